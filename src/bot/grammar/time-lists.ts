import { type Fault, unknownWord } from "./faults.ts";
import { looseTimeAt } from "./times.ts";
import { FILLERS, LONGEST_LINE, walk, wordsOf } from "./words.ts";

/** Reads "8h30, 18h": times alone, in order, and the first thing there that is none. */
export function readTimes(line: string): { readonly times: readonly string[]; readonly fault: Fault | null } {
  const times = new Set<string>();
  let fault: Fault | null = null;
  for (const found of walk(wordsOf(line.slice(0, LONGEST_LINE)), [looseTimeAt], FILLERS)) {
    if (found.kind === "unknown") fault ??= unknownWord(found.word.text, []);
    else if (found.value.kind === "badTime") fault ??= { kind: "badTime", typed: found.value.typed };
    else times.add(found.value.time);
  }
  return { times: [...times].sort(), fault };
}
