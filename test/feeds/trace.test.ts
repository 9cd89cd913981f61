import { expect, it } from "vitest";
import { type FeedChanges, isTraced, readChanges, type Trace } from "../../src/feeds/rss.ts";

const SEEN_AT = new Date("2025-02-10T12:00:00Z");
const item = (id: string, title = `Nouvelle ${id}`, more = ""): string =>
  `<item><guid>${id}</guid><title>${title}</title><link>/articles/${id}</link><pubDate>Mon, 10 Feb 2025 08:00:00 GMT</pubDate>${more}</item>`;
const rss = (items: string, site = "https://journal.example/"): string =>
  `<rss version="2.0"><channel><title>Le Journal</title><link>${site}</link><lastBuildDate>${items.length}</lastBuildDate>${items}</channel></rss>`;

function read(text: string, trace: Trace | null = null): Promise<FeedChanges> {
  return readChanges({ text, url: "https://journal.example/feed", seenAt: SEEN_AT }, trace);
}

async function traceOf(text: string): Promise<Trace> {
  const { context, traces } = await read(text);
  return { context: context ?? "", items: traces.filter((trace) => trace !== null) };
}

/** What is read again, and what is not. */
function told({ items }: FeedChanges): string[] {
  return items.map((one) => `${isTraced(one) ? "known" : "read"} ${one.guid}`);
}

it("reads what is new and what was edited, in the document's order", async () => {
  const trace = await traceOf(rss(item("a") + item("b") + item("c")));
  const changed = await read(rss(item("d") + item("a") + item("b", "Corrigée") + item("c")), trace);
  expect(told(changed)).toEqual(["read d", "known a", "read b", "known c"]);
  expect(changed.items.map(({ title }) => title)).toEqual(["Nouvelle d", "Nouvelle a", "Corrigée", "Nouvelle c"]);
});

it("remembers of the next document as much as if it had been read whole", async () => {
  const next = rss(item("d") + item("a") + item("b"));
  const [changes, whole] = [await read(next, await traceOf(rss(item("a") + item("b")))), await read(next)];
  expect(changes.traces).toEqual(whole.traces);
  expect([changes.context, changes.title, changes.site]).toEqual([whole.context, whole.title, whole.site]);
});

it("reads all again when the items' links would lead elsewhere", async () => {
  const trace = await traceOf(rss(item("a") + item("b")));
  const moved = await read(rss(item("a") + item("b"), "https://autre.example/"), trace);
  expect(told(moved)).toEqual(["read a", "read b"]);
  expect(moved.items[0]?.url).toBe("https://autre.example/articles/a");
});

it("reads again what has no date, or is there twice", async () => {
  const undated = "<item><guid>u</guid><title>Sans date</title><link>/u</link></item>";
  const text = rss(item("a") + item("b") + item("b") + undated);
  expect(told(await read(text, await traceOf(text)))).toEqual([
    "known a",
    "read b",
    "read https://journal.example/articles/b",
    "read u",
  ]);
});

it("tells a new item from the known one whose identifier it takes", async () => {
  const trace = await traceOf(rss(item("a")));
  const taken = item("a").replace("/articles/a", "/articles/z").replace("Nouvelle a", "Une autre");
  const { items } = await read(rss(item("a") + taken), trace);
  expect(items.map(({ guid, url }) => [guid, url])).toEqual([
    ["a", "https://journal.example/articles/a"],
    ["https://journal.example/articles/z", "https://journal.example/articles/z"],
  ]);
});

it("leaves no trace of JSON, which is read whole", async () => {
  const json = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", items: [{ id: "a", title: "A" }] });
  expect(await read(json)).toMatchObject({ context: null, traces: [null] });
});
