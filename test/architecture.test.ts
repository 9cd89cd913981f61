import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { basename, dirname, join, normalize, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..");

/** What each part of the program may import: other parts or files, and whether packages and Node's own modules. */
interface Rule {
  readonly parts: readonly string[];
  readonly outside: boolean;
}

const RULES: Readonly<Record<string, Rule>> = {
  "src/engine": { parts: [], outside: false },
  "src/edition": { parts: ["src/engine"], outside: false },
  "src/feeds": { parts: ["src/engine", "src/edition"], outside: true },
  "src/store": { parts: ["src/engine", "src/edition"], outside: true },
  "src/llm": { parts: ["src/engine", "src/edition"], outside: true },
  "src/ops": { parts: ["src/engine", "src/edition"], outside: true },
  "src/bot": { parts: ["src/engine", "src/edition", "src/feeds", "src/store", "src/llm"], outside: true },
  // The commands of `fil`: parts of the command line, which sees everything.
  "src/cli": { parts: ["src", "adapters"], outside: true },
  "src/training": { parts: ["src/engine", "src/digests.ts"], outside: true },
  adapters: {
    parts: ["src/bot/platform.ts", "src/bot/form.ts", "src/edition/message.ts", "src/edition/text.ts"],
    outside: true,
  },
};
const ROOTS = ["src/main.ts", "src/cli.ts"];
const READS_ENVIRONMENT = ["src/config.ts", "src/cli.ts", "src/main.ts"];
const GENERATED = ["src/engine/weights/", "src/engine/thesaurus/"];
const BUILTINS = new Set(builtinModules);

interface Source {
  /** Path from the top, with slashes. */
  readonly path: string;
  readonly code: string;
  /** What it imports: a path from the top for its own files, else the specifier. */
  readonly imports: readonly string[];
}

function sourcesOf(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !path.startsWith("src/_"))
    .map((path) => {
      const code = withoutComments(readFileSync(join(ROOT, path), "utf8"));
      return { path, code, imports: importsOf(path, code) };
    });
}

/** Comments that fill a line: enough for code that Biome formats. */
function withoutComments(code: string): string {
  return code.replace(/^\s*\/\*[\s\S]*?\*\//gm, "").replace(/^\s*\/\/.*$/gm, "");
}

function importsOf(path: string, code: string): string[] {
  const statements = code.matchAll(/^(?:import|export)\b[^;"']*?from\s+["']([^"']+)["']|^import\s+["']([^"']+)["']/gm);
  const calls = code.matchAll(/\b(?:import|require)\(\s*["'`]([^"'`]+)["'`]/g);
  return [...statements, ...calls].map((found) => {
    const to = found[1] ?? found[2] ?? "";
    return to.startsWith(".") ? normalize(join(dirname(path), to)).replaceAll("\\", "/") : to;
  });
}

function isOwn(specifier: string): boolean {
  return /^(src|adapters|\.\.|test|bench)\//.test(specifier);
}

/** The part that a file belongs to: each adapter is one of its own. */
function partOf(path: string): string {
  const [top = "", second = ""] = path.split("/");
  return `${top}/${second}`;
}

/** Why an import is refused; null when it is allowed. */
function refusal(path: string, specifier: string): string | null {
  const part = partOf(path);
  if (ROOTS.includes(specifier)) return "nothing imports main or cli";
  const rule = part.startsWith("adapters/") ? RULES.adapters : RULES[part];
  if (!rule) return null; // a file that stands alone in src/
  if (!isOwn(specifier)) {
    if (rule.outside) return null;
    return BUILTINS.has(specifier.replace(/^node:/, "")) ? "no built-in module here" : "no package here";
  }
  if (partOf(specifier) === part) return null;
  const allowed = rule.parts.some((part) => specifier === part || specifier.startsWith(`${part}/`));
  return allowed ? null : "the table of DESIGN does not allow it";
}

const sources = [...sourcesOf("src"), ...sourcesOf("adapters")];

describe("the layout", () => {
  it("is walked whole", () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.find(({ path }) => path === "src/engine/analyst.ts")?.imports).toContain("src/engine/sentences.ts");
  });

  it("gives every folder a rule", () => {
    const folders = new Set(sources.map(({ path }) => partOf(path)).filter((part) => !part.endsWith(".ts")));
    expect([...folders].filter((part) => !part.startsWith("adapters/") && !RULES[part])).toEqual([]);
  });

  it("imports only what the table allows", () => {
    const refused = sources.flatMap(({ path, imports }) =>
      imports.flatMap((to) => {
        const why = refusal(path, to);
        return why ? [`${path} imports ${to}: ${why}`] : [];
      }),
    );
    expect(refused).toEqual([]);
  });

  it("would refuse a bad import", () => {
    expect(refusal("src/engine/a.ts", "node:fs")).toMatch(/built-in/);
    expect(refusal("src/engine/a.ts", "fs")).toMatch(/built-in/);
    expect(refusal("src/edition/a.ts", "zod")).toMatch(/package/);
    expect(refusal("src/engine/a.ts", "src/edition/edition.ts")).not.toBeNull();
    expect(refusal("src/feeds/a.ts", "src/bot/inbox.ts")).not.toBeNull();
    expect(refusal("adapters/slack/index.ts", "adapters/terminal/render.ts")).not.toBeNull();
    expect(refusal("adapters/slack/index.ts", "src/edition/edition.ts")).not.toBeNull();
    expect(refusal("adapters/slack/index.ts", "src/edition/message.ts")).toBeNull();
    expect(refusal("src/desk.ts", "src/main.ts")).not.toBeNull();
    expect(importsOf("src/a/b.ts", 'import {\n  x,\n} from "../c.ts";\nawait import("./d.ts");')).toEqual([
      "src/c.ts",
      "src/a/d.ts",
    ]);
  });

  it("names files by domain nouns", () => {
    const vague = /^(utils?|helpers?|common|managers?|misc|shared)\.ts$|-(utils?|helpers?|manager)\.ts$/;
    expect(sources.map(({ path }) => path).filter((path) => vague.test(basename(path)))).toEqual([]);
  });

  it("keeps the angles of a digest out of the code", () => {
    const digest: { angles: { id: string }[] } = parse(readFileSync(join(ROOT, "digests/ia.yaml"), "utf8"));
    const ids = digest.angles.map(({ id }) => id).join("|");
    const literal = new RegExp(`(["'\`])(?:${ids})\\1`, "g");
    const found = sources
      .filter(({ path }) => path.startsWith("src/") && !GENERATED.some((folder) => path.startsWith(folder)))
      .flatMap(({ path, code }) => [...code.matchAll(literal)].map(([text]) => `${path}: ${text}`));
    expect(found).toEqual([]);
  });

  it("reads the environment in the configuration and the two entrances only", () => {
    const readers = sources.filter(({ code }) => /\bprocess\s*\.\s*env\b/.test(code)).map(({ path }) => path);
    expect(readers.filter((path) => !READS_ENVIRONMENT.includes(path))).toEqual([]);
  });
});
