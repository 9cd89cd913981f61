import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEmbedder } from "../../src/llm/embed.ts";
import { SCALE_TEXTS } from "../../src/llm/embed-scale.ts";
import { createSense, headOf } from "../../src/llm/embed-sense.ts";
import { MemoryVectors, openDesk } from "./desk.ts";
import { ModelServer } from "./server.ts";

const server = new ModelServer();
const SPEAKS = { kind: "writes", character: () => [] } as const;
beforeAll(() => server.start());
afterAll(() => server.stop());

function open(vectors = new MemoryVectors()) {
  const { model, thrift, clock } = openDesk(server, { attempts: 1 });
  const embedder = createEmbedder(model, thrift, vectors);
  if (!embedder) throw new Error("the test model has embeddings");
  const faults: unknown[] = [];
  return { sense: createSense({ embedder, clock, note: (fault) => void faults.push(fault) }), clock, vectors, faults };
}

const inputs = (): string[][] => server.bodies.map((body) => JSON.parse(body).input);
const QUESTION = { tenant: "t", kind: "asks", text: "Combien d’emplois seront supprimés ?" } as const;
const ANSWER = "L’usine va licencier 40 salariés.";
const OTHER = "Le musée expose des tableaux flamands.";

describe("senses", () => {
  it("are near as pairs are, or far as what has nothing in common, on the model's own scale", async () => {
    server.plays(SPEAKS);
    const { sense } = open();
    const [near = 0, far = 1] = (await sense.compare({ ...QUESTION, others: [ANSWER, OTHER] })) ?? [];
    expect(near).toBeGreaterThan(0.5);
    expect(far).toBeLessThan(0.2);
    expect(inputs()).toEqual([SCALE_TEXTS, [QUESTION.text, ANSWER, OTHER]]);
    await sense.compare({ ...QUESTION, others: [ANSWER, OTHER] });
    expect(inputs()).toHaveLength(2);
  });

  it("are compared with those that are kept, however many there are, by one text", async () => {
    server.plays(SPEAKS);
    const { sense } = open();
    await sense.read(ANSWER);
    const before = inputs().length;
    const near = await sense.compareKept({ ...QUESTION, others: [OTHER, ANSWER] });
    expect(near).toEqual([null, expect.any(Number)]);
    expect(inputs().slice(before)).toEqual([[QUESTION.text]]);
    expect(await sense.compareKept({ ...QUESTION, others: [OTHER] })).toBeNull();
  });

  it("of articles that come at one time are asked for together, and remembered in another process", async () => {
    server.plays(SPEAKS);
    const { sense, vectors } = open();
    const heads = Array.from({ length: 20 }, (_, i) => `Titre ${i}\nUne usine ferme.`);
    const read = await Promise.all(heads.map((head) => sense.read(head)));
    expect(read.every((vector) => vector !== null)).toBe(true);
    expect(inputs().map(({ length }) => length)).toEqual([SCALE_TEXTS.length, 1, 19]);
    const next = open(vectors).sense;
    const [first, second, unknown] = await next.remember([heads[0] ?? "", heads[1] ?? "", "inconnu"]);
    expect(unknown).toBeNull();
    expect(first && second && next.near(first, second)).toBeGreaterThan(0.9);
  });

  it.each(["fails", "garbles", "cuts", "dreams"] as const)("are unknown when the model %s", async (kind) => {
    server.plays(kind === "fails" ? { kind, status: 500 } : { kind });
    const { sense, vectors, faults } = open();
    expect(await sense.compare({ ...QUESTION, others: [ANSWER] })).toBeNull();
    expect(await sense.compareKept({ ...QUESTION, others: [ANSWER] })).toBeNull();
    expect(await sense.read(ANSWER)).toBeNull();
    expect(await sense.remember([ANSWER])).toEqual([null]);
    expect(sense.near([1, 2], [1, 2])).toBeNull();
    expect([vectors.kept.size, faults]).toEqual([0, []]);
  });

  it("are tried again some time after a model that told nothing apart", async () => {
    server.plays({ kind: "dreams" });
    const { sense, clock } = open();
    await sense.read(ANSWER);
    server.plays(SPEAKS);
    expect(await sense.read(ANSWER)).toBeNull();
    expect(server.bodies).toEqual([]);
    clock.move(10 * 60_000);
    expect(await sense.read(ANSWER)).not.toBeNull();
  });

  it("are given up after a second and a half by somebody who waits", async () => {
    server.plays({ kind: "hangs" });
    const { sense, clock } = open();
    const near = sense.compare({ ...QUESTION, others: [ANSWER] });
    await server.received(1);
    clock.move(1_500);
    expect(await near).toBeNull();
  });

  it("are unknown when the store fails, and the fault is told", async () => {
    server.plays(SPEAKS);
    const vectors = new MemoryVectors();
    vectors.find = () => Promise.reject(new Error("no room"));
    const { sense, faults } = open(vectors);
    expect(await sense.compare({ ...QUESTION, others: [ANSWER] })).toBeNull();
    expect(await sense.read(ANSWER)).toBeNull();
    expect(faults).toHaveLength(2);
  });
});

describe("an article's head", () => {
  it("is its title and its first words, whole", () => {
    expect(headOf("Titre", "Court.")).toBe("Titre\nCourt.");
    expect(headOf(null, " Court. ")).toBe("Court.");
    const head = headOf("Titre", `${"mot ".repeat(99)}🦊🦊🦊🦊🦊🦊`);
    expect(head.endsWith("mot")).toBe(true);
    expect(headOf("Titre", "mot ".repeat(500))).toBe(headOf("Titre", "mot ".repeat(500).slice(0, 500)));
  });
});
