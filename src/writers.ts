import type { Logger } from "pino";
import type { LlmConfig } from "./config.ts";
import { createAnswerWriter, type WriteAnswer } from "./llm/answer-writer.ts";
import { createEditionWriter, type WriteEdition } from "./llm/edition-writer.ts";
import { createModel } from "./llm/model.ts";
import { createThrift, systemClock } from "./llm/thrift.ts";
import { createWriter } from "./llm/writer.ts";
import type { Database } from "./store/database.ts";
import { addModelUse, findModelAnswer, modelTokens, saveModelAnswer } from "./store/model.ts";

export interface Writers {
  readonly edition: WriteEdition;
  readonly answer: WriteAnswer;
}

const DEADLINE_MS = 30_000;
const ATTEMPTS = 3;

/** What a language model writes, checked, where one is configured. */
export function openWriters(
  { baseUrl, model, apiKey, embeddingModel, monthlyTokens }: LlmConfig,
  db: Database,
  log: Logger,
): Writers {
  const thrift = createThrift({
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
  });
  const writer = createWriter(createModel({ baseUrl, model, apiKey, embeddingModel }), thrift);
  return { edition: createEditionWriter(writer, Date.now), answer: createAnswerWriter(writer) };
}
