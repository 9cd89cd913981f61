import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ChannelRef, type Inbox, type Platform, PlatformError } from "../../src/bot/platform.ts";
import { link, type Message, note, quote, strong, text } from "../../src/edition/message.ts";

/** What a reader of a channel sees of one post. */
export interface SeenPost {
  /** The words that are shown, without markup; what is shown twice (a fallback) is there once. */
  readonly text: string;
  /** Whom or what the post calls: a mention that the service would act on. */
  readonly mentions: readonly string[];
  /** Addresses that a click would follow. */
  readonly links: readonly string[];
}

/** A channel with the platform under test in front of a service that plays the real one. */
export interface Stage {
  /** Builds and starts the platform. Called again without stopping the first: a new process, after a kill. */
  open(inbox: Inbox): Promise<Platform>;
  readonly channel: ChannelRef;
  /** Threads in the order in which they were opened; posts of one thread in the order shown, the opening first. */
  read(): Promise<readonly (readonly SeenPost[])[]>;
  /** The next posts end in that fault, as the service says it, so many times. Null where that fault can't happen. */
  readonly fail: ((fault: Fault, times: number) => void) | null;
  /** The next post reaches the service, which never gets to say so: the connection is cut. Null where none can be. */
  readonly cutAfterNextPost: (() => void) | null;
  /** What was shown is still there for another process. False on a screen that starts empty. */
  readonly outlivesProcess: boolean;
  close(): Promise<void>;
}

export type Fault = "forbidden" | "gone" | "rateLimited" | "invalid" | "unavailable";

const SILENT: Inbox = {
  receive: async () => ({ kind: "messages", messages: [], seenBy: "caller" }),
  complete: async () => [],
  home: async () => [],
  left: async () => {},
};

/** Words that would do something on one service or another, were they not inert. */
export const HOSTILE: readonly string[] = [
  "@everyone et @here, <!channel> <!here> <!everyone>",
  "<@U012AB3CD> <#C012AB3CD> <!subteam^S012AB3CD> <@!80351110224678912> <@&165511591545143296> <#103735883630395392>",
  "[cliquez](https://mal.example/) <https://mal.example/|cliquez> ![image](https://mal.example/i.png)",
  "*gras* _italique_ ~barré~ **gras** __souligné__ ||caché|| `code` ```bloc``` > citation\n> encore\n# titre\n- liste",
  "gauche\u202edroite\u202c \u200binvisible\u200d \u2066isolé\u2069 \ufeffmarque",
  "&lt;!channel&gt; &amp; <b>gras</b> <script>alert(1)</script> </div>",
  ":smile: <t:1618953630:R> </commande:816437322781949972> <a:nom:123456789012345678>",
];

const say = (...words: string[]): Message => ({
  language: "fr",
  blocks: words.map((word) => ({ type: "paragraph", content: [text(word)] })),
});

/** Letters and digits, the only characters that every service shows as they are. */
const letters = (words: string): string => words.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");

/** The behaviour that the bot counts on, the same on every platform. */
export function platformContract(name: string, build: () => Promise<Stage>): void {
  describe(`${name} as a platform`, () => {
    let stage: Stage;
    let platform: Platform;
    beforeEach(async () => {
      stage = await build();
      platform = await stage.open(SILENT);
    });
    afterEach(async () => {
      await platform.stop();
      await stage.close();
    });
    const texts = async (): Promise<string[][]> =>
      (await stage.read()).map((thread) => thread.map((post) => post.text));

    it("shows the opening, then the replies in order", async () => {
      const thread = await platform.openThread(stage.channel, say("Ouverture du jour"), "d:1:0");
      for (let i = 1; i <= 6; i++) await platform.reply(thread, say(`Réponse numéro ${i}`), `d:1:${i}`);
      const [posts = [], ...others] = await texts();
      expect(others).toEqual([]);
      expect(posts.map(letters)).toEqual(
        ["Ouverture du jour", ...[1, 2, 3, 4, 5, 6].map((i) => `Réponse numéro ${i}`)].map(letters),
      );
    });

    it("keeps two threads of one channel apart", async () => {
      const one = await platform.openThread(stage.channel, say("Un"), "d:1:0");
      const two = await platform.openThread(stage.channel, say("Deux"), "d:2:0");
      await platform.reply(one, say("suite du premier"), "d:1:1");
      await platform.reply(two, say("suite du second"), "d:2:1");
      const seen = (await texts()).map((posts) => posts.map(letters).join("|"));
      if (seen.length === 2) expect(seen).toEqual(["Un|suitedupremier", "Deux|suitedusecond"]);
      else expect(seen.join("|")).toContain("suitedusecond"); // one screen shows one thread after the other
    });

    it("posts nothing twice when called twice with one key", async () => {
      const thread = await platform.openThread(stage.channel, say("Ouverture"), "d:1:0");
      const again = await platform.openThread(stage.channel, say("Ouverture"), "d:1:0");
      await platform.reply(thread, say("réponse"), "d:1:1");
      await platform.reply(again, say("réponse"), "d:1:1");
      expect((await texts()).flat().map(letters)).toEqual(["Ouverture", "réponse"]);
    });

    it("posts nothing twice when it was killed between the post and its record", async (context) => {
      if (!stage.outlivesProcess) return context.skip();
      const thread = await platform.openThread(stage.channel, say("Ouverture"), "d:1:0");
      await platform.reply(thread, say("première"), "d:1:1");
      const next = await stage.open(SILENT);
      const found = await next.openThread(stage.channel, say("Ouverture"), "d:1:0");
      await next.reply(found, say("première"), "d:1:1");
      await next.reply(found, say("seconde"), "d:1:2");
      await next.stop();
      expect((await texts()).map((posts) => posts.map(letters))).toEqual([["Ouverture", "première", "seconde"]]);
    });

    it("finds what another process posted since, when it is told that it may have", async (context) => {
      if (!stage.outlivesProcess) return context.skip();
      const other = await stage.open(SILENT);
      await other.openThread(stage.channel, say("Avant"), "d:0:0");
      const thread = await platform.openThread(stage.channel, say("Ouverture"), "d:1:0");
      await platform.reply(thread, say("première"), "d:1:1");
      const found = await other.openThread(stage.channel, say("Ouverture"), "d:1:0", true);
      await other.reply(found, say("première"), "d:1:1", true);
      await other.reply(found, say("seconde"), "d:1:2");
      await other.stop();
      expect((await texts()).map((posts) => posts.map(letters))).toEqual([
        ["Avant"],
        ["Ouverture", "première", "seconde"],
      ]);
    });

    it("posts nothing twice when the answer to a post is lost", async (context) => {
      if (!stage.cutAfterNextPost) return context.skip();
      stage.cutAfterNextPost();
      const open = () => platform.openThread(stage.channel, say("Ouverture"), "d:1:0");
      const thread = await open().catch(open);
      stage.cutAfterNextPost();
      const reply = () => platform.reply(thread, say("réponse"), "d:1:1");
      await reply().catch(reply);
      expect((await texts()).map((posts) => posts.map(letters))).toEqual([["Ouverture", "réponse"]]);
    });

    it("shows every character of a message that is too long for one post", async () => {
      const words = Array.from({ length: 4000 }, (_, i) => `mot${i}`);
      const long: Message = {
        language: "fr",
        blocks: [
          { type: "heading", content: [text("Un très long message")] },
          { type: "paragraph", content: [text(words.slice(0, 2000).join(" "))] },
          { type: "point", quote: words.slice(2000, 3000).join(" "), sources: [text("Journal")], feedback: null },
          ...words.slice(3000).map((word) => ({ type: "paragraph" as const, content: [text(word)] })),
        ],
      };
      const thread = await platform.openThread(stage.channel, say("Ouverture"), "d:1:0");
      await platform.reply(thread, long, "d:1:1");
      await platform.reply(thread, long, "d:1:1");
      const shown = letters((await texts()).flat().join(" "));
      expect(shown.split("mot0mot1mot2mot").length - 1, "shown once").toBe(1);
      let from = 0;
      for (const word of words) {
        const at = shown.indexOf(word, from);
        expect(at, `${word} is shown, in its place`).toBeGreaterThanOrEqual(from);
        from = at + word.length;
      }
    });

    it("shows a word that is longer than a post", async () => {
      const thread = await platform.openThread(stage.channel, say("Ouverture"), "d:1:0");
      await platform.reply(thread, say("é🧵".repeat(6000)), "d:1:1");
      const shown = (await texts()).flat().join("");
      expect(shown.split("é").length - 1).toBe(6000);
      expect(shown.split("🧵").length - 1).toBe(6000);
    });

    it("shows a table of a hundred figures whole", async () => {
      const rows = Array.from({ length: 100 }, (_, i) => ({
        value: `${i + 1000} Md€`,
        context: `contexte numéro ${i + 1000} `.repeat(8),
        sources: [link("Journal", `https://journal.example/a/${i}`)],
      }));
      const thread = await platform.openThread(stage.channel, say("Ouverture"), "d:1:0");
      await platform.reply(thread, { language: "fr", blocks: [{ type: "figures", rows }] }, "d:1:1");
      const shown = letters((await texts()).flat().join(" "));
      for (const { value } of rows) expect(shown).toContain(letters(value));
    });

    it("keeps untrusted words inert, and shows them", async () => {
      const thread = await platform.openThread(stage.channel, say("Ouverture"), "d:1:0");
      for (const [index, words] of HOSTILE.entries()) {
        const message: Message = {
          language: "fr",
          blocks: [
            { type: "heading", content: [text(words)] },
            { type: "paragraph", content: [text(words), strong(words), quote(words)] },
            { type: "point", quote: words, sources: [link(words, "https://journal.example/a")], feedback: null },
            { type: "figures", rows: [{ value: words, context: words, sources: [text(words)] }] },
            note([text(words)]),
          ],
        };
        await platform.reply(thread, message, `d:1:${index + 1}`);
      }
      const posts = (await stage.read()).flat();
      for (const { mentions, links } of posts) {
        expect(mentions).toEqual([]);
        expect(links.filter((address) => !address.startsWith("https://journal.example/"))).toEqual([]);
      }
      const shown = letters(posts.map((post) => post.text).join(" "));
      for (const words of ["everyone", "cliquez", "titre", "commande"]) expect(shown).toContain(words);
      const all = posts.map((post) => post.text).join("");
      expect(all).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069\ufeff]/u);
    });

    it("gives no link to an address that isn't of the web", async () => {
      const addresses = ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "slack://x", "https://"];
      const thread = await platform.openThread(stage.channel, say("Ouverture"), "d:1:0");
      const content = addresses.map((address) => link("un lien", address));
      await platform.reply(thread, { language: "fr", blocks: [{ type: "paragraph", content }] }, "d:1:1");
      const posts = (await stage.read()).flat();
      expect(posts.flatMap(({ links }) => links)).toEqual([]);
      expect(letters(posts.map((post) => post.text).join(""))).toContain("unlien");
    });

    it("shows a message with nothing in it as nothing, or as a post of no words, without failing", async () => {
      const thread = await platform.openThread(stage.channel, say("Ouverture"), "d:1:0");
      await platform.reply(thread, { language: "fr", blocks: [] }, "d:1:1");
      await platform.reply(thread, say(""), "d:1:2");
      await platform.reply(thread, say("suite"), "d:1:3");
      expect(letters((await texts()).flat().join(""))).toBe("Ouverturesuite");
    });

    for (const fault of ["forbidden", "gone", "invalid", "unavailable"] as const) {
      it(`says "${fault}" when the service does`, async (context) => {
        if (!stage.fail) return context.skip();
        stage.fail(fault, 100);
        const failure = await platform.openThread(stage.channel, say("Ouverture"), "d:1:0").catch((error) => error);
        expect(failure).toBeInstanceOf(PlatformError);
        expect(failure).toMatchObject({ code: fault, retryAfterMs: null });
        expect(failure.message, "what to do").toMatch(/\S+ \S+/);
      });
    }

    it("waits a short limit out, or says how long to wait", async (context) => {
      if (!stage.fail) return context.skip();
      stage.fail("rateLimited", 1);
      const open = () => platform.openThread(stage.channel, say("Ouverture"), "d:1:0");
      const failure = await open().then(
        () => null,
        (error) => error,
      );
      if (failure !== null) {
        expect(failure).toMatchObject({ code: "rateLimited" });
        expect(failure.retryAfterMs).toBeGreaterThan(0);
        await open();
      }
      expect((await texts()).flat().map(letters)).toEqual(["Ouverture"]);
    });

    it("refuses to post once it was stopped, and stops twice", async () => {
      const thread = await platform.openThread(stage.channel, say("Ouverture"), "d:1:0");
      await platform.stop();
      await platform.stop();
      await expect(platform.reply(thread, say("trop tard"), "d:1:1")).rejects.toMatchObject({ code: "unavailable" });
      await expect(platform.openThread(stage.channel, say("trop tard"), "d:2:0")).rejects.toMatchObject({
        code: "unavailable",
      });
      expect((await texts()).flat().map(letters)).toEqual(["Ouverture"]);
    });
  });
}
