import type { Language } from "../engine/language.ts";
import { STOPWORDS } from "../engine/stopwords.ts";
import { fold } from "../engine/terms.ts";
import type { Fault } from "./claim.ts";

const LONGEST = 400;
/** Markup, links and mentions, which no sentence of a digest holds. */
const FOREIGN =
  /https?:|www\.|<[@#!/a-z]|@(?:everyone|here|channel)\b|```|\*\*|\[[^\]]*\]\(|^\s*(?:[-*#>•]|\d+[.)])\s/i;
const PRONOUNS: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:il|elle|ils|elles|ce|c'|cela|ceci|cette|cet|ces|celui|celle|son|sa|ses|leur|leurs|lui|ainsi|mais|en revanche)(?![\p{L}])/u,
  en: /^(?:he|she|it|they|this|that|these|those|his|her|its|their|but|however|also)(?![\p{L}])/u,
};

/** A model's sentence, on one line, and what keeps it from being shown whatever it says. */
export function screenClaim(raw: string, language: Language): { text: string; faults: Fault[] } {
  const text = raw.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  const fault = text === "" || text.length > LONGEST || FOREIGN.test(text) || isOther(text, language);
  return { text, faults: fault ? [{ kind: "form", words: text.slice(0, 60) }] : [] };
}

/** Written in the other language than the reader's. */
function isOther(text: string, language: Language): boolean {
  const words = fold(text).match(/[a-z]+'?/g) ?? [];
  const other: Language = language === "fr" ? "en" : "fr";
  const count = (of: Language) =>
    words.filter((word) => STOPWORDS[of].has(word) && !STOPWORDS[of === "fr" ? "en" : "fr"].has(word)).length;
  return count(other) > count(language);
}

/** It can't be understood without the claim before it, which was dropped. */
export function leansOnClaimBefore(text: string, language: Language): boolean {
  return PRONOUNS[language].test(fold(text));
}
