import { FIXED, listed, NARROW, named } from "../typography.ts";

const guillemets = (words: string): string => named(words, "fr");

/** What is said to somebody whose words can't be taken as they are. */
const fr = {
  badTime: (typed: string) =>
    `${guillemets(typed)} n’est pas une heure. Donnez-en une de 0${FIXED}h à 23${FIXED}h${FIXED}59, comme ${guillemets("8h30")}.`,
  badZone: (typed: string) =>
    `Je ne connais pas le fuseau ${guillemets(typed)}. Donnez une grande ville, comme Paris ou Montréal, ou un nom comme Europe/Paris.`,
  futurePeriod: (typed: string) =>
    `${guillemets(typed)} est à venir${FIXED}: rien n’est encore paru. Essayez ${guillemets("aujourd’hui")} ou ${guillemets("semaine")}.`,
  impossiblePeriod: (typed: string) =>
    `${guillemets(typed)} n’est pas une date que je sache lire. Écrivez-la comme ${guillemets("10 février 2025")} ou ${guillemets("10/02/2025")}.`,
  tooLongPeriod: (typed: string) => `${guillemets(typed)}${FIXED}: je ne remonte pas si loin, vingt ans au plus.`,
  saidTwice: (typed: string) => `${guillemets(typed)} se contredit. Dites chaque chose une seule fois.`,
  unknownWord: (typed: string, suggestion: string | null) =>
    suggestion === null
      ? `Je ne comprends pas ${guillemets(typed)}.`
      : `Je ne comprends pas ${guillemets(typed)}. Vouliez-vous dire ${guillemets(suggestion)}${NARROW}?`,
  expectedScope: (angles: readonly string[]) =>
    angles.length > 0
      ? `Vous pouvez donner un angle (${listed(angles, "fr", "or")}) et une période (hier, semaine, 30 jours, depuis lundi, 10 février 2025).`
      : "Vous pouvez donner une période : hier, semaine, 30 jours, depuis lundi, 10 février 2025.".replace(
          " :",
          `${FIXED}:`,
        ),
  expectedWish: (angles: readonly string[]) =>
    `Vous pouvez donner des heures (8h30), des jours (en semaine, mardi et jeudi), des angles (${listed(angles, "fr")}), une ville pour le fuseau, une langue (en anglais), ou ${guillemets("muet")}.`,
  nothingChanged: "Rien n’a été changé.",
  tooLong: `C’est trop long pour moi${FIXED}: 4${NARROW}000 caractères au plus. Raccourcissez, puis réessayez.`,
  tooMany: `Vous allez trop vite pour moi. Attendez une minute, puis réessayez.`,
  tooManyWaiting: `Trop de messages attendent déjà une réponse ici. Attendez qu’ils l’aient reçue, puis réessayez.`,
  fault: (reference: string) =>
    `Une erreur est survenue, et rien n’a été fait. Réessayez dans une minute${NARROW}; si cela dure, donnez cette référence à la personne qui a installé Le Fil${FIXED}: ${reference}.`,
  managersOnly:
    "Seules les personnes qui gèrent ce canal peuvent faire cela. Demandez à l’une d’elles, ou à l’administrateur de l’équipe.",
  oldButton: "Ce bouton ne mène plus à rien : ce qu’il montrait a changé.".replace(" :", `${FIXED}:`),
  thanks: "Merci, c’est noté.",
  stale: "Ce formulaire ne correspond plus à rien. Rouvrez-le, puis recommencez.",
};

export type RequestWords = typeof fr;

const quotes = (words: string): string => named(words, "en");

const en: RequestWords = {
  badTime: (typed) => `${quotes(typed)} is not a time. Give one from 00:00 to 23:59, such as ${quotes("8:30am")}.`,
  badZone: (typed) =>
    `I don’t know the time zone ${quotes(typed)}. Give a large city, such as London or Montreal, or a name such as Europe/Paris.`,
  futurePeriod: (typed) =>
    `${quotes(typed)} is yet to come: nothing is out. Try ${quotes("today")} or ${quotes("week")}.`,
  impossiblePeriod: (typed) =>
    `${quotes(typed)} is no date that I can read. Write it like ${quotes("10 February 2025")} or ${quotes("2025-02-10")}.`,
  tooLongPeriod: (typed) => `${quotes(typed)}: I don’t go back so far, twenty years at most.`,
  saidTwice: (typed) => `${quotes(typed)} contradicts itself. Say each thing only once.`,
  unknownWord: (typed, suggestion) =>
    suggestion === null
      ? `I don’t understand ${quotes(typed)}.`
      : `I don’t understand ${quotes(typed)}. Did you mean ${quotes(suggestion)}?`,
  expectedScope: (angles) =>
    angles.length > 0
      ? `You can give an angle (${listed(angles, "en", "or")}) and a period (yesterday, week, 30 days, since Monday, 10 February 2025).`
      : "You can give a period: yesterday, week, 30 days, since Monday, 10 February 2025.",
  expectedWish: (angles) =>
    `You can give times (8:30am), days (weekdays, Tuesday and Thursday), angles (${listed(angles, "en")}), a city for the time zone, a language (in French), or ${quotes("mute")}.`,
  nothingChanged: "Nothing was changed.",
  tooLong: "That is too long for me: 4,000 characters at most. Make it shorter, then try again.",
  tooMany: "You are going too fast for me. Wait a minute, then try again.",
  tooManyWaiting: "Too many messages are already waiting for an answer here. Wait until they have it, then try again.",
  fault: (reference) =>
    `Something went wrong, and nothing was done. Try again in a minute; if it lasts, give this reference to the person who installed Le Fil: ${reference}.`,
  managersOnly: "Only the people who manage this channel can do that. Ask one of them, or the team’s administrator.",
  oldButton: "This button leads nowhere any more: what it showed has changed.",
  thanks: "Thank you, noted.",
  stale: "This form matches nothing any more. Open it again, then start over.",
};

export const REQUEST_WORDS = { fr, en } as const;
