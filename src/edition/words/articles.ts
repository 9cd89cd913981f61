import { FIXED, listed, NARROW, named } from "../typography.ts";

const guillemets = (words: string): string => named(words, "fr");

/** What is said of articles: read at once, found, explained, and of questions about them. */
const fr = {
  share: "Partager dans le canal",
  shared: "C’est partagé dans le canal.",
  alreadyShared: "Cet article a déjà été partagé dans ce canal.",
  onlyFirstLinks: (n: number) => `Seuls les ${n}${FIXED}premiers liens ont été lus.`,
  articleGone: "Cet article n’est plus en mémoire. Redonnez son adresse.",
  unreadable: (reason: string) => `Je n’ai pas pu lire cet article. ${reason}`,
  pageRefused: {
    cookieWall:
      "La page montre une demande de consentement au lieu de l’article. Essayez l’adresse d’un autre journal.",
    robotCheck: "La page demande de prouver qu’on n’est pas un robot. Essayez l’adresse d’un autre journal.",
    accessDenied: "Le site refuse les robots. Essayez l’adresse d’un autre journal.",
    notFound: "Le site dit que la page n’existe pas. Vérifiez l’adresse.",
    serverError: "Le site est en panne. Réessayez plus tard.",
    needsScripts: "La page ne montre rien sans scripts. Essayez l’adresse d’un autre journal.",
    frames: "La page est faite de cadres. Donnez l’adresse de celui qui contient l’article.",
    empty: "Je n’y trouve pas de texte. Vérifiez que c’est bien l’adresse d’un article.",
    tooLong: "C’est trop long pour être un article.",
    otherLanguage: "Il n’est ni en français ni en anglais, les seules langues que je lis.",
    notText: "Ce n’est pas une page de texte.",
  },
  nothingSaid: "Cet article ne dit rien sur ces angles.",
  searchNeeded: `Donnez les mots à chercher${FIXED}: ${guillemets("recherche centre de données")}.`,
  foundTitle: (words: string, period: string) => `Recherche ${guillemets(words)} · ${period}`,
  foundMore: `Seuls les meilleurs sont montrés${NARROW}; ajoutez un mot pour préciser.`,
  foundNear: `Sans ces mots, mais de sens proche${FIXED}:`,
  nothingFound: (words: string) =>
    `Aucun article ne contient ${guillemets(words)} dans les 90 derniers jours. Essayez avec moins de mots.`,
  questionNeeded: `Posez votre question${FIXED}: ${guillemets("question combien de personnes seront formées")}.`,
  searchHint: (command: string) => `Chercher dans les 30 derniers jours${FIXED}: ${command}`,
  whyTitle: "Pourquoi",
  whyUnknown: `Je ne connais pas cet article${FIXED}: aucun flux suivi ne l’a annoncé. Pour le lire maintenant${FIXED}: ${guillemets("article")} et son adresse.`,
  whyOld: (date: string) =>
    `Écarté${FIXED}: il datait déjà (${date}) quand le flux a été suivi ou l’a montré. Seules les nouvelles sont lues.`,
  whyWaiting: "Pas encore lu : il attend son tour.".replace(" :", `${FIXED}:`),
  whyGivenUp: "Écarté : sa page n’a pas pu être lue, après plusieurs essais.".replace(" :", `${FIXED}:`),
  whyOtherLanguage: "Écarté : il n’est ni en français ni en anglais. La recherche le trouve.".replace(
    " :",
    `${FIXED}:`,
  ),
  whyNoAngle: "Écarté : aucune phrase n’y sert l’un des angles. La recherche le trouve.".replace(" :", `${FIXED}:`),
  whyKept: (angles: readonly string[]) => `Gardé${FIXED}: il a des phrases sur ${listed(angles, "fr")}.`,
  whyPaywalled: "Réservé aux abonnés : seul le début a pu être lu.".replace(" :", `${FIXED}:`),
  whyMerged: (sources: readonly string[]) =>
    `Réuni à d’autres, qui racontent le même événement${FIXED}: ${listed(sources, "fr")}. Le digest en fait une seule histoire.`,
  whyDuplicate: "Doublon : cette adresse mène à un article déjà connu, que voici.".replace(" :", `${FIXED}:`),
  whySeen: (when: string, source: string) => `Annoncé par ${source}, vu ${when}.`,
  whyForgotten: `Son texte, de plus de 90${FIXED}jours, n’est plus gardé.`,
  published: (date: string) => `publié le ${date}`,
};

export type ArticleWords = typeof fr;

const quotes = (words: string): string => named(words, "en");

const en: ArticleWords = {
  share: "Share in the channel",
  shared: "Shared in the channel.",
  alreadyShared: "That article was shared in this channel already.",
  onlyFirstLinks: (n) => `Only the first ${n} links were read.`,
  articleGone: "That article is forgotten. Give its address again.",
  unreadable: (reason) => `I could not read that article. ${reason}`,
  pageRefused: {
    cookieWall: "The page shows a consent wall instead of the article. Try another outlet’s address.",
    robotCheck: "The page asks to prove that one is no robot. Try another outlet’s address.",
    accessDenied: "The site refuses robots. Try another outlet’s address.",
    notFound: "The site says that the page does not exist. Check the address.",
    serverError: "The site is down. Try again later.",
    needsScripts: "The page shows nothing without scripts. Try another outlet’s address.",
    frames: "The page is made of frames. Give the address of the one that has the article.",
    empty: "I find no text there. Check that it is the address of an article.",
    tooLong: "It is too long to be an article.",
    otherLanguage: "It is neither in French nor in English, the only languages that I read.",
    notText: "It is not a page of text.",
  },
  nothingSaid: "That article says nothing on these angles.",
  searchNeeded: `Give the words to look for: ${quotes("search data centre")}.`,
  foundTitle: (words, period) => `Search ${quotes(words)} · ${period}`,
  foundMore: "Only the best are shown; add a word to narrow it down.",
  foundNear: "Without these words, but near in meaning:",
  nothingFound: (words) => `No article holds ${quotes(words)} in the last 90 days. Try fewer words.`,
  questionNeeded: `Ask your question: ${quotes("question how many people will be trained")}.`,
  searchHint: (command) => `Look in the last 30 days: ${command}`,
  whyTitle: "Why",
  whyUnknown: `I don’t know that article: no feed that is followed announced it. To read it now: ${quotes("article")} and its address.`,
  whyOld: (date) =>
    `Left out: it was old already (${date}) when the feed was followed or showed it. Only news is read.`,
  whyWaiting: "Not read yet: it waits for its turn.",
  whyGivenUp: "Left out: its page could not be read, after several tries.",
  whyOtherLanguage: "Left out: it is neither in French nor in English. Search finds it.",
  whyNoAngle: "Left out: no sentence of it serves any of the angles. Search finds it.",
  whyKept: (angles) => `Kept: it has sentences on ${listed(angles, "en")}.`,
  whyPaywalled: "For subscribers only: just the beginning could be read.",
  whyMerged: (sources) =>
    `Merged with others that tell the same event: ${listed(sources, "en")}. The digest makes one story of them.`,
  whyDuplicate: "Duplicate: that address leads to an article that is known already, this one.",
  whySeen: (when, source) => `Announced by ${source}, seen ${when}.`,
  whyForgotten: "Its text, more than 90 days old, is not kept any more.",
  published: (date) => `published on ${date}`,
};

/** What is shown when an article can't be read. */
export type Unreadable = keyof typeof fr.pageRefused;

export const ARTICLE_WORDS = { fr, en } as const;
