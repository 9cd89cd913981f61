import type { Language } from "./language.ts";
import type { Sign } from "./signs.ts";
import { fold } from "./terms.ts";

/** What kind of thing would answer. */
export type Asked =
  | "money"
  | "share"
  | "duration"
  | "count"
  | "date"
  | "person"
  | "organisation"
  | "place"
  | "cause"
  | "manner"
  | "confirmation"
  | "thing";

/** Tried in order on the folded question; the first that fits tells what is asked. */
const PATTERNS: Readonly<Record<Language, readonly (readonly [Asked, RegExp])[]>> = {
  fr: [
    [
      "cause",
      /\bpourquoi\b|quelle? (?:est |serait |etait )?(?:la |le )?(?:raison|cause|motif|justification)|pour quelles? raisons?|a cause de quoi|qu'est-ce qui (?:explique|justifie|pousse)|d'ou vient/,
    ],
    [
      "duration",
      /combien de temps|combien d'(?:annees|heures)|combien de (?:jours|mois|semaines|minutes|secondes)|quelle (?:est la )?duree|pendant combien|en combien|au bout de combien|sur quelle duree|quel (?:est le )?delai/,
    ],
    [
      "share",
      /quel(?:le)? (?:est |sera )?(?:la |le )?(?:part|proportion|pourcentage|taux|fraction)|de combien .*(?:baiss|augment|recul|progress|chut|grimp|hauss|diminu|reduit|monte|fondu|change)|combien de pour cent/,
    ],
    [
      "money",
      /combien .*\b(?:cout|pay|invest|lev|depens|vers|verse|touch|gagn|vaut|valoris|factur|debours|financ|rapport|mis|mettr|argent|euros|dollars|prix)|quel(?:le)?s? (?:est |sont |sera |serait |etait )?(?:le |la |les |l')?(?:montant|somme|prix|cout|budget|facture|enveloppe|amende|salaire|tarif|valorisation|recette|chiffre d'affaires|subvention|investissement|prime|loyer|benefice|remuneration|paie|dividende|cout|pertes?|dette|apport|surcout|caution|penalite|astreinte|indemnites?|commission|taxe)|combien (?:ca|cela) coute|c'est quoi le (?:prix|budget|montant)|a hauteur de|pour quelle somme|quelle somme/,
    ],
    [
      "count",
      /\bcombien\b|quel(?:le)? (?:est |sera )?(?:la |le |l')?(?:nombre|quantite|puissance|taille|surface|volume|debit|consommation|effectif|capacite|vitesse|distance|superficie|hauteur|longueur|poids|profondeur|temperature)/,
    ],
    [
      "date",
      /\bquand\b|quel(?:le)?s? (?:jour|date|annee|mois|moment|heure|periode|est la date|est l'echeance|echeance)|depuis quand|a quelle (?:date|heure|echeance|epoque)|en quelle annee|jusqu'a quelle|date limite|date butoir|calendrier/,
    ],
    [
      "place",
      /(?:^|\W)(?:d'|jusqu'|par )?ou\b(?! bien| non).*\?|(?:dans|a|vers|de|en) quel(?:le)?s? (?:ville|lieu|endroit|region|commune|departement|quartier|batiment)|quel(?:le)?s? (?:ville|commune|region|endroit)/,
    ],
    [
      "organisation",
      /quel(?:le)?s? (?:est |sont )?(?:le |la |les |l')?(?:\w+ )?(?:entreprise|societe|groupe|boite|firme|organisme|institution|association|syndicat|autorite|banque|fabricant|fournisseur|editeur|universite|laboratoire|cabinet|start-up|tribunal|juridiction|agence|ministere|pays|constructeur|operateur|marque|parti|regulateur|gendarme|logiciel|modele|programme|outil|systeme|appli|application|plateforme|assistant|robot|lanceur|moteur|geants?|prestataire|hebergeur|client|actionnaire|fonds|cabinet|concurrent|partenaire|loi|reglement|directive|texte de loi|puce|processeur|journal|media|chaine|chaire|ecole|hopital|ong|organisation)s?/,
    ],
    [
      "person",
      /(?:^|\W)qui\b(?! sont les (?:entreprise|societe))|quel(?:le)?s? (?:est |sont )?(?:le |la |l')?(?:homme|femme|chercheu|juge|avocat|responsable|specialiste|dirigeant|president|auteur|expert|enseignant|ministre|patron|nom d)|comment s'appelle/,
    ],
    ["manner", /\bcomment\b|de quelle (?:facon|maniere)|par quel(?:le)? (?:moyen|methode)|grace a quoi/],
    ["thing", /\bqu(?:el|elle|els|elles|oi|e|')\b|\bqu'/],
  ],
  en: [
    [
      "cause",
      /\bwhy\b|\bhow come\b|what(?:'s| is| was)? the (?:reason|cause)|what (?:caused|led|prompted|explains|made)/,
    ],
    ["duration", /how long|how many (?:years|months|weeks|days|hours|minutes)|how soon|over what period/],
    [
      "share",
      /what (?:share|proportion|percentage|fraction|portion)|how (?:much|far) (?:did|has|have|will) .*(?:fall|fallen|rise|risen|drop|grow|shrink|cut|change|increase|decrease)/,
    ],
    [
      "money",
      /how much .*(?:cost|pay|paid|spend|spent|raise|raised|invest|worth|charge|earn|money|put|price|fund|owe|bill)|what(?:'s| is| are| was| were| will be)? (?:the |its |their |his |her )?(?:\\w+(?:'s|’s)? ){0,2}(?:price|cost|budget|bill|amount|fine|salary|salaries|wages?|fees?|valuation|value|rent|revenues?|profits?|turnover|dividend|debt|loss(?:es)?|income|funding)\\b|how expensive|what .* cost/,
    ],
    [
      "count",
      /how (?:many|much|big|large|far|high|often|fast|tall|heavy|deep|wide)|what(?:'s| is) the (?:number|size|capacity|total|power|speed)/,
    ],
    ["date", /\bwhen\b|what (?:date|day|year|month|time)|by when|which (?:day|year|month)|deadline|since when/],
    ["place", /\bwhere\b|which (?:city|town|place|state|region|site)|in what (?:city|town|place)/],
    [
      "organisation",
      /(?:which|what) (?:\w+ )?(?:company|firm|agency|court|group|union|body|regulator|bank|supplier|maker|university|ministry|country|start-?up|outfit|organi[sz]ation|authority|institution|software|model|tool|system|app|platform|chatbot|assistant|chip|rocket|vendor|provider|rival|partner|investor|fund|law|act|newspaper|school|hospital|customer|client)s?/,
    ],
    [
      "person",
      /\bwho\b|\bwhose\b|\bwhom\b|what(?:'s| is) .* (?:called|name)|which (?:person|judge|minister|researcher|expert)/,
    ],
    ["manner", /\bhow\b/],
    ["thing", /\bwhat\b|\bwhich\b/],
  ],
};

export function whatIsAsked(question: string, language: Language): Asked {
  const folded = fold(question);
  return PATTERNS[language].find(([, pattern]) => pattern.test(folded))?.[0] ?? "confirmation";
}

/** Nouns that name the kind of thing asked for; the answer names the thing itself. */
export const KIND_NOUNS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    `societe entreprise groupe firme boite organisme institution pays ville commune region endroit lieu pourcentage part
    proportion nombre quantite montant somme date jour annee mois moment heure raison raisons cause motif personne personnes
    homme femme nom duree`.split(/\s+/),
  ),
  en: new Set(
    `company firm group organisation organization institution agency body country city town place percentage share proportion
    number amount sum date day year month time reason person man woman name`.split(/\s+/),
  ),
};

/** What a sentence should show when it answers; null where anything may answer. */
export const EXPECTED: Readonly<Record<Asked, readonly Sign[] | null>> = {
  money: ["money"],
  share: ["percent"],
  duration: ["duration"],
  count: ["number"],
  date: ["date", "hour"],
  person: ["person", "role"],
  organisation: ["capital"],
  place: ["place"],
  cause: ["cause"],
  manner: null,
  confirmation: null,
  thing: null,
};

/** Words that ask, and say nothing of what is asked about (folded). */
export const ASKING_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    "combien quel quelle quels quelles qui que qu' quoi quand pourquoi comment ou est-ce faut c' t-il t-elle temps veut vont va doit peut pourra devra sait".split(
      " ",
    ),
  ),
  en: new Set("how many much what who whom whose when why where which long will would does did can".split(" ")),
};
