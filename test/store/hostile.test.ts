import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { readingsBetween } from "../../src/store/analyses.ts";
import { storableJson, storableText } from "../../src/store/columns.ts";
import { rowsOf } from "../../src/store/database.ts";
import { saveEdition } from "../../src/store/editions.ts";
import { claimArticlesDue, saveReading } from "../../src/store/readings.ts";
import { onEachDatabase } from "./databases.ts";
import { establish, figure, follow, hoursAfter, IA, item, NOW, PAGE, poll, readOne } from "./news.ts";

const PERIOD = { since: hoursAfter(-1e6), until: hoursAfter(1000), limit: 10, by: "ready" } as const;
const HOSTILE = "a\0b \ud800 c \udc00\ud83d d 🗞️ \u2028 ' \" \\ \\u0000 {1,2} $1 -- \u202e";
const STORED = "a\ufffdb \ufffd c \ufffd\ufffd d 🗞️ \u2028 ' \" \\ \\u0000 {1,2} $1 -- \u202e";

it("replaces one for one what no database takes", () => {
  expect(storableText(HOSTILE)).toBe(STORED);
  const value = { text: HOSTILE, "\0\ud800": [HOSTILE], ["__proto__"]: 1 };
  expect(JSON.parse(storableJson(value))).toEqual({ text: STORED, "\ufffd\ufffd": [STORED], ["__proto__"]: 1 });
});

onEachDatabase((db) => {
  it("stores the text of an article that holds NUL bytes and halves of characters, offsets right", async () => {
    await establish(db());
    const summary = `${HOSTILE} résumé`;
    await poll(db(), NOW, [
      item({
        guid: HOSTILE,
        title: HOSTILE,
        author: HOSTILE,
        image: HOSTILE,
        summary,
        url: `https://j.example/?q=${HOSTILE}`,
      }),
    ]);
    const [article] = await claimArticlesDue(db(), NOW, 1);
    if (!article) throw new Error("not claimed");
    const text = `${HOSTILE}\n109 milliards`;
    const found = figure({ text: HOSTILE, unit: HOSTILE, context: HOSTILE, start: 0, end: HOSTILE.length });
    const point = { angle: HOSTILE, text: HOSTILE, start: 0, end: HOSTILE.length, score: 1 };
    const reading = {
      digest: "ia",
      engineVersion: HOSTILE,
      language: "fr" as const,
      keyPoints: [point],
      figures: [found],
      stories: [],
    };
    await saveReading(db(), { article, at: NOW, page: { ...PAGE, text, title: HOSTILE }, readings: [reading] });
    const [stored] = await readingsBetween(db(), IA, PERIOD);
    expect(stored?.article.title).toBe(STORED);
    expect(stored?.article.text.slice(0, HOSTILE.length)).toBe(STORED);
    expect(stored?.analysis.keyPoints).toEqual([{ ...point, angle: STORED, text: STORED }]);
    expect(await poll(db(), hoursAfter(1), [item({ guid: HOSTILE, title: HOSTILE, summary })])).toMatchObject({
      fresh: [],
      known: 1,
    });
  });

  it("cuts a title of 1 MB, takes identifiers, addresses and words of 1 MB, and knows the item again", async () => {
    await establish(db());
    const long = "x".repeat(1_000_000);
    const monster = item({
      guid: long,
      title: `é${long}`,
      url: `https://j.example/${long}`,
      summary: long,
      body: `${long} ${long}`,
    });
    const { fresh } = await poll(db(), NOW, [monster]);
    expect(fresh[0]?.title).toHaveLength(2000);
    expect(await poll(db(), hoursAfter(1), [monster])).toMatchObject({ fresh: [], updated: [], known: 1 });
    await readOne(db(), hoursAfter(1), {
      text: Array.from({ length: 200_000 }, (_, index) => `mot${index}`).join(" "),
    });
  });

  it("takes instants at the ends of time, and one that is none", async () => {
    await follow(db(), "https://journal.example/feed");
    const dates = [
      "-271821-04-20T00:00:00Z",
      "0000-01-01T00:00:00Z",
      "1893-03-01T00:00:00Z",
      "+275760-09-13T00:00:00Z",
      "never",
    ];
    const listed = dates.map((date, index) =>
      item({ guid: date, url: `https://j.example/${index}`, title: date, published: new Date(date) }),
    );
    await poll(db(), NOW, listed);
    const rows = await rowsOf<{ published: string }>(
      db().orm,
      sql`select published::text from articles order by published`,
    );
    expect(rows.map(({ published }) => published.slice(0, 4))).toEqual(["0002", "0002", "1893", "2025", "9999"]);
    expect(await poll(db(), hoursAfter(1), listed)).toMatchObject({ fresh: [], backlog: [], known: 5 });
  });

  it("keeps the keys of JSON that would change an object", async () => {
    const content = JSON.parse(
      '{"__proto__": {"admin": true}, "constructor": 1, "a": [null, 1e300, "\\u0000"]}',
    ) as object;
    const scope = { ...IA, language: "fr" as const, lens: content, since: NOW, until: NOW };
    const edition = await saveEdition(db(), scope, content, NOW);
    expect(Object.keys(edition.content as object).sort()).toEqual(["__proto__", "a", "constructor"]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it("reads an instant before time zones were round, whatever the zone of the session", async () => {
    await establish(db());
    await poll(db(), NOW, [item({ published: new Date("1900-01-01T12:00:00.250Z"), publishedIsSeen: true })]);
    await readOne(db(), NOW);
    await db().orm.transaction(async (orm) => {
      await orm.execute(sql`set local timezone to 'Europe/Paris'`);
      const [stored] = await readingsBetween({ ...db(), orm, inTransaction: true }, IA, PERIOD);
      expect(stored?.article.published?.toISOString()).toBe("1900-01-01T12:00:00.250Z");
    });
  });
});
