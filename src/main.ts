import { existsSync } from "node:fs";
import { createTerminal } from "../adapters/terminal/index.ts";
import { commandTable } from "./bot/commands.ts";
import { editionFromStore } from "./bot/editions.ts";
import { createHeartbeat } from "./bot/heartbeat.ts";
import { createInbox } from "./bot/inbox.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { samplePage } from "./demo.ts";
import { type Desk, openDesk } from "./desk.ts";
import { DigestError } from "./digests.ts";
import type { Edition } from "./edition/edition.ts";
import { layOut } from "./edition/layout.ts";
import { note, text } from "./edition/message.ts";
import { catalogue } from "./edition/text.ts";
import { InputError, readInput } from "./input.ts";
import { createLog } from "./log.ts";
import { LOCAL_TENANT, openNews } from "./news.ts";
import { type Database, openDatabase } from "./store/database.ts";
import { StoreError } from "./store/store-error.ts";

process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  process.exit(fault.code === "EPIPE" ? 0 : 1); // the reader left, as `| head` does
});

const DAY_MS = 24 * 3_600_000;

try {
  await start(readConfig(process.env));
} catch (fault) {
  const isInput = fault instanceof ConfigError || fault instanceof DigestError || fault instanceof InputError;
  if (!isInput && !(fault instanceof StoreError)) throw fault;
  process.stderr.write(`fil: ${fault.message}\n`);
  process.exitCode = isInput ? 2 : 1;
}

/** Shows an edition on the terminal, follows the feeds, answers where someone can type, until told to stop. */
async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const desk = openDesk(config.digestsDir);
  const { definition } = desk.digest;
  const words = catalogue(config.language);
  const told = new Promise<string>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve(signal));
  });
  const terminal = createTerminal({
    input: process.stdin,
    output: process.stdout,
    environment: process.env,
    command: definition.command,
    prompt: `${words.prompt}${config.language === "fr" ? "\u00a0" : ""}: `,
  });
  const post = async (edition: Edition, key: string): Promise<void> => {
    const thread = layOut(edition);
    const ref = await terminal.openThread(terminal.channel, thread.opening, key);
    for (const [index, reply] of thread.replies.entries()) await terminal.reply(ref, reply, `${key}-${index}`);
  };

  // A first start shows the sample and answers on it before it makes the store, which takes some seconds.
  const isFirstStart = config.databaseUrl === null && !existsSync(config.dataDir);
  const known = isFirstStart ? null : await openDatabase(config);
  const stored = known ? await editionOfToday(known, config, desk) : null;
  let isSample = !stored || stored.stories.length === 0;
  const edition = stored && !isSample ? stored : await readEdition(samplePage(config.digestsDir), config, desk);
  await post(edition, "first");
  const inbox = createInbox({ edition, desk, readEdition: (address) => readEdition(address, config, desk) });
  if (terminal.interactive) {
    await terminal.say({ language: config.language, blocks: [note([text(`${words.helpFollowUp} ${words.quit}`)])] });
    await terminal.start(inbox, commandTable(definition));
  } else {
    log.info({ digest: definition.command, articles: edition.readings.length }, "edition shown, waiting for SIGTERM");
  }

  const store = known ?? (await openDatabase(config));
  const news = await openNews(store, {
    config,
    log,
    onProgress: ({ feeds, articles }) => terminal.progress(words.polling(feeds, articles)),
  });
  const heart = createHeartbeat(async () => {
    try {
      const tally = await news.work();
      terminal.progress(null);
      if (tally.read === 0) return;
      const next = await editionOfToday(store, config, desk);
      log.info({ ...tally, stories: next.stories.length }, "news read");
      if (next.stories.length === 0) return;
      inbox.show(next);
      // Somebody who watches sees the first edition of real news; after that, `digest` gives the latest.
      if (isSample) await post(next, "today");
      isSample = false;
    } catch (fault) {
      log.error({ err: fault }, "the news could not be read");
    }
  });
  heart.start();
  log.info({ signal: await Promise.race([terminal.closed, told]) }, "stopping");
  await heart.stop();
  await news.close();
  await terminal.stop();
  await store.close();
  process.stdin.unref?.();
}

async function readEdition(name: string, config: Config, desk: Desk): Promise<Edition> {
  const { article } = await readInput(name, {
    allowPrivateNetworks: config.allowPrivateNetworks,
    stdin: process.stdin,
  });
  const date = article.published ?? new Date();
  return desk.edition([article], { language: config.language, date, timeZone: config.timeZone });
}

function editionOfToday(db: Database, { language, timeZone }: Config, desk: Desk): Promise<Edition> {
  const until = new Date();
  const since = new Date(until.getTime() - DAY_MS);
  return editionFromStore(db, {
    digest: desk.digest.definition,
    tenant: LOCAL_TENANT,
    since,
    until,
    language,
    timeZone,
  });
}
