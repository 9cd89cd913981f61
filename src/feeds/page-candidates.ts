import { joinParts, type PageBlock } from "./page-blocks.ts";
import type { PageScan } from "./page-scan.ts";
import { lettersOf } from "./page-votes.ts";

/** A block that may be of the article. */
export interface Candidate {
  readonly block: PageBlock;
  /** Its place in the page. */
  readonly at: number;
  /** What Readability keeps of it, or all of it. */
  readonly text: string;
  /** Readability keeps it. */
  readonly voted: boolean;
  readonly letters: number;
  /** It reads as a sentence or more, and is not links. */
  readonly prose: boolean;
  keep: boolean;
}

/** What an element says of what is in it. */
type Mark = "beside" | "doubtful" | "caption";
/** Whether a block is in an element that says so, and that does not hold a good part of the article. */
export type Around = (block: PageBlock, ...marks: readonly Mark[]) => boolean;

export const HEADINGS: ReadonlySet<string> = new Set(["h2", "h3", "h4", "h5", "h6"]);
/** The part of the article that an element holds when its name or class is not to be believed. */
const GOOD_PART = 0.3;
export function lettersIn(list: readonly Candidate[]): number {
  return list.reduce((sum, { letters }) => sum + letters, 0);
}

export function candidate(block: PageBlock, at: number, kept: readonly string[]): Candidate {
  const voted = kept.length > 0;
  const text = voted ? joinParts(kept) : block.text;
  const long = text.length >= 140 || (text.length >= 50 && /[.!?…»”"):]$/.test(text));
  const prose = long && block.linked * 2 <= text.length;
  return { block, at, text, voted, letters: lettersOf(text).length, prose, keep: voted };
}

/** What surrounds the blocks, judged by where the prose that Readability keeps is. */
export function surroundings(scan: PageScan, all: readonly Candidate[]): Around {
  const letters = new Map<number, number>();
  let total = 0;
  const some = (node: number, mark: Mark, visit: (at: number) => boolean): boolean => {
    let at = scan.nodes[node]?.[mark] ?? -1;
    while (at >= 0 && !visit(at)) at = scan.nodes[scan.nodes[at]?.parent ?? -1]?.[mark] ?? -1;
    return at >= 0;
  };
  for (const { block, voted, prose, letters: own } of all) {
    if (!voted || !prose) continue;
    total += own;
    for (const mark of ["beside", "doubtful", "caption"] as const) {
      some(block.node, mark, (at) => {
        letters.set(at, (letters.get(at) ?? 0) + own);
        return false;
      });
    }
  }
  return (block, ...marks) =>
    marks.some((mark) => some(block.node, mark, (at) => (letters.get(at) ?? 0) <= total * GOOD_PART));
}
