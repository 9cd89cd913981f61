import { clearLine, createInterface, cursorTo, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import {
  type ChannelRef,
  type CommandSpec,
  type Inbox,
  type Platform,
  PlatformError,
  type PostKey,
  type ThreadRef,
} from "../../src/bot/platform.ts";
import type { Message } from "../../src/edition/message.ts";
import { toPlatformError } from "./errors.ts";
import { renderMessage } from "./render.ts";
import { screenOf } from "./screen.ts";

export interface TerminalOptions {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The digest's command word: "/ia" is accepted before any command. */
  readonly command: string;
  /** What stands before the cursor. */
  readonly prompt: string;
}

export interface Terminal extends Platform {
  readonly channel: ChannelRef;
  readonly interactive: boolean;
  /** Shows how a long work goes on, on one line that the next one replaces; null when it is done. Nothing when typing. */
  progress(words: string | null): void;
  /** Shows one more message outside any thread. */
  say(message: Message): Promise<void>;
  /** Settles when the person leaves (Ctrl+D, "quitter") or the platform is stopped. */
  readonly closed: Promise<void>;
}

const MARGIN = "│ ";

/** The terminal as a chat platform: one channel, one thread at a time, a prompt where someone is there to type. */
export function createTerminal(options: TerminalOptions): Terminal {
  const { input, output } = options;
  const interactive = Boolean(input.isTTY && output.isTTY);
  const posted = new Set<PostKey>();
  let prompt: Interface | null = null;
  let stopped = false;
  let working: Promise<void> = Promise.resolve();
  let leave: () => void = () => {};
  const closed = new Promise<void>((resolve) => {
    leave = resolve;
  });

  const clear = (): void => {
    if (!interactive || !prompt) return;
    cursorTo(output, 0);
    clearLine(output, 0);
  };
  const write = (words: string): Promise<void> =>
    new Promise((resolve, reject) => {
      output.write(`${words}\n`, (fault) => (fault ? reject(toPlatformError(fault)) : resolve()));
    });
  const post = async (key: PostKey, words: string): Promise<void> => {
    if (stopped) throw new PlatformError("unavailable", "Le Fil is stopping. Start it again to go on.");
    if (posted.has(key)) return;
    clear();
    await write(words);
    posted.add(key);
    prompt?.prompt(true);
  };

  const answer = async (inbox: Inbox, line: string, id: string): Promise<void> => {
    const { text, isCommand } = readLine(line, options.command);
    if (!text && !isCommand) return;
    const messages = await inbox.receive({ id, channel: "terminal" as ChannelRef, text, isCommand });
    for (const message of messages) await write(`\n${renderMessage(message, screenOf(options), MARGIN)}`);
    await write("");
  };

  return {
    name: "terminal",
    channel: "terminal" as ChannelRef,
    interactive,
    closed,
    async start(inbox: Inbox, _commands: readonly CommandSpec[]) {
      if (!interactive || prompt) return;
      const lines = createInterface({ input, output, prompt: options.prompt });
      prompt = lines;
      let count = 0;
      let ended = false; // lines typed before the end are still answered, without a prompt
      lines.on("line", (line) => {
        const id = `line-${++count}`;
        // One answer at a time, in the order of the questions.
        working = working
          .then(() => answer(inbox, line, id))
          .catch(leave)
          .then(() => {
            if (!ended) lines.prompt();
          });
      });
      lines.on("close", () => {
        ended = true;
        prompt = null;
        working.then(leave, leave);
      });
      lines.prompt();
    },
    async stop() {
      stopped = true;
      await working;
      prompt?.close();
      prompt = null;
      leave();
    },
    async openThread(_channel, opening, key) {
      await post(key, `\n${renderMessage(opening, screenOf(options))}\n│`);
      return `terminal:${key}` as ThreadRef;
    },
    async reply(_thread, message, key) {
      await post(key, `${renderMessage(message, screenOf(options), MARGIN)}\n│`);
    },
    progress(words) {
      // What a person is typing is never disturbed.
      if (!interactive || !prompt || stopped || prompt.line.length > 0) return;
      clear();
      if (words === null) prompt.prompt(true);
      else output.write(words);
    },
    async say(message) {
      await write(renderMessage(message, screenOf(options)));
    },
  };
}

function readLine(line: string, command: string): { text: string; isCommand: boolean } {
  const trimmed = line.trim();
  const match = new RegExp(`^/(?:${command}|fil)(?:\\s+|$)`, "i").exec(trimmed);
  return match ? { text: trimmed.slice(match[0].length), isCommand: true } : { text: trimmed, isCommand: false };
}
