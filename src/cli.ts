#!/usr/bin/env node
import { parseArgs } from "node:util";
import { renderMessage, type Screen } from "../adapters/terminal/render.ts";
import { screenOf } from "../adapters/terminal/screen.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { type Desk, openDesk } from "./desk.ts";
import { DigestError, digestJsonSchema } from "./digests.ts";
import { answerMessage, layOut } from "./edition/layout.ts";
import { type Input, InputError, readInput } from "./input.ts";
import { StoreError } from "./store/store-error.ts";
import { VERSION } from "./version.ts";

const HELP = `fil - reads news articles and answers with their own words

  fil digest [--json] FILE|URL|- ...        digests each article
  fil ask [--json] FILE|URL|- QUESTION ...  answers questions about an article
  fil edition [--json] [DIGEST]             the edition of the last day, from the store
      [--since DATE] [--until DATE]         or of another period
  fil feeds list|export|import FILE         the feeds that are followed; import and export as OPML
  fil feeds check [--json] URL|FILE ...     shows what would be read of a feed or a site, and its faults
  fil eval --llm DIR                        compares a model's digest with the quotations
  fil stories [--json] FILE ...             groups articles, given as JSON files, by event
  fil deliveries [--json] [--limit N]       what was posted where and when, and why one failed
  fil doctor [--json]                       checks the configuration, the store, the network and the tokens
  fil store backup|restore FILE [--replace] keeps the store in a file, or takes it back
  fil store copy DATABASE_URL [--replace]   copies the store to a Postgres
  fil schema                                the JSON Schema of digests/*.yaml

  --digest NAME   the digest to use, by its command word (default: ia)
  --help  --version

Text files are read as UTF-8; .html files and addresses as pages. "-" is standard input.
`;

const COMMANDS: readonly string[] = ["digest", "ask", "edition", "feeds", "store", "deliveries", "doctor", "eval"];

/** A command line that can't be understood. */
class UsageError extends Error {}

interface Job {
  readonly config: Config;
  readonly desk: Desk;
  readonly json: boolean;
  readonly screen: Screen;
}

process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  process.exit(fault.code === "EPIPE" ? 0 : 1); // the reader left, as `| head` does
});
process.exitCode = await run(process.argv.slice(2));

async function run(argv: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        digest: { type: "string" },
        since: { type: "string" },
        until: { type: "string" },
        limit: { type: "string" },
        llm: { type: "boolean", default: false },
        replace: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        version: { type: "boolean", default: false },
      },
    });
    const [command, ...rest] = positionals;
    if (values.version) return say(`${VERSION}\n`);
    if (values.help || command === undefined || command === "help") return say(HELP);
    if (command === "schema") return say(`${JSON.stringify(digestJsonSchema(), null, 2)}\n`);
    if (command === "stories") {
      const { runStories } = await import("./cli/stories.ts");
      return await runStories(rest, { json: values.json, write, complain: (line) => void complain(line, 0) });
    }
    if (!COMMANDS.includes(command)) {
      throw new UsageError(`There is no command "${command}": try fil digest, fil ask or fil --help.`);
    }
    if (command === "doctor") {
      const { runDoctor } = await import("./cli/doctor.ts");
      return await runDoctor({ environment: process.env, json: values.json, now: () => new Date(), write });
    }
    const config = readConfig(process.env);
    // Each command loads what it needs: the store and the network weigh on the start of those that don't.
    if (command === "store")
      return await (await import("./cli/store.ts")).runStore(rest, { config, replace: values.replace, write });
    if (command === "eval") {
      const { runEval } = await import("./cli/eval.ts");
      const { digest } = openDesk(config.digestsDir, values.digest);
      return await runEval(rest, { model: config.llm, digest, json: values.json, write });
    }
    if (command === "deliveries") {
      const { runDeliveries } = await import("./cli/deliveries.ts");
      return await runDeliveries({ config, json: values.json, limit: values.limit, write });
    }
    if (command === "feeds") return await feeds(rest, values.digest, { config, json: values.json });
    const screen = screenOf({ output: process.stdout, environment: process.env });
    if (command === "edition") {
      const desk = openDesk(config.digestsDir, rest[0] ?? values.digest);
      const { json, since, until } = values;
      const { runEdition } = await import("./cli/edition.ts");
      return await runEdition({ config, desk, json, screen, since, until, write });
    }
    const job: Job = { config, desk: openDesk(config.digestsDir, values.digest), json: values.json, screen };
    return command === "digest" ? await digest(rest, job) : await ask(rest, job);
  } catch (fault) {
    return explain(fault);
  }
}

/** `fil feeds …`: the digest's own feeds, and those that were added here. */
async function feeds(
  words: readonly string[],
  digest: string | undefined,
  { config, json }: { readonly config: Config; readonly json: boolean },
): Promise<number> {
  const { runFeeds } = await import("./cli/feeds.ts");
  const { allowPrivateNetworks, language, timeZone } = config;
  const common = { language, json, write, complain: (line: string) => void complain(line, 0) };
  return runFeeds(words, {
    ...common,
    allowPrivateNetworks,
    timeZone,
    async withFollowed(work) {
      const { followDigests, LOCAL_TENANT } = await import("./news.ts");
      const { openDatabase } = await import("./store/database.ts");
      const { definition } = openDesk(config.digestsDir, digest).digest;
      const db = await openDatabase(config);
      try {
        await followDigests(db, config, new Date());
        const reader = { digest: definition.command, tenant: LOCAL_TENANT };
        await work({ ...common, db, reader, title: definition.title[language] });
      } finally {
        await db.close();
      }
    },
  });
}

/** Digests every input in order; one that can't be read is told on standard error, and the others go through. */
async function digest(names: readonly string[], job: Job): Promise<number> {
  if (names.length === 0) throw new UsageError("Give at least one file or address: fil digest article.txt");
  let code = 0;
  for (const name of names) {
    try {
      const input = await read(name, job);
      await write(job.json ? digestLine(name, input, job) : thread(input, job));
    } catch (fault) {
      code = Math.max(code, explain(fault));
    }
  }
  return code;
}

async function ask([name, ...questions]: readonly string[], job: Job): Promise<number> {
  if (name === undefined || questions.length === 0) {
    throw new UsageError('Give an article and at least one question: fil ask article.txt "Combien ?"');
  }
  const { article } = await read(name, job);
  const analyst = job.desk.analyst(article.language);
  for (const q of questions) {
    const answers = analyst.answer(article.text, q);
    if (job.json) {
      await write(`${JSON.stringify({ q, answers })}\n`);
    } else {
      const points = answers.map(({ text }) => ({ text, article, others: [] }));
      await write(
        `${q}\n${renderMessage(answerMessage(points, edition([], article.language, job), 1), job.screen)}\n\n`,
      );
    }
  }
  return 0;
}

function read(name: string, job: Job): Promise<Input> {
  return readInput(name, { allowPrivateNetworks: job.config.allowPrivateNetworks, stdin: process.stdin });
}

function digestLine(name: string, { article, extracted }: Input, job: Job): string {
  const { language, keyPoints, figures } = job.desk.analyst(article.language).analyse(article.text);
  return `${JSON.stringify({
    input: name,
    title: article.title,
    lang: language,
    keyPoints: keyPoints.map(({ angle, text, start, end, score }) => ({ angle, text, start, end, score })),
    figures: figures.map(({ text, value, unit, qualifier, per, angle, start, end }) => ({
      text,
      value,
      unit,
      qualifier,
      per,
      angle,
      start,
      end,
    })),
    ...(extracted ? { body: article.text } : {}),
  })}\n`;
}

function thread({ article }: Input, job: Job): string {
  const { opening, replies } = layOut(edition([article], article.language, job));
  const lines = [renderMessage(opening, job.screen), ...replies.map((reply) => renderMessage(reply, job.screen, "│ "))];
  return `${lines.join("\n│\n")}\n\n`;
}

function edition(articles: readonly Input["article"][], language: "fr" | "en", { desk, config }: Job) {
  const date = articles[0]?.published ?? new Date();
  return desk.edition(articles, { language, date, timeZone: config.timeZone });
}

/** One clear line on standard error; the exit code says whether the input or the run was at fault. */
function explain(fault: unknown): number {
  if (fault instanceof InputError) return complain(fault.message, fault.exitCode);
  if (fault instanceof StoreError) return complain(fault.message, 1);
  if (fault instanceof DigestError || fault instanceof ConfigError || fault instanceof UsageError) {
    return complain(fault.message, 2);
  }
  const code = (fault as NodeJS.ErrnoException | null)?.code ?? "";
  if (code.startsWith("ERR_PARSE_ARGS")) {
    return complain(`${String((fault as Error).message).split(". ")[0]}. See fil --help.`, 2);
  }
  return complain(`something failed: ${fault instanceof Error ? fault.message : String(fault)}. Please report it.`, 1);
}

function complain(message: string, code: number): number {
  process.stderr.write(`fil: ${message}\n`);
  return code;
}

async function say(words: string): Promise<number> {
  await write(words);
  return 0;
}

function write(words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(words, (fault) => (fault ? reject(fault) : resolve()));
  });
}
