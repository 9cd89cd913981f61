import { editionFromStore } from "./bot/news/editions.ts";
import type { ChannelRef, Platform, ThreadRef } from "./bot/platform.ts";
import type { Config } from "./config.ts";
import { samplePage } from "./demo.ts";
import type { Desk } from "./desk.ts";
import type { Edition } from "./edition/edition.ts";
import { layOut } from "./edition/layout.ts";
import { readInput } from "./input.ts";
import { LOCAL_TENANT } from "./news.ts";
import type { Database } from "./store/database.ts";

const DAY_MS = 24 * 3_600_000;

/** What a start shows while there is no news yet. Throws DigestError, InputError. */
export async function sampleEdition(config: Config, desk: Desk): Promise<Edition> {
  const { article } = await readInput(samplePage(config.digestsDir), {
    allowPrivateNetworks: config.allowPrivateNetworks,
    stdin: process.stdin,
  });
  const date = article.published ?? new Date();
  return desk.edition([article], { language: config.language, date, timeZone: config.timeZone });
}

/** The news of the last day; null when there is none. Throws StoreError. */
export async function editionOfToday(
  db: Database,
  { language, timeZone }: Config,
  { digest }: Desk,
): Promise<Edition | null> {
  const until = new Date();
  const since = new Date(until.getTime() - DAY_MS);
  const request = { digest: digest.definition, tenant: LOCAL_TENANT, since, until, language, timeZone };
  const edition = await editionFromStore(db, request);
  return edition.stories.length > 0 ? edition : null;
}

/** Posts an edition as a thread, whatever any schedule says. Throws PlatformError. */
export async function show(platform: Platform, channel: ChannelRef, edition: Edition, key: string): Promise<ThreadRef> {
  const { opening, replies } = layOut(edition);
  const thread = await platform.openThread(channel, opening, key);
  for (const [index, reply] of replies.entries()) await platform.reply(thread, reply, `${key}-${index}`);
  return thread;
}
