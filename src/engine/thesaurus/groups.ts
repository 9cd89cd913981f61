import type { Language } from "../language.ts";
import { ENGLISH_GROUPS } from "./english.ts";
import { ENGLISH_ASKED } from "./english-asked.ts";

import { ENGLISH_FIELDS } from "./english-fields.ts";
import { FRENCH_GROUPS } from "./french.ts";
import { FRENCH_ASKED_1 } from "./french-asked-1.ts";
import { FRENCH_ASKED_2 } from "./french-asked-2.ts";

import { FRENCH_FIELDS } from "./french-fields.ts";
import { FRENCH_FIELDS_LIFE } from "./french-fields-life.ts";
import { FRENCH_FIELDS_WORK } from "./french-fields-work.ts";
import { FRENCH_GROUPS_MORE } from "./french-more.ts";

/** Groups of near synonyms, one a line, members between commas. A group's number is its line. */
export const GROUPS: Readonly<Record<Language, string>> = {
  fr: [FRENCH_GROUPS, FRENCH_GROUPS_MORE, FRENCH_ASKED_1, FRENCH_ASKED_2].join("\n"),
  en: [ENGLISH_GROUPS, ENGLISH_ASKED].join("\n"),
};

/** GROUPS without those written while looking at the questions of the training corpus: what weights are learned with. */
export const UNSEEN: Readonly<Record<Language, string>> = {
  fr: [FRENCH_GROUPS, FRENCH_GROUPS_MORE].join("\n"),
  en: ENGLISH_GROUPS,
};

/** Fields of kindred words, in the same form: of one domain, or one the kind of the other. */
export const FIELDS: Readonly<Record<Language, string>> = {
  fr: [FRENCH_FIELDS, FRENCH_FIELDS_LIFE, FRENCH_FIELDS_WORK].join("\n"),
  en: ENGLISH_FIELDS,
};
