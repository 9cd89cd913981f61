import { once } from "node:events";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { createTerminal, type Terminal } from "../../adapters/terminal/index.ts";
import { renderMessage } from "../../adapters/terminal/render.ts";
import { screenOf } from "../../adapters/terminal/screen.ts";
import type { Form } from "../../src/bot/form.ts";
import type { Answer, Inbox, Incoming } from "../../src/bot/platform.ts";
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
  const terminal = createTerminal({
    input,
    output,
    environment,
    command: "ia",
    prompt: "Vous : ",
    tenant: "local",
    language: "fr",
  });
  return { input, output, terminal, shown: () => shown };
}

const message = (...blocks: Block[]): Message => ({ language: "fr", blocks });
const say = (words: string): Message => message({ type: "paragraph", content: [text(words)] });

/** Answers each line with what it heard. */
function echo(heard: Incoming[], answer?: (incoming: Incoming) => Answer): Inbox {
  return {
    async receive(incoming) {
      heard.push(incoming);
      const words = incoming.kind === "command" || incoming.kind === "message" ? incoming.text : incoming.kind;
      return answer?.(incoming) ?? { kind: "messages", messages: [say(`entendu ${words}`)], seenBy: "caller" };
    },
    complete: async () => [],
    home: async () => [],
    left: async () => {},
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
    expect(heard).toMatchObject([
      { kind: "command", digest: "ia", text: "chiffres emploi" },
      { kind: "message", text: "qui paie ?" },
      { kind: "command", digest: "ia", text: "aide" },
    ]);
    expect(new Set(heard.map(({ id }) => id)).size).toBe(3);
    expect([...shown().matchAll(/entendu (\S+)/g)].map(([, word]) => word)).toEqual(["chiffres", "qui", "aide"]);
  });

  it("says in which thread a question is asked, and presses the button that is named", async () => {
    const { terminal, input } = open(true);
    const heard: Incoming[] = [];
    await terminal.start(echo(heard), []);
    const buttons = [{ action: "figures", label: "Chiffres", opens: "messages" as const }];
    const thread = await terminal.openThread(terminal.channel, message({ type: "actions", buttons }), "d:1:0");
    input.write("chiffres\nqui paie ?\n");
    input.end();
    await terminal.closed;
    expect(heard).toMatchObject([
      { kind: "action", action: "figures", thread },
      { kind: "message", text: "qui paie ?", thread },
    ]);
  });

  it("fills a form in line by line, asks again for the field at fault, and may give up", async () => {
    const { terminal, input, shown } = open(true);
    const heard: Incoming[] = [];
    const form: Form = {
      id: "subscribe",
      title: "Abonnement",
      submit: "Enregistrer",
      intro: "",
      fields: [
        { kind: "line", name: "times", label: "Heures", hint: "8h30", value: "08:30", required: true, maxLength: 20 },
        {
          kind: "choices",
          name: "angles",
          label: "Angles",
          hint: "",
          options: [
            { value: "jobs", label: "Emploi" },
            { value: "law", label: "Régulation" },
          ],
          chosen: [],
          required: false,
        },
      ],
    };
    const answers: Answer[] = [
      { kind: "form", form },
      { kind: "faults", faults: { times: "25h n’est pas une heure." } },
      { kind: "messages", messages: [say("enregistré")], seenBy: "caller" },
      { kind: "form", form },
      { kind: "form", form },
    ];
    await terminal.start(
      echo(heard, () => answers.shift() ?? { kind: "messages", messages: [], seenBy: "caller" }),
      [],
    );
    input.write("/ia abonner\n25h\nnucléaire\n2, emploi\n9h\n/ia abonner\n/ia abonner\nannuler\n");
    input.end();
    await terminal.closed;
    expect(heard).toMatchObject([
      { kind: "command" },
      { kind: "form", form: "subscribe", values: { times: "25h", angles: ["law", "jobs"] } },
      { kind: "form", form: "subscribe", values: { times: "9h", angles: ["law", "jobs"] } },
      { kind: "command" },
      { kind: "command" },
    ]);
    expect(shown()).toContain("Choisissez parmi\u00a0: Emploi, Régulation.");
    expect(shown()).toContain("25h n’est pas une heure.");
    expect(shown()).toContain("Rien n’a changé.");
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
      const point: Block = {
        type: "point",
        quote: words,
        sources: [link(words, "https://journal.example/")],
        feedback: null,
      };
      const shown = renderMessage(message(point), screen);
      // What the renderer itself writes is colour and links; nothing of the feed's own is left.
      const own = shown.replaceAll(/\u001b\[[\d;]*m|\u001b\]8;;[^\u0007\u001b]*(?:\u0007|\u001b\\)/g, "");
      expect(own).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      if (screen === plain) expect(shown).not.toContain("\u001b");
    }
  });
});
