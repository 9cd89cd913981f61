import { readTag, type Tag } from "./tags.ts";

export type XmlFormat = "rss" | "rdf" | "atom";

/** Where a feed begins in its document. */
export interface Root {
  readonly format: XmlFormat;
  readonly tag: Tag;
  readonly at: number;
  readonly junk: boolean;
  readonly entities: boolean;
}

/** The format that a root element's name stands for, whatever its prefix. */
const ROOTS: Readonly<Record<string, XmlFormat>> = { rss: "rss", channel: "rss", rdf: "rdf", feed: "atom" };
const ROOT_ANYWHERE = /<(?:[a-z][\w-]{0,20}:)?(?:rss|rdf|feed)[\s>]/i;
/** Some servers wrap a whole feed in a page. */
const ROOT_IN_PAGE = /<(?:rss\s[^<>]*version=|feed\s[^<>]*xmlns=)/i;
/** Warnings of a server come before the feed; a page that merely shows a feed's source is longer. */
const MAX_JUNK = 20_000;

/** The root element of a feed, whatever comes before it; null when there is none. */
export function findRoot(text: string): Root | null {
  let at = text.indexOf("<");
  let junk = at > 0 && text.slice(0, at).replaceAll("\ufeff", "").trim() !== "";
  let entities = false;
  while (at >= 0) {
    const next = text[at + 1];
    if (next !== "!" && next !== "?") break;
    const end = prologEnd(text, at);
    if (next === "!" && /<!ENTITY/i.test(text.slice(at, Math.min(end, at + 100_000)))) entities = true;
    at = text.indexOf("<", end);
  }
  const rootAt = (index: number): Root | null => {
    const tag = index < 0 ? null : readTag(text, index);
    const local = tag?.name.slice(tag.name.indexOf(":") + 1) ?? "";
    const format = Object.hasOwn(ROOTS, local) ? ROOTS[local] : undefined;
    return tag && format && !tag.closing ? { format, tag, at: index, junk, entities } : null;
  };
  const first = rootAt(at);
  if (first) return first;
  const page = /^<(?:!doctype\s+)?html\b/i.test(text.trimStart()) || /^<html\b/i.test(text.slice(at, at + 6));
  junk = true;
  return rootAt(text.slice(0, MAX_JUNK).search(page ? ROOT_IN_PAGE : ROOT_ANYWHERE));
}

/** The index after a comment, declaration, or document type with its internal subset, beginning at `at`. */
export function prologEnd(text: string, at: number): number {
  const after = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found + mark.length;
  };
  if (text.startsWith("<!--", at)) return after("-->", at + 4);
  if (text[at + 1] === "?") return after("?>", at);
  const close = after(">", at);
  const subset = text.slice(at, close).indexOf("[");
  if (subset < 0 || !/^<!doctype/i.test(text.slice(at, at + 9))) return close;
  const end = /\]\s*>/g;
  end.lastIndex = at + subset;
  const found = end.exec(text);
  return found ? found.index + found[0].length : text.length;
}

/** A comment, instruction or CDATA section at `at`, what it says and where it ends; null when none begins there. */
export function readSpecial(text: string, at: number): { readonly text: string; readonly end: number } | null {
  if (text.startsWith("<![CDATA[", at)) {
    const close = text.indexOf("]]>", at);
    return close < 0 ? { text: "", end: text.length } : { text: text.slice(at + 9, close), end: close + 3 };
  }
  const next = text[at + 1];
  return next === "!" || next === "?" ? { text: "", end: prologEnd(text, at) } : null;
}
