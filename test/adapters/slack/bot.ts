import type { Form } from "../../../src/bot/form.ts";
import type { Answer, Inbox, Incoming } from "../../../src/bot/platform.ts";
import { type Message, text } from "../../../src/edition/message.ts";

/** A bot that answers as it is told, and remembers what it heard. */
export interface Bot extends Inbox {
  readonly heard: Incoming[];
  readonly gone: string[];
  answer: (incoming: Incoming) => Promise<Answer> | Answer;
  /** Settles once that many events were heard. */
  hears(count: number): Promise<void>;
}

export const say = (...words: string[]): Message => ({
  language: "fr",
  blocks: words.map((word) => ({ type: "paragraph", content: [text(word)] })),
});

export const answering = (words: string, seenBy: "caller" | "channel" = "caller"): Answer => ({
  kind: "messages",
  messages: [say(words)],
  seenBy,
});

export const SETTINGS: Form = {
  id: "settings:7",
  title: "Réglages",
  submit: "Enregistrer",
  intro: "Quand et quoi publier ici.",
  fields: [
    {
      kind: "line",
      name: "time",
      label: "Heure",
      hint: "Par exemple 8:30",
      value: "08:30",
      required: true,
      maxLength: 20,
    },
    { kind: "paragraph", name: "feeds", label: "Sources", hint: "", value: "", required: false, maxLength: 2_000 },
    {
      kind: "choice",
      name: "zone",
      label: "Fuseau",
      hint: "",
      options: [
        { value: "Europe/Paris", label: "Paris" },
        { value: "America/Montreal", label: "Montréal" },
      ],
      chosen: ["Europe/Paris"],
      required: true,
    },
    {
      kind: "choices",
      name: "days",
      label: "Jours",
      hint: "",
      options: ["lundi", "mardi", "mercredi"].map((day) => ({ value: day, label: day })),
      chosen: ["lundi"],
      required: false,
    },
  ],
};

export function createBot(): Bot {
  const heard: Incoming[] = [];
  const gone: string[] = [];
  const waiting: { readonly count: number; readonly done: () => void }[] = [];
  const bot: Bot = {
    heard,
    gone,
    answer: () => answering("Voici."),
    async receive(incoming) {
      heard.push(incoming);
      for (const { count, done } of waiting) if (heard.length >= count) done();
      return bot.answer(incoming);
    },
    complete: async () => [],
    home: async ({ user }) => [say(`Bonjour ${user}`)],
    left: async (tenant) => void gone.push(tenant),
    hears: (count) =>
      new Promise((done) => {
        if (heard.length >= count) done();
        else waiting.push({ count, done });
      }),
  };
  return bot;
}
