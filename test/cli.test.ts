import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "fil-"));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function fil(...args: string[]) {
  const run = spawnSync(process.execPath, ["--import", "tsx", "src/cli.ts", ...args], { cwd: root, encoding: "utf8" });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const TEXT = "La région mettra 40 millions d’euros dans un centre de calcul à Brénoux. Le maire a applaudi.";
const good = file("bon.txt", TEXT);

describe("fil digest --json", () => {
  it("prints one line an input, with exact slices", () => {
    const page = file(
      "page.html",
      `<html><head><title>Titre</title></head><body><article><p>${TEXT}</p></article></body></html>`,
    );
    const { code, out } = fil("digest", "--json", good, page);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines.map(({ input }) => input)).toEqual([good, page]);
    expect(lines[0]).toMatchObject({ title: null, lang: "fr" });
    expect(lines[0].body).toBeUndefined();
    expect(lines[1]).toMatchObject({ title: "Titre", lang: "fr" });
    for (const { body, keyPoints, figures } of lines) {
      expect(figures[0]).toMatchObject({ value: 40_000_000, unit: "EUR", qualifier: null, per: null });
      for (const { text, start, end } of [...keyPoints, ...figures])
        expect((body ?? TEXT).slice(start, end)).toBe(text);
    }
  });

  it("reads what is too short to be an article", () => {
    expect(JSON.parse(fil("digest", "--json", file("court.txt", "It cost $2.3bn.")).out)).toMatchObject({
      lang: "en",
      figures: [{ value: 2_300_000_000, unit: "USD" }],
    });
  });
});

describe("bad input", () => {
  it.each([
    ["a missing file", join(folder, "absent.txt")],
    ["a folder", folder],
    ["an empty file", file("vide.txt", "")],
    ["a binary file", file("binaire.txt", new Uint8Array([1, 0, 2, 0]))],
    ["invalid UTF-8", file("latin.txt", new Uint8Array([0x4c, 0x27, 0xe9, 0x74, 0xe9]))],
    ["HTML given as text", file("page.txt", "<!doctype html><html><body><p>Bonjour</p></body></html>")],
    [
      "another language",
      file(
        "de.txt",
        "Der Minister hat gestern erklärt, dass die Regierung nicht weiß, wie viel das kostet und wer das bezahlen soll.",
      ),
    ],
    ["10 MB", file("gros.txt", "mot ".repeat(2_600_000))],
    ["100,000 words on one line", file("ligne.txt", "le maire ".repeat(50_000))],
    ["an address that is private", "http://127.0.0.1:9/"],
    ["a scheme that is not the web's", "ftp://exemple.fr/a"],
  ])("%s gets one clear line, exit 2, and the others go through", (_name, bad) => {
    const { code, out, err } = fil("digest", "--json", bad, good);
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(/^fil: /);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(out.trim().split("\n")).toHaveLength(1);
  });

  it.each([[["digst"]], [["digest"]], [["ask", good]], [["digest", "--nope"]]])(
    "%j is refused with what to do",
    (args) => {
      const { code, err } = fil(...args);
      expect(code).toBe(2);
      expect(err.trim().split("\n")).toHaveLength(1);
    },
  );
});

describe("fil ask", () => {
  it("quotes, and says nothing when the article does not say", () => {
    const { out } = fil(
      "ask",
      "--json",
      good,
      "Combien la région va-t-elle dépenser ?",
      "Quel musicien jouera au festival de jazz ?",
    );
    const [first, second] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first.answers[0].text).toMatch(/40 millions/);
    expect(TEXT.slice(first.answers[0].start, first.answers[0].end)).toBe(first.answers[0].text);
    expect(second.answers).toEqual([]);
  });
});

describe("npm start without a terminal", () => {
  it("prints the edition, stays up, and leaves on SIGTERM", async () => {
    const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let shown = "";
    child.stdout.on("data", (chunk) => {
      shown += String(chunk);
    });
    await new Promise<void>((resolve) => {
      child.stderr.on("data", (chunk) => {
        if (String(chunk).includes("waiting for SIGTERM")) resolve();
      });
    });
    expect(shown).toMatch(/109\sMd€/u);
    expect(child.exitCode).toBeNull();
    child.kill("SIGTERM");
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect(code).toBe(0);
  });
});
