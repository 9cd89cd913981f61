import type { PageBlock } from "./page-blocks.ts";

/** Runs that a run kept by Readability may be made of, when it removes the elements between them. */
const MAX_JOINED = 12;
/** Times that the two readings of the page may be brought together again. */
const MAX_RESUMPTIONS = 30;
/** Letters: a longer run is unlikely to be found twice. */
const SURE_LENGTH = 24;

export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * Finds in the page the runs of text that Readability kept, which are in the page's order. Returns, for each block,
 * its runs that are kept, in their order; an empty list for a block that is not.
 */
export function keptParts(blocks: readonly PageBlock[], runs: readonly string[]): string[][] {
  const parts = blocks.flatMap((block, index) => block.parts.map((text) => ({ index, text, key: lettersOf(text) })));
  const keys = runs.map(lettersOf).filter((key) => key !== "");
  const kept = new Uint8Array(parts.length);
  let at = 0; // in the page
  let run = 0; // in what was kept
  let lastKept = -1;
  for (let resumptions = 0; run < keys.length && resumptions < MAX_RESUMPTIONS; resumptions++) {
    for (; at < parts.length && run < keys.length; at++) {
      const end = matchFrom(at, keys[run] ?? "");
      if (end < 0) continue;
      run++;
      at = lastKept = end;
    }
    if (run >= keys.length) break;
    // This run is not in the page as it was read: find one of the next.
    const places = new Map<string, number>();
    for (let i = parts.length - 1; i > lastKept; i--) places.set(parts[i]?.key ?? "", i);
    let next = run + 1;
    while (next < keys.length && !((keys[next]?.length ?? 0) >= SURE_LENGTH && places.has(keys[next] ?? ""))) next++;
    if (next >= keys.length) break;
    run = next;
    at = places.get(keys[next] ?? "") ?? parts.length;
  }
  const result = blocks.map((): string[] => []);
  for (const [i, { index, text, key }] of parts.entries()) if (kept[i] || key === "") result[index]?.push(text);
  for (const [index, texts] of result.entries()) {
    if (texts.every((text) => lettersOf(text) === "")) result[index] = [];
  }
  return result;

  /** The last of the parts, from `from` on, that make up `key`; -1 when they do not begin it. */
  function matchFrom(from: number, key: string): number {
    const first = parts[from]?.key ?? "";
    if (first === "" || !key.startsWith(first)) return -1;
    const taken = [from];
    let done = first.length;
    for (let i = from + 1; done < key.length && i < parts.length && i <= from + MAX_JOINED; i++) {
      const part = parts[i]?.key ?? "";
      if (part === "" || !key.startsWith(part, done)) continue;
      taken.push(i);
      done += part.length;
    }
    if (done < key.length) return -1;
    for (const i of taken) kept[i] = 1;
    return taken.at(-1) ?? from;
  }
}
