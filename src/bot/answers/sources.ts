import { type Block, type Inline, link, type Message, text } from "../../edition/message.ts";
import { catalogue } from "../../edition/text.ts";
import type { Language } from "../../engine/language.ts";
import { fold } from "../../engine/terms.ts";
import { type FaultCode, faultLine } from "../../feeds/faults.ts";
import { type FollowedFeed, followedFeeds, followFeed, unfollowFeed } from "../../store/feeds.ts";
import { urlKey } from "../../store/identity.ts";
import { whenWords } from "../ago.ts";
import { readAddress } from "../grammar/addresses.ts";
import { quoteBack } from "../grammar/faults.ts";
import { nearest } from "../grammar/nearest.ts";
import type { Answer } from "../platform.ts";
import { paragraph, sentence, toCaller } from "../replies.ts";
import type { Visit } from "../visit.ts";

/** Feeds that one team may add: each is polled for it. */
const MOST_FEEDS = 200;

/** `sources`: the feeds that are followed, and how each of them does. */
export async function sourcesAnswer({ options, reader, language, now }: Visit): Promise<Answer> {
  return toCaller(feedsMessage(await followedFeeds(options.db, reader), language, now));
}

/** Some feeds, those in difficulty first, each with how it does and what to do about it. */
export function feedsMessage(feeds: readonly FollowedFeed[], language: Language, now: Date): Message {
  const words = catalogue(language);
  if (feeds.length === 0) return sentence(language, words.noFeeds);
  const ill = feeds.filter(isIll);
  const rows = [...ill, ...feeds.filter((feed) => !isIll(feed))].map((feed) => feedBlock(feed, language, now));
  return {
    language,
    blocks: [
      { type: "heading", content: [text(`📡 ${words.feedsTitle}`)] },
      paragraph(words.feedsCount(feeds.length - ill.length, ill.length)),
      ...rows,
    ],
  };
}

function isIll({ reason, paused }: FollowedFeed): boolean {
  return paused || reason !== null;
}

function feedBlock(feed: FollowedFeed, language: Language, now: Date): Block {
  const words = catalogue(language);
  const address = feed.site ?? feed.movedTo ?? feed.address;
  const content: Inline[] = [link(feed.name, address), text(` · ${stateOf(feed, language, now)}`)];
  if (feed.byTenant) content.push(text(` · ${words.feedOfTeam}`));
  return { type: "paragraph", content };
}

/** "lu il y a 12 minutes, 25 articles"; why not, and what to do, otherwise. */
function stateOf(feed: FollowedFeed, language: Language, now: Date): string {
  const words = catalogue(language);
  const { paused, reason, lastSuccess, failingSince, failures, items, nextPoll } = feed;
  if (!isIll(feed)) {
    return lastSuccess === null ? words.feedNeverRead : words.feedRead(whenWords(lastSuccess, now, language), items);
  }
  const state = paused ? words.feedPaused : words.feedFailing(failures, whenWords(failingSince ?? now, now, language));
  const why = reason === null ? null : reasonLine(reason, language);
  const next = paused ? null : words.feedNext(whenWords(nextPoll, now, language));
  return [state, why, next].filter((part) => part !== null).join(" · ");
}

/** A code that this version doesn't know may be in the store. */
function reasonLine(reason: string, language: Language): string {
  try {
    return faultLine(reason as FaultCode, language);
  } catch {
    return catalogue(language).feedUnknownReason;
  }
}

/** `suivre <adresse>`: finds the feed of a site, and follows it for the team. */
export async function followAnswer(visit: Visit, argument: string): Promise<Answer> {
  const { options, reader, language, now } = visit;
  const words = catalogue(language);
  const say = (...sentences: string[]): Answer => toCaller(sentence(language, ...sentences));
  const given = readAddress(argument);
  if (given.kind === "none") return say(words.addressNeeded(wordOf(visit, "follow")));
  if (given.kind === "bad") return say(words.badAddress(quoteBack(given.typed)));
  const feeds = await followedFeeds(options.db, reader);
  const known = feeds.find((feed) => isAt(feed, given.address));
  if (known) return say(words.alreadyFollowed(known.name));
  if (feeds.filter(({ byTenant }) => byTenant).length >= MOST_FEEDS) return say(words.tooManyFeeds(MOST_FEEDS));
  const found = await options.feeds.check(given.address);
  if (found.kind === "fault") return say(words.notFollowable(given.address, faultLine(found.code, language)));
  const same = feeds.find((feed) => isAt(feed, found.url));
  if (same) return say(words.alreadyFollowed(same.name));
  const { url, title, language: spoken } = found;
  await followFeed(options.db, reader, { url, name: title, language: spoken }, now);
  return say(words.followed(title));
}

/** `oublier <adresse|nom>`: ends the following for the team alone. */
export async function forgetAnswer(visit: Visit, argument: string): Promise<Answer> {
  const { options, reader, language, now } = visit;
  const words = catalogue(language);
  const say = (...sentences: string[]): Answer => toCaller(sentence(language, ...sentences));
  const typed = argument.trim().replace(/^[«“"]\s*|\s*[»”"]$/gu, "");
  if (typed === "") return say(words.feedNeeded);
  const feeds = await followedFeeds(options.db, reader);
  const given = readAddress(typed);
  const named = feedsNamed(feeds, typed);
  const found = given.kind === "address" ? await feedsAt(visit, feeds, given.address) : [];
  const matches = found.length > 0 ? found : named;
  const [only] = matches;
  if (!only) {
    const names = feeds.map(({ name }) => [name, name] as const);
    return say(words.notFollowed(quoteBack(typed), nearest(typed, names)?.value ?? null));
  }
  if (matches.length > 1) return say(words.severalFeeds(quoteBack(typed), matches.map(({ name }) => name).slice(0, 5)));
  await unfollowFeed(options.db, reader, only.id, now);
  return say(words.forgotten(only.name));
}

/** Those of an address. The site of a feed that was never read is not known yet: it is asked for its feed. */
async function feedsAt(
  { options }: Visit,
  feeds: readonly FollowedFeed[],
  address: string,
): Promise<readonly FollowedFeed[]> {
  const known = feeds.filter((feed) => isAt(feed, address));
  if (known.length > 0 || feeds.every(({ site }) => site !== null)) return known;
  const found = await options.feeds.check(address);
  return found.kind === "feed" ? feeds.filter((feed) => isAt(feed, found.url)) : [];
}

/** Those of that name, or else those whose name holds it. */
function feedsNamed(feeds: readonly FollowedFeed[], typed: string): FollowedFeed[] {
  const wanted = fold(typed);
  const same = feeds.filter(({ name }) => fold(name) === wanted);
  if (same.length > 0) return same;
  return wanted.length < 3 ? [] : feeds.filter(({ name }) => fold(name).includes(wanted));
}

/** Whether an address is the feed's, where it moved, or its site's front page. */
function isAt({ address, movedTo, site }: FollowedFeed, asked: string): boolean {
  return [address, movedTo, site].some((own) => own !== null && sameAddress(own, asked));
}

function sameAddress(one: string, other: string): boolean {
  const [key, wanted] = [urlKey(one), urlKey(other)];
  if (key !== null || wanted !== null) return key === wanted;
  // Front pages have no key: their hosts tell them apart.
  return hostOf(one) === hostOf(other);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, "") : address;
}

function wordOf({ table, language }: Visit, deed: string): string {
  return table.find(({ does }) => does === deed)?.words[language][0] ?? deed;
}
