/** How text of a chart is set. Sizes and widths are in the drawing's units; the picture has two pixels for each. */
export interface Type {
  readonly size: number;
  readonly bold: boolean;
}

/** Advance widths of Inter from " " to "~", in hundredths of the size, rounded up. */
const REGULAR =
  `29 29 47 64 65 99 65 30 37 37 51 67 29 46 29 37 64 41 61 62 65 60 63 57 62 63 29 31 67 67 67 52 97 69 66 74
  73 61 60 75 75 27 58 68 57 91 76 77 64 77 65 65 65 75 69 99 69 68 63 37 37 37 48 46 33 57 62 58 62 59 38 62 60 25 25
  55 25 88 60 60 62 62 38 53 33 60 57 82 55 57 56 43 34 43 67`
    .split(/\s+/)
    .map(Number);
const BOLD =
  `24 34 56 65 66 102 68 34 38 38 56 68 34 47 34 39 68 44 63 65 68 63 65 59 66 65 34 35 68 68 68 56 102 75 67 74
  73 61 59 76 75 29 59 72 57 94 77 78 65 78 66 66 67 74 75 104 74 74 67 38 39 38 49 48 37 59 64 59 64 60 40 64 63 28 28
  59 28 92 63 62 64 64 41 57 37 63 60 86 59 61 58 47 38 47 68`
    .split(/\s+/)
    .map(Number);
/** Signs that the press writes, wider or narrower than an unknown character is taken to be. */
const SIGNS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    "\u00a0": 29,
    "\u202f": 19,
    "€": 69,
    "£": 64,
    "«": 66,
    "»": 66,
    "’": 32,
    "‘": 32,
    "·": 34,
    "×": 68,
  }),
);
/** Taken for what the font may not have: the width of its widest letters. */
const UNKNOWN = 107;

/** Never less than what Inter takes. */
export function widthOf(text: string, { size, bold }: Type): number {
  const widths = bold ? BOLD : REGULAR;
  let hundredths = 0;
  for (const character of text.normalize("NFC")) {
    const letter = character.normalize("NFD").charCodeAt(0); // an accent takes no room of its own
    hundredths += SIGNS.get(character) ?? widths[letter - 32] ?? UNKNOWN;
  }
  return (hundredths / 100) * size;
}

/** Lines no wider than `width`, cut at spaces, inside a word only when it is wider alone; "…" ends what is left out. */
export function wrap(text: string, width: number, type: Type, mostLines: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((word) => pieces(word, width, type))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, type) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
    if (lines.length > mostLines) break;
  }
  if (line) lines.push(line);
  if (lines.length <= mostLines) return lines;
  const last = lines[mostLines - 1] ?? "";
  return [...lines.slice(0, mostLines - 1), ended(last, width, type)];
}

function pieces(word: string, width: number, type: Type): string[] {
  if (widthOf(word, type) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const character of word.slice(0, 2000)) {
    if (piece && widthOf(piece + character, type) > width) {
      found.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...found, piece];
}

function ended(line: string, width: number, type: Type): string {
  let kept = line.replace(/[\s,;:.…]+$/, "");
  while (kept && widthOf(`${kept} …`, type) > width) kept = [...kept].slice(0, -1).join("").trimEnd();
  return `${kept} …`;
}
