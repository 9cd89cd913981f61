import { createMistral } from "@ai-sdk/mistral";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { EmbeddingModel, LanguageModel } from "ai";

/** Where a model answers, as the environment says it. */
export interface ModelSettings {
  /** Such as "https://api.mistral.ai/v1" or "http://127.0.0.1:11434/v1". */
  readonly baseUrl: string;
  readonly model: string;
  /** Null for a server that asks for none. */
  readonly apiKey: string | null;
  /** Null without embeddings. */
  readonly embeddingModel: string | null;
}

export interface Model {
  /** Part of the keys under which answers are kept: another model writes anew. */
  readonly name: string;
  readonly writer: LanguageModel;
  readonly embeddings: EmbeddingModel | null;
  /** With the host: whatever model writes, the vectors of this one stay good. "" without embeddings. */
  readonly embeddingName: string;
}

const MISTRAL_HOST = "api.mistral.ai";

/** A model behind Mistral's own API, or behind any server that speaks OpenAI's. Calls nothing. */
export function createModel({ baseUrl, model, apiKey, embeddingModel }: ModelSettings): Model {
  const baseURL = baseUrl.replace(/\/+$/, "");
  const { host } = new URL(baseURL);
  const name = `${host}/${model}`;
  const embeddingName = embeddingModel === null ? "" : `${host}/${embeddingModel}`;
  if (new URL(baseURL).hostname === MISTRAL_HOST) {
    // An empty key, not none: the package would read one from the environment.
    const provider = createMistral({ baseURL, apiKey: apiKey ?? "" });
    const embeddings = embeddingModel === null ? null : provider.embeddingModel(embeddingModel);
    return { name, writer: provider(model), embeddings, embeddingName };
  }
  const provider = createOpenAICompatible({
    name: "llm",
    baseURL,
    supportsStructuredOutputs: true,
    ...(apiKey === null ? {} : { apiKey }),
  });
  const embeddings = embeddingModel === null ? null : provider.embeddingModel(embeddingModel);
  return { name, writer: provider(model), embeddings, embeddingName };
}
