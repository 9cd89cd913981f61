import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Article } from "./engine/article.ts";
import { detectLanguage } from "./engine/language.ts";
import { FetchError } from "./feeds/fetch-error.ts";
import type { PageReason } from "./feeds/page.ts";

/** Something given to read that can't be read; the message says what to do. */
export class InputError extends Error {
  override readonly name = "InputError";
  /** 2 for bad input, 1 for a failure that may pass. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 2, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** One article to digest, as it was given. */
export interface Input {
  readonly article: Article;
  /** The text was taken out of a page: offsets refer to it and not to what was given. */
  readonly extracted: boolean;
}

export interface InputOptions {
  readonly allowPrivateNetworks: boolean;
  readonly stdin: AsyncIterable<Uint8Array | string>;
}

const MAX_BYTES = 5 * 1024 * 1024;
/** A longer line is a file of data, not a paragraph. */
const MAX_LINE = 200_000;
const MAX_TEXT = 2_000_000;

/** Reads an article from a file, an address, or standard input ("-"). Throws InputError. */
export async function readInput(name: string, options: InputOptions): Promise<Input> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) return fromAddress(name, options);
  const bytes = name === "-" ? await readStream(options.stdin) : await readBytes(name);
  const label = name === "-" ? "standard input" : name;
  if (bytes.includes(0)) throw new InputError(`${label} is not text: give a text file, an HTML page or an address.`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(`${label} is not valid UTF-8: save it again as UTF-8.`, 2, { cause });
  }
  if (/\.x?html?$/i.test(name) || (name === "-" && isHtml(text))) return fromHtml(text, null, label);
  if (isHtml(text)) {
    throw new InputError(`${label} contains HTML, not text: rename it .html, or give the page's address.`);
  }
  return {
    article: toArticle({ text, label, title: null, url: null, source: sourceOf(name), published: null }),
    extracted: false,
  };
}

async function fromAddress(address: string, options: InputOptions): Promise<Input> {
  try {
    const { fetchPage } = await import("./feeds/fetch.ts"); // text files need no network
    const page = await fetchPage(address, options);
    if (/^text\/plain/i.test(page.contentType)) {
      const source = new URL(page.url).hostname;
      return {
        article: toArticle({ text: page.text, label: address, title: null, url: page.url, source, published: null }),
        extracted: true,
      };
    }
    return await fromHtml(page.text, page.url, address);
  } catch (cause) {
    if (!(cause instanceof FetchError)) throw cause;
    const bad = cause.code === "address" || cause.code === "privateAddress" || cause.code === "tooLarge";
    throw new InputError(cause.message, bad ? 2 : 1, { cause });
  }
}

async function fromHtml(html: string, url: string | null, label: string): Promise<Input> {
  const { readPage } = await import("./feeds/page.ts");
  const page = readPage(html, url);
  const { title, text, published } = page;
  const refusal = page.reason === null ? null : REFUSALS[page.reason];
  if (refusal) throw new InputError(`${label} ${refusal}`, 1);
  const source = page.source ?? sourceOf(label);
  return { article: toArticle({ text, label, title, url: page.url, source, published }), extracted: true };
}

/** What is shown instead of the article; reasons that leave something to read are not here. */
const REFUSALS: Readonly<Partial<Record<PageReason, string>>> = {
  cookieWall: "shows a consent wall, not the article: save the page from a browser and give the file.",
  robotCheck: "shows a check against robots, not the article: save the page from a browser and give the file.",
  accessDenied: "refuses robots: save the page from a browser and give the file.",
  notFound: "says that the page does not exist: check the address.",
  serverError: "shows an error of the site, not the article: try again later.",
  needsScripts: "shows nothing without scripts: save the page from a browser and give the file.",
  frames: "is made of frames: give the address of the one that has the article.",
};

interface Draft {
  readonly text: string;
  readonly label: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly source: string;
  readonly published: Date | null;
}

function toArticle({ text, label, title, url, source, published }: Draft): Article {
  if (text.trim() === "") throw new InputError(`${label} is empty: give an article to read.`);
  if (text.length > MAX_TEXT)
    throw new InputError(`${label} is too long to be an article: give one article at a time.`);
  if (longestLine(text) > MAX_LINE) {
    throw new InputError(`${label} has a line of more than ${MAX_LINE} characters: cut it into paragraphs.`);
  }
  const language = detectLanguage(text);
  if (!language) throw new InputError(`${label} is neither in French nor in English: only these are read for now.`);
  return { id: url ?? label, url, title, source, published, language, text };
}

function longestLine(text: string): number {
  let longest = 0;
  let start = 0;
  while (start <= text.length) {
    const end = text.indexOf("\n", start);
    longest = Math.max(longest, (end < 0 ? text.length : end) - start);
    if (end < 0) break;
    start = end + 1;
  }
  return longest;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw new InputError(`${path} is larger than 5 MB: it is not an article.`);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    switch ((cause as NodeJS.ErrnoException).code) {
      case "ENOENT":
        throw new InputError(`${path} does not exist: check the name.`, 2, { cause });
      case "EISDIR":
        throw new InputError(`${path} is a folder: give its files, for example ${path}/*.txt.`, 2, { cause });
      case "EACCES":
        throw new InputError(`${path} can't be opened: you are not allowed to read it.`, 2, { cause });
      default:
        throw new InputError(`${path} can't be read: check the name.`, 2, { cause });
    }
  }
}

async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.byteLength;
    if (size > MAX_BYTES) throw new InputError("standard input is larger than 5 MB: it is not an article.");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** A page, or a good part of one: its first characters say so, or paragraphs and links are marked up. */
function isHtml(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/i.test(head)) return true;
  return (head.match(/<\/(?:p|div|span|a|h[1-6]|li|ul|article|section|table)>/gi)?.length ?? 0) >= 3;
}

function sourceOf(name: string): string {
  return name === "-" ? "stdin" : basename(name);
}
