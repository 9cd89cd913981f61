import { spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");
const COLUMNS = 92;
const PATIENCE_MS = 60_000;

/**
 * What `npm start` shows in a terminal of its own, and then each line that is typed with its answer: as printed, with
 * its control sequences. Needs util-linux's `script`, which makes the terminal.
 */
export async function captureTerminal(
  settings: Readonly<Record<string, string>>,
  lines: readonly { readonly typed: string; readonly until: string }[],
): Promise<string> {
  const { PATH = "", HOME = "" } = process.env;
  const start = `stty cols ${COLUMNS} rows 60; exec "${process.execPath}" --import tsx src/main.ts 2>/dev/null`;
  const child = spawn("script", ["--quiet", "--flush", "--command", start, "/dev/null"], {
    cwd: ROOT,
    env: { PATH, HOME, ...settings, TERM: "xterm-256color", PORT: "0" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let printed = "";
  let heard = (): void => {};
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    printed += piece;
    heard();
  });
  const shows = (words: string, from: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const deadline = setTimeout(
        () => reject(new Error(`The terminal never showed "${words}":\n${printed}`)),
        PATIENCE_MS,
      );
      heard = () => {
        if (!printed.slice(from).includes(words)) return;
        clearTimeout(deadline);
        resolve();
      };
      heard();
    });
  await shows("Vous", 0);
  for (const { typed, until } of lines) {
    const from = printed.length;
    child.stdin.write(`${typed}\n`);
    await shows(until, from);
    await shows("Vous", printed.length - 1);
  }
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.stdin.end("\u0004");
  await exit;
  return printed;
}

const COLOURS = ["#6b7280", "#f87171", "#7ee0b5", "#f5c96b", "#7cb7ff", "#d8a5ff", "#67d4e6", "#e8eaed"];

/** Printed text as HTML. Of the control sequences, the styles are kept and the others left out. */
export function htmlOf(printed: string): string {
  let style = new Set<string>();
  let html = "";
  for (const piece of printed
    .replaceAll("\r", "")
    .split(/(\u001b\[[\d;?]*[A-Za-z]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\))/)) {
    const [, codes] = /^\u001b\[([\d;]*)m$/.exec(piece) ?? [];
    if (codes !== undefined) style = styled(style, codes === "" ? [0] : codes.split(";").map(Number));
    else if (piece.startsWith("\u001b]8;")) {
      style = new Set(style);
      if (/^\u001b\]8;[^;]*;./.test(piece) && !/^\u001b\]8;[^;]*;(?:\u0007|\u001b)/.test(piece)) style.add("link");
      else style.delete("link");
    } else if (!piece.startsWith("\u001b") && piece !== "") {
      const words = piece.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
      html += style.size === 0 ? words : `<span style="${[...style].map(css).join(";")}">${words}</span>`;
    }
  }
  return html;
}

function styled(before: ReadonlySet<string>, codes: readonly number[]): Set<string> {
  const style = new Set(before);
  const drop = (...names: string[]): void => names.forEach((name) => void style.delete(name));
  for (const code of codes) {
    if (code === 0) drop("bold", "dim", "italic", "underline", ...COLOURS);
    else if (code === 1) style.add("bold");
    else if (code === 2) style.add("dim");
    else if (code === 3) style.add("italic");
    else if (code === 4) style.add("underline");
    else if (code === 22) drop("bold", "dim");
    else if (code === 23) drop("italic");
    else if (code === 24) drop("underline");
    else if (code === 39) drop(...COLOURS);
    else if ((code >= 30 && code <= 37) || (code >= 90 && code <= 97)) {
      drop(...COLOURS);
      style.add(COLOURS[code % 10] ?? "");
    }
  }
  return style;
}

function css(name: string): string {
  const known: Record<string, string> = {
    bold: "font-weight:700",
    dim: "opacity:.62",
    italic: "font-style:italic",
    underline: "text-decoration:underline",
    link: "text-decoration:underline dotted;text-underline-offset:3px",
  };
  return known[name] ?? `color:${name}`;
}
