import type { Logger } from "pino";
import type { LlmConfig } from "./config.ts";
import { createAnswerWriter, type WriteAnswer } from "./llm/answer-writer.ts";
import { createEditionWriter, type WriteEdition } from "./llm/edition-writer.ts";
import { createEmbedder } from "./llm/embed.ts";
import { createSense, type Sense } from "./llm/embed-sense.ts";
import { createModel } from "./llm/model.ts";
import { createThrift, systemClock, type ThriftOptions } from "./llm/thrift.ts";
import { createWriter } from "./llm/writer.ts";
import type { Database } from "./store/database.ts";
import {
  addModelUse,
  findModelAnswer,
  findModelAnswers,
  modelTokens,
  saveModelAnswer,
  saveModelAnswers,
} from "./store/model.ts";

export interface Writers {
  readonly edition: WriteEdition;
  readonly answer: WriteAnswer;
  /** Null without LLM_EMBEDDING_MODEL. */
  readonly sense: Sense | null;
}

const DEADLINE_MS = 30_000;
const ATTEMPTS = 3;
const EMBEDDING_ATTEMPTS = 2;

/** What a language model writes, checked, where one is configured. */
export function openWriters(
  { baseUrl, model, apiKey, embeddingModel, monthlyTokens }: LlmConfig,
  db: Database,
  log: Logger,
): Writers {
  const thrift: ThriftOptions = {
    store: {
      find: (key) => findModelAnswer(db, key),
      save: (key, content) => saveModelAnswer(db, key, content, new Date()),
      used: (tenant, month) => modelTokens(db, tenant, month),
      spend: (tenant, month, tokens) => addModelUse(db, tenant, month, tokens),
    },
    clock: systemClock,
    budget: { tenant: null, everybody: monthlyTokens === 0 ? null : monthlyTokens },
    deadlineMs: DEADLINE_MS,
    attempts: ATTEMPTS,
    note: (failure) => log.warn({ ...failure }, "the model did not answer as asked"),
    promised: new Map(),
  };
  const opened = createModel({ baseUrl, model, apiKey, embeddingModel });
  const writer = createWriter(opened, createThrift(thrift));
  // One budget, but failures of its own: where there are no embeddings after all, the writer goes on.
  const embedder = createEmbedder(opened, createThrift({ ...thrift, attempts: EMBEDDING_ATTEMPTS }), {
    find: (keys) => findModelAnswers(db, keys),
    save: (contents) => saveModelAnswers(db, contents, new Date()),
  });
  const note = (fault: unknown): void => log.warn({ err: fault }, "senses could not be looked at");
  return {
    edition: createEditionWriter(writer, Date.now),
    answer: createAnswerWriter(writer),
    sense: embedder && createSense({ embedder, clock: systemClock, note }),
  };
}
