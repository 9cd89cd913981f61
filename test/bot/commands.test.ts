import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandNamed, commandTable, wordsOf } from "../../src/bot/commands.ts";
import { readAddress } from "../../src/bot/grammar/addresses.ts";
import { nearest, slips } from "../../src/bot/grammar/nearest.ts";
import { readRequest } from "../../src/bot/grammar/requests.ts";
import { readScope } from "../../src/bot/grammar/scopes.ts";
import { readTimes } from "../../src/bot/grammar/time-lists.ts";
import { readWish } from "../../src/bot/grammar/wishes.ts";
import { helpMessage } from "../../src/bot/help.ts";
import { completeQuestion, readShortReply } from "../../src/bot/threads/followups.ts";
import { openDesk } from "../../src/desk.ts";

const { definition } = openDesk(join(import.meta.dirname, "../../digests")).digest;
const table = commandTable(definition);
const read = (line: string, language: "fr" | "en" = "fr") => readRequest(line, table, language);

describe("the command table", () => {
  it("has every command of the product, and one for each angle", () => {
    const angles = definition.angles.map(({ id }) => id);
    expect(table.map(({ name }) => name)).toEqual([
      ...["digest", "figures", ...angles, "article", "question", "search", "sources", "why", "follow", "forget"],
      ...["subscribe", "unsubscribe", "settings", "preview", "help"],
    ]);
  });

  it("gives each platform what it needs to register them", () => {
    for (const { name, words, summary, options, example, digest } of table) {
      expect(digest).toBe("ia");
      expect(name).toMatch(/^[a-z][a-z-]{0,31}$/);
      for (const language of ["fr", "en"] as const) {
        expect(words[language][0], name).toMatch(/^[\p{Ll}\p{N}-]{1,32}$/u);
        expect(summary[language].length, name).toBeGreaterThan(0);
        expect(summary[language].length, name).toBeLessThanOrEqual(100);
        expect(read(example[language], language), example[language]).toMatchObject({
          kind: "request",
          command: { name },
        });
      }
      const names = options.map((option) => option.name);
      expect(new Set(names).size, name).toBe(names.length);
      for (const option of options) {
        expect(option.name).toMatch(/^[a-z]{1,32}$/);
        expect(option.words.fr).toMatch(/^[\p{Ll}-]{1,32}$/u);
        expect(option.words.en).toMatch(/^[\p{Ll}-]{1,32}$/u);
        expect(option.summary.fr.length).toBeLessThanOrEqual(100);
        expect(option.summary.en.length).toBeLessThanOrEqual(100);
      }
      // What must be there comes before what may.
      const required = options.map((option) => Number(option.required));
      expect(required).toEqual([...required].sort((a, b) => b - a));
    }
  });

  it("names one command by one word", () => {
    for (const command of table) {
      for (const word of wordsOf(command)) expect(commandNamed(word, table)?.name, word).toBe(command.name);
    }
  });

  it("keeps what changes a channel for those who manage it", () => {
    const kept = table.filter(({ who }) => who === "managers").map(({ name }) => name);
    expect(kept).toEqual(["follow", "forget", "subscribe", "unsubscribe", "settings", "preview"]);
  });

  it("lets a fixed command keep its word where an angle has the same", () => {
    const [first] = definition.angles;
    if (!first) throw new Error("no angle");
    const angles = [{ ...first, id: "watch", words: { fr: ["sources", "veille"], en: ["sources", "watch"] } }];
    const small = commandTable({ ...definition, angles });
    expect(commandNamed("sources", small)?.name).toBe("sources");
    expect(commandNamed("veille", small)?.name).toBe("watch");
  });
});

describe("a line", () => {
  it.each([
    ["chiffres", "figures", ""],
    ["Chiffres", "figures", ""],
    ["CHIFFRES emploi", "figures", "emploi"],
    ["figures jobs", "figures", "jobs"],
    ["régulation semaine", "regulation", "semaine"],
    ["regulation", "regulation", ""],
    ["Émploi", "jobs", ""],
    ["jobs", "jobs", ""],
    ["désabonner", "unsubscribe", ""],
    ["desabonner 2", "unsubscribe", "2"],
    ["réglages", "settings", ""],
    ["RE\u0301GLAGES 9h", "settings", "9h"],
    ["aperçu", "preview", ""],
    ["apercu", "preview", ""],
    ["  aide   chiffres ", "help", "chiffres"],
    ["aide\u00a0?", "help", "?"],
    ["/ia chiffres", "figures", ""],
    ["ia chiffres", "figures", ""],
    ["/chiffres", "figures", ""],
    ["s’abonner 8h30", "subscribe", "8h30"],
    ["pourquoi https://journal.example/a", "why", "https://journal.example/a"],
    ["chiffres:", "figures", ""],
    ["question\nqui paie ?", "question", "qui paie ?"],
  ])("%s asks for %s", (line, name, argument) => {
    expect(read(line)).toMatchObject({ kind: "request", command: { name }, argument });
  });

  it.each([
    ["chifres", "chiffres"],
    ["chiffers", "chiffres"],
    ["emplio", "emploi"],
    ["abbonner 8h30", "abonner"],
    ["digset", "digest"],
    ["sorces", "sources"],
    ["reglage", null],
    ["figurs", "chiffres"],
    ["xyzzy", null],
  ])("%s is near %s", (line, suggestion) => {
    if (line === "reglage") expect(read(line).kind).toBe("request");
    else expect(read(line)).toMatchObject({ kind: "unknown", suggestion });
  });

  it("suggests in the reader's language", () => {
    expect(read("chifres", "en")).toMatchObject({ suggestion: "figures" });
  });

  it.each([
    "combien de personnes seront formées ?",
    "qui paie la formation",
    "how many jobs are created?",
    "chifres ?",
  ])("%s is a question", (line) => {
    expect(read(line).kind).toBe("question");
  });

  it.each(["", " ", "\n\t", "/ia", "\u00a0"])("%j is empty", (line) => {
    expect(read(line).kind).toBe("empty");
  });

  it("that is longer than anybody types is refused", () => {
    expect(read(`question ${"a".repeat(4000)}`).kind).toBe("tooLong");
    expect(read(`question ${"a".repeat(3900)}`).kind).toBe("request");
  });

  it("is compared by its slips, two neighbours exchanged being one", () => {
    expect(slips("emplio", "emploi")).toBe(1);
    expect(slips("", "abc")).toBe(3);
    expect(slips("chat", "chien")).toBe(3);
    expect(nearest("ab", [["xy", 1]])).toBeNull();
    expect(nearest("a".repeat(5000), [["aide", 1]])).toBeNull();
  });
});

describe("help", () => {
  const shown = (argument: string, language: "fr" | "en" = "fr"): string =>
    helpMessage(table, argument, language)
      .blocks.map((block) => ("content" in block ? block.content.map(({ text }) => text).join("") : ""))
      .join("\n");

  it("names every command in the reader's language, and whose it is", () => {
    for (const { words, does } of table) if (does !== "angle") expect(shown("")).toContain(`/ia ${words.fr[0]}`);
    for (const { label } of definition.angles) expect(shown("").toLowerCase()).toContain(label.fr.toLowerCase());
    expect(shown("", "en")).toContain("/ia unsubscribe");
    expect(shown("")).toMatch(/\/ia abonner.*gère le canal/);
  });

  it("says all about one command", () => {
    expect(shown("chiffres")).toContain("/ia chiffres [angle] [période]");
    expect(shown("figures")).toContain("chiffres emploi semaine");
    expect(shown("emploi")).toContain("jobs");
    expect(shown("abonner")).toMatch(/heure.*8h30/);
  });

  it("suggests a command for a slip, and shows all where none is near", () => {
    expect(shown("chifres")).toContain("chiffres");
    expect(shown("xyzzy")).toContain("/ia chiffres");
  });
});

describe("hostile words", () => {
  const LONG: readonly string[] = [
    "a".repeat(4000),
    "8".repeat(4000),
    "lundi ".repeat(660),
    "xyzzyq ".repeat(570),
    "«".repeat(4000),
    '"'.repeat(4000),
    `${")".repeat(3999)}a`,
    `${"’".repeat(3999)}a`,
    "du 3 au ".repeat(500),
    "depuis le ".repeat(400),
    "les derniers ".repeat(300),
    "1 ".repeat(2000),
    "a.".repeat(2000),
    "/".repeat(4000),
    "a/".repeat(2000),
    "\u0301".repeat(4000),
    "🧵".repeat(2000),
    "et à le la ".repeat(360),
    "new york ".repeat(440),
    "https://".repeat(500),
  ];
  it("cost little, whatever they are", () => {
    const clock = { now: new Date("2025-02-12T09:30:00Z"), zone: "Europe/Paris" };
    const readers: ((line: string) => unknown)[] = [
      read,
      readTimes,
      readAddress,
      (line) => readWish(line, definition),
      (line) => readScope(line, { digest: definition, clock, language: "fr", withAngles: true }),
      (line) => readShortReply(line, definition),
      (line) => completeQuestion("et aux États-Unis ?", line),
      (line) => completeQuestion(line.slice(0, 3990), "combien en France ?"),
    ];
    for (const line of LONG) for (const reader of readers) reader(line); // warm
    for (const line of LONG) {
      for (const [index, reader] of readers.entries()) {
        const started = performance.now();
        reader(line);
        expect(performance.now() - started, `${index} ${line.slice(0, 12)}`).toBeLessThan(1000);
      }
    }
  });
});
