import { expect, it } from "vitest";
import { createHarvest } from "../../src/bot/news/harvest.ts";

it("stores what comes in together, in order, each once", async () => {
  const stored: number[][] = [];
  const harvest = createHarvest<number>(async (numbers) => void stored.push([...numbers]));
  await Promise.all(Array.from({ length: 150 }, (_, n) => harvest.add(n, 1)));
  await harvest.flush();
  expect(stored.map(({ length }) => length)).toEqual([64, 64, 22]);
  expect(stored.flat()).toEqual(Array.from({ length: 150 }, (_, n) => n));
  await harvest.flush();
  expect(stored).toHaveLength(3);
});

it("stores sooner what is large", async () => {
  const stored: string[][] = [];
  const harvest = createHarvest<string>(async (names) => void stored.push([...names]));
  await harvest.add("long", 5_000_000);
  expect(stored).toEqual([["long"]]);
});

it("stores one harvest after the other", async () => {
  let underWay = 0;
  let most = 0;
  const harvest = createHarvest<number>(async () => {
    most = Math.max(most, ++underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay--;
  });
  await Promise.all(Array.from({ length: 200 }, (_, n) => harvest.add(n, 1)));
  await harvest.flush();
  expect(most).toBe(1);
});
