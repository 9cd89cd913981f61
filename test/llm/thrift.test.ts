import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Desk, openDesk, sentencesOf } from "./desk.ts";
import { type Behaviour, ModelServer } from "./server.ts";

const server = new ModelServer();
beforeAll(() => server.start());
afterAll(() => server.stop());

const STORY = sentencesOf("a1", ["Le site doit employer 1 200 personnes d’ici 2029."]);
const WRITES: Behaviour = {
  kind: "writes",
  character: () => [{ text: "Le site emploiera 1 200 personnes d’ici 2029.", cites: ["s1"] }],
};

function headline(desk: Desk, tenant = "slack:T1", deadlineMs?: number) {
  return desk.writer.headline({
    tenant,
    language: "fr",
    sentences: STORY,
    ...(deadlineMs === undefined ? {} : { deadlineMs }),
  });
}

/** Another story each time, so that nothing is cached. */
function another(desk: Desk, n: number, tenant = "slack:T1") {
  return desk.writer.headline({
    tenant,
    language: "fr",
    sentences: sentencesOf("a1", [`Le site doit employer ${n} personnes d’ici 2029.`]),
  });
}

describe("thrift", () => {
  it("asks once for the same content, whoever asks", async () => {
    server.plays(WRITES);
    const desk = openDesk(server);
    expect(await headline(desk)).toMatchObject({ reason: null, cached: false, tokens: 500 });
    expect(await headline(desk, "slack:T2")).toMatchObject({ reason: null, cached: true, tokens: 0 });
    expect(server.bodies).toHaveLength(1);
  });

  it("makes one call of two at the same time", async () => {
    server.plays(WRITES);
    const desk = openDesk(server);
    const both = await Promise.all([headline(desk), headline(desk)]);
    expect(both.map(({ tokens }) => tokens).sort()).toEqual([0, 500]);
    expect(server.bodies).toHaveLength(1);
  });

  it("asks again where what was kept is not what is asked for", async () => {
    server.plays(WRITES);
    const desk = openDesk(server);
    await headline(desk);
    for (const key of desk.store.kept.keys()) desk.store.kept.set(key, { claims: "none" });
    expect(await headline(desk)).toMatchObject({ reason: null, cached: false });
  });

  it("asks each time for what the caller keeps, and pays for it", async () => {
    const { thrift, store } = openDesk(server);
    const errand = { tenant: "slack:T1", estimate: 10, ask: async () => ({ value: "v", tokens: 7 }) };
    expect(await thrift.pay(errand)).toEqual({ value: "v", reason: null, tokens: 7, cached: false });
    await thrift.pay(errand);
    expect([store.kept.size, ...store.spent.values()]).toEqual([0, 14, 14]);
  });

  it("counts what is under way elsewhere on the same budget, and rests for its own failures alone", async () => {
    const shared = { promised: new Map<string, number>(), budget: { tenant: null, everybody: 15 }, attempts: 1 };
    const [one, other] = [openDesk(server, shared), openDesk(server, shared)];
    let answer = (): void => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const slow = { tenant: "t", estimate: 10, ask: () => asked.then(() => ({ value: 1, tokens: 0 })) };
    const quick = { tenant: "t", estimate: 10, ask: async () => ({ value: 2, tokens: 0 }) };
    const first = one.thrift.pay(slow);
    // It has promised its tokens once it has looked at what was spent.
    await vi.waitFor(() => expect(shared.promised.get("t 2026-11")).toBe(10));
    expect(await other.thrift.pay(quick)).toMatchObject({ reason: "budget" });
    answer();
    await first;
    for (let i = 0; i < 5; i++) await one.thrift.pay({ ...quick, ask: () => Promise.reject(new Error("down")) });
    expect(await one.thrift.pay(quick)).toMatchObject({ reason: "resting" });
    expect(await other.thrift.pay(quick)).toMatchObject({ value: 2 });
  });

  it("stops at the budget of a tenant, and at everybody's, until the next month", async () => {
    server.plays(WRITES);
    const tenants = openDesk(server, { budget: { tenant: 2900, everybody: null } });
    expect((await another(tenants, 1)).reason).toBeNull();
    expect((await another(tenants, 2)).reason).toBeNull();
    expect(await another(tenants, 3)).toMatchObject({ reason: "budget", tokens: 0 });
    expect((await another(tenants, 3, "slack:T2")).reason).toBeNull();
    tenants.clock.move(8 * 86_400_000);
    expect((await another(tenants, 4)).reason).toBeNull();
    const everybody = openDesk(server, { budget: { tenant: null, everybody: 2900 } });
    expect((await another(everybody, 1)).reason).toBeNull();
    expect((await another(everybody, 2, "slack:T2")).reason).toBeNull();
    expect((await another(everybody, 3, "slack:T3")).reason).toBe("budget");
  });

  it("does not let calls under way take the same tokens twice", async () => {
    server.plays(WRITES);
    const desk = openDesk(server, { budget: { tenant: 2900, everybody: 9000 } });
    const outcomes = await Promise.all([1, 2, 3, 4].map((n) => another(desk, n)));
    expect(outcomes.filter(({ reason }) => reason === "budget").length).toBeGreaterThanOrEqual(3);
  });

  it("gives up on a slow model at the deadline, without waiting for it", async () => {
    server.plays({ kind: "hangs" });
    const desk = openDesk(server);
    const outcome = headline(desk, "slack:T1", 4000);
    await server.received(1);
    await desk.clock.waits(4000);
    desk.clock.move(4000);
    expect((await outcome).reason).toBe("slow");
  });

  it("tries again after a failure, later each time", async () => {
    server.plays({ kind: "fails", status: 500 }, { kind: "cuts" }, WRITES);
    const desk = openDesk(server);
    const outcome = headline(desk);
    await desk.clock.waits(500);
    desk.clock.move(500);
    await desk.clock.waits(1000);
    desk.clock.move(1000);
    expect((await outcome).reason).toBeNull();
    expect(desk.failures.map(({ reason }) => reason)).toEqual(["down", "down"]);
  });

  it("waits as long as a 429 says, and not beyond its deadline", async () => {
    server.plays({ kind: "fails", status: 429, retryAfter: "7" }, WRITES);
    const desk = openDesk(server);
    const outcome = headline(desk);
    await desk.clock.waits(7000);
    desk.clock.move(7000);
    expect((await outcome).reason).toBeNull();
    server.plays({ kind: "fails", status: 429, retryAfter: "60" });
    expect((await another(desk, 9)).reason).toBe("limited");
    expect(server.bodies).toHaveLength(1);
  });

  it.each<[string, Behaviour]>([
    ["a body that is no JSON", { kind: "garbles" }],
    ["words where JSON was asked for", { kind: "says", content: "Bien sûr ! Voici un titre." }],
    ["JSON of another form", { kind: "says", content: '{"title":"x"}' }],
    ["a connection that is cut", { kind: "cuts" }],
  ])("gives nothing for %s", async (_situation, behaviour) => {
    server.plays(behaviour);
    const desk = openDesk(server, { attempts: 1 });
    const outcome = await headline(desk);
    expect(outcome.value).toBeNull();
    expect(["nonsense", "down"]).toContain(outcome.reason);
    expect(desk.store.kept.size).toBe(0);
  });

  it("counts the tokens of nonsense", async () => {
    server.plays({ kind: "says", content: "Bien sûr !" });
    const desk = openDesk(server, { attempts: 1 });
    expect(await headline(desk)).toMatchObject({ reason: "nonsense", tokens: 500 });
    expect(await desk.store.used("*", "2026-11")).toBe(500);
  });

  it("leaves a failing model alone for a minute, then tries it with one call", async () => {
    server.plays({ kind: "fails", status: 503 });
    const desk = openDesk(server, { attempts: 1 });
    for (let n = 1; n <= 5; n++) expect((await another(desk, n)).reason).toBe("down");
    expect((await another(desk, 6)).reason).toBe("resting");
    expect(server.bodies).toHaveLength(5);
    desk.clock.move(60_000);
    expect((await another(desk, 7)).reason).toBe("down");
    expect((await another(desk, 8)).reason).toBe("resting");
    desk.clock.move(60_000);
    server.plays(WRITES);
    expect((await another(desk, 1200)).reason).toBeNull();
    expect((await another(desk, 1201)).reason).toBeNull();
  });
});
