import { FIXED, NARROW } from "../../src/edition/text.ts";

/** What the bot says on Discord by itself, in both languages. Keys are the same; a missing one fails to compile. */
const fr = {
  summarise: "Résumer ce lien",
  untitled: "Le Fil",
  useful: "Utile",
  notUseful: "Pas utile",
  openForm: "Ouvrir le formulaire",
  formAsked: `C’est par ici${FIXED}:`,
  formByCommand: `Pour ouvrir ce formulaire, tapez la commande avec «${FIXED}/${FIXED}» dans le salon.`,
  formForgotten: `Ce formulaire n’est plus disponible. Relancez la commande, s’il vous plaît.`,
  faults: `Le formulaire n’a pas été pris${FIXED}:`,
  correct: "Corriger",
  failed: `La réponse n’est pas arrivée jusqu’à Discord. Réessayez dans un instant, s’il vous plaît.`,
  unknownCommand: `Cette commande n’existe plus ici. Tapez «${FIXED}/${FIXED}» pour voir celles qui restent.`,
  answeredInThread: "La réponse est dans le fil de ce digest.",
  noLink: `Je ne vois aucun lien dans ce message. Essayez sur un autre${NARROW}?`,
};

export type Sentences = typeof fr;

const en: Sentences = {
  summarise: "Summarise this link",
  untitled: "Le Fil",
  useful: "Useful",
  notUseful: "Not useful",
  openForm: "Open the form",
  formAsked: "Here it is:",
  formByCommand: "To open this form, type the command with “/” in the channel.",
  formForgotten: "This form is no longer available. Please run the command again.",
  faults: "The form could not be taken:",
  correct: "Correct it",
  failed: "The answer did not reach Discord. Please try again in a moment.",
  unknownCommand: "This command is no longer here. Type “/” to see the ones that are.",
  answeredInThread: "The answer is in this digest’s thread.",
  noLink: "I see no link in this message. Try on another one?",
};

export function sentences(language: "fr" | "en"): Sentences {
  return language === "fr" ? fr : en;
}
