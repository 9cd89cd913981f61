import type { Language } from "../engine/language.ts";
import { detectLanguage } from "../engine/language.ts";
import { type FaultCode, faultLine } from "../feeds/faults.ts";
import { readOpml, writeOpml } from "../feeds/opml.ts";
import { InputError } from "../input.ts";
import type { Database } from "../store/database.ts";
import { type FollowedFeed, followedFeeds, followFeed, type Reader } from "../store/feeds.ts";

/** The feeds that a reader follows, in the store. */
export interface FollowedJob {
  readonly db: Database;
  readonly reader: Reader;
  readonly title: string;
  readonly language: Language;
  readonly json: boolean;
  write(words: string): Promise<void>;
  /** One line on standard error. */
  complain(line: string): void;
}

const WORDS = {
  fr: {
    paused: "en pause",
    waiting: "jamais lu",
    added: (n: number) => `${n} flux ajoutés.`,
    skipped: "laissé de côté",
  },
  en: { paused: "paused", waiting: "never read", added: (n: number) => `${n} feeds added.`, skipped: "left out" },
} as const;

/** Every feed followed, with how it is doing; `json` gives one line a feed. */
export async function listFollowed({ db, reader, language, json, write }: FollowedJob): Promise<void> {
  for (const feed of await followedFeeds(db, reader)) {
    await write(json ? `${JSON.stringify(feed)}\n` : `${lineOf(feed, language)}\n`);
  }
}

function lineOf(feed: FollowedFeed, language: Language): string {
  const { name, address, movedTo, paused, reason, lastSuccess, items } = feed;
  const words = WORDS[language];
  const state = [
    paused ? words.paused : null,
    reason === null ? null : faultLine(reason as FaultCode, language),
    reason === null && lastSuccess === null ? words.waiting : null,
    reason === null && lastSuccess !== null ? `${items} · ${lastSuccess.toISOString().slice(0, 16)}Z` : null,
  ];
  return `${name} · ${movedTo ?? address} · ${state.filter((part) => part !== null).join(" · ")}`;
}

export async function exportFollowed({ db, reader, title, write }: FollowedJob): Promise<void> {
  const feeds = await followedFeeds(db, reader);
  await write(
    writeOpml(
      title,
      feeds.map(({ name, address, movedTo, site }) => ({ url: movedTo ?? address, title: name, site, folders: [] })),
    ),
  );
}

/** Follows every feed of a list. What can't be taken is told; a list without any feed is refused. */
export async function importFollowed(opml: string, name: string, job: FollowedJob): Promise<void> {
  const { feeds, faults } = readOpml(opml);
  for (const { about, code } of faults)
    job.complain(`${name}: ${WORDS[job.language].skipped} ${about ?? ""} (${code})`);
  if (feeds.length === 0) throw new InputError(`${name} lists no feed: export it again as OPML from your reader.`);
  const now = new Date();
  for (const { url, title } of feeds) {
    const called = title ?? new URL(url).hostname;
    await followFeed(job.db, job.reader, { url, name: called, language: detectLanguage(called) }, now);
  }
  await job.write(`${WORDS[job.language].added(feeds.length)}\n`);
}
