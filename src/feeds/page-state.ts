import type { PageBlock } from "./page-blocks.ts";
import { HIDDEN, TITLE } from "./page-nodes.ts";
import type { PageScan } from "./page-scan.ts";
import { lettersOf } from "./page-votes.ts";

/**
 * What a page is:
 * - "article": its text is that of an article;
 * - "paywalled": of the beginning of one, or the publisher says that it is for subscribers;
 * - "consent": it asks to accept cookies before anything else;
 * - "challenge": it checks that a person is reading, or refuses robots;
 * - "notArticle": an error served as a page, a list of articles, frames;
 * - "empty": it has no text, or only with scripts.
 */
export type PageState = "article" | "paywalled" | "consent" | "challenge" | "notArticle" | "empty";

/** Why a page is not, or not all of, an article. */
export type PageReason =
  | "subscribersOnly"
  | "truncated"
  | "cookieWall"
  | "robotCheck"
  | "accessDenied"
  | "notFound"
  | "serverError"
  | "listing"
  | "frames"
  | "needsScripts"
  | "noText";

export interface PageVerdict {
  readonly state: PageState;
  /** Null for an article. */
  readonly reason: PageReason | null;
}

/** Letters: a text longer than this is an article, whatever the page says besides. */
const WHOLE = 1200;

const ROBOT_TITLES =
  /^(?:just a moment|un instant|attention required|security check|are you a robot|(?:verify|verifying) (?:that )?you are|human verification|robot check|checking your browser|please wait|one moment|ddos.guard|pardon our interruption|bot verification|vérification (?:de sécurité|humaine|en cours)|êtes-vous un robot|captcha|client challenge|challenge validation)/i;
const ROBOT_WORDS =
  /checking (?:if the site connection is secure|your browser)|(?:verify|confirm|prove)(?:ing)? (?:that )?you(?:['’]re| are) (?:a )?(?:not a robot|human)|unusual (?:traffic|activity)|complete the (?:captcha|security check)|press (?:&|and) hold|enable (?:javascript and )?cookies to continue|ray id|vous (?:n['’])?êtes (?:pas )?un robot|je ne suis pas un robot|vérifi(?:er|ons) que vous êtes (?:un )?humain|activité inhabituelle|trafic inhabituel|protection anti-?robots?/i;
const ROBOT_CODE =
  /cf[-_]chl[-_]|challenge-platform|_Incapsula_Resource|captcha-delivery\.com|px-captcha|\bak_bmsc.{0,40}challenge|awsWafCookie|sgcaptcha|ddos-guard\/js/;
const DENIED =
  /^(?:403\b|access (?:to this page has been )?denied|accès (?:refusé|interdit)|forbidden|request (?:blocked|rejected)|blocked|error 1020|sorry, you have been blocked|you (?:don['’]t|do not) have permission)/i;
const NOT_FOUND =
  /(?:^|\D)(?:404|410)(?:\D|$)|page (?:introuvable|non trouvée|inexistante|supprimée|not found)|(?:cette|la) page (?:n['’](?:existe|est)|que vous (?:cherchez|recherchez|demandez))|(?:article|contenu) (?:introuvable|indisponible|supprimé|inexistant)|not found|(?:page|content|article|story) (?:(?:is )?(?:no longer|not) (?:available|exists?)|you(?:['’]re| are) looking for|(?:does|could)(?:n['’]t| not) (?:exist|be found))|can['’]t find (?:that|the) page|oups|oops/i;
const SERVER_ERROR =
  /(?:^|\D)(?:500|502|503|504)(?:\D|$)|bad gateway|gateway time-?out|service (?:temporarily )?unavailable|internal server error|site (?:is )?(?:en|under|down for) maintenance|erreur (?:interne|du serveur|technique)|temporairement indisponible|error establishing a database connection/i;
const CONSENT =
  /nous et nos (?:\d[\d\s]* )?partenaires|avec (?:notre|votre) (?:accord|consentement|accord).{0,40}(?:partenaires|cookies|traceurs)|(?:we|us) and our (?:\d[\d,\s]* )?(?:trusted )?partners|(?:nous|we) (?:respectons votre vie privée|value your privacy|care about your privacy)|votre vie privée|before you continue|avant de (?:continuer|poursuivre|accéder)|(?:store|stocker).{0,40}(?:access|accéder).{0,60}(?:device|terminal|appareil)|continuer sans accepter|(?:tout accepter|accepter et (?:fermer|continuer)|accept all|agree and continue|j['’]accepte)|(?:cookies|traceurs).{0,80}(?:consent|accept|publicité|mesure)|paramétrer (?:mes|vos|les) (?:choix|cookies)|s['’]abonner pour (?:refuser|ne pas accepter)/i;
const SCRIPTS =
  /(?:enable|activer?|activez|turn on|requires?|nécessite|besoin de|without|sans) (?:l['’]|le )?java ?script|java ?script (?:is|est|to be|doit être|must be)? ?(?:disabled|désactivé|required|requis|enabled|activé|nécessaire)/i;

const GATES: readonly RegExp[] = [
  /il vous reste \d+(?:[.,]\d+)?\s*% (?:de|à)/i,
  /(?:cet article|ce contenu|la suite|l['’]intégralité|l['’]article complet|cette page|la lecture de cet article).{0,60}réservée?s? (?:aux|à (?:nos|tous nos)) (?:abonnés|adhérents|membres)/i,
  /(?:pour|afin de) (?:lire|accéder à|découvrir|poursuivre|continuer) (?:la suite|la lecture|l['’]intégralité|cet article|l['’]article).{0,80}(?:abonn|inscri|connect)/i,
  /(?:abonn|inscriv|connect)\S*.{0,60}(?:pour|afin de) (?:lire|accéder à|découvrir|poursuivre|continuer) (?:la suite|la lecture|l['’]intégralité|cet article|l['’]article)/i,
  /vous avez (?:déjà )?(?:lu|atteint|consulté).{0,40}articles? (?:gratuits?|offerts?)/i,
  /(?:subscribe|sign in|log in|register)(?: now)? (?:or (?:subscribe|log in|sign in|register) )?to (?:continue|keep|read|unlock|access|view)\b.{0,30}(?:reading|article|story|full|content|more|rest)/i,
  /to (?:continue|keep) reading,? (?:please )?(?:subscribe|sign|log|register|start)/i,
  /(?:this|the (?:full|rest of (?:this|the))) (?:article|story|content) is (?:only )?(?:available|exclusive|reserved|for|limited)\b.{0,30}(?:subscribers?|members)/i,
  /(?:reached|used) your (?:monthly )?(?:limit|free articles?)|\d+% of (?:this|the) article (?:left|remains)/i,
];
/** A badge: what it is about depends on where it stands. */
const BADGE =
  /^(?:article )?(?:réservée?s? aux abonnés|abonnés|contenu abonnés|premium|subscribers? only|for subscribers|subscriber exclusive|members? only)\s*[.!]?$/i;
const OFFER = /abonnez-vous|s['’]abonner|je m['’]abonne|déjà abonné|subscribe|already a subscriber|subscription/i;

/** Says what a page is. `lines` is the text that was read from it. */
export function judgePage(html: string, scan: PageScan, lines: readonly string[]): PageVerdict {
  const letters = lettersOf(lines.join("")).length;
  if (letters < WHOLE) {
    const shown = scan.blocks.filter(({ marks }) => !(marks & HIDDEN)).slice(0, 400);
    const found = gateOf(html, scan, shown, lines, letters);
    if (found) return found;
  }
  return paywallOf(scan, lines, letters) ?? { state: "article", reason: null };
}

function gateOf(
  html: string,
  scan: PageScan,
  shown: readonly PageBlock[],
  lines: readonly string[],
  letters: number,
): PageVerdict | null {
  const title = scan.head.documentTitle ?? "";
  const heads = [
    title,
    ...shown
      .filter(({ tag, marks }) => marks & TITLE || tag === "h2")
      .slice(0, 4)
      .map(({ text }) => text),
  ];
  const all = shown
    .map(({ text }) => text)
    .join("\n")
    .slice(0, 20_000);
  const few = lettersOf(all).length < 2000;
  if (
    ROBOT_TITLES.test(title) ||
    (few && (ROBOT_WORDS.test(all) || (letters < 300 && ROBOT_CODE.test(html.slice(0, 100_000)))))
  ) {
    return { state: "challenge", reason: "robotCheck" };
  }
  if (heads.some((text) => DENIED.test(text)) || (few && shown.some(({ text }) => DENIED.test(text)))) {
    return { state: "challenge", reason: "accessDenied" };
  }
  const labelled = heads.filter((text) => text.length < 120);
  if (labelled.some((text) => NOT_FOUND.test(text)) && (few || letters < 500))
    return { state: "notArticle", reason: "notFound" };
  if (labelled.some((text) => SERVER_ERROR.test(text)) && few) return { state: "notArticle", reason: "serverError" };
  if (isConsent(scan, shown, lines, letters)) return { state: "consent", reason: "cookieWall" };
  if (letters < 200 && (SCRIPTS.test(scan.noscript) || SCRIPTS.test(all)))
    return { state: "empty", reason: "needsScripts" };
  if (letters === 0) {
    if (scan.head.isFrameset) return { state: "notArticle", reason: "frames" };
    const scripts =
      html.length > 2000 && /<div[^>]{1,200}id=["']?(?:root|app|__next|__nuxt)\b/.test(html.slice(0, 200_000));
    return { state: "empty", reason: scripts ? "needsScripts" : "noText" };
  }
  return isListing(scan, shown, letters) ? { state: "notArticle", reason: "listing" } : null;
}

function isConsent(scan: PageScan, shown: readonly PageBlock[], lines: readonly string[], letters: number): boolean {
  const asking = (texts: readonly string[]): number =>
    lettersOf(texts.filter((text) => CONSENT.test(text)).join("")).length;
  const total = asking(shown.map(({ text }) => text));
  if (total === 0) return false;
  if (asking(lines) * 2 >= letters && letters > 0) return true;
  const rest = letters - asking(lines);
  const title = scan.head.documentTitle ?? "";
  return rest < 250 && shown.length < 80 && (total > 150 || CONSENT.test(title)) && scan.head.articles.length === 0;
}

/** Many links, and hardly a sentence. */
function isListing(scan: PageScan, shown: readonly PageBlock[], letters: number): boolean {
  if (scan.head.articles.length > 0 || scan.head.meta("og:type") === "article") return false;
  const linked = shown.filter(({ linked, text }) => linked * 3 > text.length * 2 && text.length > 20).length;
  return linked >= 25 && letters < 200;
}

function paywallOf(scan: PageScan, lines: readonly string[], letters: number): PageVerdict | null {
  const subscribers: PageVerdict = { state: "paywalled", reason: "subscribersOnly" };
  const { head } = scan;
  const isFree = head.articles.find((article) => article.isFree !== null)?.isFree ?? null;
  if (isFree === false) return subscribers;
  if (
    isFree === null &&
    /^(?:locked|premium|paid|subscribers?)$/i.test(head.meta("article:content_tier", "og:article:content_tier") ?? "")
  )
    return subscribers;
  const first = lines[0];
  const begins = scan.blocks.findIndex(({ text }) => text === first);
  for (const [at, { text, linked, marks }] of scan.blocks.entries()) {
    if (text.length > 400 || linked * 2 > text.length || marks & HIDDEN) continue;
    if (letters < WHOLE * 4 && GATES.some((gate) => gate.test(text))) return subscribers;
    // Beside the title, it is about this article; in a list, about another.
    if (BADGE.test(text) && letters < WHOLE * 2 && begins >= 0 && at < begins && at >= begins - 12) return subscribers;
  }
  const last = lines.at(-1) ?? "";
  const cut = /(?:\.\.\.|…|\[…\]|\[\.\.\.\])$/.test(last) || (last.length > 80 && /[\p{L},]$/u.test(last));
  const offered = scan.blocks.some(({ text, tag }) => text.length < 200 && tag !== "li" && OFFER.test(text));
  return cut && offered && letters < WHOLE ? { state: "paywalled", reason: "truncated" } : null;
}
