import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { z } from "zod";
import type { AngleModel } from "./engine/angle-model.ts";
import type { DigestDefinition } from "./engine/definition.ts";
import type { Language } from "./engine/language.ts";

/** A digest definition that can't be used. The message names the file, the line and what is expected there. */
export class DigestError extends Error {
  override readonly name = "DigestError";
}

/** A definition, and the weights learned for its angles where a corpus has been labelled. */
export interface Digest {
  readonly definition: DigestDefinition;
  readonly models: Readonly<Partial<Record<Language, AngleModel>>>;
}

const text = (what: string) =>
  z
    .string({ error: `${what}, as text` })
    .trim()
    .min(1, { error: `${what}, not empty` });
const both = <T extends z.ZodType>(inner: T) => z.strictObject({ fr: inner, en: inner });
const terms = z.array(text("a word or a phrase")).default([]);

const vocabulary = z.strictObject({
  strong: terms.describe("Words and phrases that say the angle nearly by themselves."),
  weak: terms.describe("Words that point to the angle, together with others."),
  not: terms.describe("Phrases in which the angle's words mean something else."),
});

const angle = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/, { error: "an identifier in lower-case letters, such as jobs" }),
  label: both(text("a label")),
  spoken: both(text("the label inside a sentence, with its article")),
  emoji: text("one emoji"),
  words: both(z.array(text("a command word")).min(1, { error: "at least one command word" })),
  vocabulary: both(vocabulary),
  examples: both(z.array(text("a whole sentence"))),
});

const feed = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: "an http or https address" }),
  name: text("the source's name"),
  language: z.enum(["fr", "en"], { error: "fr or en" }),
});

const schedule = z.strictObject({
  times: z
    .array(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'a local time such as "08:30"' }))
    .min(1, { error: "at least one time" }),
  weekdays: z
    .array(z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"], { error: "mon, tue, wed, thu, fri, sat or sun" }))
    .min(1, { error: "at least one weekday" }),
});

export const digestSchema = z
  .strictObject({
    command: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,31}$/, { error: "a command word: 1 to 32 lower-case letters, such as ia" }),
    title: both(text("a title")),
    schedule,
    feeds: z.array(feed),
    angles: z.array(angle).min(1, { error: "at least one angle" }),
  })
  .superRefine((digest, context) => {
    const seen = new Set<string>();
    for (const [index, { id }] of digest.angles.entries()) {
      if (seen.has(id))
        context.addIssue({ code: "custom", message: `another id: ${id} is taken`, path: ["angles", index, "id"] });
      seen.add(id);
    }
  });

/** The JSON Schema that editors use to check and complete digests/*.yaml. */
export function digestJsonSchema(): object {
  return z.toJSONSchema(digestSchema, { io: "input" });
}

/** Parses one definition. Throws DigestError. */
export function parseDigest(file: string, source: string): DigestDefinition {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const fault = document.errors[0];
  if (fault) {
    const line = lines.linePos(fault.pos[0]).line;
    throw new DigestError(
      `${file}, line ${line}: this is not valid YAML (${fault.message}). Correct that line and try again.`,
    );
  }
  const result = digestSchema.safeParse(document.toJS());
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  const node = nodeAt(document.contents as Node | null, path);
  const line = node?.range ? lines.linePos(node.range[0]).line : 1;
  throw new DigestError(`${file}, line ${line}: ${describe(path, issue)}`);
}

/** Reads every digest of a directory, and the learned weights that stand beside them. Throws DigestError. */
export function loadDigests(directory: string): Digest[] {
  let files: string[];
  try {
    files = readdirSync(directory)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort();
  } catch (cause) {
    throw new DigestError(`${directory} can't be read: point FIL_DIGESTS_DIR to a folder that holds digest files.`, {
      cause,
    });
  }
  if (files.length === 0) throw new DigestError(`${directory} holds no digest: add a file such as ia.yaml.`);
  return files.map((name) => {
    const path = join(directory, name);
    const definition = parseDigest(path, readFileSync(path, "utf8"));
    return { definition, models: loadModels(join(directory, basename(name).replace(/\.ya?ml$/, ""))) };
  });
}

function loadModels(folder: string): Partial<Record<Language, AngleModel>> {
  const models: Partial<Record<Language, AngleModel>> = {};
  for (const language of ["fr", "en"] as const) {
    const path = join(folder, `weights.${language}.json`);
    try {
      models[language] = JSON.parse(readFileSync(path, "utf8")) as AngleModel;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === "ENOENT") continue;
      throw new DigestError(`${path} can't be read as JSON: make it again with "npm run train".`, { cause });
    }
  }
  return models;
}

/** The node at a path, or the nearest one above it: a missing key is reported where its parent stands. */
function nodeAt(root: Node | null, path: readonly PropertyKey[]): Node | null {
  let node = root;
  for (const key of path) {
    const child = isMap(node) || isSeq(node) ? node.get(key as string | number, true) : undefined;
    if (!child || typeof child !== "object" || !(isMap(child) || isSeq(child) || isScalar(child))) return node;
    node = child;
  }
  return node;
}

function describe(path: readonly PropertyKey[], issue: z.core.$ZodIssue | undefined): string {
  const where = path.length ? path.map(String).join(".") : "the file";
  if (!issue) return `${where} is not understood.`;
  if (issue.code === "unrecognized_keys")
    return `${where} has a key that is not known: ${issue.keys.join(", ")}. Remove it or correct its name.`;
  if (issue.code === "invalid_type")
    return `${where} should be ${issue.expected === "object" ? "a group of keys" : issue.message.replace(/^Invalid input: expected /, "")}.`;
  return `${where} should be ${issue.message}.`;
}
