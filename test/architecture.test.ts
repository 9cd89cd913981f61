import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDigests } from "../src/digests.ts";

const root = join(import.meta.dirname, "..");

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !basename(name).startsWith("_"))
    .map((name) => join(folder, name));
}

const files = [...sourceFiles("src"), ...sourceFiles("adapters")];

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), "utf8");
  const found = source.matchAll(
    /^(?:import|export)\s[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm,
  );
  return [...found].map(([, a, b, c]) => {
    const target = a ?? b ?? c ?? "";
    return target.startsWith(".") ? relative(root, join(root, dirname(file), target)) : `package:${target}`;
  });
}

/** Who may import what, by folder (the table of the design). A prefix ending in "/" is a folder. */
const ALLOWED: readonly (readonly [string, readonly string[]])[] = [
  ["src/engine/", ["src/engine/"]],
  ["src/edition/", ["src/edition/", "src/engine/"]],
  ["src/feeds/", ["src/feeds/", "src/engine/", "src/edition/", "package:"]],
  ["src/bot/", ["src/bot/", "src/engine/", "src/edition/", "src/feeds/"]],
  ["src/training/", ["src/training/", "src/engine/", "src/digests.ts", "package:"]],
  [
    "adapters/terminal/",
    ["adapters/terminal/", "src/bot/platform.ts", "src/edition/message.ts", "src/edition/text.ts", "package:"],
  ],
];

describe("the architecture", () => {
  it("lets each folder import only what the table allows", () => {
    const faults = files.flatMap((file) => {
      const rule = ALLOWED.find(([folder]) => file.startsWith(folder));
      if (!rule) return [];
      return importsOf(file)
        .filter((target) => !rule[1].some((allowed) => target.startsWith(allowed)))
        .map((target) => `${file} imports ${target}`);
    });
    expect(faults).toEqual([]);
  });

  it("covers every folder", () => {
    const top = [
      "src/cli.ts",
      "src/main.ts",
      "src/config.ts",
      "src/log.ts",
      "src/digests.ts",
      "src/desk.ts",
      "src/input.ts",
    ];
    const uncovered = files.filter(
      (file) => !top.includes(file) && !ALLOWED.some(([folder]) => file.startsWith(folder)),
    );
    expect(uncovered).toEqual([]);
  });

  it("lets nobody import the composition roots", () => {
    const faults = files.filter((file) => importsOf(file).some((target) => /^src\/(?:main|cli)\.ts$/.test(target)));
    expect(faults).toEqual([]);
  });

  it("reads the environment in the composition roots alone, and parses it in config", () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(join(root, file), "utf8")));
    expect(readers.sort()).toEqual(["src/cli.ts", "src/main.ts"]);
  });

  it("names files by what they hold", () => {
    expect(files.filter((file) => /(?:utils?|helpers?|common|manager|misc)\.ts$/.test(file))).toEqual([]);
  });

  it("keeps the angles of every digest out of the code", () => {
    const ids = loadDigests(join(root, "digests")).flatMap(({ definition }) => definition.angles.map(({ id }) => id));
    const faults = files.filter((file) => {
      const source = readFileSync(join(root, file), "utf8");
      return ids.some((id) => source.includes(`"${id}"`) || source.includes(`'${id}'`));
    });
    expect(ids.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
