import { FIXED, NARROW, named, plural } from "../typography.ts";

const guillemets = (words: string): string => named(words, "fr");

/** What is said of feeds, and of what they brought. */
const fr = {
  feedsTitle: "Flux suivis",
  feedsCount: (well: number, ill: number) =>
    ill === 0
      ? `${plural(well, "flux suivi", "flux suivis", "fr")}, tous en bonne santé.`
      : `${plural(well + ill, "flux suivi", "flux suivis", "fr")}, dont ${plural(ill, "en difficulté", "en difficulté", "fr")}.`,
  noFeeds: `Aucun flux n’est suivi. Ajoutez-en un${FIXED}: ${guillemets("suivre https://exemple.fr")}.`,
  feedNeverRead: "pas encore lu",
  feedRead: (when: string, items: number) => `lu ${when}, ${plural(items, "article", "articles", "fr")}`,
  feedFailing: (count: number, since: string) =>
    `en échec (${plural(count, "essai", "essais", "fr")}, le premier ${since})`,
  feedPaused: "en pause, il n’est plus lu",
  feedUnknownReason: "raison inconnue",
  feedOfTeam: "ajouté par votre équipe",
  feedNext: (when: string) => `Prochain essai ${when}.`,
  followed: (name: string) =>
    `C’est fait${FIXED}: ${guillemets(name)} est suivi. Ses articles entreront dans les prochains digests.`,
  alreadyFollowed: (name: string) => `${guillemets(name)} est déjà suivi.`,
  notFollowable: (address: string, fault: string) => `${address}${FIXED}: ${fault}`,
  addressNeeded: (command: string) =>
    `Donnez une adresse du Web après ${guillemets(command)}, comme https://exemple.fr.`,
  badAddress: (typed: string) =>
    `${guillemets(typed)} n’est pas une adresse du Web. Donnez-la entière, comme https://exemple.fr/article.`,
  tooManyFeeds: (most: number) =>
    `Votre équipe suit déjà ${most}${FIXED}flux de plus, le plus qu’elle peut. Oubliez-en un d’abord.`,
  forgotten: (name: string) =>
    `C’est fait${FIXED}: ${guillemets(name)} n’est plus suivi. Ce qui en a été lu reste visible.`,
  feedNeeded: `Dites quel flux oublier, par son adresse ou son nom${FIXED}: ${guillemets("oublier Le Journal")}. Pour la liste${FIXED}: ${guillemets("sources")}.`,
  notFollowed: (typed: string, suggestion: string | null) =>
    suggestion === null
      ? `Aucun flux suivi ne s’appelle ${guillemets(typed)}. Pour la liste${FIXED}: ${guillemets("sources")}.`
      : `Aucun flux suivi ne s’appelle ${guillemets(typed)}. Vouliez-vous dire ${guillemets(suggestion)}${NARROW}?`,
  severalFeeds: (typed: string, names: readonly string[]) =>
    `Plusieurs flux répondent à ${guillemets(typed)}${FIXED}: ${names.join(", ")}. Donnez le nom entier ou l’adresse.`,
  agoMinutes: (n: number) => (n < 1 ? "à l’instant" : `il y a ${plural(n, "minute", "minutes", "fr")}`),
  agoHours: (n: number) => `il y a ${plural(n, "heure", "heures", "fr")}`,
  agoDays: (n: number) => `il y a ${plural(n, "jour", "jours", "fr")}`,
  inMinutes: (n: number) => (n < 1 ? "dans un instant" : `dans ${plural(n, "minute", "minutes", "fr")}`),
  inHours: (n: number) => `dans ${plural(n, "heure", "heures", "fr")}`,
  inDays: (n: number) => `dans ${plural(n, "jour", "jours", "fr")}`,
};

export type FeedWords = typeof fr;

const quotes = (words: string): string => named(words, "en");

const en: FeedWords = {
  feedsTitle: "Feeds followed",
  feedsCount: (well, ill) =>
    ill === 0
      ? `${plural(well, "feed", "feeds", "en")} followed, all of them well.`
      : `${plural(well + ill, "feed", "feeds", "en")} followed, ${ill} of them in difficulty.`,
  noFeeds: `No feed is followed. Add one: ${quotes("follow https://example.com")}.`,
  feedNeverRead: "not read yet",
  feedRead: (when, items) => `read ${when}, ${plural(items, "article", "articles", "en")}`,
  feedFailing: (count, since) => `failing (${plural(count, "try", "tries", "en")}, the first ${since})`,
  feedPaused: "paused, it is not read any more",
  feedUnknownReason: "unknown reason",
  feedOfTeam: "added by your team",
  feedNext: (when) => `Next try ${when}.`,
  followed: (name) => `Done: ${quotes(name)} is followed. Its articles will enter the next digests.`,
  alreadyFollowed: (name) => `${quotes(name)} is followed already.`,
  notFollowable: (address, fault) => `${address}: ${fault}`,
  addressNeeded: (command) => `Give a web address after ${quotes(command)}, such as https://example.com.`,
  badAddress: (typed) =>
    `${quotes(typed)} is not a web address. Give the whole of it, such as https://example.com/article.`,
  tooManyFeeds: (most) => `Your team follows ${most} more feeds already, the most that it can. Forget one first.`,
  forgotten: (name) => `Done: ${quotes(name)} is followed no more. What was read of it stays visible.`,
  feedNeeded: `Say which feed to forget, by its address or its name: ${quotes("forget The Paper")}. For the list: ${quotes("sources")}.`,
  notFollowed: (typed, suggestion) =>
    suggestion === null
      ? `No feed that is followed is called ${quotes(typed)}. For the list: ${quotes("sources")}.`
      : `No feed that is followed is called ${quotes(typed)}. Did you mean ${quotes(suggestion)}?`,
  severalFeeds: (typed, names) =>
    `Several feeds answer to ${quotes(typed)}: ${names.join(", ")}. Give the whole name or the address.`,
  agoMinutes: (n) => (n < 1 ? "just now" : `${plural(n, "minute", "minutes", "en")} ago`),
  agoHours: (n) => `${plural(n, "hour", "hours", "en")} ago`,
  agoDays: (n) => `${plural(n, "day", "days", "en")} ago`,
  inMinutes: (n) => (n < 1 ? "in a moment" : `in ${plural(n, "minute", "minutes", "en")}`),
  inHours: (n) => `in ${plural(n, "hour", "hours", "en")}`,
  inDays: (n) => `in ${plural(n, "day", "days", "en")}`,
};

export const FEED_WORDS = { fr, en } as const;
