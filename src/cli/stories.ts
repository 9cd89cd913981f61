import { readFile, stat } from "node:fs/promises";
import type { Article } from "../engine/article.ts";
import { detectLanguage } from "../engine/language.ts";
import { Stories } from "../engine/stories/stories.ts";
import { type Story, StoryWriter } from "../engine/stories/story.ts";
import { InputError } from "../input.ts";

/** What `fil stories` needs of the command line that runs it. */
export interface StoriesJob {
  readonly json: boolean;
  write(words: string): Promise<void>;
  /** One line on standard error. */
  complain(line: string): void;
}

const MAX_BYTES = 5 * 1024 * 1024;

/** `fil stories FILE …`: groups articles by event. A file that can't be read is told, and the others go through. */
export async function runStories(names: readonly string[], job: StoriesJob): Promise<number> {
  if (names.length === 0) throw new InputError("Give at least one article as JSON: fil stories --json article.json");
  const articles = new Map<string, Article>();
  let code = 0;
  for (const name of names) {
    try {
      const article = await readArticle(name);
      if (articles.has(article.id)) {
        throw new InputError(`${name}: the id "${article.id}" was already given: each article needs its own.`);
      }
      articles.set(article.id, article);
    } catch (fault) {
      if (!(fault instanceof InputError)) throw fault;
      job.complain(fault.message);
      code = Math.max(code, fault.exitCode);
    }
  }
  const stories = group([...articles.values()]);
  await job.write(job.json ? `${JSON.stringify({ stories: stories.map(asData) })}\n` : stories.map(asLines).join("\n"));
  return code;
}

/** The stories of some articles, in the order of their first take. Articles without a date count as the latest. */
function group(articles: readonly Article[]): Story[] {
  const dated = articles.flatMap(({ published }) => (published ? [published.getTime()] : []));
  const latest = dated.reduce((most, at) => Math.max(most, at), 0);
  const instant = ({ published }: Article) => published?.getTime() ?? latest;
  const inTime = [...articles].sort((a, b) => instant(a) - instant(b) || (a.id < b.id ? -1 : 1));
  const stories = new Stories();
  const groups = new Map<string, Article[]>();
  for (const article of inTime) {
    const { story, merged } = stories.add(article, instant(article));
    const taken = merged.flatMap((id) => groups.get(id) ?? []);
    for (const id of merged) groups.delete(id);
    groups.set(story, [...(groups.get(story) ?? []), ...taken, article]);
  }
  const writer = new StoryWriter();
  return [...groups.values()].map((takes) => writer.compose(takes.map((article) => ({ article, points: [] }))));
}

function asData({ articles, disagreements, updates }: Story) {
  return {
    articles: articles.map(({ id }) => id),
    disagreements: disagreements.map(({ values }) => ({
      values: values.map(({ article, figure: { text, value, unit } }) => ({ article: article.id, text, value, unit })),
    })),
    updates: updates.map(({ article, from, to, unit }) => ({ article, from, to, unit })),
  };
}

function asLines({ headline, articles, disagreements, updates }: Story): string {
  const lines = [headline.title ?? headline.id];
  for (const { id, source } of articles) lines.push(`  ${source || "?"} · ${id}`);
  for (const { values } of disagreements) {
    lines.push(`  ≠ ${values.map(({ article, figure }) => `${figure.text} (${article.source})`).join(" · ")}`);
  }
  for (const { article, from, to, unit } of updates) {
    lines.push(to === null ? `  → ${article}` : `  → ${from} ${unit} → ${to} ${unit} · ${article}`);
  }
  return `${lines.map(printable).join("\n")}\n`;
}

/** Without what could move the cursor or turn the line around. */
function printable(line: string): string {
  return line.replace(/[\0-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}

async function readArticle(path: string): Promise<Article> {
  let data: unknown;
  try {
    data = JSON.parse(await readText(path));
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(`${path} is not JSON: give one article, {"id", "title", "text", …}.`, 2, { cause });
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    throw new InputError(`${path} does not hold one article: give an object with "id" and "text".`);
  }
  const fields: Readonly<Record<string, unknown>> = { ...data };
  const string = (name: string): string | null => {
    const value = fields[name] ?? null;
    if (value !== null && typeof value !== "string") throw new InputError(`${path}: "${name}" must be a string.`);
    return value;
  };
  const [id, text, title] = [string("id"), string("text"), string("title")];
  if (!id) throw new InputError(`${path} has no "id": give each article its own.`);
  if (!text?.trim() && !title?.trim()) throw new InputError(`${path} has neither "text" nor "title": nothing to read.`);
  const date = string("published");
  const published = date === null ? null : new Date(date);
  if (published && Number.isNaN(published.getTime())) {
    throw new InputError(`${path}: "published" is not a date: write it as 2026-03-24T12:05:00+01:00.`);
  }
  const lang = string("lang");
  if (lang !== null && lang !== "fr" && lang !== "en") {
    throw new InputError(`${path}: "lang" is ${JSON.stringify(lang)}: only "fr" and "en" are read for now.`);
  }
  const language = lang ?? detectLanguage(`${title ?? ""}\n${text ?? ""}`);
  if (!language) throw new InputError(`${path} is neither in French nor in English: only these are read for now.`);
  return { id, url: string("url"), title, source: string("outlet") ?? "", published, language, text: text ?? "" };
}

async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw new InputError(`${path} is larger than 5 MB: it is not an article.`);
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    if (cause instanceof TypeError)
      throw new InputError(`${path} is not valid UTF-8: save it again as UTF-8.`, 2, { cause });
    const { code } = cause as NodeJS.ErrnoException;
    const why = { ENOENT: "does not exist: check the name", EISDIR: "is a folder: give its files" }[code ?? ""];
    throw new InputError(`${path} ${why ?? "can't be read: check the name and your rights"}.`, 2, { cause });
  }
}
