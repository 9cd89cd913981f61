import type { Analysis, AngledFigure } from "./analysis.ts";
import type { AngleModel } from "./angle-model.ts";
import { AngleScorer } from "./angles.ts";
import { type Answer, answerQuestion, type Considered, considerAnswers } from "./answers/answers.ts";
import { prepareGround } from "./answers/ground.ts";
import { readQuestion } from "./answers/question.ts";
import { BoilerplateFilter, type BoilerplateModel } from "./boilerplate.ts";
import { type Standing, standing } from "./context.ts";
import type { DigestDefinition } from "./definition.ts";
import { findFigures } from "./figures/find.ts";
import { chooseKeyPoints, type Judged, judgeAngle } from "./keypoints.ts";
import type { Language } from "./language.ts";
import { isMarkup, type Line, linesOf } from "./lines.ts";
import type { Reading } from "./reading.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { Lexicon, scan } from "./terms.ts";
import { Thesaurus } from "./thesaurus.ts";
import { ANSWERS } from "./weights/answers.ts";
import { BOILERPLATE } from "./weights/boilerplate.ts";
import { SALIENCE } from "./weights/salience.ts";

/** A line is left out when it is this likely (log-odds) to be furniture. */
const FURNITURE_FROM = 0;
/** A text of so few lines was given for itself: it is no page, and has no furniture but pictures. */
const FEWEST_LINES = 3;

/** Reads articles of one language for one digest. Not pure in memory: it remembers the words that it met. */
export class Analyst {
  readonly language: Language;
  readonly #lexicon: Lexicon;
  readonly #filter: BoilerplateFilter;
  readonly #scorer: AngleScorer;
  #thesaurus: Thesaurus | null = null;

  constructor(
    digest: DigestDefinition,
    model: AngleModel | undefined,
    language: Language,
    lexicon: Lexicon = new Lexicon(language),
    boilerplate: BoilerplateModel = BOILERPLATE[language],
  ) {
    this.language = language;
    this.#lexicon = lexicon;
    this.#filter = new BoilerplateFilter(boilerplate, this.#lexicon);
    this.#scorer = new AngleScorer(digest, model, this.#lexicon);
  }

  read(text: string): Reading {
    if (this.#lexicon.trim()) {
      this.#filter.reset();
      this.#scorer.reset();
      this.#thesaurus?.reset();
    }
    const tokens = scan(text, this.#lexicon);
    const all = splitSentences(text, tokens, this.language);
    const lines = linesOf(all);
    const furniture = this.#filter.score(text, tokens, lines);
    const sentences: Sentence[] = [];
    const standings: Standing[] = [];
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at] as Line;
      if (lines.length > FEWEST_LINES ? (furniture[at] as number) > FURNITURE_FROM : isMarkup(tokens, line)) continue;
      const alone = line.firstSentence === line.lastSentence;
      for (let i = line.firstSentence; i <= line.lastSentence; i++) {
        const sentence = { ...(all[i] as Sentence), line: at };
        sentences.push(sentence);
        standings.push(standing(tokens, sentence, alone, this.language));
      }
    }
    return { text, tokens, sentences, standings };
  }

  /** Log-odds of every angle on every sentence of a reading. */
  scores(reading: Reading): Float32Array {
    return this.#scorer.score(reading.tokens, reading.sentences);
  }

  analyse(text: string): Analysis {
    const reading = this.read(text);
    const { sentences, standings } = reading;
    const scores = this.scores(reading);
    const { angles } = this.#scorer;
    const judged = angles.map((_, a) => judgeAngle(a, angles.length, scores, sentences, standings, SALIENCE));
    return {
      language: this.language,
      keyPoints: angles.flatMap((id, a) => chooseKeyPoints(text, id, judged[a] as Judged, sentences, standings)),
      figures: this.#figures(reading, judged),
    };
  }

  /** The sentences of a text that answer a question, best first, at most three; none when it does not say. */
  answer(text: string, question: string): Answer[] {
    return answerQuestion(...this.#asked(text, question));
  }

  /** The same, with what each is worth beside the answers of other articles, and those that are in doubt. */
  consider(text: string, question: string): Considered {
    return considerAnswers(...this.#asked(text, question));
  }

  #asked(text: string, question: string): Parameters<typeof answerQuestion> {
    this.#thesaurus ??= new Thesaurus(this.#lexicon);
    const ground = prepareGround(this.read(text), this.#lexicon, this.#thesaurus);
    return [readQuestion(question, this.#lexicon, this.#thesaurus), ground, ANSWERS];
  }

  #figures(reading: Reading, judged: readonly Judged[]): AngledFigure[] {
    const { text, tokens, sentences } = reading;
    return findFigures(text, tokens, sentences, this.language).map((figure) => {
      let angle: string | null = null;
      let best = 0.35;
      let merit = 0;
      judged.forEach(({ relevant, essential, present }, a) => {
        const p = relevant[figure.sentence] ?? 0;
        merit = Math.max(merit, present * (essential[figure.sentence] ?? 0));
        if (present >= 0.5 && p > best) {
          best = p;
          angle = this.#scorer.angles[a] ?? null;
        }
      });
      // What an article says first weighs more: the press puts its main figures in the lead.
      const early = 1 - figure.sentence / Math.max(1, sentences.length);
      return { ...figure, angle, merit: (merit + early) / 2 };
    });
  }
}
