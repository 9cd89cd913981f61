import { FIXED, named } from "../typography.ts";

const guillemets = (words: string): string => named(words, "fr");

/** What help says around the command table. */
const fr = {
  helpHint: (command: string) => `Pour en savoir plus sur une commande${FIXED}: ${command}`,
  helpManagers: "pour qui gère le canal",
  helpExample: (line: string) => `Exemple${FIXED}: ${line}`,
  helpAlso: (words: readonly string[]) => `Autres mots${FIXED}: ${words.join(", ")}`,
  helpOption: (name: string, summary: string) => `${name}${FIXED}: ${summary}`,
  helpSeenByChannel: "La réponse est vue de tout le canal.",
  helpSeenByCaller: "Vous seul voyez la réponse.",
  helpAngles: "un mot pour chaque angle",
  helpThread: `Dans un fil, répondez simplement${FIXED}: une question, ${guillemets("chiffres")}, ${guillemets("plus")}, un angle, ou le numéro d’une histoire.`,
  helpNoCommand: (typed: string) => `Il n’y a pas de commande ${guillemets(typed)}.`,
};

export type HelpWords = typeof fr;

const quotes = (words: string): string => named(words, "en");

const en: HelpWords = {
  helpHint: (command) => `To know more of a command: ${command}`,
  helpManagers: "for those who manage the channel",
  helpExample: (line) => `Example: ${line}`,
  helpAlso: (words) => `Other words: ${words.join(", ")}`,
  helpOption: (name, summary) => `${name}: ${summary}`,
  helpSeenByChannel: "The whole channel sees the answer.",
  helpSeenByCaller: "You alone see the answer.",
  helpAngles: "a word for each angle",
  helpThread: `In a thread, simply reply: a question, ${quotes("figures")}, ${quotes("more")}, an angle, or the number of a story.`,
  helpNoCommand: (typed) => `There is no command ${quotes(typed)}.`,
};

export const HELP_WORDS = { fr, en } as const;
