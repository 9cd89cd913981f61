import type { Language } from "../engine/language.ts";

/**
 * Formats of numbers and dates, each made once: one takes some 50 KB outside of JavaScript's own memory, which is given
 * back late or never.
 */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
/** Options are few; time zones come from people. */
const MOST_KEPT = 200;

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

export function numberFormat(language: Language, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return kept(
    numbers,
    `${language} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(LOCALES[language], options),
  );
}

/** Throws RangeError when there is no such time zone. */
export function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(
    dates,
    `${language} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(LOCALES[language], options),
  );
}

function kept<T>(formats: Map<string, T>, key: string, make: () => T): T {
  const known = formats.get(key);
  if (known) return known;
  if (formats.size >= MOST_KEPT) formats.clear();
  const made = make();
  formats.set(key, made);
  return made;
}
