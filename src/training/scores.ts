import type { AngledFigure, KeyPoint } from "../engine/analysis.ts";
import type { Answer } from "../engine/answers.ts";
import type { DigestDefinition } from "../engine/definition.ts";
import type { Language } from "../engine/language.ts";

/** An article of an evaluation set, as its file holds it. */
export interface ArticleFile {
  readonly id: string;
  readonly lang: Language;
  readonly blocks: readonly { readonly kind: string; readonly sentences: readonly string[] }[];
}

/** What one annotator says of an article: weights by sentence and angle, figures, questions. */
export interface LabelsFile {
  readonly angles: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly figures: readonly Quantity[];
  readonly questions?: readonly { readonly q: string; readonly answers: readonly number[] }[];
}

export type Quantity = Pick<AngledFigure, "value" | "unit">;

/** A stretch of text, in UTF-16 offsets. */
export type Slice = Pick<KeyPoint, "start" | "end" | "text">;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly noise: boolean;
}

/** An article with what its annotators agree on. */
export interface Exam {
  readonly id: string;
  readonly language: Language;
  /** The text that the engine has to read. */
  readonly text: string;
  readonly spans: readonly Span[];
  /** Angle id to sentence to weight. */
  readonly points: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Angle id to whether the article treats it; null where the annotators leave it open. */
  readonly present: ReadonlyMap<string, boolean | null>;
  /** Figures that every annotator lists: they have to be found. */
  readonly required: readonly Quantity[];
  /** Figures that some annotator lists: they may be found. */
  readonly allowed: readonly Quantity[];
  readonly questions: readonly { readonly q: string; readonly answers: readonly number[] }[];
}

/** Puts an article and its labels together; `second` are the labels of another annotator, if there is one. */
export function readExam(
  article: ArticleFile,
  first: LabelsFile,
  second: LabelsFile | null,
  digest: Pick<DigestDefinition, "angles">,
): Exam {
  const { text, spans } = layOut(article);
  const names = angleNames(digest);
  const one = weightsByAngle(first, names);
  const two = second ? weightsByAngle(second, names) : one;
  const points = new Map<string, Map<number, number>>();
  const present = new Map<string, boolean | null>();
  for (const { id } of digest.angles) {
    const a = one.get(id) ?? new Map<number, number>();
    const b = two.get(id) ?? new Map<number, number>();
    const agreed = new Map<number, number>();
    for (const sentence of new Set([...a.keys(), ...b.keys()])) {
      const weights = [a.get(sentence), b.get(sentence)];
      agreed.set(sentence, weights.includes(undefined) ? 1 : Math.max(...weights.map(Number)));
    }
    points.set(id, agreed);
    const mustSee = [a, b].every((weights) => [...weights.values()].includes(2));
    present.set(id, mustSee ? true : agreed.size === 0 ? false : null);
  }
  const others = second ? second.figures : first.figures;
  return {
    id: article.id,
    language: article.lang,
    text,
    spans,
    points,
    present,
    required: first.figures.filter((figure) => others.some((other) => sameQuantity(figure, other))),
    allowed: [...first.figures, ...others],
    questions: first.questions ?? [],
  };
}

/** Sentences are a space apart, blocks a line. */
function layOut({ blocks }: ArticleFile): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = "";
  for (const [b, { kind, sentences }] of blocks.entries()) {
    if (b > 0) text += "\n";
    for (const [s, sentence] of sentences.entries()) {
      if (s > 0) text += " ";
      spans.push({ start: text.length, end: text.length + sentence.length, noise: kind === "noise" });
      text += sentence;
    }
  }
  return { text, spans };
}

/** Labels name an angle by its id, its label or a command word, in any language, accents or not. */
function angleNames({ angles }: Pick<DigestDefinition, "angles">): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, label, words } of angles) {
    for (const name of [id, label.fr, label.en, ...words.fr, ...words.en]) names.set(bare(name), id);
  }
  return names;
}

function weightsByAngle({ angles }: LabelsFile, names: ReadonlyMap<string, string>): Map<string, Map<number, number>> {
  const weights = new Map<string, Map<number, number>>();
  for (const [sentence, labels] of Object.entries(angles)) {
    for (const [name, weight] of Object.entries(labels)) {
      const id = names.get(bare(name));
      if (id === undefined) throw new Error(`A label names the angle "${name}", which the digest does not have.`);
      if (weight === 0) continue;
      const ofAngle = weights.get(id) ?? new Map<number, number>();
      weights.set(id, ofAngle.set(Number(sentence), weight));
    }
  }
  return weights;
}

function bare(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

/** Written values are rounded: one that is this near the labelled one is the same. */
const TOLERANCE = 0.011;

function sameValue(found: Quantity, wanted: Quantity): boolean {
  return Math.abs(found.value - wanted.value) <= TOLERANCE * Math.max(1e-9, Math.abs(wanted.value));
}

/** Each row is one unit under several names. */
const SAME_UNITS: readonly (readonly string[])[] = [
  ["x", "fois", "times", "time", "multiple"],
  ["%", "point", "points", "pp"],
  ["t", "tco2", "tco2e", "tonne", "tonnes", "ton", "tons"],
  ["mtco2e", "mtco2"],
  ["ha", "hectare", "hectares"],
  ["m2", "m²"],
  ["m3", "m³"],
  ["km2", "km²"],
  ["l", "litre", "litres", "liter", "liters"],
  ["h", "heure", "heures", "hour", "hours"],
];
const UNITS = new Map(SAME_UNITS.flatMap((row) => row.map((name) => [name, row[0] ?? name] as const)));
/** Shorter units are symbols and codes, which are equal or not. */
const SHORTEST_NOUN = 4;
const NOUN_START = 5;

function sameUnit(one: Quantity, other: Quantity): boolean {
  const [a, b] = [one, other].map(({ unit }) => {
    const name = bare(String(unit ?? ""));
    return UNITS.get(name) ?? name;
  }) as [string, string];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST_NOUN) return false;
  const start = (unit: string) => (unit.split(/[\s'’-]+/)[0] ?? "").slice(0, NOUN_START);
  return start(a) === start(b) || a.includes(b) || b.includes(a);
}

function sameQuantity(found: Quantity, wanted: Quantity): boolean {
  return sameValue(found, wanted) && sameUnit(found, wanted);
}

function touched({ spans }: Exam, { start, end }: Slice): number[] {
  return spans.flatMap((span, n) => (start < span.end && end > span.start ? [n] : []));
}

/** A share of cases, counted as it goes. */
class Share {
  hits = 0;
  of = 0;

  add(hit: boolean): void {
    this.of++;
    if (hit) this.hits++;
  }

  get value(): number {
    return this.hits / (this.of || 1);
  }
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

export interface DigestPrediction {
  readonly keyPoints: readonly (Slice & { readonly angle: string })[];
  readonly figures: readonly Quantity[];
}

/** Shares are 0 to 1. */
export interface DigestScores {
  readonly angleF1: number;
  readonly firstPointRelevant: number;
  readonly mustSeeFound: number;
  readonly pointPrecision: number;
  readonly figureF1: number;
  readonly figurePrecision: number;
  readonly figureRecall: number;
  /** A count. */
  readonly noiseShown: number;
  readonly verbatim: number;
  readonly wholeSentences: number;
}

const POINTS_PER_ANGLE = 3;
/** A point may have a mark more or less than the labelled sentence, such as a bullet. */
const EDGE = 2;

export function scoreDigests(cases: readonly { exam: Exam; predicted: DigestPrediction }[]): DigestScores {
  const [angleRecall, anglePrecision, firstRelevant, mustSee, points] = shares(5);
  const [figureRecall, figurePrecision, verbatim, whole] = shares(4);
  let noiseShown = 0;
  for (const { exam, predicted } of cases) {
    for (const point of predicted.keyPoints) {
      const hit = touched(exam, point);
      const [only] = hit.length === 1 ? hit.map((n) => exam.spans[n]) : [];
      verbatim.add(exam.text.slice(point.start, point.end) === point.text);
      whole.add(
        only !== undefined && Math.abs(only.start - point.start) <= EDGE && Math.abs(only.end - point.end) <= EDGE,
      );
      if (hit.some((n) => exam.spans[n]?.noise)) noiseShown++;
    }
    for (const [angle, present] of exam.present) {
      const shown = predicted.keyPoints
        .filter((point) => point.angle === angle)
        .slice(0, POINTS_PER_ANGLE)
        .map((point) => touched(exam, point).map((n) => exam.points.get(angle)?.get(n) ?? 0));
      for (const weights of shown) points.add(weights.some((weight) => weight > 0));
      if (present !== null && shown.length > 0) anglePrecision.add(present);
      if (present !== true) continue;
      angleRecall.add(shown.length > 0);
      firstRelevant.add(shown[0]?.some((weight) => weight > 0) ?? false);
      mustSee.add(shown.some((weights) => weights.includes(2)));
    }
    for (const wanted of exam.required)
      figureRecall.add(predicted.figures.some((figure) => sameQuantity(figure, wanted)));
    // A figure that only one annotator lists is neither right nor wrong; a required one counts once.
    for (const wanted of exam.required)
      if (predicted.figures.some((figure) => sameQuantity(figure, wanted))) figurePrecision.add(true);
    for (const figure of predicted.figures)
      if (!exam.allowed.some((wanted) => sameQuantity(figure, wanted))) figurePrecision.add(false);
  }
  return {
    angleF1: harmonic(anglePrecision.value, angleRecall.value),
    firstPointRelevant: firstRelevant.value,
    mustSeeFound: mustSee.value,
    pointPrecision: points.value,
    figureF1: harmonic(figurePrecision.value, figureRecall.value),
    figurePrecision: figurePrecision.value,
    figureRecall: figureRecall.value,
    noiseShown,
    verbatim: verbatim.value,
    wholeSentences: whole.value,
  };
}

/** Shares are 0 to 1. */
export interface AnswerScores {
  readonly answerAt1: number;
  readonly answerAt3: number;
  readonly saysNotInArticle: number;
  /** How often nothing is said although the article answers. */
  readonly wronglySilent: number;
}

export interface AnsweredQuestion {
  readonly exam: Exam;
  readonly right: readonly number[];
  readonly answers: readonly Pick<Answer, "start" | "end" | "text">[];
}

export function scoreAnswers(cases: readonly AnsweredQuestion[]): AnswerScores {
  const [first, three, abstained, silent] = shares(4);
  for (const { exam, right, answers } of cases) {
    if (right.length === 0) {
      abstained.add(answers.length === 0);
      continue;
    }
    const good = answers.slice(0, 3).map((answer) => touched(exam, answer).some((n) => right.includes(n)));
    silent.add(answers.length === 0);
    first.add(good[0] ?? false);
    three.add(good.includes(true));
  }
  return {
    answerAt1: first.value,
    answerAt3: three.value,
    saysNotInArticle: abstained.value,
    wronglySilent: silent.value,
  };
}

type Shares<N extends number, T extends Share[] = []> = T["length"] extends N ? T : Shares<N, [...T, Share]>;

function shares<N extends number>(count: N): Shares<N> {
  return Array.from({ length: count }, () => new Share()) as Shares<N>;
}
