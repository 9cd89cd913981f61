import type {
  Answer,
  ChannelRef,
  Choice,
  CommandSpec,
  Completion,
  Inbox,
  Incoming,
  OptionKind,
  OptionSpec,
} from "../../../src/bot/platform.ts";
import { type Message, text } from "../../../src/edition/message.ts";
import { LocalDiscord } from "./server/index.ts";
import { People } from "./server/people.ts";
import type { Channel, Guild, Person } from "./server/world.ts";
import { type Opened, openBot } from "./stage.ts";

/** Everything that an end-to-end test stands on: a server with channels, people, and a bot whose inbox is watched. */
export class Scene {
  readonly local: LocalDiscord;
  readonly people: People;
  readonly guild: Guild;
  readonly channel: Channel;
  readonly forum: Channel;
  readonly ada: Person;
  readonly boss: Person;
  readonly received: Incoming[] = [];
  readonly completed: Completion[] = [];
  readonly left: string[] = [];
  choices: readonly Choice[] = [];
  /** What the inbox does about an event. */
  decide: (incoming: Incoming) => Answer | Promise<Answer> = () => messages("D’accord.");
  readonly bots: Opened[] = [];

  private constructor(local: LocalDiscord) {
    this.local = local;
    this.people = new People(local);
    this.guild = local.world.guild();
    this.channel = local.world.channel(this.guild, 0);
    this.forum = local.world.channel(this.guild, 15, { name: "forum", available_tags: [] });
    this.ada = local.world.person();
    this.boss = local.world.person({ username: "chef", permissions: "2064" });
  }

  static async build(): Promise<Scene> {
    return new Scene(await LocalDiscord.start());
  }

  get ref(): ChannelRef {
    return refOf(this.channel);
  }

  readonly inbox: Inbox = {
    receive: async (incoming) => {
      this.received.push(incoming);
      return this.decide(incoming);
    },
    complete: async (completion) => {
      this.completed.push(completion);
      return this.choices;
    },
    home: async () => [],
    left: async (tenant) => void this.left.push(tenant),
  };

  async open(more: Parameters<typeof openBot>[3] = {}, commands: readonly CommandSpec[] = COMMANDS): Promise<Opened> {
    const opened = await openBot(this.local, this.inbox, commands, more);
    this.bots.push(opened);
    return opened;
  }

  async close(): Promise<void> {
    await Promise.all(this.bots.map(({ discord }) => discord.stop()));
    await this.local.stop();
  }
}

export function refOf({ guild_id, id }: Channel): ChannelRef {
  return `discord:${guild_id ?? "@me"}:${id}` as ChannelRef;
}

export function say(...words: string[]): Message {
  return { language: "fr", blocks: words.map((each) => ({ type: "paragraph", content: [text(each)] })) };
}

export function messages(words: string, seenBy: "caller" | "channel" = "caller"): Answer {
  return { kind: "messages", messages: [say(words)], seenBy };
}

const option = (name: string, fr: string, kind: OptionKind, required = false): OptionSpec => ({
  name,
  words: { fr, en: name },
  summary: { fr: `${fr} voulu`, en: `wanted ${name}` },
  kind,
  required,
});

const command = (name: string, fr: string, more: Partial<CommandSpec> = {}): CommandSpec => ({
  digest: "ia",
  name,
  words: { fr: [fr], en: [name] },
  summary: { fr: `ce que dit ${fr}`, en: `what ${name} says` },
  argument: { fr: "", en: "" },
  example: { fr, en: name },
  options: [],
  seenBy: "caller",
  who: "all",
  ...more,
});

/** A table such as the bot's. */
export const COMMANDS: readonly CommandSpec[] = [
  command("digest", "digest", {
    seenBy: "channel",
    options: [option("period", "période", "period"), option("day", "jour", "day")],
  }),
  command("figures", "chiffres", {
    options: [option("angle", "angle", "angle"), option("period", "période", "period")],
  }),
  command("regulation", "régulation", { words: { fr: ["régulation"], en: ["regulation"] } }),
  command("article", "article", { options: [option("address", "adresse", "address", true)] }),
  command("question", "question", { options: [option("feed", "flux", "feed"), option("text", "texte", "text", true)] }),
  command("subscribe", "abonner", {
    who: "managers",
    options: [
      option("time", "heure", "time"),
      option("days", "jours", "days"),
      option("angles", "angles", "angles"),
      option("zone", "fuseau", "zone"),
    ],
  }),
  command("settings", "réglages", { who: "managers" }),
  command("help", "aide"),
];
