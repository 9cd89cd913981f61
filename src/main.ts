import { existsSync } from "node:fs";
import { createTerminal } from "../adapters/terminal/index.ts";
import { createWeb } from "../adapters/web/index.ts";
import { svgOf } from "./bot/chart-svg.ts";
import { commandTable } from "./bot/commands.ts";
import { createDraw } from "./bot/draw.ts";
import { createEditionInbox } from "./bot/edition-inbox.ts";
import { editionFromStore } from "./bot/editions.ts";
import { createHeartbeat } from "./bot/heartbeat.ts";
import type { ChannelRef, Inbox, Incoming, Platform, ThreadRef } from "./bot/platform.ts";
import { type Config, ConfigError, readConfig, secretsOf } from "./config.ts";
import { samplePage } from "./demo.ts";
import { type Desk, openDesks } from "./desk.ts";
import { DigestError } from "./digests.ts";
import type { Edition } from "./edition/edition.ts";
import { layOut } from "./edition/layout.ts";
import { note, text } from "./edition/message.ts";
import { catalogue } from "./edition/text.ts";
import { type Http, type HttpOptions, listen } from "./http.ts";
import { InputError, readInput } from "./input.ts";
import { createLog } from "./log.ts";
import { LOCAL_TENANT } from "./news.ts";
import { pagesOf } from "./pages.ts";
import { openService, type Service } from "./service.ts";
import { type Database, openDatabase } from "./store/database.ts";
import { StoreError } from "./store/store-error.ts";

process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  process.exit(fault.code === "EPIPE" ? 0 : 1); // the reader left, as `| head` does
});

const DAY_MS = 24 * 3_600_000;
/** Work in hand has so long to end before the process ends without it: the ledger goes on from there. */
const STOP_MS = 10_000;

try {
  await start(readConfig(process.env));
} catch (fault) {
  const isInput = fault instanceof ConfigError || fault instanceof DigestError || fault instanceof InputError;
  if (!isInput && !(fault instanceof StoreError)) throw fault;
  process.stderr.write(`fil: ${fault.message}\n`);
  process.exitCode = isInput ? 2 : 1;
}

/** Shows an edition on the terminal, runs the bot, answers where someone can type, until told to stop. */
async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel, { secrets: secretsOf(config) });
  const desks = openDesks(config.digestsDir);
  const [desk] = desks;
  if (!desk) throw new DigestError(`${config.digestsDir} holds no digest: put at least one .yaml file there.`);
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
    tenant: LOCAL_TENANT,
    language: config.language,
  });

  // A first start shows the sample and answers on it before it makes the store, which takes some seconds.
  const isFirstStart = config.databaseUrl === null && !existsSync(config.dataDir);
  const known = isFirstStart ? null : await openDatabase(config);
  const stored = known ? await editionOfToday(known, config, desk) : null;
  const real = stored && stored.stories.length > 0 ? stored : null;
  const edition = real ?? (await sampleEdition(config, desk));
  const shown = new Set([await show(terminal, terminal.channel, edition, "first")]);
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
    await terminal.start(heard, commandTable(definition));
  } else {
    log.info({ digest: definition.command, articles: edition.readings.length }, "edition shown, waiting for SIGTERM");
  }

  const db = known ?? (await openDatabase(config));
  const draw = createDraw();
  const web = createWeb({
    tenant: LOCAL_TENANT,
    language: config.language,
    timeZone: config.timeZone,
    adminToken: config.adminToken,
    channels: ["veille", config.language === "fr" ? "général" : "general"],
    draw,
    svg: svgOf,
    previews: await previews(),
    pages: pagesOf(db, desks, config),
    keeper: null,
    log,
    now: () => new Date(),
  });
  const bot = await openService({
    ...{ config, db, desks, draw, log, own: [terminal, web] },
    onProgress: ({ feeds, articles }) => terminal.progress(words.polling(feeds, articles)),
  });
  service = bot;
  await web.start(
    heard,
    desks.flatMap(({ digest }) => commandTable(digest.definition)),
  );
  shown.add(await show(web, web.channel, edition, "first"));
  const handles = bot.connected.flatMap(({ handle }) => (handle ? [handle] : []));
  const http = await open(config, [...handles, (request, response) => web.handle(request, response)], log, web.refuse);
  await bot.start();

  // Deliveries leave at their minute, however long the reading of the feeds takes.
  const deliveries = createHeartbeat(() => bot.deliver());
  const news = createHeartbeat(async () => {
    const tally = await bot.follow();
    terminal.progress(null);
    if (!tally || tally.read === 0) return;
    log.info({ ...tally }, "news read");
    if (!isSample || !terminal.interactive) return;
    // Somebody who watches sees the first edition of real news; after that, `digest` gives the latest.
    const next = await editionOfToday(db, config, desk);
    if (next.stories.length === 0) return;
    isSample = false;
    await show(terminal, terminal.channel, next, "today");
  });
  deliveries.start();
  news.start();

  log.info({ signal: await Promise.race([terminal.closed, told]) }, "stopping");
  setTimeout(() => process.exit(1), STOP_MS).unref();
  await deliveries.stop();
  await news.stop();
  await web.stop(); // its streams of events would keep the server open
  await http?.stop();
  await bot.stop();
  await terminal.stop();
  await db.close();
  process.stdin.unref?.();
}

async function show(platform: Platform, channel: ChannelRef, edition: Edition, key: string): Promise<ThreadRef> {
  const thread = layOut(edition);
  const ref = await platform.openThread(channel, thread.opening, key);
  for (const [index, reply] of thread.replies.entries()) await platform.reply(ref, reply, `${key}-${index}`);
  return ref;
}

/** Listens; where the port is taken, goes on without a page, unless a chat service needs it. */
async function open(
  config: Config,
  handles: HttpOptions["handles"],
  log: ReturnType<typeof createLog>,
  refuse: HttpOptions["refuse"],
): Promise<Http | null> {
  const { host, port, slack } = config;
  try {
    const http = await listen({ host, port, handles, refuse, log });
    log.info({ url: http.url }, "the page is open");
    return http;
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code ?? "";
    const advice = `HOST and PORT are ${host} and ${port}, and can't be listened on (${code}): set others.`;
    if (slack && slack.kind !== "socket") throw new ConfigError(advice);
    log.warn(advice);
    return null;
  }
}

/** What a message would be on the other chat services. */
async function previews() {
  const slack = await import("../adapters/slack/render.ts");
  const discord = await import("../adapters/discord/render.ts");
  return { slack: slack.preview, discord: discord.preview };
}

async function sampleEdition(config: Config, desk: Desk): Promise<Edition> {
  const { article } = await readInput(samplePage(config.digestsDir), {
    allowPrivateNetworks: config.allowPrivateNetworks,
    stdin: process.stdin,
  });
  const date = article.published ?? new Date();
  return desk.edition([article], { language: config.language, date, timeZone: config.timeZone });
}

function editionOfToday(db: Database, { language, timeZone }: Config, desk: Desk): Promise<Edition> {
  const until = new Date();
  const since = new Date(until.getTime() - DAY_MS);
  const digest = desk.digest.definition;
  return editionFromStore(db, { digest, tenant: LOCAL_TENANT, since, until, language, timeZone });
}
