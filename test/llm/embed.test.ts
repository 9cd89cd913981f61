import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEmbedder, rerank } from "../../src/llm/embed.ts";
import { cosine, packed, unpacked } from "../../src/llm/embed-vector.ts";
import { createModel } from "../../src/llm/model.ts";
import { MemoryVectors, openDesk as open } from "./desk.ts";
import { ModelServer } from "./server.ts";

const server = new ModelServer();
beforeAll(() => server.start());
afterAll(() => server.stop());

function openDesk(options: Parameters<typeof open>[1] = {}) {
  const { model, thrift } = open(server, options);
  const vectors = new MemoryVectors();
  const embedder = createEmbedder(model, thrift, vectors);
  if (!embedder) throw new Error("the test model has embeddings");
  return { embedder, vectors };
}

describe("embeddings", () => {
  it("come in batches, in order, once for each text", async () => {
    server.plays({ kind: "writes", character: () => [] });
    const { embedder } = openDesk();
    const texts = Array.from({ length: 150 }, (_, i) => `usine ${"abc".repeat(i % 70)}`);
    const outcome = await embedder.embed({ tenant: "t", texts });
    expect(server.refused).toEqual([]);
    expect(outcome.value).toHaveLength(150);
    expect(outcome.value?.[0]).toEqual(outcome.value?.[70]);
    expect(server.bodies).toHaveLength(2);
    expect(await embedder.embed({ tenant: "t", texts })).toMatchObject({ cached: true, tokens: 0 });
  });

  it("are kept by text, whatever else was asked with it, and are the same when they come back", async () => {
    server.plays({ kind: "writes", character: () => [] });
    const { embedder, vectors } = openDesk();
    const first = await embedder.embed({ tenant: "t", texts: ["la grève", "le blé"] });
    const second = await embedder.embed({ tenant: "u", texts: ["le port", "la grève"] });
    expect(second.value?.[1]).toEqual(first.value?.[0]);
    expect(JSON.parse(server.bodies[1] ?? "{}").input).toEqual(["le port"]);
    expect(await embedder.kept(["le blé", "inconnu"])).toEqual([first.value?.[1], null]);
    expect(server.bodies).toHaveLength(2);
    expect(vectors.kept.size).toBe(3);
  });

  it("are none where the model has none", () => {
    const model = createModel({ baseUrl: server.baseUrl, model: "m", apiKey: null, embeddingModel: null });
    expect(createEmbedder(model, open(server).thrift, new MemoryVectors())).toBeNull();
  });

  it("give a reason when the server fails, and keep nothing", async () => {
    server.plays({ kind: "fails", status: 500 });
    const { embedder, vectors } = openDesk({ attempts: 1 });
    expect(await embedder.embed({ tenant: "t", texts: ["a"] })).toMatchObject({ value: null, reason: "down" });
    expect(vectors.kept.size).toBe(0);
  });

  it("are not asked for once the month's tokens are spent", async () => {
    server.plays({ kind: "writes", character: () => [] });
    const { embedder } = openDesk({ budget: { tenant: null, everybody: 1 } });
    expect(await embedder.embed({ tenant: "t", texts: ["la grève des dockers"] })).toMatchObject({ reason: "budget" });
    expect(server.bodies).toEqual([]);
  });

  it("bring forward what is near in sense, and no more than the engine's merit allows", () => {
    const [weak, strong] = [
      { item: "weak", score: 0.3, nearness: 0.9 },
      { item: "strong", score: 0.5, nearness: 0.2 },
    ];
    expect(rerank([strong, weak])).toEqual(["weak", "strong"]);
    expect(
      rerank([
        { ...strong, score: 1 },
        { ...weak, nearness: 0.3 },
      ]),
    ).toEqual(["strong", "weak"]);
    expect(
      rerank([
        { ...strong, score: 1, nearness: 0.5 },
        { ...weak, score: 0.1, nearness: 9 },
      ])[0],
    ).toBe("strong");
  });

  it("compare vectors by their direction, packed or not", () => {
    expect(cosine([1, 0], [2, 0])).toBe(1);
    expect(cosine([1, 0], [0, 3])).toBe(0);
    expect(cosine([1, 0], [1])).toBe(0);
    expect(cosine([0, 0], [1, 1])).toBe(0);
    const vector = Array.from({ length: 1024 }, (_, i) => Math.sin(i * i) / 30);
    expect(cosine(vector, unpacked(packed(vector)) ?? [])).toBeGreaterThan(0.999);
    expect(unpacked(packed([0, 0]))).toHaveLength(2);
    expect([unpacked(""), unpacked(null), unpacked([1])]).toEqual([null, null, null]);
  });
});

describe("a model", () => {
  it("is Mistral's own where the address is Mistral's", () => {
    const at = (baseUrl: string) => createModel({ baseUrl, model: "small", apiKey: "k", embeddingModel: null }).writer;
    expect(at("https://api.mistral.ai/v1")).toMatchObject({ provider: expect.stringContaining("mistral") });
    expect(at("http://127.0.0.1:11434/v1/")).toMatchObject({ provider: expect.stringContaining("llm") });
  });
});
