import type { Angle, DigestDefinition } from "../engine/definition.ts";
import type { Language } from "../engine/language.ts";
import { fold } from "../engine/terms.ts";
import type { CommandSpec } from "./platform.ts";

export type CommandName = "digest" | "figures" | "angle" | "article" | "question" | "sources" | "help";

/** One row of the command table. Angle rows come from the digest. */
export interface Command extends CommandSpec {
  readonly name: CommandName;
  readonly angle: Angle | null;
  /** A line to type, shown by help. */
  readonly example: Readonly<Record<Language, string>>;
}

export interface Request {
  readonly command: Command;
  readonly argument: string;
}

const FIXED_COMMANDS: readonly Omit<Command, "angle">[] = [
  {
    name: "digest",
    words: { fr: ["digest", "resume", "edition"], en: ["digest", "summary", "edition"] },
    argument: { fr: "", en: "" },
    summary: { fr: "l’édition, en fil", en: "the edition, as a thread" },
    example: { fr: "digest", en: "digest" },
  },
  {
    name: "figures",
    words: { fr: ["chiffres", "chiffre"], en: ["figures", "figure", "numbers"] },
    argument: { fr: "[angle]", en: "[angle]" },
    summary: { fr: "les chiffres clés, avec leurs sources", en: "the key figures, with their sources" },
    example: { fr: "chiffres", en: "figures" },
  },
  {
    name: "article",
    words: { fr: ["article", "lire"], en: ["article", "read"] },
    argument: { fr: "<adresse>", en: "<address>" },
    summary: { fr: "lit un article et en fait un fil", en: "reads an article and makes it a thread" },
    example: { fr: "article https://exemple.fr/article", en: "article https://example.com/article" },
  },
  {
    name: "question",
    words: { fr: ["question", "demander"], en: ["question", "ask"] },
    argument: { fr: "<texte>", en: "<text>" },
    summary: { fr: "répond en citant l’article", en: "answers by quoting the article" },
    example: { fr: "question combien de personnes formées ?", en: "question how many people are trained?" },
  },
  {
    name: "sources",
    words: { fr: ["sources", "source"], en: ["sources", "source"] },
    argument: { fr: "", en: "" },
    summary: { fr: "les articles lus", en: "the articles that were read" },
    example: { fr: "sources", en: "sources" },
  },
  {
    name: "help",
    words: { fr: ["aide"], en: ["help"] },
    argument: { fr: "", en: "" },
    summary: { fr: "cette aide", en: "this help" },
    example: { fr: "aide", en: "help" },
  },
];

/** The command table of a digest: its angles are commands too. */
export function commandTable(digest: DigestDefinition): Command[] {
  const angles: Command[] = digest.angles.map((angle) => ({
    name: "angle",
    angle,
    words: angle.words,
    argument: { fr: "", en: "" },
    summary: { fr: angle.label.fr, en: angle.label.en },
    example: { fr: angle.words.fr[0] ?? angle.id, en: angle.words.en[0] ?? angle.id },
  }));
  return [...FIXED_COMMANDS.map((command) => ({ ...command, angle: null })), ...angles];
}

/** Reads a typed line. Accents, case and either language's words are accepted; null when no command is named. */
export function readRequest(line: string, table: readonly Command[]): Request | null {
  const [, word = "", argument = ""] = /^\s*(\S+)\s*([\s\S]*)$/.exec(line) ?? [];
  const command = commandNamed(word, table);
  return command ? { command, argument: argument.trim() } : null;
}

export function commandNamed(word: string, table: readonly Command[]): Command | null {
  const wanted = fold(word);
  return table.find((command) => wordsOf(command).includes(wanted)) ?? null;
}

/** The command word nearest to a mistyped one, at most two letters away; null when none is near. */
export function nearestWord(word: string, table: readonly Command[], language: Language): string | null {
  const wanted = fold(word).slice(0, 40);
  let best: { word: string; distance: number } | null = null;
  for (const command of table) {
    for (const candidate of wordsOf(command)) {
      const distance = editDistance(wanted, candidate);
      if (distance <= Math.min(2, Math.floor(candidate.length / 3)) && (!best || distance < best.distance)) {
        best = { word: command.words[language][0] ?? candidate, distance };
      }
    }
  }
  return best?.word ?? null;
}

function wordsOf(command: Command): string[] {
  return [...command.words.fr, ...command.words.en].map(fold);
}

/** Levenshtein's distance, for short words. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
