import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Digest } from "../digests.ts";
import { Analyst } from "../engine/analyst.ts";
import type { Language } from "../engine/language.ts";
import { fold } from "../engine/terms.ts";
import { InputError } from "../input.ts";
import { createModel, type ModelSettings } from "../llm/model.ts";
import { createThrift, systemClock, type ThriftStore } from "../llm/thrift.ts";
import { type Cite, createWriter, type StorySentence, type Writer } from "../llm/writer.ts";
import { Tally } from "./eval-tally.ts";

/** What `fil eval --llm` needs of the command line that runs it. */
export interface EvalJob {
  /** Null when the environment names no model. */
  readonly model: ModelSettings | null;
  readonly digest: Digest;
  readonly json: boolean;
  write(words: string): Promise<void>;
}

const articleFile = z.object({
  lang: z.enum(["fr", "en"]),
  blocks: z.array(z.object({ kind: z.string(), sentences: z.array(z.string()) })),
});
const labelsFile = z.object({ angles: z.record(z.string(), z.record(z.string(), z.number())) });

const DEADLINE_MS = 120_000;
const ATTEMPTS = 3;
const TENANT = "eval:local";

/**
 * `fil eval --llm DIR`: writes the digest of each labelled article (ID.json with ID.x.json) and compares it with the
 * quotations that the engine chooses. Throws InputError.
 */
export async function runEval(arguments_: readonly string[], job: EvalJob): Promise<number> {
  const [given] = arguments_;
  if (job.model === null) throw new InputError("No model is set: give LLM_BASE_URL and LLM_MODEL, then try again.");
  if (given === undefined || !existsSync(given)) {
    throw new InputError("Give a folder of labelled articles: fil eval --llm DIR.");
  }
  const inner = join(given, "articles");
  const folder = existsSync(inner) ? inner : given;
  const ids = readdirSync(folder)
    .filter((name) => /^[^.]+\.json$/.test(name) && existsSync(join(folder, name.replace(".json", ".x.json"))))
    .map((name) => name.replace(".json", ""))
    .sort();
  if (ids.length === 0) throw new InputError(`${given} holds no labelled article: each needs ID.json and ID.x.json.`);
  const model = createModel(job.model);
  const thrift = createThrift({
    store: memory(),
    clock: systemClock,
    budget: { tenant: null, everybody: null },
    deadlineMs: DEADLINE_MS,
    attempts: ATTEMPTS,
    note: () => {},
  });
  const writer = createWriter(model, thrift);
  const tally = new Tally();
  const analysts = new Map<Language, Analyst>();
  for (const id of ids) await compare(folder, id, job.digest, analysts, writer, tally);
  await job.write(job.json ? `${JSON.stringify(tally.table())}\n` : tally.text(ids.length));
  return 0;
}

async function compare(
  folder: string,
  id: string,
  digest: Digest,
  analysts: Map<Language, Analyst>,
  writer: Writer,
  tally: Tally,
): Promise<void> {
  const article = parse(articleFile, join(folder, `${id}.json`));
  const labels = parse(labelsFile, join(folder, `${id}.x.json`));
  const language = article.lang;
  const analyst = analysts.get(language) ?? new Analyst(digest.definition, digest.models[language], language);
  analysts.set(language, analyst);
  const { text, spans } = lay(article.blocks);
  const { keyPoints } = analyst.analyse(text);
  const sentences = analyst.read(text).sentences.map(
    ({ start, end }): StorySentence => ({
      articleId: id,
      start,
      end,
      text: text.slice(start, end),
      language,
      published: null,
    }),
  );
  const angles = digest.definition.angles.map((angle) => ({ id: angle.id, label: angle.label[language] }));
  // Labels name the angles in French, without accents.
  const named = new Map(digest.definition.angles.map((angle) => [angle.id, fold(angle.label.fr)]));
  const isOn = (angle: string, { start, end }: Pick<Cite, "start" | "end">): boolean =>
    spans.some(
      (span, i) =>
        start < span.end && end > span.start && labels.angles[String(i)]?.[named.get(angle) ?? ""] !== undefined,
    );
  for (const point of keyPoints) tally.quoted(point.angle, isOn(point.angle, point));
  const began = performance.now();
  const outcome = await writer.points({ tenant: TENANT, language, sentences, angles });
  tally.called(performance.now() - began, outcome.tokens, outcome.reason);
  if (outcome.reason !== null) return;
  const quotedAngles = new Set(keyPoints.map(({ angle }) => angle));
  const writtenAngles = new Set(outcome.value.kept.map(({ angle }) => angle));
  for (const angle of quotedAngles) tally.angle(writtenAngles.has(angle));
  for (const point of outcome.value.kept)
    tally.written(
      point.cites.some((cite) => isOn(point.angle, cite)),
      point.text,
    );
  for (const { faults } of outcome.value.dropped) tally.dropped(faults);
}

function lay(blocks: z.infer<typeof articleFile>["blocks"]): { text: string; spans: { start: number; end: number }[] } {
  let text = "";
  const spans: { start: number; end: number }[] = [];
  blocks.forEach((block, b) => {
    block.sentences.forEach((sentence, s) => {
      text += s > 0 ? " " : b > 0 ? "\n" : "";
      spans.push({ start: text.length, end: text.length + sentence.length });
      text += sentence;
    });
  });
  return { text, spans };
}

function parse<T>(schema: z.ZodType<T>, path: string): T {
  const result = schema.safeParse(json(path));
  if (!result.success) throw new InputError(`${path} is not a labelled article: see its README for the form.`);
  return result.data;
}

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/** Keeps answers for as long as the program runs. */
function memory(): ThriftStore {
  const kept = new Map<string, unknown>();
  return {
    find: async (key) => kept.get(key) ?? null,
    save: async (key, content) => void kept.set(key, content),
    used: async () => 0,
    spend: async () => {},
  };
}
