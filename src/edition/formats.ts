import type { Language } from "../engine/language.ts";

/**
 * Formats of numbers, dates and lists, each made once: one takes some 50 KB outside of JavaScript's own memory, which
 * is given back late or never.
 */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
const lists = new Map<string, Intl.ListFormat>();
/** Of each kind. Options are few; time zones come from people. */
const MOST_KEPT = 200;

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

export function numberFormat(language: Language, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const locale = LOCALES[language];
  return kept(numbers, `${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));
}

/** Throws RangeError when there is no such time zone. */
export function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = LOCALES[language];
  return kept(dates, `${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));
}

/** "en" has a comma before the last of three, "en-GB" has none. */
export function listFormat(locale: Language | "en-GB", options: Intl.ListFormatOptions = {}): Intl.ListFormat {
  return kept(lists, `${locale} ${JSON.stringify(options)}`, () => new Intl.ListFormat(locale, options));
}

/** The one used longest ago makes room. */
function kept<T>(formats: Map<string, T>, key: string, make: () => T): T {
  const format = formats.get(key) ?? make();
  formats.delete(key);
  formats.set(key, format);
  const [oldest] = formats.keys();
  if (formats.size > MOST_KEPT && oldest !== undefined) formats.delete(oldest);
  return format;
}
