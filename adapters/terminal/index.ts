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
import { Conversation } from "./conversation.ts";
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
  /** Whose feeds and subscriptions a person here sees. */
  readonly tenant: string;
  readonly language: "fr" | "en";
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
const CHANNEL = "terminal" as ChannelRef;

/** The terminal as a chat platform: one channel, one thread at a time, a prompt where someone is there to type. */
export function createTerminal(options: TerminalOptions): Terminal {
  const { input, output } = options;
  const interactive = Boolean(input.isTTY && output.isTTY);
  const posted = new Set<PostKey>();
  let prompt: Interface | null = null;
  let conversation: Conversation | null = null;
  let thread: ThreadRef | null = null;
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
  const post = async (key: PostKey, message: Message, words: string): Promise<void> => {
    if (stopped) throw new PlatformError("unavailable", "Le Fil is stopping. Start it again to go on.");
    if (posted.has(key)) return;
    clear();
    await write(words);
    posted.add(key);
    conversation?.shown(message);
    prompt?.prompt(true);
  };

  return {
    name: "terminal",
    channel: CHANNEL,
    interactive,
    closed,
    async start(inbox: Inbox, _commands: readonly CommandSpec[]) {
      if (!interactive || prompt) return;
      const { command, tenant, language } = options;
      const talk = new Conversation({
        ...{ inbox, command, tenant, language, channel: CHANNEL },
        thread: () => thread,
        async show(messages) {
          for (const message of messages) await write(`\n${renderMessage(message, screenOf(options), MARGIN)}`);
          await write("");
        },
        write,
      });
      conversation = talk;
      const lines = createInterface({ input, output, prompt: options.prompt });
      prompt = lines;
      let ended = false; // lines typed before the end are still answered, without a prompt
      lines.on("line", (line) => {
        // One answer at a time, in the order of the questions.
        working = working
          .then(() => talk.hear(line))
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
      await post(key, opening, `\n${renderMessage(opening, screenOf(options))}\n│`);
      thread = `terminal:${key}` as ThreadRef;
      return thread;
    },
    async reply(_thread, message, key) {
      await post(key, message, `${renderMessage(message, screenOf(options), MARGIN)}\n│`);
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
