import { type Around, type Candidate, candidate, HEADINGS, lettersIn, surroundings } from "./page-candidates.ts";
import { isFurniture } from "./page-furniture.ts";
import { HIDDEN, LEAD, QUOTE, TABLE, TITLE } from "./page-nodes.ts";
import { addLead, addPieces, addStructured } from "./page-rescue.ts";
import type { PageScan } from "./page-scan.ts";
import { keptParts, lettersOf } from "./page-votes.ts";

/** The part of the text that the signs may take away before it is the signs that are wrong. */
const MOST = 0.6;

/**
 * The lines of the article. Readability's choice comes first; what it loses is added when the page shows that it is of
 * the article, and what it keeps of the page's furniture is dropped. With no `runs`, the page's own signs decide.
 */
export function articleLines(scan: PageScan, runs: readonly string[] | null, title: string | null): string[] {
  const parts = runs ? keptParts(scan.blocks, runs) : [];
  const all = scan.blocks.map((block, at) => candidate(block, at, parts[at] ?? []));
  const around = surroundings(scan, all);
  addPieces(scan, all, around);
  addLead(all, around);
  drop(all, around, title);
  const structured = addStructured(scan, all);
  if (structured) return structured;
  const lines = all.filter(({ keep, text }) => keep && text !== "").map(({ text }) => text);
  return lines.length > 0 ? lines : whatIsLeft(all, around);
}

function drop(all: readonly Candidate[], around: Around, title: string | null): void {
  const kept = all.filter(({ keep }) => keep);
  const signs = new Set(kept.filter((c) => isRefused(c, around, title)));
  const first = kept.find((c) => c.prose && !signs.has(c))?.at ?? -1;
  const opens = (c: Candidate): boolean => !signs.has(c) && c.block.tag !== "li" && /[:?.!…]$/.test(c.text);
  const opening = kept.find(opens)?.at ?? Infinity;
  const refused = kept.filter(
    (c) => signs.has(c) || isLabel(c, first, opening) || (c.block.marks & TITLE && c.at < first),
  );
  if (lettersIn(refused) < lettersIn(kept) * MOST) for (const c of refused) c.keep = false;
  // After the last sentence, only links and titles of other articles follow.
  for (const c of kept.filter(({ keep }) => keep).reverse()) {
    if (c.prose || !(c.block.linked * 2 > c.text.length || HEADINGS.has(c.block.tag))) break;
    if (c.at > first) c.keep = false;
  }
}

function isRefused(c: Candidate, around: Around, title: string | null): boolean {
  const { block, text } = c;
  const set = (block.marks & (QUOTE | TABLE)) !== 0;
  if (!set && around(block, "caption")) return true;
  if (around(block, "beside") || (!c.prose && around(block, "doubtful"))) return true;
  if (isFurniture(text, block)) return true;
  if (block.marks & TITLE && title !== null && lettersOf(text) === lettersOf(title)) return true;
  if (!set && text.length > 15 && block.linked > text.length * 0.8 && !/[.!?…]$/.test(text)) return true;
  return false;
}

/**
 * Sections, places and dates stand before the first paragraph; so may a list, after what introduces it. `first` and
 * `opening` are the places of the first paragraph and of the first line that ends as a sentence does.
 */
function isLabel({ block, text, prose, at }: Candidate, first: number, opening: number): boolean {
  if (prose || at >= first || text.length >= 60 || HEADINGS.has(block.tag)) return false;
  if (block.tag !== "li") return !(block.marks & LEAD);
  return block.linked > 0 || at < opening;
}

/** The paragraphs of a page where nothing stands out; or else every visible line that is not furniture. */
function whatIsLeft(all: readonly Candidate[], around: Around): string[] {
  const shown = all.filter(
    ({ block, text }) =>
      !(block.marks & HIDDEN) &&
      !around(block, "beside", "caption") &&
      !isFurniture(text, block) &&
      block.linked * 2 <= text.length,
  );
  const prose = shown.filter((c) => c.prose && !around(c.block, "doubtful"));
  return (prose.length > 0 ? prose : shown).map(({ text }) => text);
}
