/**
 * The measures of the evaluation set: what an engine shows of labelled articles against one or two readers'
 * labels. Where two readers labelled, a point counts when either saw it, an angle is present when both say that
 * one of its sentences must be seen and absent when neither labels any, and a figure is required when both list it.
 */
export interface GoldSentence {
  readonly start: number;
  readonly end: number;
  readonly noise: boolean;
}

export interface ReaderLabels {
  readonly angles: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly figures: readonly GoldFigure[];
  readonly questions?: readonly { readonly q: string; readonly answers: readonly number[] }[];
}

export interface GoldFigure {
  readonly value: number;
  readonly unit: string;
}

export interface GoldArticle {
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
  readonly readers: readonly [ReaderLabels, ReaderLabels];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Shown {
  readonly keyPoints: readonly (Span & { readonly angle: string; readonly text: string })[];
  readonly figures: readonly GoldFigure[];
}

/** A share of `of`, kept as counts so that articles add up. */
class Rate {
  hits = 0;
  of = 0;
  add(hit: boolean): void {
    this.of++;
    if (hit) this.hits++;
  }
  get percent(): number {
    return this.of ? (100 * this.hits) / this.of : 0;
  }
}

const POINTS = 3;

export class DigestScores {
  readonly #angles: readonly string[];
  readonly #angleFound = new Rate(); // of the angles that are present
  readonly #angleRight = new Rate(); // of the angles shown, where presence is certain
  readonly #first = new Rate();
  readonly #essential = new Rate();
  readonly #relevant = new Rate();
  readonly #figureFound = new Rate();
  readonly #figureRight = new Rate();
  readonly #verbatim = new Rate();
  readonly #whole = new Rate();
  #noise = 0;

  /** `angles` are the labels' own names. */
  constructor(angles: readonly string[]) {
    this.#angles = angles;
  }

  add(gold: GoldArticle, shown: Shown): void {
    for (const point of shown.keyPoints) {
      const covered = sentencesUnder(gold, point).map((n) => gold.sentences[n] as GoldSentence);
      this.#verbatim.add(gold.text.slice(point.start, point.end) === point.text);
      this.#whole.add(
        covered.length === 1 && covered.every((one) => near(one.start, point.start) && near(one.end, point.end)),
      );
      if (covered.some(({ noise }) => noise)) this.#noise++;
    }
    for (const angle of this.#angles) this.#addAngle(gold, shown, angle);
    const [x, y] = gold.readers;
    for (const figure of x.figures.filter((one) => y.figures.some((other) => sameFigure(one, other)))) {
      this.#figureFound.add(shown.figures.some((got) => sameFigure(got, figure)));
    }
    for (const got of shown.figures) {
      this.#figureRight.add([...x.figures, ...y.figures].some((figure) => sameFigure(got, figure)));
    }
  }

  #addAngle(gold: GoldArticle, shown: Shown, angle: string): void {
    const weights = gold.readers.map((reader) => weightsOf(reader, angle));
    const points = shown.keyPoints
      .filter((point) => point.angle === angle)
      .slice(0, POINTS)
      .map((point) => sentencesUnder(gold, point));
    const merit = (n: number): number => {
      const [p = 0, q = 0] = weights.map((of) => of.get(n) ?? 0);
      return p && q ? Math.max(p, q) : p || q ? 1 : 0;
    };
    for (const point of points) this.#relevant.add(point.some((n) => merit(n) > 0));
    const present = weights.every((of) => [...of.values()].includes(2));
    const absent = weights.every((of) => of.size === 0);
    if (present) {
      this.#angleFound.add(points.length > 0);
      this.#first.add(points[0]?.some((n) => merit(n) > 0) ?? false);
      this.#essential.add(points.some((point) => point.some((n) => merit(n) === 2)));
    }
    if (points.length > 0 && (present || absent)) this.#angleRight.add(present);
  }

  table(): Record<string, number> {
    return {
      angleF1: harmonic(this.#angleRight.percent, this.#angleFound.percent),
      firstPointRelevant: this.#first.percent,
      mustSeeFound: this.#essential.percent,
      pointPrecision: this.#relevant.percent,
      figureF1: harmonic(this.#figureRight.percent, this.#figureFound.percent),
      noiseShown: this.#noise,
      verbatim: this.#verbatim.percent,
      wholeSentences: this.#whole.percent,
    };
  }
}

export class AskScores {
  readonly #first = new Rate();
  readonly #three = new Rate();
  readonly #silent = new Rate();

  add(gold: GoldArticle, answers: readonly number[], given: readonly Span[]): void {
    const hits = given.slice(0, POINTS).map((span) => sentencesUnder(gold, span).some((n) => answers.includes(n)));
    if (answers.length === 0) {
      this.#silent.add(given.length === 0);
      return;
    }
    this.#first.add(hits[0] ?? false);
    this.#three.add(hits.includes(true));
  }

  table(): Record<string, number> {
    return { answerAt1: this.#first.percent, answerAt3: this.#three.percent, saysNotInArticle: this.#silent.percent };
  }
}

function weightsOf(reader: ReaderLabels, angle: string): Map<number, number> {
  const weights = new Map<number, number>();
  for (const [sentence, labels] of Object.entries(reader.angles)) {
    const weight = labels[angle];
    if (weight) weights.set(Number(sentence), weight);
  }
  return weights;
}

function sentencesUnder(gold: GoldArticle, { start, end }: Span): number[] {
  return gold.sentences.flatMap((one, n) => (start < one.end && end > one.start ? [n] : []));
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 2;
}

function harmonic(precision: number, recall: number): number {
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}

/** Units that readers and engines write in several ways. */
const SAME_UNIT: Readonly<Record<string, string>> = {
  fois: "x",
  times: "x",
  time: "x",
  multiple: "x",
  point: "%",
  points: "%",
  pp: "%",
  tco2: "t",
  tco2e: "t",
  tonne: "t",
  tonnes: "t",
  ton: "t",
  tons: "t",
  mtco2: "mtco2e",
  hectare: "ha",
  hectares: "ha",
  "m³": "m3",
  "m²": "m2",
  "km²": "km2",
  litre: "l",
  litres: "l",
  liter: "l",
  liters: "l",
  heure: "h",
  heures: "h",
  hour: "h",
  hours: "h",
};

/** Values within about one per cent, and units that mean the same: head nouns agree on their first letters. */
export function sameFigure(a: GoldFigure, b: GoldFigure): boolean {
  if (Math.abs(a.value - b.value) > 0.011 * Math.max(1e-9, Math.abs(b.value))) return false;
  const [u, v] = [plainUnit(a.unit), plainUnit(b.unit)];
  if (u === v) return true;
  if (u.length < 4 || v.length < 4) return false;
  const head = (unit: string): string => (unit.split(/[\s'’-]+/)[0] ?? "").slice(0, 5);
  return head(u) === head(v) || u.includes(v) || v.includes(u);
}

function plainUnit(unit: string): string {
  const plain = unit.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
  return SAME_UNIT[plain] ?? plain;
}
