import { createHash } from "node:crypto";
import { embedMany } from "ai";
import type { Model } from "./model.ts";
import type { Outcome } from "./outcome.ts";
import type { Thrift } from "./thrift.ts";

/** Texts that one call carries, and characters of each that are read. */
const BATCH = 64;
const LONGEST_TEXT = 4000;
const CHARACTERS_A_TOKEN = 3;

export interface EmbedJob {
  readonly tenant: string;
  readonly texts: readonly string[];
  readonly deadlineMs?: number;
}

/** Gives each text its vector, in order; nothing at all where one batch fails. */
export interface Embedder {
  embed(job: EmbedJob): Promise<Outcome<readonly (readonly number[])[]>>;
}

/** Null where the model has no embeddings: callers then do without. */
export function createEmbedder(model: Model, thrift: Thrift): Embedder | null {
  const { embeddings } = model;
  if (embeddings === null) return null;
  return {
    async embed({ tenant, texts, deadlineMs }) {
      const distinct = [...new Set(texts.map(readable))];
      const vectors = new Map<string, readonly number[]>();
      let tokens = 0;
      let cached = true;
      for (let at = 0; at < distinct.length; at += BATCH) {
        const values = distinct.slice(at, at + BATCH);
        const outcome = await thrift.run({
          tenant,
          content: ["embedding", model.name, model.embeddingName, ...values.map(hash)],
          estimate: Math.ceil(values.join("").length / CHARACTERS_A_TOKEN),
          ...(deadlineMs === undefined ? {} : { deadlineMs }),
          ask: async (abortSignal) => {
            const { embeddings: found, usage } = await embedMany({
              model: embeddings,
              values,
              maxRetries: 0,
              abortSignal,
            });
            return { value: found, tokens: Number.isFinite(usage.tokens) ? usage.tokens : 0 };
          },
          revive: (kept) => (isVectors(kept, values.length) ? kept : null),
        });
        tokens += outcome.tokens;
        if (outcome.reason !== null) return { ...outcome, tokens };
        if (!isVectors(outcome.value, values.length)) return { value: null, reason: "nonsense", tokens, cached: false };
        cached &&= outcome.cached;
        for (const [i, text] of values.entries()) vectors.set(text, outcome.value[i] ?? []);
      }
      return { value: texts.map((text) => vectors.get(readable(text)) ?? []), reason: null, tokens, cached };
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

/** -1 to 1: how near two vectors point; 0 where one of them is empty, null or of another length. */
export function cosine(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let dot = 0;
  let across = 0;
  let along = 0;
  a.forEach((value, i) => {
    const other = b[i] ?? 0;
    dot += value * other;
    across += value * value;
    along += other * other;
  });
  return across === 0 || along === 0 ? 0 : dot / Math.sqrt(across * along);
}

export interface Candidate<T> {
  readonly item: T;
  /** 0 to 1, of the engine. */
  readonly score: number;
  readonly vector: readonly number[];
}

/** How much the sense weighs beside the words. */
const SENSE = 0.5;

/** Candidates in the order of the engine's score and of their nearness to a query, the best first; ties keep theirs. */
export function rerank<T>(query: readonly number[], candidates: readonly Candidate<T>[], sense = SENSE): T[] {
  return candidates
    .map(({ item, score, vector }, place) => ({
      item,
      place,
      merit: (1 - sense) * score + sense * Math.max(0, cosine(query, vector)),
    }))
    .sort((a, b) => b.merit - a.merit || a.place - b.place)
    .map(({ item }) => item);
}
