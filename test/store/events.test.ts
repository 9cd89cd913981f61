import { expect, it } from "vitest";
import { isFirst } from "../../src/store/events.ts";
import { feedbackOn, sayUseful } from "../../src/store/feedback.ts";
import { onEachDatabase } from "./databases.ts";
import { hoursAfter, NOW } from "./news.ts";
import { T1, T2 } from "./teams.ts";

onEachDatabase((db) => {
  it("is first once, also when it is delivered ten times at once", async () => {
    const firsts = await Promise.all(Array.from({ length: 10 }, () => isFirst(db(), T1, "Ev1", NOW)));
    expect(firsts.filter(Boolean)).toHaveLength(1);
    expect(await isFirst(db(), T1, "Ev1", hoursAfter(1))).toBe(false);
    expect(await isFirst(db(), T1, "ev1", NOW)).toBe(true);
    expect(await isFirst(db(), T2, "Ev1", NOW)).toBe(true);
  });

  it("is known whatever the length of its identifier", async () => {
    const long = "x".repeat(100_000);
    expect(await isFirst(db(), T1, `${long}1`, NOW)).toBe(true);
    expect(await isFirst(db(), T1, `${long}2`, NOW)).toBe(true);
    expect(await isFirst(db(), T1, `${long}1`, NOW)).toBe(false);
  });

  it("keeps the last word of each person on a point", async () => {
    const say = (person: string, point: string, useful: boolean) =>
      sayUseful(db(), { tenant: T1, person, point, useful, now: NOW });
    await say("U1", "p1", true);
    await say("U1", "p1", false);
    await say("U2", "p1", true);
    await say("U3", "p1", true);
    await say("U1", "p2", false);
    expect(await feedbackOn(db(), T1, ["p1", "p2", "p3", "', )"])).toEqual(
      new Map([
        ["p1", { useful: 2, useless: 1 }],
        ["p2", { useful: 0, useless: 1 }],
      ]),
    );
    expect(await feedbackOn(db(), T1, [])).toEqual(new Map());
    for (const point of ["", "p".repeat(501)]) {
      await expect(say("U1", point, true)).rejects.toMatchObject({ name: "StoreError", code: "invalid" });
    }
  });
});
