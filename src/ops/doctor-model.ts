import type { DoctorWords } from "./doctor-text.ts";
import { type Finding, finding } from "./finding.ts";
import { explainSilence, fieldOf, hostOf, inquire, NoAnswer, textOf } from "./inquiry.ts";

export interface ModelOptions {
  readonly config: {
    readonly llm: { readonly baseUrl: string; readonly model: string; readonly apiKey: string | null } | null;
  };
  readonly words: DoctorWords;
  readonly deadlineMs: number;
}

const NAMED_MODELS = 5;

/** The endpoint, its key, and whether it has the model. Without it the program quotes, so nothing here is a fault. */
export async function examineModel({ config, words, deadlineMs }: ModelOptions): Promise<Finding[]> {
  if (config.llm === null) return [];
  const { baseUrl, model, apiKey } = config.llm;
  try {
    const reply = await inquire(`${baseUrl.replace(/\/$/, "")}/models`, {
      deadlineMs,
      ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}),
    });
    if (reply.status === 401 || reply.status === 403) return [finding("model", "warning", words.modelRefused())];
    const list = fieldOf(reply.body, "data");
    if (!Array.isArray(list)) return [finding("model", "warning", words.modelNoList(reply.status))];
    const names = list.map((one) => textOf(one, "id")).filter(Boolean);
    if (names.some((name) => isSame(name, model))) return [finding("model", "ok", words.modelOk(model))];
    return [finding("model", "warning", words.modelUnlisted(model, names.slice(0, NAMED_MODELS)))];
  } catch (fault) {
    if (!(fault instanceof NoAnswer)) throw fault;
    return [finding("model", "warning", explainSilence(fault, hostOf(baseUrl), words))];
  }
}

/** A local server names its version too: "mistral" is "mistral:latest". */
function isSame(listed: string, wanted: string): boolean {
  return listed === wanted || listed === `${wanted}:latest`;
}
