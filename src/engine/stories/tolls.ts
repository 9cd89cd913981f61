import type { Figure } from "../figures/figure.ts";
import { singularOf } from "../figures/plurals.ts";
import type { Language } from "../language.ts";
import type { Sentence } from "../sentences.ts";

/** "magnitude 5,8", "a 6.1-magnitude quake". */
const MAGNITUDE = /\bmagnitude (?:de |of |d['’]environ |about )?(\d[.,]\d)\b|\b(\d[.,]\d)[- ]magnitude\b/dgi;

/** What is counted (nothing for a toll of deaths), the former number if told, and the new one. */
const TOLLS: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:nombre (?:total )?d(?:e |es |['’])(\p{L}{3,30})|bilan)\b[^.;\n]{0,90}?(?:port|pass|mont|grimp|s['’]alourdi|s['’]él[eè]v|attein|relev|augment)\p{L}* (?:désormais |ainsi |encore )?(?:de (\d{1,3}) )?à (\d{1,3})\b(?![.,]\d| ?\p{L}{3})/dgiu,
  en: /\b(?:number of (\p{L}{3,30})|(?:death )?toll)\b[^.;\n]{0,90}?(?:r[io]s|rais|climb|grow|grew|increas|reach|stand)\p{L}* (?:from (\d{1,3}) )?(?:to |at )?(\d{1,3})\b(?![.,]\d| ?\p{L}{3})/dgiu,
};
const MOST = 6;

/**
 * Numbers that stand far from what they count, which the figures of an article leave out: magnitudes, and tolls
 * that are told to change ("le nombre de blessés a été porté de 12 à 19", "the number of deaths rose to 7").
 */
export function tollsOf(text: string, sentences: readonly Sentence[], language: Language): Figure[] {
  const found: Figure[] = [];
  const add = (span: readonly [number, number] | undefined, unit: string) => {
    if (!span || found.length >= MOST) return;
    const [start, end] = span;
    const sentence = sentences.findIndex((one) => one.start <= start && start < one.end);
    if (sentence < 0) return;
    const written = text.slice(start, end);
    const value = Number(written.replace(",", "."));
    found.push({ text: written, start, end, value, unit, qualifier: null, per: null, sentence });
  };
  for (const { indices } of text.matchAll(MAGNITUDE)) add(indices?.[1] ?? indices?.[2], "magnitude");
  for (const { 1: noun, indices } of text.matchAll(TOLLS[language])) {
    const unit = noun ? singularOf(noun.toLowerCase(), language) : language === "fr" ? "mort" : "death";
    add(indices?.[2], unit);
    add(indices?.[3], unit);
  }
  return found;
}
