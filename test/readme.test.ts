import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { FIXED_COMMANDS } from "../src/bot/command-words.ts";
import { commandTable } from "../src/bot/commands.ts";
import { openDesks } from "../src/desk.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** Every variable is a key of the schema, on a line of its own. */
const VARIABLES = [...read("src/config.ts").matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name = ""]) => name);
const [DESK] = openDesks(join(ROOT, "digests"));
const COMMANDS = DESK ? commandTable(DESK.digest.definition) : [];

const PAIR = ["README.md", "README.fr.md"] as const;

/** What stands between backquotes. */
function codeIn(markdown: string): string[] {
  return [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
}

function linksIn(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset|href)="([^"]+)"/g)].map(
    ([, link, url]) => link ?? url ?? "",
  );
}

it("finds what the READMEs have to name", () => {
  expect(VARIABLES).toEqual(expect.arrayContaining(["PORT", "DATABASE_URL", "FIL_ADMIN_TOKEN", "LOG_LEVEL"]));
  expect(COMMANDS.length).toBeGreaterThan(FIXED_COMMANDS.length);
});

describe.each(PAIR)("%s", (name) => {
  const markdown = read(name);
  const code = codeIn(markdown);

  it("names every variable of the environment", () => {
    expect(VARIABLES.filter((variable) => !code.includes(variable))).toEqual([]);
  });

  it("names no variable that there isn't", () => {
    const named = code.filter((word) => /^(?:FIL|SLACK|DISCORD|LLM)_[A-Z_]+$/.test(word));
    expect(named.filter((word) => !VARIABLES.includes(word))).toEqual([]);
  });

  it.each(["fr", "en"] as const)("names every command in its first word: %s", (language) => {
    const known = new Set(code.map((piece) => piece.split(/[ [<]/)[0]));
    const missing = COMMANDS.map(({ words }) => words[language][0] ?? "").filter((word) => !known.has(word));
    expect(missing).toEqual([]);
  });

  it("leads only to what exists", () => {
    const local = linksIn(markdown).filter((link) => !/^(?:https?:|#)/.test(link));
    expect(local.length).toBeGreaterThan(5);
    expect(local.filter((link) => !existsSync(join(ROOT, link.replace(/#.*$/, ""))))).toEqual([]);
  });

  it("says what is sent to a language model", () => {
    expect(markdown).toMatch(name === "README.md" ? /sent to that endpoint/ : /envoyées à cette adresse/);
  });
});

/** All that people read in both languages: English, and its French twin. */
const TWINS = [
  PAIR,
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => /(?<!\.fr)\.md$/.test(name))
    .map((name) => [`docs/${name}`, `docs/${name.replace(/\.md$/, ".fr.md")}`] as const),
];

/** Without what is the same in every language: code, addresses, and the line that leads to the other twin. */
function proseOf(french: string): string {
  return read(french)
    .replace(/```[\s\S]*?```/g, "")
    .replace(/`[^`\n]*`|\]\([^)]*\)|<[^>]*>/g, "")
    .replace(/^\*In English.*$/m, "");
}

it("finds the documents that have a twin", () => {
  expect(TWINS.map(([english]) => english)).toEqual(expect.arrayContaining(["README.md", "docs/running.md"]));
});

describe.each(TWINS)("%s and %s", (english, french) => {
  it("lead to each other in their first lines", () => {
    const first = (name: string) => linksIn(read(name).split("\n").slice(0, 4).join("\n"));
    expect(first(english)).toContain(basename(french));
    expect(first(french)).toContain(basename(english));
  });

  it("have the same sections, tables, lists, code and links", () => {
    const shape = (name: string) => {
      const markdown = read(name);
      return {
        headings: markdown.match(/^#+ /gm),
        rows: markdown.match(/^ *\|/gm)?.length,
        items: markdown.match(/^ *(?:-|\d+\.) /gm)?.length,
        fences: markdown.match(/^ *```/gm)?.length,
        links: linksIn(markdown)
          .filter((link) => !link.startsWith("#"))
          .map((link) => link.replace(/\.fr\.md\b/, ".md"))
          .sort(),
      };
    };
    expect(shape(french)).toEqual(shape(english));
  });

  it.each([english, french])("lead only to what exists: %s", (name) => {
    const local = linksIn(read(name)).filter((link) => !/^(?:https?:|#)/.test(link));
    const there = (link: string) => existsSync(join(ROOT, dirname(name), link.replace(/#.*$/, "")));
    expect(local.filter((link) => !there(link))).toEqual([]);
  });

  it("are typeset in French as French is", () => {
    const prose = proseOf(french);
    expect(prose.match(/.{0,20}[« ](?:[:;!?»])|« .{0,20}|\w'\w.{0,20}/g) ?? []).toEqual([]);
    expect(prose).toMatch(/\u00a0:/);
    expect(prose).toMatch(/\u202f;/);
  });
});
