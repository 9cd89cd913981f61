import { figuresTable, type TableDispute, type TableFigure } from "../../edition/figures-table.ts";
import { labelOf } from "../../edition/layout.ts";
import type { Message } from "../../edition/message.ts";
import { catalogue } from "../../edition/text.ts";
import { periodWords } from "../../edition/words/periods.ts";
import { type FigureRecord, figuresBetween } from "../../store/figures.ts";
import { type StoryRecord, storiesOf } from "../../store/stories.ts";
import type { Scope } from "../grammar/scopes.ts";
import { sentence, withNote } from "../replies.ts";
import type { Visit } from "../visit.ts";
import { lastDay } from "./period-editions.ts";

/** Rows of one message. */
const SHOWN = 20;
/** Figures that are looked at: more are those of a flood, and the best are among the first. */
const LOOKED_AT = 1000;
/** Longer periods are drawn along time. */
const LONG_MS = 3 * 24 * 3_600_000;

/** `chiffres [angle] [période]`: what was counted and measured in a period, with who says so. */
export async function periodFigures(visit: Visit, { angles, period }: Scope): Promise<Message> {
  const { options, reader, language, zone, now, digest, table } = visit;
  const words = catalogue(language);
  const { since, until, name } = period ?? lastDay(now);
  const records = await figuresBetween(options.db, reader, {
    angles: angles.length > 0 ? angles : null,
    since,
    until,
    limit: LOOKED_AT,
  });
  const { title, adverb } = periodWords(name, language);
  if (records.length === 0) {
    const example = table.find(({ does }) => does === "figures")?.example[language] ?? "";
    return sentence(language, words.noFiguresOn(adverb), ...(period === null ? [words.tryLonger(example)] : []));
  }
  const ids = [...new Set(records.flatMap(({ articleId }) => articleId ?? []))];
  const stories = await storiesOf(options.db, reader, ids);
  const { figures, disputes } = gather(records, stories);
  const shown = figures.slice(0, SHOWN);
  const labels = angles.map((angle) => labelOf({ digest: digest.definition, language }, angle));
  const message = figuresTable(shown, disputesAmong(shown, disputes), {
    language,
    timeZone: zone,
    heading: [words.keyFigures, ...labels, title].join(" · "),
    overTime: until.getTime() - since.getTime() > LONG_MS,
  });
  const left = figures.length - shown.length;
  if (left === 0) return message;
  return withNote(message, records.length < LOOKED_AT ? words.moreFigures(left) : words.atLeastMoreFigures(left));
}

interface Told {
  readonly record: FigureRecord;
  /** Each outlet that gives it, the quoted one first. */
  readonly sources: FigureRecord[];
}

/** The same figure of one story once, with all who give it, those that matter most first. */
function gather(records: readonly FigureRecord[], stories: readonly StoryRecord[]) {
  const storyOf = new Map(stories.flatMap(({ id, articleIds }) => articleIds.map((article) => [article, id] as const)));
  const told = new Map<string, Told>();
  for (const record of records) {
    const story = record.articleId === null ? record.id : (storyOf.get(record.articleId) ?? record.articleId);
    const key = JSON.stringify([story, record.value, record.unit, record.per]);
    const known = told.get(key);
    if (!known) told.set(key, { record, sources: [record] });
    else if (!known.sources.some(({ source }) => source === record.source)) known.sources.push(record);
  }
  const disputes = disputesOf(stories, records);
  const disputed = new Set(disputes.flatMap(({ keys }) => keys));
  const figures: TableFigure[] = [...told.values()]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .map(({ record, sources }) => ({
      ...record,
      others: sources.length - 1,
      disputed: sources.some((one) => disputed.has(keyOf(one))),
    }));
  return { figures, disputes };
}

function weightOf({ record, sources }: Told): number {
  return record.merit + Math.log2(sources.length);
}

/** As `saveStories` stored it. */
interface StoredMention {
  readonly article: string;
  readonly value: number;
  readonly unit: string;
}

interface Dispute extends TableDispute {
  /** Of the figures that are in it. */
  readonly keys: readonly string[];
}

function disputesOf(stories: readonly StoryRecord[], records: readonly FigureRecord[]): Dispute[] {
  const known = new Map(records.map((record) => [keyOf(record), record]));
  return stories
    .flatMap(({ disagreements }) => disagreements as readonly (readonly StoredMention[])[])
    .flatMap((mentions) => {
      const found = mentions.flatMap(({ article, value, unit }) => known.get(`${article} ${value} ${unit}`) ?? []);
      const byValue = new Map<number, FigureRecord[]>();
      for (const record of found) byValue.set(record.value, [...(byValue.get(record.value) ?? []), record]);
      // One side alone in the period, or seen by this reader, is no dispute to show.
      if (byValue.size < 2) return [];
      const values = [...byValue.values()]
        .sort((a, b) => b.length - a.length)
        .flatMap((sources) => (sources[0] ? [{ ...sources[0], sources }] : []));
      return [{ values, keys: found.map(keyOf) }];
    });
}

function keyOf({ articleId, value, unit }: Pick<FigureRecord, "articleId" | "value" | "unit">): string {
  return `${articleId} ${value} ${unit}`;
}

/** Those of which a value is in the table. */
function disputesAmong(shown: readonly TableFigure[], disputes: readonly Dispute[]): TableDispute[] {
  const values = new Set(shown.filter(({ disputed }) => disputed).map(({ value, unit }) => `${value} ${unit}`));
  return disputes.filter((dispute) => dispute.values.some(({ value, unit }) => values.has(`${value} ${unit}`)));
}
