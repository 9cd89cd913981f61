import { FIXED, integer, NARROW } from "../edition/text.ts";
import type { Language } from "../engine/language.ts";

/** Why a feed, a page or a site could not be had. */
export type FetchErrorCode =
  | "address"
  | "privateAddress"
  | "nameUnknown"
  | "unreachable"
  | "certificateExpired"
  | "certificate"
  | "robotsRefused"
  | "forbidden"
  | "notFound"
  | "gone"
  | "tooManyRequests"
  | "serverFault"
  | "status"
  | "tooLarge"
  | "tooSlow"
  | "redirects"
  | "garbled";

/** What is wrong with a document that was had. The first five leave nothing to read. */
export type FeedFaultCode =
  | "empty"
  | "webPage"
  | "notAFeed"
  | "unreadable"
  | "noFeedFound"
  | "noItems"
  | "junkBefore"
  | "entities"
  | "truncated"
  | "tooDeep"
  | "malformed"
  | "longTexts"
  | "tooManyItems"
  | "charset"
  | "repeatedIds"
  | "noLinks"
  | "noDates";

export type FaultCode = FetchErrorCode | FeedFaultCode;

/** A fault of a feed's document, and how many times it is there. */
export interface FeedFault {
  readonly code: FeedFaultCode;
  readonly count?: number;
}

/** A fault for a person: a few words for a list of feeds, and what to do about it. */
export interface FaultText {
  /** "refuse les robots (Cloudflare)": said of the feed, without capital or full stop. */
  readonly what: string;
  /** A whole sentence. */
  readonly todo: string;
}

type Catalogue = Readonly<Record<FaultCode, readonly [what: string, todo: string]>>;

/** `#` stands for the count. */
const FR: Catalogue = {
  address: ["n’est pas une adresse du Web", "Donnez l’adresse entière, avec https://."],
  privateAddress: [
    "est une adresse privée",
    "Mettez FIL_ALLOW_PRIVATE_NETWORKS=true si cette machine est à vous ; sinon, donnez une adresse publique.",
  ],
  nameUnknown: ["nom de domaine inconnu", "Vérifiez l’adresse : le site a peut-être changé de nom."],
  unreachable: ["ne répond pas", "Vérifiez l’adresse et la connexion ; nouvel essai automatique plus tard."],
  certificateExpired: ["certificat expiré", "Prévenez le site : il doit renouveler son certificat."],
  certificate: ["certificat refusé", "Vérifiez l’adresse ; si elle est juste, prévenez le site."],
  robotsRefused: [
    "refuse les robots (Cloudflare)",
    "Demandez au site d’autoriser les lecteurs de flux, ou prenez un autre flux du même journal.",
  ],
  forbidden: ["accès refusé", "Le flux demande un compte ou refuse ce robot : demandez au site une adresse publique."],
  notFound: ["introuvable (404)", "L’adresse a changé : donnez celle du site, le flux y sera cherché."],
  gone: ["supprimé pour de bon (410)", "Retirez ce flux, ou cherchez le nouveau sur le site."],
  tooManyRequests: ["demande d’attendre (429)", "Rien à faire : le flux est relu plus tard."],
  serverFault: ["le serveur est en panne", "Rien à faire : nouvel essai automatique plus tard."],
  status: ["réponse inattendue du serveur", "Vérifiez l’adresse, ou réessayez plus tard."],
  tooLarge: ["trop volumineux", "Cherchez sur le site un flux plus court, ou l’adresse d’un seul article."],
  tooSlow: ["trop lent", "Réessayez plus tard : le serveur met trop longtemps à répondre."],
  redirects: ["trop de redirections", "Donnez l’adresse finale, celle que montre le navigateur."],
  garbled: ["réponse illisible", "Réessayez plus tard ; si cela dure, prévenez le site."],
  empty: ["vide", "Réessayez plus tard ; si cela dure, cherchez un autre flux sur le site."],
  webPage: ["n’est pas un flux (page web)", "Donnez l’adresse du site : son flux y sera cherché."],
  notAFeed: ["n’est pas un flux", "Donnez l’adresse d’un flux RSS, Atom ou JSON Feed, ou celle du site."],
  unreadable: ["flux illisible", "Signalez-le au site : son flux n’est pas conforme."],
  noFeedFound: ["aucun flux trouvé sur le site", "Cherchez le mot RSS sur le site et donnez l’adresse du flux."],
  noItems: ["aucun article", "Rien à faire si le flux est nouveau ; sinon, cherchez-en un autre sur le site."],
  junkBefore: ["du texte avant le flux", "Lu quand même. Le site devrait retirer ce qui précède le flux."],
  entities: ["déclare des entités", "Lu quand même, sans elles : elles pourraient grossir sans fin."],
  truncated: ["coupé avant la fin", "Les articles entiers sont lus ; la suite viendra au prochain passage."],
  tooDeep: ["éléments imbriqués trop profondément", "Lu quand même, sans ce qui est trop profond."],
  malformed: ["XML mal formé (#)", "Lu quand même. Le site peut vérifier son flux avec un validateur."],
  longTexts: ["textes trop longs (#)", "Lu quand même : ces textes sont coupés."],
  tooManyItems: ["trop d’articles (#)", "Les premiers et les derniers sont lus, les autres laissés."],
  charset: ["caractères illisibles (#)", "Lu quand même. Le site annonce un mauvais encodage."],
  repeatedIds: ["identifiants répétés (#)", "Lu quand même : les adresses distinguent les articles."],
  noLinks: ["articles sans adresse (#)", "Lus quand même, mais sans lien vers la source."],
  noDates: ["articles sans date lisible (#)", "Lus quand même, datés du moment où ils sont vus."],
};

const EN: Catalogue = {
  address: ["not a web address", "Give the whole address, with https://."],
  privateAddress: [
    "is a private address",
    "Set FIL_ALLOW_PRIVATE_NETWORKS=true if that machine is yours; otherwise give a public address.",
  ],
  nameUnknown: ["unknown domain name", "Check the address: the site may have changed its name."],
  unreachable: ["can't be reached", "Check the address and the connection; it is tried again later by itself."],
  certificateExpired: ["certificate expired", "Tell the site: it must renew its certificate."],
  certificate: ["certificate refused", "Check the address; if it is right, tell the site."],
  robotsRefused: [
    "refuses robots (Cloudflare)",
    "Ask the site to let feed readers in, or take another feed of the same outlet.",
  ],
  forbidden: [
    "access refused",
    "The feed asks for an account or refuses this robot: ask the site for a public address.",
  ],
  notFound: ["not found (404)", "The address has changed: give the site's, and its feed will be looked for."],
  gone: ["removed for good (410)", "Remove this feed, or look for the new one on the site."],
  tooManyRequests: ["asks to wait (429)", "Nothing to do: the feed is read again later."],
  serverFault: ["the server is down", "Nothing to do: it is tried again later by itself."],
  status: ["unexpected answer from the server", "Check the address, or try again later."],
  tooLarge: ["too large", "Look for a shorter feed on the site, or give the address of one article."],
  tooSlow: ["too slow", "Try again later: the server takes too long to answer."],
  redirects: ["too many redirections", "Give the final address, the one that the browser shows."],
  garbled: ["unreadable answer", "Try again later; if it lasts, tell the site."],
  empty: ["empty", "Try again later; if it lasts, look for another feed on the site."],
  webPage: ["not a feed (web page)", "Give the site's address: its feed will be looked for."],
  notAFeed: ["not a feed", "Give the address of an RSS, Atom or JSON feed, or of the site."],
  unreadable: ["unreadable feed", "Tell the site: its feed breaks the rules of its format."],
  noFeedFound: ["no feed found on the site", "Look for the word RSS on the site and give the feed's address."],
  noItems: ["no item", "Nothing to do if the feed is new; otherwise look for another one on the site."],
  junkBefore: ["text before the feed", "Read all the same. The site should remove what comes before the feed."],
  entities: ["declares entities", "Read all the same, without them: they could grow without end."],
  truncated: ["cut before its end", "The whole items are read; the rest will come next time."],
  tooDeep: ["elements nested too deep", "Read all the same, without what is too deep."],
  malformed: ["malformed XML (#)", "Read all the same. The site can check its feed with a validator."],
  longTexts: ["texts too long (#)", "Read all the same: those texts are cut."],
  tooManyItems: ["too many items (#)", "The first and the last are read, the others left."],
  charset: ["unreadable characters (#)", "Read all the same. The site declares the wrong encoding."],
  repeatedIds: ["repeated identifiers (#)", "Read all the same: addresses tell the items apart."],
  noLinks: ["items without an address (#)", "Read all the same, but without a link to the source."],
  noDates: ["items without a readable date (#)", "Read all the same, dated when they are seen."],
};

/** A fault in a reader's language. */
export function faultText(code: FaultCode, language: Language, count?: number): FaultText {
  const [what, todo] = (language === "fr" ? FR : EN)[code];
  const told = count === undefined ? what.replace(" (#)", "") : what.replace("#", integer(count, language));
  return language === "fr" ? { what: spaced(told), todo: spaced(todo) } : { what: told, todo };
}

/** "certificat expiré. Prévenez le site…", on one line. */
export function faultLine(code: FaultCode, language: Language, count?: number): string {
  const { what, todo } = faultText(code, language, count);
  return `${what}. ${todo}`;
}

/** French puts a no-break space before high punctuation. */
function spaced(text: string): string {
  return text.replace(/ ([;!?])/g, `${NARROW}$1`).replace(/ :/g, `${FIXED}:`);
}
