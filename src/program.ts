import { existsSync } from "node:fs";
import { createTerminal } from "../adapters/terminal/index.ts";
import { createDraw } from "./bot/charts/draw.ts";
import { commandTable } from "./bot/commands.ts";
import { createEditionInbox } from "./bot/edition-inbox.ts";
import { createHeartbeat } from "./bot/heartbeat.ts";
import type { Inbox, Incoming } from "./bot/platform.ts";
import { type Config, ConfigError, readConfig, secretsOf } from "./config.ts";
import { openDesks } from "./desk.ts";
import { DigestError } from "./digests.ts";
import { note, text } from "./edition/message.ts";
import { catalogue } from "./edition/text.ts";
import { editionOfToday, sampleEdition, show } from "./first-edition.ts";
import { InputError } from "./input.ts";
import { createLog } from "./log.ts";
import { LOCAL_TENANT } from "./news.ts";
import { createOperations } from "./ops/health.ts";
import { createMetrics } from "./ops/metrics.ts";
import { usePreparedStore } from "./ops/prepared-store.ts";
import { onShutdown, type ShutdownStep } from "./ops/shutdown.ts";
import { createPage, openPort } from "./page.ts";
import { openService, type Service } from "./service.ts";
import { type Database, openDatabase } from "./store/database.ts";
import { StoreError } from "./store/store-error.ts";
import { VERSION } from "./version.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

export interface RunOptions {
  /** Called once signals are heard here. */
  listening(): void;
}

/** Work in hand has so long to end before the process ends without it: the ledger goes on from there. */
const STOP_MS = 10_000;

/** Runs the bot until it is told to stop. Ends the process: with 2 for a bad setting, 1 for a failure, else 0. */
export async function run(environment: Environment, options: RunOptions): Promise<void> {
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
    process.exit(fault.code === "EPIPE" ? 0 : 1); // the reader left, as `| head` does
  });
  try {
    await start(readConfig(environment), environment, options);
  } catch (fault) {
    const isInput = fault instanceof ConfigError || fault instanceof DigestError || fault instanceof InputError;
    if (!isInput && !(fault instanceof StoreError)) throw fault;
    process.stderr.write(`fil: ${fault.message}\n`);
    process.exit(isInput ? 2 : 1);
  }
}

/** Shows an edition on the terminal, runs the bot, answers where someone can type, until told to stop. */
async function start(config: Config, environment: Environment, { listening }: RunOptions): Promise<void> {
  const log = createLog(config.logLevel, { secrets: secretsOf(config) });
  // What a package lets slip in an event of its own is no reason to leave everybody without their digests.
  process.on("unhandledRejection", (fault) => log.error({ err: fault }, "a failure that nobody handled"));
  const desks = openDesks(config.digestsDir);
  const [desk] = desks;
  if (!desk) throw new DigestError(`${config.digestsDir} holds no digest: put at least one .yaml file there.`);
  const { definition } = desk.digest;
  const words = catalogue(config.language);
  const commands = desks.flatMap(({ digest }) => commandTable(digest.definition));
  const terminal = createTerminal({
    input: process.stdin,
    output: process.stdout,
    environment,
    command: definition.command,
    prompt: `${words.prompt}${config.language === "fr" ? "\u00a0" : ""}: `,
    tenant: LOCAL_TENANT,
    language: config.language,
  });
  let opening: Promise<Database> | null = null;
  const open = (): Promise<Database> => {
    opening ??= openDatabase(config);
    return opening;
  };
  /** What was begun so far, in the order in which it ends; the terminal and the store after all that uses them. */
  const steps: ShutdownStep[] = [
    { name: "terminal", run: () => terminal.stop() },
    { name: "store", run: async () => (await opening?.catch(() => null))?.close() },
  ];
  const { going, stop } = onShutdown(steps, { deadlineMs: STOP_MS, log });
  listening();

  // A first start shows the sample and answers on it before it makes the store, which takes some seconds.
  const isFirstStart = config.databaseUrl === null && !existsSync(config.dataDir);
  if (config.databaseUrl === null) usePreparedStore(config.dataDir);
  const known = isFirstStart ? null : await going(open());
  const real = known ? await going(editionOfToday(known, config, desk)) : null;
  const edition = real ?? (await going(sampleEdition(config, desk)));
  const shown = new Set([await going(show(terminal, terminal.channel, edition, "first"))]);
  const sample = createEditionInbox({ edition, desk });
  let service: Service | null = null;
  let isSample = real === null;
  /** What is said in the thread that a start shows is about that edition; commands are, while there is no other news. */
  const isOfSample = (incoming: Incoming): boolean => {
    if (incoming.thread === null || !shown.has(incoming.thread)) return false;
    return incoming.kind === "message" || (isSample && incoming.kind !== "form" && sample.knows(incoming));
  };
  const heard: Inbox = {
    receive: (incoming) => (isOfSample(incoming) || !service ? sample : service.inbox).receive(incoming),
    complete: (completion) => (service?.inbox ?? sample).complete(completion),
    home: (origin) => (service?.inbox ?? sample).home(origin),
    left: (tenant) => (service?.inbox ?? sample).left(tenant),
  };
  if (terminal.interactive) {
    await terminal.say({ language: config.language, blocks: [note([text(`${words.helpFollowUp} ${words.quit}`)])] });
    await going(terminal.start(heard, commands));
  } else {
    log.info({ digest: definition.command, articles: edition.readings.length }, "edition shown, waiting for SIGTERM");
  }

  const db = await going(open());
  const metrics = createMetrics(VERSION);
  const draw = createDraw();
  const page = createPage({ config, db, desks, draw, log });
  const bot = await going(
    openService({
      ...{ config, db, desks, draw, log, metrics, own: [terminal, page] },
      onProgress: ({ feeds, articles }) => terminal.progress(words.polling(feeds, articles)),
    }),
  );
  service = bot;
  steps.unshift({ name: "bot", run: () => bot.stop() });
  const operations = createOperations({
    registry: metrics.registry,
    checks: bot.checks,
    version: VERSION,
    adminToken: config.adminToken,
    onFault: (check, fault) => log.error({ check, err: fault }, "not ready"),
  });
  steps.unshift({ name: "operations", run: () => operations.stopping() });
  await going(page.start(heard, commands));
  shown.add(await going(show(page, page.channel, edition, "first")));
  const http = await going(
    openPort(config, {
      handles: [
        async (request, response) => operations.handle(request, response),
        ...bot.connected.flatMap(({ handle }) => (handle ? [handle] : [])),
        (request, response) => page.handle(request, response),
      ],
      refuse: page.refuse,
      log,
    }),
  );
  // Deliveries leave at their minute, however long the reading of the feeds takes.
  const deliveries = createHeartbeat(() => bot.deliver());
  const news = createHeartbeat(async () => {
    const tally = await bot.follow();
    terminal.progress(null);
    if (!tally || tally.read === 0) return;
    log.info({ ...tally }, "news read");
    if (isSample) await showNews();
  });
  /** Somebody who watches sees the first edition of real news; after that, `digest` gives the latest. */
  const showNews = async (): Promise<void> => {
    const next = await going(editionOfToday(db, config, desk));
    if (!next) return;
    isSample = false;
    if (terminal.interactive) await going(show(terminal, terminal.channel, next, "today"));
    await going(show(page, page.channel, next, "today"));
  };
  steps.splice(1, 0, {
    name: "heartbeats",
    run: () => Promise.all([deliveries.stop(), news.stop()]).then(() => {}),
  });
  // The page's streams of events would keep the server open.
  steps.splice(3, 0, { name: "page", run: () => page.stop() }, { name: "http", run: () => http?.stop() });
  await going(bot.start());
  operations.started();
  deliveries.start();
  news.start();
  await terminal.closed;
  await stop("the terminal was closed");
}
