import { isDateWord } from "./dates.ts";
import { kindsOf } from "./kinds.ts";
import type { Lexeme, Statement } from "./statement.ts";

/** Words written with a capital one after the other: somebody, something or some place. */
export interface Name {
  readonly parts: readonly Lexeme[];
  readonly from: number;
  readonly to: number;
  /** It opens the sentence, where every word has a capital. */
  readonly opening: boolean;
}

/** Phrases and initials that name the same, in both languages, folded: one thing a line. */
const SAME = `
ue|eu|union europeenne|european union|bruxelles|brussels
bce|ecb|banque centrale europeenne|european central bank
usa|us|u s|u s a|etats unis|united states|america|amerique|washington|americain|americaine|american
uk|u k|royaume uni|united kingdom|britain|grande bretagne|britannique|british|britons
onu|un|u n|nations unies|united nations
otan|nato|alliance atlantique
fmi|imf|fonds monetaire international|international monetary fund
oms|who|organisation mondiale de la sante|world health organization|world health organisation
ocde|oecd
ia|ai|a i|intelligence artificielle|artificial intelligence
rgpd|gdpr|reglement general sur la protection des donnees|general data protection regulation
esa|agence spatiale europeenne|european space agency
fed|federal reserve|reserve federale
pdg|ceo|president directeur general|presidente directrice generale|chief executive|directeur general|directrice generale
danes|denmark|danish|danemark|danois|danoise
scots|scotland|scottish|ecosse|ecossais
welsh|wales|pays de galles|gallois
pays bas|netherlands|dutch|neerlandais
coree du sud|south korea|koreans|koreas
bourse de paris|paris|parisien
assemblee nationale|assemblee|deputes|national assembly
cisjordanie|west bank
drh|directeur des ressources humaines|directrice des ressources humaines
cfo|chief financial officer|finance chief|directeur financier|directrice financiere
cto|chief technology officer|technology chief|directeur technique|directrice technique
cma|competition and markets authority|competition watchdog
maison blanche|white house|washington
kremlin|moscow|moscou|russia|russie|russian|russe
beijing|pekin|china|chine|chinese|chinois|chinoise
tokyo|japan|japon|japanese|japonais|japonaise
berlin|germany|allemagne|german|allemand|allemande
london|londres|united kingdom|royaume uni|britain|british
madrid|spain|espagne|spanish|espagnol|espagnole
rome|italy|italie|italian|italien|italienne
new delhi|delhi|india|inde|indian|indien|indienne
kyiv|kiev|ukraine|ukrainian|ukrainien|ukrainienne
helsinki|finland|finlande|finnish|finlandais|finlandaise
stockholm|sweden|suede|swedish|suedois|suedoise
oslo|norway|norvege|norwegian|norvegien|norvegienne
copenhagen|copenhague|denmark|danemark|danish|danois|danoise
the hague|hague|haye|la haye|netherlands|pays bas|dutch|neerlandais
warsaw|varsovie|poland|pologne|polish|polonais|polonaise
lisbon|lisbonne|portugal|portuguese|portugais
athens|athenes|greece|grece|greek|grec|grecque
dublin|ireland|irlande|irish|irlandais|irlandaise
ottawa|canada|canadian|canadien|canadienne
canberra|australia|australie|australian|australien
seoul|south korea|coree du sud|korean|coreen|coreenne
ankara|turkey|turquie|turkish|turc|turque
tehran|teheran|iran|iranian|iranien|iranienne
hanoi|vietnam|vietnamese|vietnamien
minsk|belarus|bielorussie|belarusian
cairo|caire|le caire|egypt|egypte|egyptian|egyptien
addis ababa|addis abeba|ethiopia|ethiopie|ethiopian|ethiopien
jakarta|indonesia|indonesie|indonesian
brasilia|brazil|bresil|brazilian|bresilien
astana|kazakhstan|kazakh
ivory coast|cote d ivoire|ivorian|ivoirien
`
  .trim()
  .split("\n")
  .map((line) => line.split("|"));

/** Words that open sentences, and name nothing. */
const OPENERS =
  /^(?:although|though|despite|during|since|meanwhile|however|under|within|among|between|if|even|also|according|yet|still|instead|rather|whether|unlike|like|today|malgre|selon|pendant|depuis|apres|avant|lors|outre|cependant|toutefois|pourtant|ainsi|enfin|ensuite|aussi|seul|seule|seuls|seules|faute|grace|face|hors|parmi|environ|quelque|quelques|plusieurs|certains|certaines|chaque|aucun|aucune|nul|nulle|rien|personne|il|elle)$/;
const TITLES = /^(?:m|mr|mrs|ms|mme|mm|mlle|dr|me|pr|sir|lord|lady|prof|st|saint)$/;

/** The names of a statement; `taken` tokens are dates and numbers. */
export function namesOf(statement: Statement, taken: readonly boolean[]): Name[] {
  const { lexemes, tokens } = statement;
  const names: Name[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    if (!isNamed(statement, at, taken)) continue;
    let to = at + 1;
    // "Lindholm’s Velora" are two.
    while (to < lexemes.length && !/'s$/.test(tokens[to - 1]?.word.folded ?? "")) {
      const joined = lexemes[to]?.folded === "-" && tokens[to]?.start === tokens[to - 1]?.end;
      const next = joined ? to + 1 : to;
      const gap = (tokens[next]?.start ?? 0) - (tokens[next - 1]?.end ?? 0);
      if (gap > 1 || !isNamed(statement, next, taken)) break;
      to = next + 1;
      // "Marlowe’s Nair": a possessive ends a name.
      if (/'s$/.test(tokens[next]?.word.folded ?? "")) break;
    }
    const parts = lexemes.slice(at, to).filter(({ folded }) => folded.length > 1 && !TITLES.test(folded));
    if (parts.length > 0) names.push({ parts, from: at, to, opening: opens(statement, at) });
    at = to - 1;
  }
  return names;
}

function isNamed({ lexemes, tokens }: Statement, at: number, taken: readonly boolean[]): boolean {
  const lexeme = lexemes[at];
  if (!lexeme?.capital || taken[at] || tokens[at]?.word.kind !== "word") return false;
  const grammar = !lexeme.content && !(lexeme.folded.length > 1 && isCaps({ tokens }, at) && at > 0);
  return !grammar && !isDateWord(lexeme.folded) && !OPENERS.test(lexeme.folded);
}

function opens({ lexemes }: Statement, at: number): boolean {
  return at === 0 || /^["(:.!?-]$/.test(lexemes[at - 1]?.folded ?? "");
}

/** Words whose capital may be the sentence's own. */
function isCommon({ lexemes, language }: Statement, part: Lexeme): boolean {
  if (part.place !== null) return false;
  if (!part.content || part.concept !== null || kindsOf(part).length > 0) return true;
  const next = lexemes[part.at + 1]?.folded ?? "";
  const bare = language === "fr" && /^(?:a|va|est|n'|ne|se|s'|doit|veut|peut)$/.test(next);
  if (part.groups.length > 0) return !bare || /(?:s|x|ment|ant|ee)$/.test(part.folded);
  return language === "fr"
    ? /(?:ment|ons|ez|ees?|es|ant|er|ait|eurs?|tions?)$/.test(part.folded)
    : /(?:ly|ing|ed|ers|ions?|s)$/.test(part.folded);
}

/**
 * The words of a claim's names that no sentence of the pool writes, or that none puts together. `articles` are all the
 * sentences of the articles cited: they complete a name, and give none.
 */
export function unsupportedNames(
  claim: Statement,
  names: readonly Name[],
  pool: readonly Statement[],
  articles: readonly Statement[],
): string[] {
  return names.flatMap((name) => {
    if (name.parts.length > 1 && pool.some((source) => standsFor(name, source))) return [];
    const missing = name.parts.filter((part) => {
      if (pool.some((source) => isWritten(part, source) || initialsMeet(part, source))) return false;
      return !(name.opening && part.at === name.from && isCommon(claim, part));
    });
    if (missing.length > 0 && missing.length < name.parts.length && isInFull(name, articles)) return [];
    // A paper of France need not say that what it tells of is in France.
    const atHome =
      missing.every(({ folded }) => folded === "france") &&
      pool.every(
        ({ language, lexemes }) =>
          language === "fr" && lexemes.every(({ place, content }) => place === null || !content || place === "@france"),
      );
    if (atHome) return [];
    if (missing.length > 0) return missing.map((part) => claim.tokens[part.at]?.word.form ?? part.folded);
    return isMixed(claim, name, pool) ? [name.parts.map((part) => claim.tokens[part.at]?.word.form).join(" ")] : [];
  });
}

/** "Samia Bekri" where the sentence cited says "Mme Bekri": its article names her in full. */
function isInFull({ parts }: Name, articles: readonly Statement[]): boolean {
  return articles.some(({ lexemes }) =>
    lexemes.some(({ at }) =>
      parts.every((part, i) => lexemes[at + i]?.folded === part.folded && lexemes[at + i]?.capital === true),
    ),
  );
}

function isWritten(part: Lexeme, { lexemes }: Statement): boolean {
  return lexemes.some((other) => {
    if (other.folded === part.folded || (part.place !== null && other.place === part.place)) return true;
    if (!other.capital && !part.content) return false;
    return (
      isKin(part.folded, other.folded) && (other.capital || other.root === part.root || PEOPLE_END.test(other.folded))
    );
  });
}

/** "Rennes" and "Rennais" are not one word; "Poland" and "Poland’s", "Nordviks" and "Nordvik" are. */
function isKin(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  const ends = [a.slice(common), b.slice(common)];
  // "Islande" and "Islandais", "Iceland" and "Icelanders"
  if (
    common >= 5 &&
    ends.every((end) => /^(?:|s|es?|a|ia|ie|y)$/.test(end) || PEOPLE.test(end)) &&
    ends.some((end) => PEOPLE.test(end))
  )
    return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.length >= 4 &&
    long.startsWith(short) &&
    /^(?:s|es|e|n|an|ian|ais|aise|ois|oise|ien|ienne)$/.test(long.slice(short.length))
  );
}

/** "Union européenne" and "UE", whichever of them is written. */
function standsFor(name: Name, source: Statement): boolean {
  const words = name.parts.map(({ folded }) => folded).join(" ");
  const written = plain(source);
  const line = SAME.find((forms) => forms.includes(words));
  if (line?.some((form) => written.includes(` ${form} `))) return true;
  const initials = name.parts.map(({ folded }) => folded[0]).join("");
  return initials.length > 1 && source.lexemes.some(({ folded, at }) => folded === initials && isCaps(source, at));
}

function initialsMeet(part: Lexeme, source: Statement): boolean {
  const written = plain(source);
  const lines = SAME.filter((forms) => forms.includes(part.folded));
  if (lines.some((forms) => forms.some((form) => written.includes(` ${form} `)))) return true;
  // "États-Unis" is written in two parts.
  if (/^(?:etats|unis|united|states|kingdom|royaume|uni)$/.test(part.folded)) {
    return SAME.some(
      (forms) =>
        forms.some((form) => form.includes(part.folded)) && forms.some((form) => written.includes(` ${form} `)),
    );
  }
  const { folded } = part;
  if (folded.length < 2 || folded.length > 6) return false;
  const words = source.lexemes.filter(({ content, capital }) => content || capital);
  return words.some((_, at) => {
    const run = words.slice(at, at + folded.length);
    return (
      run.length === folded.length && run[0]?.capital === true && run.map((word) => word.folded[0]).join("") === folded
    );
  });
}

function isCaps({ tokens }: Pick<Statement, "tokens">, at: number): boolean {
  const form = tokens[at]?.word.form ?? "";
  return form === form.toUpperCase();
}

function plain({ lexemes }: Statement): string {
  return ` ${lexemes
    .map(({ folded }) => folded)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(" ")} `;
}

/** "Jean Durand" where the sentences have a Jean Martin and a Paul Durand. */
function isMixed(claim: Statement, { parts }: Name, pool: readonly Statement[]): boolean {
  for (let i = 1; i < parts.length; i++) {
    const [a, b] = [parts[i - 1], parts[i]];
    if (!a || !b || a.place || b.place || isPlain(claim, a) || isPlain(claim, b)) continue;
    const places = pool.flatMap((source) => pairsOf(source, a, b));
    if (places.length > 0 && !places.some((distance) => distance > 0 && distance <= 3)) return true;
  }
  return false;
}

function isPlain(_claim: Statement, part: Lexeme): boolean {
  return part.groups.length > 0 || part.concept !== null || kindsOf(part).length > 0;
}

/** How far b stands after a, for each place of both in a sentence; 99 where they stand in two sentences. */
function pairsOf(source: Statement, a: Lexeme, b: Lexeme): number[] {
  const firsts = source.lexemes.filter(({ folded }) => folded === a.folded);
  const seconds = source.lexemes.filter(({ folded }) => folded === b.folded);
  if (firsts.length === 0 && seconds.length === 0) return [];
  if (firsts.length === 0 || seconds.length === 0) return [99];
  return firsts.flatMap((first) => seconds.map((second) => second.at - first.at));
}

const PEOPLE_END = /(?:ais|aises?|ois|oises?|iens?|iennes?|ains?|aines?|ins?|ines?|eens?|eennes?|ian|ish|ese|ic|an)$/;
const PEOPLE =
  /^(?:ains?|aines?|ins?|ines?|eens?|eennes?|ais|aise|aises|ois|oise|oises|iens?|iennes?|ians?|ish|ers?|ic|ans?|ese)$/;
const LEANS =
  /^(?:il|elle|ils|elles|lui|son|sa|ses|leur|leurs|celui|celle|ceux|celles|celui-ci|ce|cet|cette|ces|he|she|they|it|its|their|his|her|him|them|this|that|these|those)$/;
const GENERIC =
  /^(?:pays|ville|commune|region|departement|plan|club|banque|country|city|town|county|scheme|fund|fonds|sale|vente|reform|reforme|decision|vote|groupe|entreprise|societe|firme|start|site|usine|texte|projet|mesure|operation|accord|contrat|loi|direction|institut|fondateur|constructeur|association|collectif|syndicat|hopital|exploitant|pirates|titre|carnet|company|firm|group|deal|union|regulator|retailer|measure|product|bank|agency|minister|government|law|bill|plant|factory|maker|startup|authors|researchers|verdict|programme|program|project|first|second)$/;

/** Whether a sentence is told of somebody or something that was named before it. */
export function leansBack({ lexemes }: Statement, names: readonly Name[]): boolean {
  if (names.every(({ opening }) => opening) || lexemes.some(({ folded, quoted }) => LEANS.test(folded) && !quoted))
    return true;
  // "The family", "L’entreprise": known from what came before, unless a name follows at once.
  const [first, second, third] = lexemes;
  if (first && /^(?:the|le|la|les|l')$/.test(first.folded) && second?.content && !second.capital && !third?.capital)
    return true;
  return lexemes.some(
    ({ folded, at }) =>
      GENERIC.test(folded) && /^(?:le|la|l'|les|du|au|the|a|son|sa|ses)$/.test(lexemes[at - 1]?.folded ?? ""),
  );
}
