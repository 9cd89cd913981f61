import { expect, it } from "vitest";
import { type EditionRecord, saveEdition } from "../../src/store/editions.ts";
import { newId } from "../../src/store/ids.ts";
import { unsubscribe } from "../../src/store/subscriptions.ts";
import { askedIn, findThread, type OpenedThread, openedIn, openedThread } from "../../src/store/threads.ts";
import { onEachDatabase } from "./databases.ts";
import { hoursAfter, IA, NOW } from "./news.ts";
import { enrol, T1, T2 } from "./teams.ts";

const THREAD = "slack:C1:1718.55";

onEachDatabase((db) => {
  function opened(changes: Partial<OpenedThread> = {}): Promise<void> {
    const nothing = { editionId: null, subscriptionId: null };
    return openedThread(db(), {
      ...{ tenant: T1, thread: THREAD, digest: "ia", language: "fr", now: NOW },
      ...nothing,
      ...changes,
    });
  }

  function edition(tenant: string | null): Promise<EditionRecord> {
    const scope = { ...IA, tenant, language: "fr" as const, lens: null, since: hoursAfter(-24), until: NOW };
    return saveEdition(db(), scope, { points: 5 }, NOW);
  }

  it("says what it holds, once, whatever is said of it again", async () => {
    const { id: editionId } = await edition(T1);
    const { id: subscriptionId } = await enrol(db());
    await opened({ editionId, subscriptionId });
    await opened({ digest: "climat", language: "en", now: hoursAfter(1) });
    const held = { digest: "ia", editionId, subscriptionId, language: "fr", questions: [] };
    expect(await findThread(db(), T1, THREAD)).toEqual(held);
    expect(await findThread(db(), T1, "slack:C1:2")).toBeNull();
  });

  it("outlives its subscription", async () => {
    const { id: subscriptionId } = await enrol(db());
    await opened({ subscriptionId });
    await unsubscribe(db(), T1, subscriptionId);
    expect(await findThread(db(), T1, THREAD)).toMatchObject({ digest: "ia", subscriptionId: null });
  });

  it("is opened all the same when its subscription and its edition are no more, or none", async () => {
    await opened({ editionId: newId(NOW), subscriptionId: newId(NOW) });
    expect(await findThread(db(), T1, THREAD)).toMatchObject({ editionId: null, subscriptionId: null });
    await opened({ thread: "slack:C1:2", editionId: "x", subscriptionId: "" });
    expect(await findThread(db(), T1, "slack:C1:2")).toMatchObject({ editionId: null, subscriptionId: null });
  });

  it("may hold the digest's own edition, and never another tenant's, nor its subscription", async () => {
    const [own, other] = [await edition(null), await edition(T2)];
    const { id: subscriptionId } = await enrol(db(), { tenant: T2 });
    await opened({ editionId: own.id });
    expect(await findThread(db(), T1, THREAD)).toMatchObject({ editionId: own.id });
    await opened({ thread: "slack:C1:2", editionId: other.id, subscriptionId });
    expect(await findThread(db(), T1, "slack:C1:2")).toMatchObject({ editionId: null, subscriptionId: null });
  });

  it("holds under a channel's name what was opened there last, with what was asked about it", async () => {
    const [first, second, foreign] = [await edition(null), await edition(T1), await edition(T2)];
    const last = { tenant: T1, channel: "slack:C1", digest: "ia", language: "fr", subscriptionId: null } as const;
    await openedIn(db(), { ...last, editionId: first.id, now: NOW });
    await askedIn(db(), T1, "slack:C1", "Combien ?");
    await openedIn(db(), { ...last, editionId: first.id, now: hoursAfter(1) });
    expect(await findThread(db(), T1, "slack:C1")).toMatchObject({ editionId: first.id, questions: ["Combien ?"] });
    await openedIn(db(), { ...last, editionId: second.id, now: hoursAfter(2) });
    await openedIn(db(), { ...last, editionId: first.id, now: hoursAfter(1) });
    await openedIn(db(), { ...last, editionId: foreign.id, now: hoursAfter(3) });
    expect(await findThread(db(), T1, "slack:C1")).toMatchObject({ editionId: second.id, questions: [] });
    expect(await findThread(db(), T2, "slack:C1")).toBeNull();
  });

  it("remembers its last five questions, each cut to 500 characters", async () => {
    await opened();
    for (let index = 1; index <= 6; index++) expect(await askedIn(db(), T1, THREAD, `Question ${index} ?`)).toBe(true);
    await askedIn(db(), T1, THREAD, `${"é".repeat(499)}🗞️`);
    const { questions } = (await findThread(db(), T1, THREAD)) ?? { questions: [] };
    expect(questions.slice(0, 4)).toEqual(["Question 3 ?", "Question 4 ?", "Question 5 ?", "Question 6 ?"]);
    expect(questions.slice(4)).toEqual(["é".repeat(499)]);
    expect(await askedIn(db(), T1, "slack:C1:2", "Combien ?")).toBe(false);
  });

  it("loses none of the questions that are asked at once", async () => {
    await opened();
    await Promise.all(["un", "deux", "trois", "quatre"].map((question) => askedIn(db(), T1, THREAD, question)));
    const found = await findThread(db(), T1, THREAD);
    expect([...(found?.questions ?? [])].sort()).toEqual(["deux", "quatre", "trois", "un"]);
  });
});
