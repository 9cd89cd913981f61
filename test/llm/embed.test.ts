import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cosine, createEmbedder, rerank } from "../../src/llm/embed.ts";
import { createModel } from "../../src/llm/model.ts";
import { openDesk } from "./desk.ts";
import { ModelServer } from "./server.ts";

const server = new ModelServer();
beforeAll(() => server.start());
afterAll(() => server.stop());

describe("embeddings", () => {
  it("come in batches, in order, once for each text", async () => {
    server.plays({ kind: "writes", character: () => [] });
    const { model, thrift } = openDesk(server);
    const texts = Array.from({ length: 150 }, (_, i) => `usine ${"abc".repeat(i % 70)}`);
    const outcome = await createEmbedder(model, thrift)?.embed({ tenant: "t", texts });
    expect(server.refused).toEqual([]);
    expect(outcome?.value).toHaveLength(150);
    expect(outcome?.value?.[0]).toEqual(outcome?.value?.[70]);
    expect(server.bodies).toHaveLength(2);
    expect(await createEmbedder(model, thrift)?.embed({ tenant: "t", texts })).toMatchObject({
      cached: true,
      tokens: 0,
    });
  });

  it("are none where the model has none", () => {
    const model = createModel({ baseUrl: server.baseUrl, model: "m", apiKey: null, embeddingModel: null });
    expect(createEmbedder(model, openDesk(server).thrift)).toBeNull();
  });

  it("give a reason when the server fails", async () => {
    server.plays({ kind: "fails", status: 500 });
    const { model, thrift } = openDesk(server, { attempts: 1 });
    expect(await createEmbedder(model, thrift)?.embed({ tenant: "t", texts: ["a"] })).toMatchObject({
      value: null,
      reason: "down",
    });
  });

  it("bring forward what is near in sense", async () => {
    server.plays({ kind: "writes", character: () => [] });
    const { model, thrift } = openDesk(server);
    const texts = ["la grève des dockers", "le prix du blé monte", "les dockers en grève au port"];
    const [query = [], ...vectors] = (await createEmbedder(model, thrift)?.embed({ tenant: "t", texts }))?.value ?? [];
    const candidates = vectors.map((vector, i) => ({ item: texts[i + 1], score: 0.5, vector }));
    expect(rerank(query, candidates)[0]).toBe("les dockers en grève au port");
  });

  it("compare vectors by their direction", () => {
    expect(cosine([1, 0], [2, 0])).toBe(1);
    expect(cosine([1, 0], [0, 3])).toBe(0);
    expect(cosine([1, 0], [1])).toBe(0);
    expect(cosine([0, 0], [1, 1])).toBe(0);
  });
});

describe("a model", () => {
  it("is Mistral's own where the address is Mistral's", () => {
    const at = (baseUrl: string) => createModel({ baseUrl, model: "small", apiKey: "k", embeddingModel: null }).writer;
    expect(at("https://api.mistral.ai/v1")).toMatchObject({ provider: expect.stringContaining("mistral") });
    expect(at("http://127.0.0.1:11434/v1/")).toMatchObject({ provider: expect.stringContaining("llm") });
  });
});
