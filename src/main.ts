import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createTerminal } from "../adapters/terminal/index.ts";
import { commandTable } from "./bot/commands.ts";
import { createInbox } from "./bot/inbox.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { type Desk, openDesk } from "./desk.ts";
import { DigestError } from "./digests.ts";
import type { Edition } from "./edition/edition.ts";
import { layOut } from "./edition/layout.ts";
import { note, text } from "./edition/message.ts";
import { catalogue } from "./edition/text.ts";
import { InputError, readInput } from "./input.ts";
import { createLog } from "./log.ts";

process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  process.exit(fault.code === "EPIPE" ? 0 : 1); // the reader left, as `| head` does
});

try {
  await start(readConfig(process.env));
} catch (fault) {
  if (!(fault instanceof ConfigError || fault instanceof DigestError || fault instanceof InputError)) throw fault;
  process.stderr.write(`fil: ${fault.message}\n`);
  process.exitCode = 2;
}

/** Shows an edition on the terminal, answers there when someone can type, and stays up until told to stop. */
async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const desk = openDesk(config.digestsDir);
  const words = catalogue(config.language);
  const edition = await readEdition(samplePage(config.digestsDir), config, desk);
  const terminal = createTerminal({
    input: process.stdin,
    output: process.stdout,
    environment: process.env,
    command: desk.digest.definition.command,
    prompt: `${words.prompt}${config.language === "fr" ? "\u00a0" : ""}: `,
  });
  const thread = layOut(edition);
  const ref = await terminal.openThread(terminal.channel, thread.opening, "demo");
  for (const [index, reply] of thread.replies.entries()) await terminal.reply(ref, reply, `demo-${index}`);

  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopping ??= terminal.stop();
    return stopping;
  };
  const told = new Promise<string>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve(signal));
  });
  if (terminal.interactive) {
    await terminal.say({ language: config.language, blocks: [note([text(`${words.helpFollowUp} ${words.quit}`)])] });
    const inbox = createInbox({ edition, desk, readEdition: (address) => readEdition(address, config, desk) });
    await terminal.start(inbox, commandTable(desk.digest.definition));
    await Promise.race([terminal.closed, told]);
  } else {
    // A service has nobody to type: the process is kept up by its signals alone.
    const heart = setInterval(() => {}, 1 << 30);
    log.info(
      { digest: desk.digest.definition.command, articles: edition.readings.length },
      "edition shown, waiting for SIGTERM",
    );
    log.info({ signal: await told }, "stopping");
    clearInterval(heart);
  }
  await stop();
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

/** The page that the demonstration reads: the first of the samples. */
function samplePage(folder: string): string {
  const pages = join(folder, "samples", "pages");
  let first: string | undefined;
  try {
    first = readdirSync(pages)
      .filter((name) => name.endsWith(".html"))
      .sort()[0];
  } catch (cause) {
    throw new DigestError(`${pages} can't be read: put at least one page there, or point FIL_DIGESTS_DIR elsewhere.`, {
      cause,
    });
  }
  if (!first) throw new DigestError(`${pages} holds no page: put at least one .html file there.`);
  return join(pages, first);
}
