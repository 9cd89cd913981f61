/** What a typed line is. */
export type Speech =
  | { readonly kind: "command"; readonly digest: string; readonly text: string }
  /** Words for the bot, without its name. */
  | { readonly kind: "message"; readonly text: string }
  /** Words for the others. */
  | { readonly kind: "aside" }
  /** A command of nobody's. */
  | { readonly kind: "unknown"; readonly typed: string };

const MENTION = /(^|[\s(])@(?:le[ -]?)?fil(?![\p{L}\p{N}_-])[\s,:]*/iu;

/** Reads a line. `isHeard`: in this place the bot listens to all that is said. */
export function readSpeech(line: string, digests: readonly string[], isHeard: boolean): Speech {
  const slash = /^\s*\/([^\s/]+)(?:\s+([\s\S]*))?$/.exec(line);
  if (slash) {
    const [, word = "", text = ""] = slash;
    const digest = word.toLowerCase() === "fil" ? digests[0] : digests.find((one) => one === word.toLowerCase());
    return digest === undefined
      ? { kind: "unknown", typed: `/${word}` }
      : { kind: "command", digest, text: text.trim() };
  }
  const words = line.replace(MENTION, "$1").trim();
  if (words === "") return { kind: "aside" };
  return isHeard || MENTION.test(line) ? { kind: "message", text: words } : { kind: "aside" };
}
