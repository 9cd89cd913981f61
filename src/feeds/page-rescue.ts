import { type Around, type Candidate, HEADINGS, lettersIn } from "./page-candidates.ts";
import { isFurniture } from "./page-furniture.ts";
import { HIDDEN, LEAD, TITLE } from "./page-nodes.ts";
import type { PageScan } from "./page-scan.ts";
import { lettersOf } from "./page-votes.ts";

/** How many times more prose than Readability found an article's element must have to be preferred. */
const MORE = 1.35;
/** Letters: with less, Readability found no article, and the element where prose is dense is looked for. */
const TOO_LITTLE = 250;
/** Letters: less is not an article. */
const MIN_LETTERS = 300;
/** Elements above a paragraph that may be the article's. */
const LEVELS = 12;

/**
 * Readability keeps one element and some of its siblings: an article cut in pieces by advertisements, or by the blocks
 * of a page builder, loses most of them. Adds the prose and headings of the article's element, when it has clearly
 * more; and the paragraphs and headings that were lost between two that were kept.
 */
export function addPieces(scan: PageScan, all: readonly Candidate[], around: Around): void {
  const free = (c: Candidate): boolean =>
    !(c.block.marks & HIDDEN) && !around(c.block, "beside", "doubtful", "caption") && !isFurniture(c.text, c.block);
  const prose = all.filter((c) => c.prose && free(c));
  const best = largestArticle(scan, prose, lettersIn(all.filter((c) => c.voted && c.prose)));
  for (const c of best) c.keep = true;
  const isHeading = (c: Candidate): boolean => HEADINGS.has(c.block.tag) && c.block.linked * 2 < c.text.length;
  const first = best[0]?.at ?? 0;
  const last = best.at(-1)?.at ?? -1;
  for (const c of all.slice(first, last + 1)) if (!c.keep && isHeading(c) && free(c)) c.keep = true;
  const voted = all.filter((c) => c.voted && c.prose);
  const elements = new Set(voted.map(({ block }) => block.node));
  const parents = new Map<number, number>();
  for (const { block } of voted) {
    const parent = scan.nodes[block.node]?.parent ?? -1;
    parents.set(parent, (parents.get(parent) ?? 0) + 1);
  }
  for (const c of all.slice(voted[0]?.at ?? 0, (voted.at(-1)?.at ?? -1) + 1)) {
    if (c.keep || !(c.prose || isHeading(c))) continue;
    const beside = elements.has(c.block.node) || (parents.get(scan.nodes[c.block.node]?.parent ?? -1) ?? 0) > 1;
    if (beside && free(c)) c.keep = true;
  }
}

function largestArticle(scan: PageScan, prose: readonly Candidate[], votedLetters: number): readonly Candidate[] {
  const within = new Map<number, Candidate[]>();
  for (const c of prose) {
    for (let node = c.block.node, up = 0; node >= 0 && up < LEVELS; node = scan.nodes[node]?.parent ?? -1, up++) {
      const list = within.get(node);
      if (list) list.push(c);
      else within.set(node, [c]);
    }
  }
  const total = lettersIn(prose);
  let best: readonly Candidate[] = [];
  let most = Math.max(MIN_LETTERS, votedLetters * MORE, total * 0.5);
  for (const [node, list] of within) {
    if (scan.nodes[node]?.article !== node) continue;
    const letters = lettersIn(list);
    if (letters > most) {
      best = list;
      most = letters;
    }
  }
  if (best.length > 0 || votedLetters >= TOO_LITTLE) return best;
  let deepest = -1;
  for (const [node, list] of within) {
    const letters = lettersIn(list);
    const depth = scan.nodes[node]?.depth ?? 0;
    const isDense = letters >= total * 0.8 && letters >= MIN_LETTERS * 1.5 && letters >= votedLetters * 2;
    if (isDense && depth > deepest && list.filter(({ letters: own }) => own > 80).length * 2 >= list.length) {
      deepest = depth;
      best = list;
    }
  }
  return best;
}

const MAX_LEADS = 2;

/** The standfirst, which Readability drops with the page's heading: between the title and the first paragraph. */
export function addLead(all: readonly Candidate[], around: Around): void {
  const first = all.findIndex(({ keep, prose }) => keep && prose);
  if (first < 0) return;
  const texts = new Map<string, number>();
  for (const { text } of all) texts.set(text, (texts.get(text) ?? 0) + 1);
  const title = all.findLastIndex(({ block }, at) => at < first && (block.marks & TITLE) !== 0);
  const from = title >= first - 40 && title >= 0 ? title + 1 : Math.max(0, first - 12);
  let added = 0;
  for (let at = first - 1; at >= from && added < MAX_LEADS; at--) {
    const c = all[at];
    if (!c || c.keep || c.block.marks & HIDDEN || !(c.block.marks & LEAD)) continue;
    if (c.text.length <= 50 || c.block.linked * 3 >= c.text.length || (texts.get(c.text) ?? 0) > 1) continue;
    if (around(c.block, "beside", "doubtful", "caption")) continue;
    c.keep = true;
    added++;
  }
}

/** The part of the structured text below which what was read of the page is not the article. */
const HALF = 0.5;
/** Letters: a shorter structured text is a summary. */
const MIN_STRUCTURED = 150;

/**
 * When the publisher's structured data has the text, and less than half of it was read: keeps the blocks of the page
 * that are in it, or else returns its own lines. Null when there is nothing better than what is kept.
 */
export function addStructured(scan: PageScan, all: readonly Candidate[]): string[] | null {
  const bodies = scan.head.articles.map(({ body }) => body ?? "");
  const body = bodies.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
  const letters = lettersOf(body);
  if (letters.length < MIN_STRUCTURED || lettersIn(all.filter(({ keep }) => keep)) >= letters.length * HALF)
    return null;
  const inBody = all.filter((c) => c.letters > 20 && letters.includes(lettersOf(c.block.text)));
  if (lettersIn(inBody) < letters.length * 0.7) return body.split("\n");
  for (const c of all) c.keep = false;
  for (const c of inBody) c.keep = true;
  return null;
}
