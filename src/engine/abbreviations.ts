import type { Language } from "./language.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Folded words whose full stop does not end a sentence: something always follows them. */
const OPEN: Record<Language, ReadonlySet<string>> = {
  fr: words(`m mm mr dr drs pr prof me mgr st ste sts cf p pp art al fig vol n no nos chap env spec ed coll trad dir
    resp ind tel av apr regl decr circ al bd bld boul th ch ph chr jr fr gal col cap cdt lt sgt adj ann app bibl ex hab`),
  en: words(`mr mrs ms dr drs prof rev hon gov sen rep gen col capt cmdr lt sgt maj st mt ft vs v viz cf eg ie no nos
    p pp art fig figs vol ed eds app ave blvd rd approx est ca c messrs supt pres amb dept univ assn bros`),
};

/** Folded words whose full stop may end a sentence, when what follows looks like the start of one. */
const CLOSED: Record<Language, ReadonlySet<string>> = {
  fr: words(`etc janv fevr avr juill juil sept oct nov dec env min max hab inc corp ltd co sarl sa bros`),
  en: words(`etc inc ltd co corp plc llc jr sr bros jan feb mar apr jun jul aug sep sept oct nov dec
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
    tenn tex va vt wash wis wyo mon tue tues wed thu thur thurs fri sat sun min max al`),
};

/** Folded words that open a sentence far more often than they follow a name or an abbreviation. */
const STARTERS: Record<Language, ReadonlySet<string>> = {
  fr: words(`le la les l' un une des du de d' il elle ils elles on nous vous je j' tu ce c' cet cette ces ca cela ceci
    son sa ses leur leurs mon ma mes notre nos votre vos en dans sur sous par pour avec sans selon apres avant depuis
    pendant mais ou et donc or ni car si s' qu' que qui quand comme lorsque lorsqu' puisque alors ainsi enfin puis
    aujourd'hui hier demain plus moins tout toute tous toutes aucun aucune chaque chez contre entre vers voici voila
    reste seul seule meme n' ne pas non oui rien y deux trois quatre cinq au aux a`),
  en: words(`the a an he she it they we you i this that these those his her its their our my your there here in on at by
    for from with without after before since during but and or so yet if when while as because although though then
    still now however moreover meanwhile according what who why how where which no not nor one two three some many
    most all each every both either neither`),
};

export type AbbreviationRule = "open" | "closed" | "initial" | null;

/** How a full stop right after this folded word should be read; `null` for an ordinary word. */
export function abbreviationRule(folded: string, language: Language): AbbreviationRule {
  if (OPEN[language].has(folded)) return "open";
  if (CLOSED[language].has(folded)) return "closed";
  return folded.length === 1 && folded >= "a" && folded <= "z" ? "initial" : null;
}

export function opensSentence(folded: string, language: Language): boolean {
  return STARTERS[language].has(folded);
}
