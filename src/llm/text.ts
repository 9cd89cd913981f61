import type { Language } from "../engine/language.ts";
import type { Fault, FaultKind } from "./claim.ts";
import type { Reason } from "./outcome.ts";

const fr = {
  /** Why a written sentence was dropped, for /ia pourquoi. */
  faults: {
    citation: "la phrase n’indique pas d’où elle vient",
    form: "la phrase n’a pas la forme demandée",
    number: "ce nombre n’est pas dans les phrases citées",
    unit: "les phrases citées comptent autre chose",
    date: "cette date n’est pas dans les phrases citées",
    name: "ce nom n’est pas dans les phrases citées",
    quotation: "la citation n’est pas exacte",
    negation: "les phrases citées disent le contraire",
    opposite: "les phrases citées vont dans l’autre sens",
    modality: "les phrases citées ne sont pas aussi affirmatives",
    attribution: "les phrases citées ne le font pas dire à la même personne",
    roles: "les rôles ont été échangés",
    quantifier: "les phrases citées ne parlent pas d’autant de cas",
    merge: "deux histoires ont été mêlées",
    words: "les phrases citées ne le disent pas",
  } satisfies Record<FaultKind, string>,
  /** Why nothing was written, as a discreet note. */
  reasons: {
    slow: "Le modèle n’a pas répondu à temps\u00a0: voici les phrases des journaux.",
    down: "Le modèle ne répond pas\u00a0: voici les phrases des journaux.",
    refused: "Le modèle refuse la demande\u00a0: voici les phrases des journaux.",
    limited: "Le modèle est trop sollicité\u00a0: voici les phrases des journaux.",
    nonsense: "Le modèle n’a rien écrit d’utilisable\u00a0: voici les phrases des journaux.",
    budget: "Le budget du mois est atteint\u00a0: voici les phrases des journaux.",
    resting: "Le modèle est en panne\u00a0: voici les phrases des journaux.",
  } satisfies Record<Reason, string>,
  dropped: (text: string, faults: string) => `Écarté\u00a0: «\u00a0${text}\u00a0» (${faults}).`,
  because: (words: string, fault: string) => `«\u00a0${words}\u00a0»\u00a0: ${fault}`,
  separator: "\u202f; ",
};

type Catalogue = typeof fr;

const en: Catalogue = {
  faults: {
    citation: "the sentence does not say where it comes from",
    form: "the sentence does not have the form asked for",
    number: "this number is not in the sentences cited",
    unit: "the sentences cited count something else",
    date: "this date is not in the sentences cited",
    name: "this name is not in the sentences cited",
    quotation: "the quotation is not exact",
    negation: "the sentences cited say the contrary",
    opposite: "the sentences cited go the other way",
    modality: "the sentences cited are not that sure",
    attribution: "the sentences cited have somebody else say it",
    roles: "roles were exchanged",
    quantifier: "the sentences cited do not speak of so many",
    merge: "two stories were mixed",
    words: "the sentences cited do not say it",
  },
  reasons: {
    slow: "The model did not answer in time: here are the papers’ own words.",
    down: "The model does not answer: here are the papers’ own words.",
    refused: "The model refuses the request: here are the papers’ own words.",
    limited: "The model is asked too much: here are the papers’ own words.",
    nonsense: "The model wrote nothing usable: here are the papers’ own words.",
    budget: "The month’s budget is spent: here are the papers’ own words.",
    resting: "The model is out of order: here are the papers’ own words.",
  },
  dropped: (text: string, faults: string) => `Dropped: “${text}” (${faults}).`,
  because: (words: string, fault: string) => `“${words}”: ${fault}`,
  separator: "; ",
};

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { fr, en };
/** Faults that are told of one sentence. */
const MOST_FAULTS = 3;

/** Why a written sentence was dropped, as a reader is told. The words are a model's: untrusted, and without markup. */
export function droppedSentence(text: string, faults: readonly Fault[], language: Language): string {
  const words = CATALOGUES[language];
  const told = faults.slice(0, MOST_FAULTS).map((fault) => {
    const why = words.faults[fault.kind];
    return fault.words === "" ? why : words.because(fault.words, why);
  });
  return words.dropped(text, told.join(words.separator));
}

/** The discreet note of an edition that a model should have written. */
export function reasonSentence(reason: Reason, language: Language): string {
  return CATALOGUES[language].reasons[reason];
}
