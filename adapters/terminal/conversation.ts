import type { Form, FormValues } from "../../src/bot/form.ts";
import type { Answer, ChannelRef, Inbox, Incoming, Origin, ThreadRef } from "../../src/bot/platform.ts";
import type { Button, Message } from "../../src/edition/message.ts";
import { Dialog } from "./dialog.ts";

export interface ConversationOptions {
  readonly inbox: Inbox;
  /** The digest's command word: "/ia" is accepted before any command. */
  readonly command: string;
  readonly tenant: string;
  readonly language: "fr" | "en";
  readonly channel: ChannelRef;
  /** The thread that was shown last. */
  readonly thread: () => ThreadRef | null;
  readonly show: (messages: readonly Message[]) => Promise<void>;
  readonly write: (words: string) => Promise<void>;
}

/** What one person types, line after line: commands, questions, names of buttons, and the fields of a form. */
export class Conversation {
  readonly #options: ConversationOptions;
  #buttons: readonly Button[] = [];
  #dialog: { readonly dialog: Dialog; readonly form: Form } | null = null;
  readonly #session = Date.now().toString(36);
  #count = 0;

  constructor(options: ConversationOptions) {
    this.#options = options;
  }

  /** Messages shown by others: their buttons can be named too. */
  shown(message: Message): void {
    const buttons = message.blocks.flatMap((block) => (block.type === "actions" ? block.buttons : []));
    if (buttons.length > 0) this.#buttons = buttons;
  }

  async hear(line: string): Promise<void> {
    const words = line.trim();
    const typed = new RegExp(`^/(?:${this.#options.command}|fil)(?:\\s+|$)`, "i").exec(words);
    if (typed) {
      this.#dialog = null; // a command leaves the form, as closing a window would
      const text = words.slice(typed[0].length);
      return await this.#tell({ kind: "command", digest: this.#options.command, text });
    }
    if (this.#dialog) return await this.#fill(words);
    if (!words) return;
    const pressed = this.#buttons.find(({ label }) => label.toLocaleLowerCase() === words.toLocaleLowerCase());
    if (pressed) return await this.#tell({ kind: "action", action: pressed.action });
    await this.#tell({ kind: "message", text: words });
  }

  async #fill(line: string): Promise<void> {
    const open = this.#dialog;
    if (!open) return;
    const step = open.dialog.answer(line);
    if (step.kind === "ask") return await this.#options.write(step.words);
    this.#dialog = null;
    if (step.kind === "cancelled") return await this.#options.write(step.words);
    await this.#tell({ kind: "form", form: step.form.id, values: step.values }, step);
  }

  async #tell(what: Words, filled: { readonly form: Form; readonly values: FormValues } | null = null): Promise<void> {
    const { inbox, language, channel, tenant } = this.#options;
    const origin: Origin = {
      id: `terminal-${this.#session}-${++this.#count}`,
      tenant,
      channel,
      thread: this.#options.thread(),
      user: "local",
      direct: channel,
      language,
      isManager: async () => true, // whoever types here runs the program
    };
    await this.#react(await inbox.receive({ ...origin, ...what }), filled);
  }

  async #react(answer: Answer, filled: { readonly form: Form; readonly values: FormValues } | null): Promise<void> {
    const { language, show, write } = this.#options;
    if (answer.kind === "messages") {
      for (const message of answer.messages) this.shown(message);
      return await show(answer.messages);
    }
    const form = answer.kind === "form" ? answer.form : filled?.form;
    if (!form) return;
    const faults = answer.kind === "faults" ? answer.faults : {};
    const dialog =
      answer.kind === "form"
        ? new Dialog(form, language)
        : new Dialog(form, language, filled?.values, Object.keys(faults));
    this.#dialog = { dialog, form };
    await write([...Object.values(faults), dialog.open()].join("\n"));
  }
}

type Without<T> = T extends unknown ? Omit<T, keyof Origin> : never;
type Words = Without<Incoming>;
