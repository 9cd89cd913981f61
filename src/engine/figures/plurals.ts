import type { Language } from "../language.ts";
import type { Word } from "../terms.ts";

/** Whether a word looks like a plural noun, by its form alone. */
export function isPluralNoun(word: Word, language: Language): boolean {
  if (word.folded.includes("'")) return false;
  return language === "fr" ? isFrenchPlural(word) : isEnglishPlural(word) || COLLECTIVE.has(word.folded);
}
/** By its last letter, as all French plurals but those of initials and foreign words. */
export function isFrenchPlural(word: Word | undefined): boolean {
  if (word?.kind !== "word" || word.folded.length < 3) return false;
  const last = word.folded.charCodeAt(word.folded.length - 1);
  return last === 115 || last === 120 || last === 122; // s, x, z
}

/** Nouns whose plural has no "s" of its own. */
const COLLECTIVE = new Map([
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["staff", "staff"],
  ["personnel", "personnel"],
  ["crew", "crew"],
  ["police", "police"],
  ["fishermen", "fisherman"],
  ["watchmen", "watchman"],
  ["craftsmen", "craftsman"],
  ["businessmen", "businessman"],
  ["servicemen", "serviceman"],
  ["households", "household"],
  ["teeth", "tooth"],
  ["mice", "mouse"],
  ["sheep", "sheep"],
  ["cattle", "cattle"],
  ["fish", "fish"],
  ["aircraft", "aircraft"],
  ["spacecraft", "spacecraft"],
  ["criteria", "criterion"],
  ["phenomena", "phenomenon"],
]);

export function isEnglishPlural(word: Word): boolean {
  const { folded } = word;
  const length = folded.length;
  if (length < 3 || folded.charCodeAt(length - 1) !== 115) return length === 3 && /^[A-Z]+s$/.test(word.form);
  const before = folded.charCodeAt(length - 2);
  return (
    before !== 115 &&
    !(before === 117 && !/(?:men|gur|em|gn)us$/.test(folded)) &&
    !(before === 105 && folded !== "taxis" && folded !== "skis")
  );
}

const FRENCH_INVARIABLE = new Set(
  `mois fois pays cas bras corps temps repas tapis avis proces acces succes progres congres voix prix choix croix noix vers puits bois
  poids colis logis souris relais palais engrais abus bus virus campus processus jus refus tas dos os heros gaz nez riz discours
  parcours recours secours concours cours ours fils devis commis permis matelas remous sursis compromis radis rubis brebis
  anchois bourgeois chinois français anglais danois suédois procès accès succès progrès congrès décès excès abcès héros
  sous sans hors dedans dehors remords velours index silex duplex mix box gps sms pixels consensus corpus lotus cactus terminus minibus omnibus
  exprès express tennis process business caucus autobus trolleybus débours surplus taux faux époux houx roux toux`
    .split(/\s+/)
    .map((word) => word.normalize("NFC")),
);

const FRENCH_AL = /^(?!tuy|noy|joy|boy|al|bé|bli|gru|fabli|préci)(.+)aux$/;

/** A plural noun in its singular, lower case, for the units of counts. */
export function singularOf(plural: string, language: Language): string {
  const name = plural.normalize("NFC").toLowerCase();
  if (!/[\s-]/.test(name)) return singular(name, language);
  const words = name.replace(/\s+/g, " ").split(/([ -])/);
  const last = words.length - 1;
  if (language === "fr") words[0] = singular(words[0] ?? "", language);
  if (language === "en" || last > 0) words[last] = singular(words[last] ?? "", language);
  return words.join("");
}

function singular(word: string, language: Language): string {
  return language === "en" ? singularEnglish(word) : singularFrench(word);
}

function singularFrench(word: string): string {
  if (FRENCH_INVARIABLE.has(word) || word.length < 4) return word;
  if (word === "travaux") return "travail";
  if (word === "yeux") return "œil";
  if (word.endsWith("eaux")) return word.slice(0, -1);
  if (/(?:landais|gl?ais|onais|olais|inois|édois|danois|ngrois|lgérois|llois|bourgeois)$/.test(word)) return word;
  if (word.endsWith("aux") && FRENCH_AL.test(word)) return `${word.slice(0, -3)}al`;
  if (word.endsWith("aux") || word.endsWith("oux") || /(?:f|j|l|v|d)eux$|ieux$/.test(word)) return word.slice(0, -1);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function singularEnglish(word: string): string {
  const known = COLLECTIVE.get(word);
  if (known) return known;
  if (word === "lives" || word === "knives" || word === "wives") return `${word.slice(0, -3)}fe`;
  if (/^(?:halves|shelves|wolves|calves|selves|loaves|thieves|leaves|hooves)$/.test(word))
    return `${word.slice(0, -3)}f`;
  if (
    /^(?:series|species|headquarters|means|news|gas|bus|campus|virus|lens|census|corps|movies|cookies|ties|lies|pies)$/.test(
      word,
    )
  ) {
    return /^(?:movies|cookies|ties|lies|pies)$/.test(word) ? word.slice(0, -1) : word;
  }
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|us)es$/.test(word) && !/(?:ach|ouse|ause)es$/.test(word))
    return /(?:caches|houses|uses|causes|clauses|spouses|niches)$/.test(word) ? word.slice(0, -1) : word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") ? word.slice(0, -1) : word;
}

/** "staff", "people": plural without looking so. */
export function isCollectiveNoun(folded: string): boolean {
  return COLLECTIVE.has(folded);
}
