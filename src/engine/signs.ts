import type { Language } from "./language.ts";

/** What a sentence holds that could answer a kind of question. */
export type Sign =
  | "money"
  | "percent"
  | "number"
  | "date"
  | "hour"
  | "duration"
  | "person"
  | "role"
  | "capital"
  | "cause"
  | "place"
  | "future"
  | "speech"
  | "means"
  | "negation";

export const SIGNS: readonly Sign[] = [
  "money",
  "percent",
  "number",
  "date",
  "hour",
  "duration",
  "person",
  "role",
  "capital",
  "cause",
  "place",
  "future",
  "speech",
  "means",
  "negation",
];

const NUMBER_WORDS: Readonly<Record<Language, string>> = {
  fr: "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|million|milliard|moitie|tiers|quart|cinquieme|dizaine|douzaine|quinzaine|vingtaine|trentaine|centaine|millier|double|triple",
  en: "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|sixty|hundred|thousand|million|billion|half|third|quarter|twice|double|triple",
};

/** Patterns over the sentence without accents, case kept. */
const PATTERNS: Readonly<Record<Language, Readonly<Record<Sign, RegExp>>>> = {
  fr: {
    money:
      /[€$£¥₹]|\b(?:euros?|dollars?|M€|Md|roupies?|yuans?|yens?|livres? sterling|couronnes?|francs?|FCFA|wons?)\b/i,
    percent:
      /%|\bpour cent\b|\b(?:moitie|tiers|quarts?|cinquieme|sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|cent))\b|points\b|doubl|tripl|divis/i,
    number: new RegExp(`\\d|\\b(?:${NUMBER_WORDS.fr})`, "i"),
    date: /\b(?:\d{1,2}(?:er)? (?:janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)|janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|(?:19|20)\d\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|printemps|automne|hiver|ete (?:dernier|prochain)|rentree|trimestre|semestre|demain|hier|noel|(?:an|mois|annee|semaine) (?:prochain|dernier)\w*|l'an (?:prochain|dernier)|fin (?:mars|mai|\d)|T[1-4])\b/i,
    hour: /\b\d{1,2} ?(?:h|heures)\b|midi|minuit/i,
    duration:
      /\b(?:\d+|un|une|[a-z-]+) (?:ans?|annees?|mois|semaines?|jours?|heures?|minutes?|secondes?|trimestres?|campagnes?|saisons?)\b/i,
    person:
      /\b(?:M\.|MM\.|Mme|Mmes|Dr|Pr|Me|Mgr) [A-Z]|[a-z»,] (?:[A-Z][a-z'-]+|[A-Z]\.(?:-[A-Z]\.)?) (?:(?:de|du|van|von|el|al|ben|Le|La|Ben) )?[A-Z][a-z'-]+/,
    role: /\b(?:directeur|directrice|president|presidente|PDG|P\.-D\.G|patron|patronne|ministre|maire|secretaire|depute|senateur|procureur|juge|avocat|chef|dirigeant|fondateur|fondatrice|cofondat\w+|responsable|porte-parole|commissaire|gouverneur|professeur|chercheu\w+|ingenieur\w*|delegue\w*|auteur|autrice|presid\w+ par|dirige|preside|a la tete)\b/i,
    capital: /[a-z,;:«"] [«"“]?[A-Z][a-z]/,
    cause:
      /\b(?:car|parce|puisque|afin|faute|raison|cause|grace|sinon|motif|pour (?:que|ne|eviter|\w+er|\w+ir)|de peur|tant que|d'ou|explique|justifi\w+|a force|comme|ainsi|si bien|puisqu')\b|:/i,
    place: /\b(?:a|au|aux|en|dans|sur|pres de|chez|vers|depuis) (?:la |le |l'|les )?[A-Z][a-z]/,
    future:
      /\b\w{2,}(?:era|eront|ira|iront|dra|dront|ra|ront)\b|\b(?:va|vont|prevoit|prevu|doit|devrait|devraient|compte|d'ici|prochain\w*|attendu\w*|promet|promis|envisage|bientot|futur)\b/i,
    speech:
      /[«"“]|\b(?:selon|d'apres|a (?:dit|declare|affirme|explique|annonce|lance|indique|precise|estime|assure|promis|juge|prevenu))\b/i,
    means: /\b(?:grace a|au moyen|en \w+ant|avec|par|via|a l'aide|a partir de)\b/i,
    negation: /\b(?:ne|n'|pas|aucun\w*|jamais|rien|personne|ni|sans|non|exclu\w*|interdi\w+|refus\w+)\b/i,
  },
  en: {
    money: /[€$£¥₹]|\b(?:euros?|dollars?|pounds?|rupees?|yuan|yen|cents?|bn)\b/i,
    percent:
      /%|\bper ?cent\b|\b(?:half|third|quarter|fifth|in (?:two|three|four|five|six|seven|eight|nine|ten|twenty))\b|doubl|tripl|twice|halv/i,
    number: new RegExp(`\\d|\\b(?:${NUMBER_WORDS.en})`, "i"),
    date: /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?\b|\bmay (?:\d|of)|\b(?:19|20)\d\d\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:spring|summer|autumn|fall of|winter|tomorrow|yesterday|tonight|christmas|easter|Q[1-4]|(?:next|last|this) (?:year|month|week|spring|summer|quarter))\b/i,
    hour: /\b\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m|o'clock)|noon|midnight/i,
    duration: /\b(?:\d+|an?|[a-z-]+)[- ](?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|quarters?|seasons?)\b/i,
    person:
      /\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Judge|Justice|Sir|Rev)\.? [A-Z]|[a-z”",] (?:[A-Z][a-z'-]+|[A-Z]\.(?: ?[A-Z]\.)?) (?:(?:de|van|von|al|bin|Mc|O') ?)?[A-Z][a-z'-]+/,
    role: /\b(?:director|president|chief|executive|CEO|chair\w*|minister|mayor|secretary|senator|judge|lawyer|attorney|boss|head|founder|co-founder|spokes\w+|commissioner|governor|professor|researcher|engineer|leader|author|manager|led by|runs|heads)\b/i,
    capital: /[a-z,;:"“] ["“]?[A-Z][a-z]/,
    cause:
      /\b(?:because|since|due to|so that|in order|for fear|as a result|thanks to|after|to avoid|to \w+|reason|therefore|which is why|otherwise|lest|blam\w+|cit\w+)\b|:/i,
    place: /\b(?:in|at|near|outside|from|to|across|off) (?:the )?[A-Z][a-z]/,
    future:
      /\b(?:will|would|won't|plans?|planned|expects?|expected|due|next|by (?:20\d\d|the end)|going to|aims?|promise[sd]?|intends?|set to|could|may)\b/i,
    speech: /["“]|\b(?:said|says|told|according|argued|warned|added|announced|insists?|claims?)\b/i,
    means: /\b(?:by \w+ing|through|using|with|via|thanks to)\b/i,
    negation: /\b(?:not|n't|no|never|none|nothing|nobody|neither|nor|without|refus\w+|ban\w*|exclud\w+)\b/i,
  },
};

/** Characters: what a longer sentence says after them is not looked at, so that no input costs more than its length. */
const EXAMINED = 2000;

/** Which signs a sentence shows, in the order of SIGNS. */
export function signsOf(sentence: string, language: Language): readonly boolean[] {
  const bare = sentence
    .slice(0, EXAMINED)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’ʼ]/g, "'")
    .replace(/œ/g, "oe")
    .replace(/[\u00a0\u202f]/g, " ");
  return SIGNS.map((sign) => PATTERNS[language][sign].test(bare));
}
