import { setTimeout as wait } from "node:timers/promises";
import type { Edition } from "../../edition/edition.ts";
import { layOut, type Thread } from "../../edition/layout.ts";
import type { Message } from "../../edition/message.ts";
import { catalogue } from "../../edition/text.ts";
import { periodWords } from "../../edition/words/periods.ts";
import { type EditionRecord, saveEdition } from "../../store/editions.ts";
import { hash } from "../../store/identity.ts";
import { openedIn, openedThread } from "../../store/threads.ts";
import { editionOf, lastDay } from "../answers/period-editions.ts";
import type { Period } from "../grammar/periods.ts";
import { type Answer, type Platform, PlatformError, type ThreadRef } from "../platform.ts";
import { contentOf } from "../press/kept-edition.ts";
import { SILENCE, sentence, toCaller } from "../replies.ts";
import type { Visit } from "../visit.ts";

/** Waits up to this are waited out. */
const SHORT_WAIT_MS = 5_000;
const TRIES = 4;
const MINUTE_MS = 60_000;

/** `digest [jour|semaine|date]`: the edition of a period, as a thread in the channel. */
export async function postDigest(visit: Visit, period: Period | null): Promise<Answer> {
  const { language, now, incoming } = visit;
  const { name, since, until } = period ?? lastDay(now);
  const edition = await editionOf(visit, { period, angles: null });
  const about = periodWords(name, language);
  const isOneDay = name.kind === "today" || name.kind === "yesterday" || name.kind === "day" || period === null;
  if (edition.stories.length === 0) return toCaller(nothingToPost(visit, about.adverb, isOneDay));
  const record = await keepPosted(visit, edition, { since, until });
  // The heading has the day already.
  const thread = layOut(edition, isOneDay ? { ...about, title: null } : about);
  return await postThread(visit, {
    thread,
    editionId: record.id,
    digest: edition.digest.command,
    key: hash("command", incoming.tenant, incoming.id),
  });
}

/** In one line; a week may have what a day has not. */
function nothingToPost({ language, table }: Visit, adverb: string, isOneDay: boolean): Message {
  const words = catalogue(language);
  const said = words.nothingPosted(adverb);
  const example = table.find(({ does }) => does === "digest")?.example[language] ?? "";
  return sentence(language, isOneDay ? `${said} ${words.tryLonger(example)}` : said);
}

/** Stores the edition that is posted, so that questions are answered from it. The same one is stored once. */
async function keepPosted(
  { options, reader, language, now }: Visit,
  edition: Edition,
  { since, until }: Pick<Period, "since" | "until">,
): Promise<EditionRecord> {
  const articles = edition.readings.map(({ article }) => article.id).sort();
  const scope = {
    ...reader,
    language,
    lens: { command: "digest", articles: hash("articles", ...articles), zone: edition.timeZone },
    // To the minute: asked for again at once, it is the same edition.
    since: new Date(Math.floor(since.getTime() / MINUTE_MS) * MINUTE_MS),
    until: new Date(Math.ceil(until.getTime() / MINUTE_MS) * MINUTE_MS),
  };
  return await saveEdition(options.db, scope, contentOf(edition), now);
}

export interface PostedThread {
  readonly thread: Thread;
  readonly editionId: string;
  /** The digest's command word. */
  readonly digest: string;
  /** Of the posts: 1 to 40 characters of A-Z a-z 0-9 _ - */
  readonly key: string;
}

/**
 * Posts a thread in the channel. Where the bot may not, the person who asked sees the same messages. Posts that are
 * asked for again with one key are there once.
 */
export async function postThread(visit: Visit, { thread, editionId, digest, key }: PostedThread): Promise<Answer> {
  const { incoming, options, language, now } = visit;
  const words = catalogue(language);
  const platform = options.platform(incoming.tenant.split(":", 1)[0] ?? "");
  const all = [thread.opening, ...thread.replies];
  if (!platform) return toCaller(...all);
  let ref: ThreadRef;
  try {
    ref = await patiently(options, () => platform.openThread(incoming.channel, thread.opening, `c:${key}:0`));
  } catch (fault) {
    if (!(fault instanceof PlatformError)) throw fault;
    log(visit, platform, fault);
    if (fault.code === "forbidden" || fault.code === "gone") {
      return toCaller(sentence(language, words.cannotPost), ...all);
    }
    return toCaller(sentence(language, fault.code === "rateLimited" ? words.tooManyPosts : words.postFailed));
  }
  const opened = { tenant: incoming.tenant, digest, editionId, subscriptionId: null, language, now };
  await openedThread(options.db, { ...opened, thread: ref });
  await openedIn(options.db, { ...opened, channel: incoming.channel });
  for (const [index, reply] of thread.replies.entries()) {
    try {
      await patiently(options, () => platform.reply(ref, reply, `c:${key}:${index + 1}`));
    } catch (fault) {
      if (!(fault instanceof PlatformError)) throw fault;
      log(visit, platform, fault);
      // One that the platform refuses as it is: the others go on.
      if (fault.code !== "invalid") return toCaller(sentence(language, words.postInterrupted));
    }
  }
  return SILENCE;
}

async function patiently<T>(options: Visit["options"], post: () => Promise<T>): Promise<T> {
  const pause = options.wait ?? ((ms: number) => wait(ms));
  for (let attempt = 1; ; attempt++) {
    try {
      return await post();
    } catch (fault) {
      const ms = fault instanceof PlatformError && fault.code === "rateLimited" ? (fault.retryAfterMs ?? 1000) : null;
      if (ms === null || ms > SHORT_WAIT_MS || attempt >= TRIES) throw fault;
      await pause(ms);
    }
  }
}

function log({ options, incoming }: Visit, platform: Platform, fault: PlatformError): void {
  options.log.warn({ event: incoming.id, platform: platform.name, code: fault.code }, "thread not posted");
}
