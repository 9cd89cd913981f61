import type { Language } from "../../engine/language.ts";
import { fold } from "../../engine/terms.ts";
import { type Command, commandNamed, wordsOf as commandWords } from "../commands.ts";
import { nearest } from "./nearest.ts";
import { LONGEST_LINE, stripped } from "./words.ts";

/** What a typed line asks. */
export type RequestRead =
  | { readonly kind: "request"; readonly command: Command; readonly argument: string }
  /** No command is named, and words are there that may be a question. */
  | { readonly kind: "question"; readonly text: string }
  /** A word that may have been meant for a command: the nearest one, as a reader types it, or null. */
  | { readonly kind: "unknown"; readonly word: string; readonly suggestion: string | null }
  | { readonly kind: "empty" }
  | { readonly kind: "tooLong" };

/** So many words beside a mistyped command are its argument; more are a question. */
const ARGUMENT_WORDS = 4;
const AROUND: ReadonlySet<string> = new Set("/!:.,…?");

/** Reads a line: a command's word in either language, whatever its accents and case, then its argument. */
export function readRequest(line: string, table: readonly Command[], language: Language): RequestRead {
  if (line.length > LONGEST_LINE) return { kind: "tooLong" };
  const [, word = "", argument = ""] = /^(\S+)\s*([\s\S]*)$/.exec(withoutDigest(line.trim(), table)) ?? [];
  if (word === "") return { kind: "empty" };
  const bare = stripped(word, AROUND);
  const command = commandNamed(withoutReflexive(bare), table) ?? commandNamed(bare, table);
  if (command) return { kind: "request", command, argument: argument.trim() };
  const near = nearest(bare, namesOf(table, language));
  const words = argument === "" ? 0 : argument.trim().split(/\s+/).length;
  const asks = /[?\uff1f]\s*$/.test(line);
  if (near && !asks && words <= ARGUMENT_WORDS) return { kind: "unknown", word: bare, suggestion: near.value };
  if (words > 0 || asks) return { kind: "question", text: line.trim() };
  return { kind: "unknown", word: bare || word, suggestion: null };
}

/** "/ia chiffres", typed where the word alone was expected. */
function withoutDigest(line: string, table: readonly Command[]): string {
  const digest = table[0]?.digest ?? "";
  const [first = ""] = line.split(/\s/, 1);
  return digest !== "" && fold(first.replace(/^\//, "")) === digest ? line.slice(first.length).trim() : line;
}

/** "s’abonner", "m'abonner". */
function withoutReflexive(word: string): string {
  return word.replace(/^[smt]['’](?=\p{L}{3})/iu, "");
}

/** Every word of every command, with the word to show for it. */
function* namesOf(table: readonly Command[], language: Language): Generator<readonly [string, string]> {
  for (const command of table) {
    const shown = command.words[language][0] ?? command.name;
    for (const word of commandWords(command)) yield [word, shown];
  }
}
