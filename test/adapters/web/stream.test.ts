import { afterEach, describe, expect, it } from "vitest";
import type { News } from "../../../adapters/web/stream.ts";
import { type Browser, documentOf, listener, open, type Site, say } from "./stage.ts";

let site: Site | null = null;
afterEach(async () => {
  await site?.close();
  site = null;
});

interface Heard {
  readonly event: string;
  readonly id: string;
  readonly news: News | null;
}

/** A page that listens, as EventSource does. */
class Ear {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #rest = "";

  constructor(response: Response) {
    if (!response.body) throw new Error("no stream");
    this.#reader = response.body.getReader();
  }

  async next(): Promise<Heard | null> {
    for (;;) {
      const [whole, ...more] = this.#rest.split("\n\n");
      if (more.length > 0) {
        this.#rest = more.join("\n\n");
        const fields = new Map(
          (whole ?? "").split("\n").map((line) => [line.split(": ")[0], line.slice(line.indexOf(": ") + 2)]),
        );
        const event = fields.get("event");
        if (event === undefined) continue;
        const data = fields.get("data");
        return { event, id: fields.get("id") ?? "", news: data && data !== "data:" ? JSON.parse(data) : null };
      }
      const { done, value } = await this.#reader.read();
      if (done) return null;
      this.#rest += this.#decoder.decode(value, { stream: true });
    }
  }

  async cut(): Promise<void> {
    await this.#reader.cancel();
  }
}

async function listen(browser: Browser, place: string, after: string, lastEventId?: string): Promise<Ear> {
  const headers: Record<string, string> = { accept: "text/event-stream" };
  if (lastEventId) headers["last-event-id"] = lastEventId;
  const response = await browser.fetch(`/stream?${new URLSearchParams({ place, after })}`, { headers });
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  return new Ear(response);
}

const wordsOf = (markup: string | null | undefined): string =>
  documentOf(`<ol>${markup ?? ""}</ol>`)
    .querySelector("[data-body]")
    ?.textContent?.trim() ?? "";

const cursorOf = async (browser: Browser): Promise<string> =>
  (await browser.page("/")).querySelector("[data-chat]")?.getAttribute("data-after") ?? "";

describe("a page that listens", () => {
  it("is told of a post, of a reply in the thread that it shows, and of the thread's count", async () => {
    site = await open();
    const browser = site.visit();
    const ear = await listen(browser, "/channels/veille", await cursorOf(browser));
    const ref = await site.web.openThread(site.web.channel, say("Ouverture"), "d:1:0");
    const opening = await ear.next();
    expect(wordsOf(opening?.news?.root)).toBe("Ouverture");
    await site.web.reply(ref, say("suite"), "d:1:1");
    const reply = await ear.next();
    expect(reply?.news?.reply, "the thread isn't open there").toBeNull();
    expect(reply?.news?.replies?.html).toContain("1\u00a0réponse");
    const thread = await listen(browser, `/channels/veille/threads/${opening?.id}`, opening?.id ?? "");
    expect(wordsOf((await thread.next())?.news?.reply)).toBe("suite");
    await ear.cut();
    await thread.cut();
  });

  it("misses nothing after a cut, and gets nothing twice", async () => {
    site = await open();
    const browser = site.visit();
    const first = await cursorOf(browser);
    const ear = await listen(browser, "/channels/veille", first);
    await site.web.openThread(site.web.channel, say("un"), "d:1:0");
    const one = await ear.next();
    await ear.cut();
    for (const words of ["deux", "trois", "quatre"])
      await site.web.openThread(site.web.channel, say(words), `d:${words}:0`);
    // The browser's own header counts, not the address, which it keeps from the first time.
    const again = await listen(browser, "/channels/veille", first, one?.id);
    const heard = [await again.next(), await again.next(), await again.next()];
    expect(heard.map((each) => wordsOf(each?.news?.root))).toEqual(["deux", "trois", "quatre"]);
    await site.web.openThread(site.web.channel, say("cinq"), "d:5:0");
    expect(wordsOf((await again.next())?.news?.root)).toBe("cinq");
    await again.cut();
  });

  it("gets every post of a burst, in order", async () => {
    site = await open();
    const browser = site.visit();
    const ear = await listen(browser, "/channels/veille", await cursorOf(browser));
    const { web } = site;
    const ref = await web.openThread(web.channel, say("Ouverture"), "d:0");
    await Promise.all(Array.from({ length: 200 }, (_, i) => web.reply(ref, say(`n${i}`), `d:0:${i}`)));
    const root = (await ear.next())?.id;
    const ids: number[] = [];
    for (let i = 0; i < 200; i++) ids.push(Number((await ear.next())?.id));
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(new Set(ids).size).toBe(200);
    expect(ids[0]).toBeGreaterThan(Number(root));
    await ear.cut();
  });

  it("hears nothing of what is for somebody else", async () => {
    const inbox = listener();
    inbox.answer = () => ({ kind: "messages", messages: [say("secret")], seenBy: "caller" });
    site = await open(inbox);
    const [one, other] = [site.visit(), site.visit()];
    await other.page("/");
    const ear = await listen(other, "/channels/veille", await cursorOf(other));
    await one.post("/say", { place: "/channels/veille", text: "/ia aide" });
    await one.post("/say", { place: "/channels/direct", text: "à toi seul" });
    await one.post("/say", { place: "/channels/général", text: "ailleurs" });
    const elsewhere = await ear.next();
    expect(elsewhere?.news).toMatchObject({ channel: "général", root: null, reply: null, replies: null });
    await ear.cut();
  });

  it("is told to start again when it was away for too long, or comes from another process", async () => {
    site = await open();
    const browser = site.visit();
    const before = await cursorOf(browser);
    const { web } = site;
    const ref = await web.openThread(web.channel, say("Ouverture"), "d:0");
    for (let i = 0; i < 2005; i++) await web.reply(ref, say(`n${i}`), `d:0:${i}`);
    for (const cursor of [before, "1", "0", "-1", "abc", "", "9999999999999999"]) {
      const ear = await listen(browser, "/channels/veille", cursor);
      expect((await ear.next())?.event, cursor).toBe("stale");
      expect(await ear.next(), "the stream ends").toBeNull();
    }
  });

  it("is let go when the platform stops", async () => {
    site = await open();
    const browser = site.visit();
    const ear = await listen(browser, "/channels/veille", await cursorOf(browser));
    await site.web.stop();
    expect(await ear.next()).toBeNull();
    expect((await browser.fetch("/stream?place=/channels/veille")).status).toBe(503);
    expect((await browser.post("/say", { place: "/channels/veille", text: "/ia aide" })).status).toBe(503);
  });

  it("is one of 200 at most, and leaves its place when it goes", async () => {
    site = await open();
    const browser = site.visit();
    const after = await cursorOf(browser);
    const ears = await Promise.all(Array.from({ length: 200 }, () => listen(browser, "/channels/veille", after)));
    expect((await browser.fetch("/stream?place=/channels/veille")).status).toBe(503);
    await ears[0]?.cut();
    await expect
      .poll(async () => {
        const response = await browser.fetch(`/stream?place=/channels/veille&after=${after}`);
        await response.body?.cancel();
        return response.status;
      })
      .toBe(200);
    for (const ear of ears.slice(1)) await ear.cut();
  });
});
