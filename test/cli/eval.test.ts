import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runEval } from "../../src/cli/eval.ts";
import { loadDigests } from "../../src/digests.ts";
import { type Character, KEY, MODEL, ModelServer } from "../llm/server.ts";

const SENTENCES = [
  "Le fabricant Orsel va investir 1,5 milliard d’euros dans une usine à Béthune, a annoncé sa présidente, Claire Vasseur.",
  "Le site doit employer 1 200 personnes d’ici 2029, dont 400 ingénieurs spécialisés dans l’intelligence artificielle.",
  "La région apportera 120 millions d’euros de subventions, à condition que les emplois soient maintenus dix ans.",
  "Le chantier commencera en mars.",
];

const server = new ModelServer();
const folder = mkdtempSync(join(tmpdir(), "fil-eval-"));
beforeAll(async () => {
  await server.start();
  const article = { lang: "fr", blocks: [{ kind: "p", sentences: SENTENCES }] };
  const labels = { angles: { 0: { investissement: 2 }, 1: { emploi: 2 }, 2: { investissement: 1 } } };
  writeFileSync(join(folder, "a.json"), JSON.stringify(article));
  writeFileSync(join(folder, "a.x.json"), JSON.stringify(labels));
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const [digest] = loadDigests(join(import.meta.dirname, "..", "..", "digests"));
if (!digest) throw new Error("no digest");

async function evaluate(character: Character) {
  server.plays({ kind: "writes", character });
  let printed = "";
  const code = await runEval([folder], {
    model: { baseUrl: server.baseUrl, model: MODEL, apiKey: KEY, embeddingModel: null },
    digest: digest as NonNullable<typeof digest>,
    json: true,
    write: async (words) => {
      printed += words;
    },
  });
  expect(server.refused).toEqual([]);
  return { code, table: JSON.parse(printed) };
}

describe("fil eval --llm", () => {
  it("counts what holds of a faithful writer", async () => {
    const { code, table } = await evaluate((shown) => shown.map(({ id, text }) => ({ text, cites: [id] })));
    expect(code).toBe(0);
    expect(table).toMatchObject({ claimsSupported: 100, claimsDropped: 0, tokens: 500 });
    expect(table.summaries).toBeGreaterThan(0);
  });

  it("counts what is dropped of an inventor, and why", async () => {
    const { table } = await evaluate((shown) => [
      { text: "Orsel va investir 15 milliards d’euros à Béthune.", cites: [shown[0]?.id ?? ""] },
    ]);
    expect(table).toMatchObject({ claimsSupported: 0, claimsDropped: 1, droppedFor: { number: 1 }, anglesWritten: 0 });
  });

  it("says what is missing", async () => {
    const job = { model: null, digest: digest as NonNullable<typeof digest>, json: false, write: async () => {} };
    await expect(runEval([folder], job)).rejects.toThrow(/LLM_BASE_URL/);
    const model = { baseUrl: server.baseUrl, model: MODEL, apiKey: KEY, embeddingModel: null };
    await expect(runEval([], { ...job, model })).rejects.toThrow(/folder/);
  });
});
