import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const FIXTURES = join(ROOT, "test", "fixtures", "stories", "tune");
const folder = mkdtempSync(join(tmpdir(), "fil-"));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function fil(...args: string[]) {
  const run = spawnSync(process.execPath, ["--import", "tsx", "src/cli.ts", "stories", ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const takes = readdirSync(FIXTURES)
  .filter((name) => /^(?:seisme|near-seisme)/.test(name))
  .map((name) => join(FIXTURES, name));

describe("fil stories --json", () => {
  it("prints the stories, their disagreements and their updates, whatever the order of the files", () => {
    const { code, out, err } = fil("--json", ...takes);
    expect([code, err]).toEqual([0, ""]);
    expect(fil("--json", ...[...takes].reverse()).out).toBe(out);
    const { stories } = JSON.parse(out);
    expect(stories.map(({ articles }: { articles: string[] }) => articles.length)).toEqual([4, 1]);
    const value = (n: number, text: string, value: number) => ({
      article: `seisme-valmonte-${n}`,
      text,
      value,
      unit: "magnitude",
    });
    expect(stories[0].disagreements).toEqual([{ values: [value(1, "5,8", 5.8), value(3, "6.1", 6.1)] }]);
    expect(stories[0].updates).toContainEqual({ article: "seisme-valmonte-4", from: 3, to: 7, unit: "mort" });
    expect(stories[1]).toEqual({ articles: ["near-seisme-kaldara"], disagreements: [], updates: [] });
  });

  it("tells each bad file in one line, and goes through with the others", () => {
    const bad = [
      file("pas.json", "{"),
      file("liste.json", []),
      file("sans-id.json", { text: "Bonjour." }),
      file("vide.json", { id: "vide", text: " " }),
      file("date.json", { id: "date", text: "Bonjour.", published: "hier" }),
      file("langue.json", { id: "langue", text: "Guten Tag.", lang: "de" }),
      file("nombre.json", { id: 3, text: "Bonjour." }),
      join(folder, "absent.json"),
      folder,
    ];
    const good = file("bon.json", { id: "bon", text: "Le maire de Brénoux a inauguré un pont sur la Losne." });
    const { code, out, err } = fil("--json", ...bad, good, good);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({ stories: [{ articles: ["bon"], disagreements: [], updates: [] }] });
    const lines = err.trim().split("\n");
    expect(lines).toHaveLength(bad.length + 1);
    expect(lines.filter((line) => !/^fil: .*: |^fil: .*\.$/.test(line))).toEqual([]);
  });

  it("asks for a file when none is given", () => {
    expect(fil("--json")).toMatchObject({ code: 2, out: "" });
  });
});
