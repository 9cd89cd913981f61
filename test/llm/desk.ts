import type { VectorStore } from "../../src/llm/embed.ts";
import { createModel, type Model } from "../../src/llm/model.ts";
import type { Failure } from "../../src/llm/outcome.ts";
import { createThrift, type Thrift, type ThriftOptions, type ThriftStore } from "../../src/llm/thrift.ts";
import { createWriter, type StorySentence, type Writer } from "../../src/llm/writer.ts";
import { TestClock } from "./clock.ts";
import { EMBEDDING_MODEL, KEY, MODEL, type ModelServer } from "./server.ts";

/** A store that tests can look into. */
export class MemoryStore implements ThriftStore {
  readonly kept = new Map<string, unknown>();
  readonly spent = new Map<string, number>();

  async find(key: string): Promise<unknown> {
    return this.kept.get(key) ?? null;
  }

  async save(key: string, content: unknown): Promise<void> {
    this.kept.set(key, JSON.parse(JSON.stringify(content)));
  }

  async used(tenant: string, month: string): Promise<number> {
    return this.spent.get(`${tenant} ${month}`) ?? 0;
  }

  async spend(tenant: string, month: string, tokens: number): Promise<void> {
    for (const name of [tenant, "*"]) {
      this.spent.set(`${name} ${month}`, (this.spent.get(`${name} ${month}`) ?? 0) + tokens);
    }
  }
}

/** What keeps vectors, in the same way. */
export class MemoryVectors implements VectorStore {
  readonly kept = new Map<string, unknown>();

  async find(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    return new Map(keys.filter((key) => this.kept.has(key)).map((key) => [key, this.kept.get(key)]));
  }

  async save(contents: ReadonlyMap<string, unknown>): Promise<void> {
    for (const [key, content] of contents) this.kept.set(key, JSON.parse(JSON.stringify(content)));
  }
}

export interface Desk {
  readonly clock: TestClock;
  readonly store: MemoryStore;
  readonly failures: Failure[];
  readonly model: Model;
  readonly thrift: Thrift;
  readonly writer: Writer;
}

export function openDesk(server: ModelServer, options: Partial<ThriftOptions> = {}, apiKey: string | null = KEY): Desk {
  const clock = new TestClock();
  const store = new MemoryStore();
  const failures: Failure[] = [];
  const thrift = createThrift({
    store,
    clock,
    budget: { tenant: null, everybody: null },
    deadlineMs: 20_000,
    attempts: 3,
    note: (failure) => void failures.push(failure),
    ...options,
  });
  const model = createModel({ baseUrl: server.baseUrl, model: MODEL, apiKey, embeddingModel: EMBEDDING_MODEL });
  return { clock, store, failures, model, thrift, writer: createWriter(model, thrift) };
}

/** An article's sentences, one after the other. */
export function sentencesOf(
  articleId: string,
  texts: readonly string[],
  language: "fr" | "en" = "fr",
): StorySentence[] {
  let start = 0;
  return texts.map((text) => {
    const sentence = { articleId, start, end: start + text.length, text, language, published: null };
    start += text.length + 1;
    return sentence;
  });
}
