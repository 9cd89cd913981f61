import { describe, expect, it } from "vitest";
import { Board, type Draft } from "../../../adapters/web/board.ts";
import { channelNamed, readRef } from "../../../adapters/web/place.ts";
import { open, say, table } from "./stage.ts";

const post = (words: string, thread: number | null = null, more: Partial<Draft> = {}): Draft => ({
  channel: "veille",
  thread,
  said: { kind: "message", message: say(words) },
  audience: null,
  key: null,
  ...more,
});

const boardOf = (limit: number): Board =>
  new Board({ channels: ["veille"], keeper: null, now: () => new Date(1_000_000), limit });

describe("the board", () => {
  it("keeps its bound: the thread that was quiet the longest goes, whole", async () => {
    const board = boardOf(5);
    const old = await board.post(post("ancien"));
    const busy = await board.post(post("vivant"));
    await board.post(post("réponse", old));
    for (let i = 0; i < 3; i++) await board.post(post(`r${i}`, busy));
    expect(board.exists(old)).toBe(false);
    expect(board.replies(old, "x")).toEqual([]);
    expect(board.replies(busy, "x")).toHaveLength(3);
  });

  it("keeps its bound when there is but one thread: the oldest replies go", async () => {
    const board = boardOf(5);
    const root = await board.post(post("seul"));
    for (let i = 0; i < 20; i++) await board.post(post(`r${i}`, root));
    expect(board.exists(root)).toBe(true);
    const said = board.replies(root, "x").map(({ said }) => said.kind === "message" && said.message);
    expect(said).toEqual([16, 17, 18, 19].map((i) => say(`r${i}`)));
  });

  it("posts once for one key, whenever the second comes", async () => {
    const board = boardOf(100);
    const ids = await Promise.all(Array.from({ length: 10 }, () => board.post(post("un", null, { key: "k" }))));
    expect(new Set(ids).size).toBe(1);
    expect(board.roots("veille", "x")).toHaveLength(1);
  });

  it("shows posts in the order in which they were made, though the first takes longer to keep", async () => {
    const keeper = table();
    const { keep } = keeper;
    let slow = true;
    keeper.keep = async (kept) => {
      const turns = slow ? 5 : 0;
      slow = false;
      for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
      await keep(kept);
    };
    const board = new Board({ channels: ["veille"], keeper, now: () => new Date(1_000_000) });
    const seen: number[] = [];
    const watch = (): void => {
      seen.push(...(board.after(seen.at(-1) ?? 1_000_000, "x") ?? []).map(({ id }) => id));
      board.onNext(watch);
    };
    board.onNext(watch);
    const made = await Promise.all(["un", "deux", "trois"].map((words) => board.post(post(words))));
    expect(seen).toEqual(made);
  });

  it("shows nothing that could not be kept, and takes it again", async () => {
    const keeper = { ...table(), isBroken: true };
    const { keep } = keeper;
    keeper.keep = async (kept) => {
      if (keeper.isBroken) throw new Error("disk full");
      await keep(kept);
    };
    const site = await open(undefined, { keeper });
    const opening = () => site.web.openThread(site.web.channel, say("un"), "d:1:0");
    await expect(opening()).rejects.toMatchObject({ code: "unavailable" });
    expect((await site.visit().page("/")).querySelectorAll(".post").length).toBe(0);
    keeper.isBroken = false;
    await opening();
    expect((await site.visit().page("/")).querySelectorAll(".post").length).toBe(1);
    await site.close();
  });

  it("goes on in a thread whose opening is gone, in one place", async () => {
    const before = await open();
    const ref = await before.web.openThread(before.web.channel, say("Ouverture"), "d:1:0");
    await before.close();
    const site = await open();
    await site.web.reply(ref, say("suite"), "d:1:1");
    await site.web.reply(ref, say("fin"), "d:1:2");
    const page = await site.visit().page("/");
    expect(page.querySelectorAll(".post").length).toBe(1);
    expect(page.querySelector(".replies")?.textContent).toBe("2\u00a0réponses");
    expect(page.querySelector("[data-body]")?.textContent).toContain("plus en mémoire");
    await site.close();
  });

  it.each(["", "web:", "slack:T1:C1", "web:veille", "web:veille:x", "web:direct", "web:a b:1"])(
    "says that a place is gone when it never was: %j",
    async (ref) => {
      const site = await open();
      await expect(site.web.reply(ref as never, say("x"), "k")).rejects.toMatchObject({ code: "gone" });
      const isChannel = readRef(ref)?.thread === null;
      if (!isChannel)
        await expect(site.web.openThread(ref as never, say("x"), "k")).rejects.toMatchObject({ code: "gone" });
      await site.close();
    },
  );

  it("names channels as people write them", () => {
    expect(channelNamed(" Énergie & Climat 2025 ")).toBe("énergie-climat-2025");
    expect(channelNamed("#veille")).toBe("veille");
    for (const words of ["", "!!!", "direct", "日".repeat(3), "x".repeat(41)])
      expect(channelNamed(words), words).toBeNull();
  });
});
