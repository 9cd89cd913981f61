import type { Type } from "./chart-type.ts";

/** Part of a drawing, from its top: what it is made of, and the height that it takes. */
export interface Drawn {
  readonly svg: string;
  readonly height: number;
}

export const WIDTH = 600;
export const MARGIN = 24;
export const INNER = WIDTH - 2 * MARGIN;

/** Dark enough on white to be read by everyone: 4.5 to 1 and more. */
export const INK = {
  ground: "#ffffff",
  text: "#14171f",
  muted: "#565f6e",
  accent: "#1d55b0",
  rule: "#dfe3e9",
  zero: "#8a93a1",
} as const;

export interface TextPlace {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly type: Type;
  readonly fill: string;
}

/** One line of untrusted words, from its left edge. */
export function textMark(words: string, { x, y, type, fill }: TextPlace): string {
  const weight = type.bold ? ' font-weight="700"' : "";
  return `<text x="${round(x)}" y="${round(y)}" font-size="${type.size}"${weight} fill="${fill}">${escapeXml(words)}</text>`;
}

export function rectMark(
  box: { x: number; y: number; width: number; height: number },
  fill: string,
  radius = 0,
): string {
  const { x, y, width, height } = box;
  const corner = radius > 0 ? ` rx="${round(Math.min(radius, width / 2, height / 2))}"` : "";
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${corner} fill="${fill}"/>`;
}

export function lineMark(
  from: { x: number; y: number },
  to: { x: number; y: number },
  stroke: string,
  width = 1,
): string {
  const ends = `x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}"`;
  return `<line ${ends} stroke="${stroke}" stroke-width="${width}"/>`;
}

export function dotMark({ x, y }: { x: number; y: number }, radius: number, fill: string): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" fill="${fill}"/>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** For text and for attributes. What XML can't hold is left out: one such character and no picture is drawn. */
export function escapeXml(words: string): string {
  return words
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}
