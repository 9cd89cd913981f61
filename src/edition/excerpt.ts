import type { Figure } from "../engine/figures/figure.ts";

const BEFORE = 40;
const AFTER = 60;

/** The words around a figure, verbatim, within its line and cut at word boundaries. */
export function contextOf(text: string, figure: Pick<Figure, "start" | "end">): string {
  const lineStart = text.lastIndexOf("\n", figure.start - 1) + 1;
  const lineEnd = text.indexOf("\n", figure.end);
  const whole = lineEnd < 0 ? text.length : lineEnd;
  const from = wordStart(text, Math.max(lineStart, figure.start - BEFORE), lineStart);
  const to = wordEnd(text, Math.min(whole, figure.end + AFTER));
  const slice = text.slice(from, to).trim();
  return `${from > lineStart ? "… " : ""}${slice}${to < whole ? " …" : ""}`;
}

function wordStart(text: string, at: number, floor: number): number {
  if (at <= floor) return floor;
  const space = text.indexOf(" ", at);
  return space < 0 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length || text[at] === "\n") return at;
  const space = text.lastIndexOf(" ", at);
  return space < 0 ? at : space;
}
