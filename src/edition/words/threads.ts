import { FIXED, integer, listed, NARROW, named, plural } from "../typography.ts";

const guillemets = (words: string): string => named(words, "fr");

/** What is said in threads, of editions and of figures. */
const fr = {
  nothingPosted: (adverb: string) => `Rien à publier ${adverb}.`,
  cannotPost: `Je ne peux pas publier dans ce canal${FIXED}: invitez-moi, ou donnez-moi le droit d’y écrire. En attendant, voici l’édition, pour vous seul.`,
  postInterrupted: `Le fil est resté incomplet${FIXED}: la plateforme n’a pas pris tous les messages. Réessayez dans quelques minutes.`,
  postFailed: "La plateforme n’a pas pris le message. Réessayez dans quelques minutes.",
  tooManyPosts: "La plateforme limite les envois. Réessayez dans quelques minutes.",
  /** On those angles, or on all where none is named. */
  nothingOnPeriod: (angles: readonly string[], adverb: string) =>
    `Rien sur ${angles.length > 0 ? listed(angles, "fr", "or") : "ces sujets"} ${adverb}.`,
  inThisArticle: "dans cet article",
  inThisEdition: "dans cette édition",
  noFiguresOn: (adverb: string) => `Aucun chiffre ${adverb}.`,
  tryLonger: (example: string) => `Essayez une période plus longue${FIXED}: ${guillemets(example)}.`,
  moreFigures: (n: number) =>
    `Et ${plural(n, "autre chiffre", "autres chiffres", "fr")}${NARROW}; précisez un angle ou une période.`,
  atLeastMoreFigures: (n: number) =>
    `Et plus de ${integer(n, "fr")}${FIXED}autres chiffres${NARROW}; précisez un angle ou une période.`,
  noMore: "C’est tout.",
  noMoreIn: "C’est tout ce que disent les articles.",
  more: (what: string) => `${what} (suite)`,
  sayMore: `Pour la suite${FIXED}: ${guillemets("plus")}.`,
  welcome: "Avec plaisir.",
  hello: `Bonjour${NARROW}! Posez votre question, je réponds en citant les articles.`,
  askHere: `Posez votre question, ou dites ${guillemets("chiffres")}, ${guillemets("sources")}, un angle, ${guillemets("plus")}, ou le numéro d’une histoire.`,
  story: (n: number) => `Histoire ${n}`,
  noSuchStory: (n: number, count: number) =>
    count === 0
      ? "Cette édition n’a pas d’histoire."
      : `Il n’y a pas d’histoire ${integer(n, "fr")}${FIXED}: cette édition en compte ${integer(count, "fr")}.`,
  lookingElsewhere: "Je cherche dans les articles des derniers jours.",
  questionForm: "Poser une question",
  questionLabel: "Votre question",
  questionHint: "La réponse cite les articles, mot pour mot",
  questionMissing: "Écrivez votre question.",
  asked: (question: string) => `Question${FIXED}: ${question}`,
  send: "Demander",
  noPoint: "Rien de plus à citer.",
};

export type ThreadWords = typeof fr;

const quotes = (words: string): string => named(words, "en");

const en: ThreadWords = {
  nothingPosted: (adverb) => `Nothing to post ${adverb}.`,
  cannotPost:
    "I can’t post in this channel: invite me, or give me the right to write in it. Meanwhile, here is the edition, for you alone.",
  postInterrupted: "The thread is incomplete: the platform did not take all the messages. Try again in a few minutes.",
  postFailed: "The platform did not take the message. Try again in a few minutes.",
  tooManyPosts: "The platform is limiting messages. Try again in a few minutes.",
  nothingOnPeriod: (angles, adverb) =>
    `Nothing on ${angles.length > 0 ? listed(angles, "en", "or") : "these subjects"} ${adverb}.`,
  inThisArticle: "in this article",
  inThisEdition: "in this edition",
  noFiguresOn: (adverb) => `No figure ${adverb}.`,
  tryLonger: (example) => `Try a longer period: ${quotes(example)}.`,
  moreFigures: (n) => `And ${plural(n, "other figure", "other figures", "en")}; name an angle or a period.`,
  atLeastMoreFigures: (n) => `And more than ${integer(n, "en")} other figures; name an angle or a period.`,
  noMore: "That is all.",
  noMoreIn: "That is all that the articles say.",
  more: (what) => `${what} (more)`,
  sayMore: `For more: ${quotes("more")}.`,
  welcome: "You are welcome.",
  hello: "Hello! Ask your question, I answer by quoting the articles.",
  askHere: `Ask your question, or say ${quotes("figures")}, ${quotes("sources")}, an angle, ${quotes("more")}, or the number of a story.`,
  story: (n) => `Story ${n}`,
  noSuchStory: (n, count) =>
    count === 0
      ? "This edition has no story."
      : `There is no story ${integer(n, "en")}: this edition has ${integer(count, "en")}.`,
  lookingElsewhere: "I look in the articles of the last days.",
  questionForm: "Ask a question",
  questionLabel: "Your question",
  questionHint: "The answer quotes the articles, word for word",
  questionMissing: "Write your question.",
  asked: (question) => `Question: ${question}`,
  send: "Ask",
  noPoint: "Nothing more to quote.",
};

export const THREAD_WORDS = { fr, en } as const;
