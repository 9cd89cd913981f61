import type { Language } from "../engine/language.ts";
import { dateFormat, listFormat } from "./formats.ts";
import { FIXED, NARROW, plural } from "./typography.ts";
import { ARTICLE_WORDS } from "./words/articles.ts";
import { FEED_WORDS } from "./words/feeds.ts";
import { HELP_WORDS } from "./words/help.ts";
import { REQUEST_WORDS } from "./words/requests.ts";
import { SUBSCRIPTION_WORDS } from "./words/subscriptions.ts";
import { THREAD_WORDS } from "./words/threads.ts";

export { dateFormat } from "./formats.ts";
export { FIXED, integer, NARROW } from "./typography.ts";

/** Every sentence that the product says, in both languages, by subject in words/. A missing one fails to compile. */
const fr = {
  ...ARTICLE_WORDS.fr,
  ...FEED_WORDS.fr,
  ...HELP_WORDS.fr,
  ...REQUEST_WORDS.fr,
  ...SUBSCRIPTION_WORDS.fr,
  ...THREAD_WORDS.fr,
  articles: (n: number) => plural(n, "article", "articles", "fr"),
  sources: (n: number) => plural(n, "source", "sources", "fr"),
  stories: (n: number) => plural(n, "histoire", "histoires", "fr"),
  keyFigures: "Chiffres clés",
  sourcesTitle: "Sources",
  nothingOn: (angles: readonly string[]) =>
    `Rien sur ${listFormat("fr", { type: "disjunction" }).format(angles)} aujourd’hui.`,
  nothingAtAll: "Rien sur ces sujets aujourd’hui.",
  noFigures: "Aucun chiffre clé aujourd’hui.",
  ask: "Poser une question",
  figuresButton: "Chiffres",
  settings: "Réglages",
  notInArticle: "L’article ne le dit pas.",
  notInArticles: "Les articles ne le disent pas.",
  polling: (feeds: number, articles: number) =>
    `Lecture des flux${FIXED}: ${plural(feeds, "flux", "flux", "fr")}, ${plural(articles, "article lu", "articles lus", "fr")}…`,
  updated: "Mise à jour.",
  andOthers: (n: number) => `, et ${n}${FIXED}${n < 2 ? "autre" : "autres"}`,
  disputed: "les sources divergent",
  sourcesDiffer: `Les sources divergent${FIXED}: `,
  localOnly: `Extraits mot pour mot${FIXED}: rien n’est reformulé.`,
  checkedSummaries: `Résumés écrits par un modèle, chaque nombre et chaque nom vérifiés dans les articles. Entre guillemets, les mots des journaux.`,
  from: "dans",
  unknownCommand: (word: string, nearest: string | null) =>
    nearest
      ? `Je ne connais pas «${FIXED}${word}${FIXED}». Vouliez-vous dire «${FIXED}${nearest}${FIXED}»${NARROW}?`
      : `Je ne connais pas «${FIXED}${word}${FIXED}». Tapez «${FIXED}aide${FIXED}» pour voir les commandes.`,
  askSomething: `Posez une question après «${FIXED}question${FIXED}».`,
  noArticles: "Aucun article à montrer pour l’instant.",
  articleNeeded: `Je ne vois aucun lien ici. Essayez sur un autre message, ou donnez une adresse après «${FIXED}article${FIXED}».`,
  prompt: "Vous",
  goodbye: "À bientôt.",
  helpTitle: "Ce que vous pouvez me demander",
  helpFollowUp: `Ou posez simplement votre question${FIXED}: je réponds en citant l’article.`,
  quit: `Pour sortir${FIXED}: Ctrl+D.`,
  waiting: `Le Fil reste à l’écoute. Pour l’arrêter${FIXED}: Ctrl+C.`,
};

export type Catalogue = typeof fr;

const en: Catalogue = {
  ...ARTICLE_WORDS.en,
  ...FEED_WORDS.en,
  ...HELP_WORDS.en,
  ...REQUEST_WORDS.en,
  ...SUBSCRIPTION_WORDS.en,
  ...THREAD_WORDS.en,
  articles: (n) => plural(n, "article", "articles", "en"),
  sources: (n) => plural(n, "source", "sources", "en"),
  stories: (n) => plural(n, "story", "stories", "en"),
  keyFigures: "Key figures",
  sourcesTitle: "Sources",
  nothingOn: (angles) => `Nothing on ${listFormat("en", { type: "disjunction" }).format(angles)} today.`,
  nothingAtAll: "Nothing on these subjects today.",
  noFigures: "No key figure today.",
  ask: "Ask a question",
  figuresButton: "Figures",
  settings: "Settings",
  notInArticle: "The article does not say.",
  notInArticles: "The articles do not say.",
  polling: (feeds, articles) =>
    `Reading the feeds: ${plural(feeds, "feed", "feeds", "en")}, ${plural(articles, "article", "articles", "en")} read…`,
  updated: "Update.",
  andOthers: (n) => `, and ${n}${FIXED}${n === 1 ? "other" : "others"}`,
  disputed: "sources differ",
  sourcesDiffer: "Sources differ: ",
  localOnly: "Word-for-word extracts: nothing is rephrased.",
  checkedSummaries:
    "Summaries written by a model, each number and name checked in the articles. Between quotation marks, the papers’ own words.",
  from: "in",
  unknownCommand: (word, nearest) =>
    nearest
      ? `I don’t know “${word}”. Did you mean “${nearest}”?`
      : `I don’t know “${word}”. Type “help” to see the commands.`,
  askSomething: "Type your question after “question”.",
  noArticles: "There is no article to show yet.",
  articleNeeded: "I see no link here. Try on another message, or give an address after “article”.",
  prompt: "You",
  goodbye: "Goodbye.",
  helpTitle: "What you can ask me",
  helpFollowUp: "Or simply ask your question: I answer by quoting the article.",
  quit: "To leave: Ctrl+D.",
  waiting: "Le Fil keeps listening. To stop it: Ctrl+C.",
};

export function catalogue(language: Language): Catalogue {
  return language === "fr" ? fr : en;
}

/** A day in full, as a title shows it: "lundi 10 février 2025". */
export function longDate(date: Date, language: Language, timeZone: string): string {
  return dateFormat(language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone,
  }).format(date);
}

/** Quotation marks of the language around untouched words; words that open with their own marks keep just those. */
export function quoted(words: string, language: Language): string {
  if (/^[«“"]/.test(words)) return words;
  return language === "fr" ? `«${FIXED}${words}${FIXED}»` : `“${words}”`;
}
