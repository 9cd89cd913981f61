import { once } from "node:events";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { createTerminal, type Terminal } from "../../adapters/terminal/index.ts";
import { renderMessage } from "../../adapters/terminal/render.ts";
import { screenOf } from "../../adapters/terminal/screen.ts";
import type { Inbox, Incoming } from "../../src/bot/platform.ts";
import { type Block, link, type Message, text } from "../../src/edition/message.ts";

type Keyboard = PassThrough & { isTTY?: boolean };
type Screen = PassThrough & { isTTY?: boolean; columns?: number };

function open(interactive: boolean, environment: Record<string, string> = {}) {
  const input: Keyboard = Object.assign(new PassThrough(), { isTTY: interactive });
  const output: Screen = Object.assign(new PassThrough(), { isTTY: interactive, columns: 60 });
  let shown = "";
  output.on("data", (chunk) => {
    shown += chunk;
  });
  const terminal = createTerminal({ input, output, environment, command: "ia", prompt: "Vous : " });
  return { input, output, terminal, shown: () => shown };
}

const message = (...blocks: Block[]): Message => ({ language: "fr", blocks });
const say = (words: string): Message => message({ type: "paragraph", content: [text(words)] });

/** Answers each line with what it heard. */
function echo(heard: Incoming[]): Inbox {
  return {
    async receive(incoming) {
      heard.push(incoming);
      return [say(`entendu ${incoming.text}`)];
    },
  };
}

async function post(terminal: Terminal, words: string, key: string): Promise<void> {
  const thread = await terminal.openThread(terminal.channel, say(words), key);
  await terminal.reply(thread, say(`${words}, suite`), `${key}-1`);
}

describe("the terminal", () => {
  it("shows a thread in order, and nothing twice for one key", async () => {
    const { terminal, shown } = open(false);
    await post(terminal, "édition", "a");
    await post(terminal, "édition", "a");
    expect(shown().match(/édition/g)).toHaveLength(2);
    expect(shown().indexOf("édition\n")).toBeLessThan(shown().indexOf("édition, suite"));
  });

  it("refuses to post once it is stopped, and may be stopped twice", async () => {
    const { terminal } = open(false);
    await terminal.stop();
    await terminal.stop();
    await expect(post(terminal, "édition", "a")).rejects.toMatchObject({ code: "unavailable" });
  });

  it("hands commands and follow-ups to the inbox, and answers in the order of the lines", async () => {
    const { terminal, input, shown } = open(true);
    const heard: Incoming[] = [];
    await terminal.start(echo(heard), []);
    input.write("/ia chiffres emploi\nqui paie ?\n\n/fil aide\n");
    input.end();
    await terminal.closed;
    expect(heard.map(({ text: words, isCommand }) => [words, isCommand])).toEqual([
      ["chiffres emploi", true],
      ["qui paie ?", false],
      ["aide", true],
    ]);
    expect(new Set(heard.map(({ id }) => id)).size).toBe(3);
    expect([...shown().matchAll(/entendu (\S+)/g)].map(([, word]) => word)).toEqual(["chiffres", "qui", "aide"]);
  });

  it("reads no line where nobody can type", async () => {
    const { terminal, input } = open(false);
    const heard: Incoming[] = [];
    await terminal.start(echo(heard), []);
    input.write("qui paie ?\n");
    await terminal.stop();
    expect(heard).toEqual([]);
  });

  it("shows how the work goes on one line, and gives the prompt back", async () => {
    const { terminal, shown } = open(true);
    await terminal.start(echo([]), []);
    terminal.progress("Lecture des flux : 3 flux…");
    terminal.progress(null);
    expect(shown()).toContain("Lecture des flux : 3 flux…");
    expect(shown().endsWith("Vous : ") || shown().includes("\u001b")).toBe(true);
    await terminal.stop();
  });

  it("says that the reader left when the output is closed", async () => {
    const { terminal, output } = open(false);
    output.destroy();
    await once(output, "close");
    await expect(post(terminal, "édition", "a")).rejects.toMatchObject({ name: "PlatformError" });
  });
});

describe("what a feed writes", () => {
  const plain = screenOf({ output: { isTTY: false, columns: 80 } as never, environment: {} });
  const colour = screenOf({
    output: { isTTY: true, columns: 80 } as never,
    environment: { TERM: "xterm-256color", COLORTERM: "truecolor", FORCE_HYPERLINK: "1" },
  });

  it.each([
    ["an escape sequence", "\u001b[31mrouge\u001b]8;;http://x\u0007"],
    ["a carriage return", "bon\rmauvais"],
    ["a change of direction", "abc\u202edef"],
    ["a bell", "ding\u0007"],
  ])("never moves the cursor: %s", (_name, words) => {
    for (const screen of [plain, colour]) {
      const point: Block = { type: "point", quote: words, sources: [link(words, "https://journal.example/")], feedback: null };
      const shown = renderMessage(message(point), screen);
      // What the renderer itself writes is colour and links; nothing of the feed's own is left.
      const own = shown.replaceAll(/\u001b\[[\d;]*m|\u001b\]8;;[^\u0007\u001b]*(?:\u0007|\u001b\\)/g, "");
      expect(own).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      if (screen === plain) expect(shown).not.toContain("\u001b");
    }
  });
});
