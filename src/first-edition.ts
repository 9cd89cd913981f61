import { editionFromStore } from "./bot/news/editions.ts";
import type { ChannelRef, Platform, ThreadRef } from "./bot/platform.ts";
import { contentOf } from "./bot/press/kept-edition.ts";
import type { Config } from "./config.ts";
import { samplePage } from "./demo.ts";
import type { Desk } from "./desk.ts";
import type { Edition } from "./edition/edition.ts";
import { layOut } from "./edition/layout.ts";
import { readInput } from "./input.ts";
import { LOCAL_TENANT } from "./news.ts";
import type { Database } from "./store/database.ts";
import { latestEditions, saveEdition } from "./store/editions.ts";

const DAY_MS = 24 * 3_600_000;
const FIRST = { shown: "at the first start" };

/** What a start shows while there is no news yet. Throws DigestError, InputError. */
export async function sampleEdition(config: Config, desk: Desk): Promise<Edition> {
  const { article } = await readInput(samplePage(config.digestsDir), {
    allowPrivateNetworks: config.allowPrivateNetworks,
    stdin: process.stdin,
  });
  const date = article.published ?? new Date();
  return desk.edition([article], { language: config.language, date, timeZone: config.timeZone });
}

/**
 * The news of the last day; null when there is none. Kept when it is the first of all, so that whoever is new finds an
 * edition on its page and in the feed. Throws StoreError.
 */
export async function editionOfToday(
  db: Database,
  { language, timeZone }: Config,
  { digest }: Desk,
): Promise<Edition | null> {
  const until = new Date();
  const since = new Date(until.getTime() - DAY_MS);
  const request = { digest: digest.definition, tenant: LOCAL_TENANT, since, until, language, timeZone };
  const edition = await editionFromStore(db, request);
  if (edition.stories.length === 0) return null;
  if ((await latestEditions(db, LOCAL_TENANT, 1)).length === 0) {
    const scope = { digest: digest.definition.command, tenant: LOCAL_TENANT, language, lens: FIRST, since, until };
    await saveEdition(db, scope, contentOf(edition), until);
  }
  return edition;
}

/** Posts an edition as a thread, whatever any schedule says. Throws PlatformError. */
export async function show(platform: Platform, channel: ChannelRef, edition: Edition, key: string): Promise<ThreadRef> {
  const { opening, replies } = layOut(edition);
  const thread = await platform.openThread(channel, opening, key);
  for (const [index, reply] of replies.entries()) await platform.reply(thread, reply, `${key}-${index}`);
  return thread;
}
