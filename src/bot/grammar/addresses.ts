import { stripped } from "./words.ts";

/** The web address that words give; "none" for no words, "bad" for words that give none. */
export type AddressRead =
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "none" }
  | { readonly kind: "bad"; readonly typed: string };

const LONGEST = 2000;
const AROUND: ReadonlySet<string> = new Set("<>«»“”\"'()");
/** A host of two names at least, such as "lemonde.fr/…": what people type without its scheme. */
const BARE = /^(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+\p{L}{2,24}(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** The first address among some words; chat services put it in chevrons, with a label after a bar. */
export function readAddress(words: string): AddressRead {
  const pieces = words
    .trim()
    .split(/\s+/)
    .map((piece) => stripped(piece, AROUND).split("|")[0] ?? "")
    .filter((piece) => piece !== "");
  if (pieces.length === 0) return { kind: "none" };
  for (const piece of pieces) {
    const address = webAddress(piece);
    if (address) return { kind: "address", address };
  }
  return { kind: "bad", typed: words.trim() };
}

/** The address, whole; null for what is no http or https address, or holds a password. */
function webAddress(piece: string): string | null {
  if (piece.length > LONGEST) return null;
  const whole = /^https?:\/\//i.test(piece) ? piece : BARE.test(piece) ? `https://${piece}` : null;
  if (whole === null || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  return url.hostname === "" || url.username !== "" || url.password !== "" ? null : url.href;
}
