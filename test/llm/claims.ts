import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim, SourceSentence } from "../../src/llm/claim.ts";

export interface Trial {
  readonly claim: Claim;
  readonly sentences: readonly SourceSentence[];
  /** What was altered; null for a faithful paraphrase. */
  readonly altered: string | null;
  readonly passage: string;
}

/**
 * Reads passages and what is claimed of them. "=== fr | id" opens a passage, "0 | …" is a sentence, "+ 0,1 | …" a
 * faithful claim that cites sentences 0 and 1, "- kind | 0,other.2 | …" an altered one, which may cite another passage.
 */
export function readTrials(...files: readonly string[]): Trial[] {
  const { passages, drafts } = read(files);
  return drafts.map(({ passage: own, altered, cites, text }) => {
    const ids = cites.split(",").map((cite) => (cite.includes(".") ? cite.trim() : `${own}.${cite.trim()}`));
    const articles = new Set(ids.map((id) => id.split(".")[0] ?? ""));
    const sentences = [...articles].flatMap((id) => passages.get(id) ?? []);
    return { claim: { text, cites: ids }, sentences, altered, passage: own };
  });
}

/** The sentences of the passages alone. */
export function readSentences(...files: readonly string[]): SourceSentence[] {
  return [...read(files).passages.values()].flat();
}

interface Draft {
  readonly passage: string;
  readonly altered: string | null;
  readonly cites: string;
  readonly text: string;
}

function read(files: readonly string[]): {
  passages: ReadonlyMap<string, readonly SourceSentence[]>;
  drafts: readonly Draft[];
} {
  const passages = new Map<string, SourceSentence[]>();
  const drafts: Draft[] = [];
  let passage = "";
  let language: "fr" | "en" = "fr";
  for (const file of files) {
    for (const line of readFileSync(join(import.meta.dirname, "claims", file), "utf8").split("\n")) {
      if (line.trim() === "") continue;
      const [head = "", second = "", third = ""] = split(line);
      if (head.startsWith("===")) {
        language = head.endsWith("en") ? "en" : "fr";
        passage = second;
        passages.set(passage, []);
      } else if (/^\d+$/.test(head)) {
        passages.get(passage)?.push({ id: `${passage}.${head}`, text: second, article: passage, language });
      } else if (head.startsWith("+")) {
        drafts.push({ passage, altered: null, cites: head.slice(1).trim(), text: second });
      } else if (head.startsWith("-") && third) {
        drafts.push({ passage, altered: head.slice(1).trim(), cites: second, text: third });
      } else throw new Error(`${file}: not understood: ${line}`);
    }
  }
  return { passages, drafts };
}

/** At most three parts between bars. */
function split(line: string): string[] {
  const parts = line.split(" | ");
  return line.startsWith("- ")
    ? [parts[0] ?? "", parts[1] ?? "", parts.slice(2).join(" | ")]
    : [parts[0] ?? "", parts.slice(1).join(" | ")];
}
