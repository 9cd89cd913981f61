import { readFile, stat } from "node:fs/promises";
import { dateFormat, FIXED, integer, NARROW } from "../edition/text.ts";
import type { Language } from "../engine/language.ts";
import { decodeBytes } from "../feeds/charset.ts";
import { discoverFeed } from "../feeds/discover.ts";
import { type FaultCode, faultLine, faultText } from "../feeds/faults.ts";
import { createFetcher, FetchError, type Fetcher } from "../feeds/fetch.ts";
import { type Feed, type FeedItem, readFeed } from "../feeds/rss.ts";
import { InputError } from "../input.ts";
import { exportFollowed, type FollowedJob, importFollowed, listFollowed } from "./followed.ts";

/** What `fil feeds` needs of the command line that runs it. */
export interface FeedsJob {
  readonly allowPrivateNetworks: boolean;
  readonly language: Language;
  readonly timeZone: string;
  readonly json: boolean;
  /** Opens the store for `list`, `import` and `export`, and closes it after. */
  withFollowed(work: (followed: FollowedJob) => Promise<void>): Promise<void>;
  write(words: string): Promise<void>;
  /** One line on standard error. */
  complain(line: string): void;
}

/** What was found at an address or in a file. */
interface Checked {
  readonly input: string;
  /** The feed's own address; null for a file. */
  readonly url: string | null;
  readonly feed: Feed;
}

const MAX_BYTES = 20 * 1024 * 1024;
const SHOWN_ITEMS = 5;

/** `fil feeds WORD …`. Returns the exit code; throws InputError for a word that it does not know. */
export async function runFeeds([word, ...rest]: readonly string[], job: FeedsJob): Promise<number> {
  switch (word) {
    case "check":
      return check(rest, job);
    case "list":
      await job.withFollowed(listFollowed);
      return 0;
    case "export":
      await job.withFollowed(exportFollowed);
      return 0;
    case "import": {
      const [name] = rest;
      if (name === undefined) throw new InputError("Give a list of feeds: fil feeds import feeds.opml");
      const { text } = decodeBytes(await readBytes(name), "");
      await job.withFollowed((followed) => importFollowed(text, name, followed));
      return 0;
    }
    case undefined:
      throw new InputError("Say what to do with feeds: fil feeds check https://example.org");
    default:
      throw new InputError(`There is no command "feeds ${word}": try fil feeds check, list, import or export.`);
  }
}

/** Shows what would be read of each feed, site or file, and every fault: 2 for bad input, 1 when out of reach. */
async function check(names: readonly string[], job: FeedsJob): Promise<number> {
  if (names.length === 0) throw new InputError("Give at least one feed, site or file: fil feeds check feed.xml");
  const fetcher = createFetcher({ allowPrivateNetworks: job.allowPrivateNetworks });
  let code = 0;
  try {
    for (const input of names) code = Math.max(code, await checkOne(input, fetcher, job));
  } finally {
    await fetcher.close();
  }
  return code;
}

async function checkOne(input: string, fetcher: Fetcher, job: FeedsJob): Promise<number> {
  try {
    const checked = /^[a-z][a-z\d+.-]*:\/\//i.test(input) ? await fromAddress(input, fetcher) : await fromFile(input);
    await job.write(job.json ? jsonLine(checked, job.language) : report(checked, job));
    const [fault] = checked.feed.faults;
    if (checked.feed.format !== null || !fault) return 0;
    job.complain(`${input}: ${faultLine(fault.code, job.language)}`);
    return 2;
  } catch (fault) {
    if (fault instanceof InputError) {
      job.complain(fault.message);
      return fault.exitCode;
    }
    if (!(fault instanceof FetchError)) throw fault;
    if (job.json) await job.write(`${JSON.stringify({ input, format: null, faults: [told(fault, job.language)] })}\n`);
    job.complain(`${fault.address}: ${faultLine(fault.code, job.language)}`);
    return fault.code === "address" || fault.code === "privateAddress" || fault.code === "tooLarge" ? 2 : 1;
  }
}

/** Reads a feed at its address, or finds the one of the site whose page is there. */
async function fromAddress(input: string, fetcher: Fetcher): Promise<Checked> {
  const get = async (address: string) => {
    const answer = await fetcher.get(address, { kind: "feed" });
    if (answer.state === "notModified") throw new FetchError("status", { address, about: "304" });
    return answer;
  };
  const seenAt = new Date();
  const document = await get(input);
  const feed = await readFeed({ text: document.text, url: document.url, seenAt });
  if (feed.format !== null || feed.faults.every(({ code }) => code !== "webPage" && code !== "notAFeed")) {
    return { input, url: document.movedTo ?? document.url, feed };
  }
  const found = await discoverFeed(document, get, seenAt);
  if (found) return { input, url: found.url, feed: found.feed };
  return { input, url: document.url, feed: { ...feed, faults: [{ code: "noFeedFound" }] } };
}

async function fromFile(input: string): Promise<Checked> {
  const bytes = await readBytes(input);
  const { text } = decodeBytes(bytes, "");
  return { input, url: null, feed: await readFeed({ text, url: null, seenAt: new Date() }) };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw new InputError(`${path} is larger than 20 MB: it is not a feed.`);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    const why = { ENOENT: "does not exist: check the name", EISDIR: "is a folder: give its files" }[code ?? ""];
    throw new InputError(`${path} ${why ?? "can't be read: check the name and your rights"}.`, 2, { cause });
  }
}

function told({ code, count }: { readonly code: FaultCode; readonly count?: number }, language: Language) {
  return { code, ...(count === undefined ? {} : { count }), ...faultText(code, language, count) };
}

function jsonLine({ input, url, feed }: Checked, language: Language): string {
  const { format, title, site, language: lang, items, faults } = feed;
  return `${JSON.stringify({
    input,
    url,
    format,
    title,
    site,
    lang,
    count: items.length,
    items: items.map(({ body, ...item }) => ({
      ...item,
      title: item.titleIsMade ? null : item.title,
      published: item.published.toISOString(),
      updated: item.updated?.toISOString() ?? null,
      bodyLength: body?.length ?? 0,
    })),
    faults: faults.map((fault) => told(fault, language)),
  })}\n`;
}

const WORDS = {
  fr: { more: (n: string) => `… et ${n} de plus`, undated: "sans date", unlinked: "sans adresse" },
  en: { more: (n: string) => `… and ${n} more`, undated: "no date", unlinked: "no address" },
} as const;

function report({ input, url, feed }: Checked, job: FeedsJob): string {
  const { language } = job;
  const count = feed.items.length;
  const noun = language === "fr" ? (count < 2 ? "article" : "articles") : count === 1 ? "item" : "items";
  const lines = [
    `${feed.format ?? "?"} · ${feed.title ?? input}`,
    [url ?? input, feed.site, feed.language].filter((part) => part !== null).join(" · "),
    `${integer(count, language)}${FIXED}${noun}`,
    ...feed.items.slice(0, SHOWN_ITEMS).flatMap((item) => itemLines(item, job)),
  ];
  if (count > SHOWN_ITEMS) lines.push(`  ${WORDS[language].more(integer(count - SHOWN_ITEMS, language))}`);
  for (const { code, count: times } of feed.faults) {
    lines.push(`${language === "fr" ? `!${NARROW}` : "! "}${faultLine(code, language, times)}`);
  }
  return `${lines.map(printable).join("\n")}\n\n`;
}

function itemLines(item: FeedItem, { language, timeZone }: FeedsJob): string[] {
  const date = item.publishedIsSeen
    ? WORDS[language].undated
    : dateFormat(language, { dateStyle: "short", timeStyle: "short", timeZone }).format(item.published);
  return [`  ${date}  ${item.title}`, `    ${item.url ?? WORDS[language].unlinked}`];
}

/** Without what could move the cursor or turn the line around. */
function printable(line: string): string {
  return line.replace(/[\0-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}
