import { createHash } from "node:crypto";
import { embedMany } from "ai";
import { packed, unpacked, type Vector } from "./embed-vector.ts";
import type { Model } from "./model.ts";
import type { Outcome } from "./outcome.ts";
import type { Thrift } from "./thrift.ts";

/** Texts that one call carries, and characters of each that are read. */
const BATCH = 64;
const LONGEST_TEXT = 4000;
const CHARACTERS_A_TOKEN = 3;

/** Where vectors are kept, each by its own key. Faults rise to the caller. */
export interface VectorStore {
  /** What was kept, by key. */
  find(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
  save(contents: ReadonlyMap<string, unknown>): Promise<void>;
}

export interface EmbedJob {
  readonly tenant: string;
  readonly texts: readonly string[];
  /** Of each call; there is one for each batch of texts whose vectors aren't kept. */
  readonly deadlineMs?: number;
}

export interface Embedder {
  /** Gives each text its vector, in order; nothing at all where one batch fails. */
  embed(job: EmbedJob): Promise<Outcome<readonly Vector[]>>;
  /** The same, asked anew, and not kept. */
  embedAnew(job: EmbedJob): Promise<Outcome<readonly Vector[]>>;
  /** The vectors that are kept, in order; null for the texts that have none. Asks nothing of the model. */
  kept(texts: readonly string[]): Promise<readonly (Vector | null)[]>;
}

/** Null where the model has no embeddings: callers then do without. */
export function createEmbedder(model: Model, thrift: Thrift, store: VectorStore): Embedder | null {
  const { embeddings, embeddingName } = model;
  if (embeddings === null) return null;
  const keyOf = (text: string): string => hash(JSON.stringify(["vector", embeddingName, text]));

  async function known(texts: readonly string[]): Promise<Map<string, Vector>> {
    const found = await store.find(texts.map(keyOf));
    return new Map(
      texts.flatMap((text) => {
        const vector = unpacked(found.get(keyOf(text)));
        return vector === null ? [] : [[text, vector] as const];
      }),
    );
  }

  /** What the model gives, batch after batch, as it is kept. */
  async function ask({ tenant, texts, deadlineMs }: EmbedJob, keeps: boolean): Promise<Outcome<Map<string, Vector>>> {
    const vectors = new Map<string, Vector>();
    let tokens = 0;
    for (let at = 0; at < texts.length; at += BATCH) {
      const values = texts.slice(at, at + BATCH);
      const outcome = await thrift.pay({
        tenant,
        estimate: Math.ceil(values.join("").length / CHARACTERS_A_TOKEN),
        ...(deadlineMs === undefined ? {} : { deadlineMs }),
        ask: async (abortSignal) => {
          const { embeddings: value, usage } = await embedMany({
            model: embeddings as NonNullable<typeof embeddings>,
            values,
            maxRetries: 0,
            abortSignal,
          });
          return { value, tokens: Number.isFinite(usage.tokens) ? usage.tokens : 0 };
        },
      });
      tokens += outcome.tokens;
      if (outcome.reason !== null) return { ...outcome, tokens };
      const given = outcome.value;
      if (!isVectors(given, values.length)) return { value: null, reason: "nonsense", tokens, cached: false };
      const contents = values.map((_, i) => packed(given[i] ?? []));
      if (keeps) await store.save(new Map(values.map((text, i) => [keyOf(text), contents[i]])));
      // As they will be read again: what was said of them stays true.
      for (const [i, text] of values.entries()) vectors.set(text, unpacked(contents[i]) ?? []);
    }
    return { value: vectors, reason: null, tokens, cached: texts.length === 0 };
  }

  async function embed(job: EmbedJob, keeps: boolean): Promise<Outcome<readonly Vector[]>> {
    const read = job.texts.map(readable);
    const distinct = [...new Set(read)];
    const before = keeps ? await known(distinct) : new Map<string, Vector>();
    const outcome = await ask({ ...job, texts: distinct.filter((text) => !before.has(text)) }, keeps);
    if (outcome.reason !== null) return outcome;
    const { value: asked, ...cost } = outcome;
    return { ...cost, value: read.map((text) => before.get(text) ?? asked.get(text) ?? []) };
  }

  return {
    embed: (job) => embed(job, true),
    embedAnew: (job) => embed(job, false),
    async kept(texts) {
      const read = texts.map(readable);
      const vectors = await known([...new Set(read)]);
      return read.map((text) => vectors.get(text) ?? null);
    },
  };
}

/** A server refuses an empty text. */
function readable(text: string): string {
  return text.slice(0, LONGEST_TEXT).trim() || "-";
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function isVectors(value: unknown, count: number): value is number[][] {
  if (!Array.isArray(value) || value.length !== count) return false;
  const size: unknown = Array.isArray(value[0]) ? value[0].length : 0;
  return value.every(
    (one) => Array.isArray(one) && one.length === size && one.length > 0 && one.every(Number.isFinite),
  );
}

export interface Candidate<T> {
  readonly item: T;
  /** 0 to 1, of the engine. */
  readonly score: number;
  /** In sense, to what is looked for: 0 for what has nothing to do with it, about 1 for what it asks for. */
  readonly nearness: number;
}

/** How much the sense weighs beside the words. */
const SENSE = 0.5;

/** Candidates in the order of the engine's score and of their nearness, the best first; ties keep theirs. */
export function rerank<T>(candidates: readonly Candidate<T>[], sense = SENSE): T[] {
  return candidates
    .map(({ item, score, nearness }, place) => ({
      item,
      place,
      merit: (1 - sense) * score + sense * Math.min(1, Math.max(0, nearness)),
    }))
    .sort((a, b) => b.merit - a.merit || a.place - b.place)
    .map(({ item }) => item);
}
