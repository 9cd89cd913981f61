import { BESIDE, BODIES, CREDITS, DOUBTFUL, HIDING, LEADS, NOT_LEADS, SHOWN_WIDE, UNSEEN } from "./page-labels.ts";
import type { Tag } from "./tags.ts";

/** What surrounds a block, as bits of `PageBlock.marks`. */
export const HIDDEN = 1;
export const QUOTE = 4;
export const LEAD = 8;
export const BODY = 16;
export const TABLE = 32;
export const TITLE = 128;

/** A block-level element. */
export interface PageNode {
  readonly name: string;
  readonly parent: number;
  readonly depth: number;
  /** The nearest element, itself included, whose name or class says that it stands beside the article; -1 for none. */
  readonly beside: number;
  /** The nearest whose name or class may say so; -1 for none. */
  readonly doubtful: number;
  /** The nearest that is, or says that it is, a figure, a caption or a credit; -1 for none. */
  readonly caption: number;
  /** The nearest <article>, or element that declares itself the article's body; -1 for none. */
  readonly article: number;
  /** class and id. */
  readonly label: string;
}

const BESIDE_NAMES = new Set(["nav", "footer", "dialog", "menu", "amp-sidebar"]);
const CAPTION_NAMES = new Set(["figure", "figcaption", "caption"]);
const DOUBTFUL_NAMES = new Set(["aside", "form"]);

/** class and id, as far as they are looked at. */
export function labelOf({ attributes }: Tag): string {
  if (attributes.size === 0) return "";
  return `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`.trim().slice(0, 400);
}

/** What an element adds to the marks of those about it. */
export function marksOf(tag: Tag, label: string): number {
  const { name, attributes } = tag;
  let marks = 0;
  if (isHidden(tag, label)) marks |= HIDDEN;
  if (name === "blockquote") marks |= QUOTE;
  if (name === "table") marks |= TABLE;
  if (name === "h1") marks |= TITLE;
  const leads = label !== "" && LEADS.test(label) && !NOT_LEADS.test(label) && name !== "body";
  if (leads || attributes.get("itemprop") === "description") marks |= LEAD;
  if (isBody(tag, label)) marks |= BODY;
  return marks;
}

function isHidden({ attributes }: Tag, label: string): boolean {
  return (
    attributes.has("hidden") ||
    attributes.get("aria-hidden") === "true" ||
    HIDING.test(attributes.get("style") ?? "") ||
    (UNSEEN.test(label) && !SHOWN_WIDE.test(label))
  );
}

function isBody({ attributes }: Tag, label: string): boolean {
  return (
    /\b(?:articleBody|reviewBody)\b/.test(attributes.get("itemprop") ?? "") || (label !== "" && BODIES.test(label))
  );
}

/** The element as the next of `nodes`; `parent` is an index among them, -1 for none. */
export function nodeOf(
  tag: Tag,
  label: string,
  { nodes, parent }: { readonly nodes: readonly PageNode[]; readonly parent: number },
): PageNode {
  const { name, attributes } = tag;
  const index = nodes.length;
  const above = parent < 0 ? undefined : nodes[parent];
  const role = attributes.get("role") ?? "";
  const body = isBody(tag, label);
  const named = label !== "" && name !== "body" && name !== "html" && !body;
  const beside =
    BESIDE_NAMES.has(name) ||
    /^(?:navigation|contentinfo|dialog|alertdialog|menu|search)$/.test(role) ||
    (named && BESIDE.test(label));
  const doubtful =
    !beside && (DOUBTFUL_NAMES.has(name) || /^(?:complementary|banner)$/.test(role) || (named && DOUBTFUL.test(label)));
  const caption = CAPTION_NAMES.has(name) || (named && CREDITS.test(label));
  return {
    name,
    parent,
    depth: (above?.depth ?? 0) + 1,
    beside: beside ? index : (above?.beside ?? -1),
    doubtful: doubtful ? index : (above?.doubtful ?? -1),
    caption: caption ? index : (above?.caption ?? -1),
    article: name === "article" || body ? index : (above?.article ?? -1),
    label,
  };
}
