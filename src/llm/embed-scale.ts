import { cosine, type Vector } from "./embed-vector.ts";

/** What is compared: a question and a sentence, words that are looked for and an article, two articles. */
export type Kind = "asks" | "seeks" | "tells";

type Pair = readonly [string, string];

/** Invented pairs that belong together, each about something else than the others of its kind. */
const PAIRS: Readonly<Record<Kind, readonly Pair[]>> = {
  asks: [
    ["Combien d’emplois seront supprimés ?", "Le plan social fera disparaître 340 postes sur les deux sites."],
    ["Qui dirige le chantier naval ?", "Inès Valmont, sa nouvelle patronne, a pris la tête du chantier naval en mars."],
    ["How much did the hospital pay for its robot?", "The surgical robot cost the clinic two million euros."],
    ["Quand le pont sera-t-il rouvert ?", "Les voitures pourront de nouveau passer sur le pont à la fin d’avril."],
    ["Why was the flight delayed?", "Thick fog kept the plane on the ground for three hours."],
    ["D’où vient le lait de la fromagerie ?", "La fromagerie achète son lait à douze éleveurs de la vallée."],
  ],
  seeks: [
    [
      "incendies de forêt",
      "Le feu a détruit 900 hectares de pins\nLes flammes avancent dans la forêt, poussées par le vent.",
    ],
    [
      "electric cars",
      "Sales of battery vehicles doubled in May\nDrivers now buy more electric models than diesel cars.",
    ],
    [
      "prix du logement",
      "Les loyers montent encore\nSe loger coûte 6 % de plus qu’il y a un an dans les grandes villes.",
    ],
    [
      "train strike",
      "No service on three railway lines\nDrivers walked out on Monday and the strike will last two days.",
    ],
    [
      "vaccination des enfants",
      "La rougeole recule\nLes pédiatres ont vacciné presque tous les enfants nés cette année.",
    ],
    [
      "fuite de données",
      "Des pirates volent les données d’une mutuelle\nLes noms de deux millions d’assurés ont fuité.",
    ],
  ],
  tells: [
    [
      "Un séisme secoue la côte\nLa terre a tremblé lundi matin près du port, sans faire de victime.",
      "Tremblement de terre au large : pas de blessés\nLa secousse de lundi a été ressentie sur toute la côte.",
    ],
    [
      "Brewer Hallam buys its rival\nHallam will pay 80 million pounds for the smaller brewery.",
      "Deal in the beer trade\nThe takeover, worth 80 million pounds, makes Hallam the largest brewer of the region.",
    ],
    [
      "La ministre quitte le gouvernement\nElle a remis sa démission mardi après un désaccord sur le budget.",
      "Démission surprise au gouvernement\nEn désaccord sur le budget, la ministre a annoncé mardi son départ.",
    ],
    [
      "Court bans the dam\nJudges stopped the work on the river because of its rare fish.",
      "Fish win against concrete\nThe dam on the river will not be built, a court ruled.",
    ],
    [
      "La sonde s’est posée sur la Lune\nL’engin a envoyé ses premières images dans la nuit.",
      "Premières images de la Lune\nAprès son alunissage, la sonde a transmis des photos à la Terre.",
    ],
    [
      "Le lycée ferme ses portes\nLes élèves du village iront en ville à la rentrée, faute d’effectifs.",
      "Plus de lycée au village\nTrop peu d’élèves : l’établissement ne rouvrira pas à la rentrée.",
    ],
  ],
};
const KINDS: readonly Kind[] = ["asks", "seeks", "tells"];

/** For one kind, what unrelated texts have in common on average, and what pairs have: cosines. */
interface Span {
  readonly unrelated: number;
  readonly paired: number;
}

/**
 * What a model's cosines mean: one gives 0.7 to any two texts, another 0.1. Measured on pairs, so that one threshold
 * suits all models.
 */
export type Scale = Readonly<Record<Kind, Span>>;

/** The texts whose vectors `measure` wants, in this order. */
export const SCALE_TEXTS: readonly string[] = KINDS.flatMap((kind) => PAIRS[kind].flat());

/** Of each kind, so many of the first halves must be nearer to their own second half than to any other. */
const LEAST_FOUND = 4;
/** Cosines nearer than this are told apart by their rounding. */
const LEAST_SPAN = 0.04;

/** Null for a model that doesn't tell the pairs apart: its vectors mean nothing, or nothing in these two languages. */
export function measure(vectors: readonly Vector[]): Scale | null {
  let at = 0;
  const spans = KINDS.map((kind) => {
    const own = vectors.slice(at, at + 2 * PAIRS[kind].length);
    at += own.length;
    return spanOf(own);
  });
  const [asks, seeks, tells] = spans;
  return asks && seeks && tells ? { asks, seeks, tells } : null;
}

/** First and second halves take turns. */
function spanOf(vectors: readonly Vector[]): Span | null {
  const firsts = vectors.filter((_, i) => i % 2 === 0);
  const seconds = vectors.filter((_, i) => i % 2 === 1);
  const table = firsts.map((first) => seconds.map((second) => cosine(first, second)));
  const paired = table.map((row, i) => row[i] ?? 0);
  const unrelated = table.flatMap((row, i) => row.filter((_, j) => j !== i));
  const found = table.filter((row, i) => row.every((value, j) => j === i || value < (paired[i] ?? 0))).length;
  const span = { unrelated: mean(unrelated), paired: mean(paired) };
  return found >= LEAST_FOUND && span.paired - span.unrelated >= LEAST_SPAN ? span : null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** 0 for two texts that have as little in common as unrelated ones, 1 for as much as pairs; beyond either is possible. */
export function nearness(scale: Scale, kind: Kind, a: Vector, b: Vector): number {
  const { unrelated, paired } = scale[kind];
  return (cosine(a, b) - unrelated) / (paired - unrelated);
}
