export type Language = "fr" | "en";

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Short words that one language uses all the time and the others hardly ever, or share (counted for both). */
const EVIDENCE: ReadonlyMap<string, "fr" | "en" | "other" | "shared"> = new Map([
  ...words(`le les des du et est dans une sur qui pour au aux par pas ne il elle ils elles nous vous ont sont avec cette ces
    ce se sa ses son leur leurs mais ou où plus été être fait même aussi après depuis entre sans sous très comme tout
    tous c l d j n qu s jusqu lorsqu aujourd euros euro milliards milliard mille cent vingt trente quarante cinquante
    soixante deux trois quatre cinq sept huit neuf dix pourcent degrés livres mètres kilomètres demain hier chez`).map(
    (word) => [word, "fr"] as const,
  ),
  ...words(`the of and to in is for that with was are has have been from by at it its this they their will would which an
    but not be were who she his her you your we our about after more than says said also into over when while percent
    dollars dollar pounds billion thousand hundred ten eight seven six five four three two one twenty thirty forty fifty
    yesterday tomorrow miles feet how what why where when whose many much does did`).map(
    (word) => [word, "en"] as const,
  ),
  ...words(`der die das und ist nicht ein eine zu den mit von auf für dem im sich auch wird sind el los las y una por con
    del para como más pero su lo il di che per della gli nel alla sono anche non è o os uma não em do da dos das na ao
    het een van dat niet voor zijn op och att som det på av är på til af med på jest nie że się`).map(
    (word) => [word, "other"] as const,
  ),
]);

/** A reading this long settles it. */
const SAMPLE = 4000;
/** Texts with fewer words than this are read with what little evidence they have. */
const SHORT_TEXT_WORDS = 20;

/**
 * French or English, from the function words; null for a text that is long enough to tell and is neither.
 * A text too short to tell is taken for French, the first language of the product.
 */
export function detectLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE).normalize("NFC").toLowerCase();
  const count = { fr: 0, en: 0, other: 0, shared: 0 };
  let total = 0;
  for (const [word] of sample.matchAll(/\p{L}+/gu)) {
    total++;
    const language = EVIDENCE.get(word);
    if (language) count[language]++;
  }
  if (/[àâçéèêëîïôùûœ]/.test(sample)) count.fr += 0.5;
  if (/[€]|\d,\d{1,2}\b|\d[\s\u00a0\u202f]%/.test(sample)) count.fr += 0.25;
  if (/[$£]\s?\d|\d\.\d\b|\d%/.test(sample)) count.en += 0.25;
  const best: Language = count.en > count.fr ? "en" : "fr";
  if (count.other >= 3 && count.other > count[best]) return null;
  if (total < SHORT_TEXT_WORDS) return foreignScript(sample) ? null : best;
  return count[best] >= total * 0.08 && count[best] > count.other ? best : null;
}

/** More than half of the letters are of another script than the Latin one. */
function foreignScript(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin * 2 < letters;
}
