import type { Logger } from "pino";
import type { Analyst } from "../engine/analyst.ts";
import type { Article } from "../engine/article.ts";
import type { DigestDefinition } from "../engine/definition.ts";
import type { Language } from "../engine/language.ts";
import type { WriteAnswer } from "../llm/answer-writer.ts";
import type { Sense } from "../llm/embed-sense.ts";
import type { Database } from "../store/database.ts";
import type { Reader } from "../store/feeds.ts";
import { type Subscription, subscriptionsOf } from "../store/subscriptions.ts";
import { findThread, type ThreadRecord } from "../store/threads.ts";
import type { FeedsDesk } from "./answers/feeds-desk.ts";
import { type Command, commandTable } from "./commands.ts";
import type { Clock } from "./grammar/periods.ts";
import type { Incoming, Platform } from "./platform.ts";

/** A digest that people may ask, with its readers of each language. */
export interface InboxDigest {
  readonly definition: DigestDefinition;
  analyst(language: Language): Analyst;
}

export interface InboxOptions {
  readonly db: Database;
  /** At least one; the first answers those who name none. */
  readonly digests: readonly InboxDigest[];
  /** The platform of that name, to post threads with; null when it isn't there. */
  readonly platform: (name: string) => Platform | null;
  /** Reads an article of the web, at an http or https address. Its errors carry a sentence for the reader. */
  readonly readArticle: (address: string) => Promise<Article>;
  readonly feeds: FeedsDesk;
  readonly now: () => Date;
  /** Of channels and people that chose nothing. */
  readonly defaults: { readonly language: Language; readonly timeZone: string };
  readonly log: Logger;
  /** Answers straight, with a model; quotations alone when left out. */
  readonly writeAnswer?: WriteAnswer;
  /** Orders answers and finds articles by what they mean too; by their words alone when null or left out. */
  readonly sense?: Sense | null;
  /** Waits out a short limit of a platform; the clock's own when left out. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** One event, with all that its answer depends on. */
export interface Visit {
  readonly incoming: Incoming;
  readonly options: InboxOptions;
  readonly digest: InboxDigest;
  readonly table: readonly Command[];
  readonly reader: Reader;
  /** Of the answer. */
  readonly language: Language;
  /** IANA: the channel's, or the default one. */
  readonly zone: string;
  readonly now: Date;
  /** What the thread holds, where the bot opened it. */
  readonly thread: ThreadRecord | null;
  /** The channel's, of all digests, the first one first. */
  readonly subscriptions: readonly Subscription[];
}

/** Looks up who asks, where and of which digest. Throws StoreError. */
export async function visitOf(incoming: Incoming, options: InboxOptions): Promise<Visit> {
  const { tenant, channel } = incoming;
  const thread = incoming.thread === null ? null : await findThread(options.db, tenant, incoming.thread);
  const subscriptions = await subscriptionsOf(options.db, { tenant, channel });
  const [first] = subscriptions;
  const named = digestIn(incoming) ?? thread?.digest ?? first?.digest;
  const digest = digestNamed(options, named);
  const { language, timeZone } = options.defaults;
  return {
    incoming,
    options,
    digest,
    table: commandTable(digest.definition),
    reader: { digest: digest.definition.command, tenant },
    language: thread?.language ?? incoming.language ?? first?.language ?? language,
    zone: first?.zone ?? timeZone,
    now: options.now(),
    thread,
    subscriptions,
  };
}

/** Whether people talk to the bot there without threads: about what it posted last, and about anything else. */
export function isTalk({ incoming: { thread, channel } }: Visit): boolean {
  return (thread as string | null) === channel;
}

/** The digest that an event names: a command does, and the form of a new subscription. */
function digestIn(incoming: Incoming): string | undefined {
  if ("digest" in incoming) return incoming.digest;
  return incoming.kind === "form" ? /^subscribe:(.+)$/.exec(incoming.form)?.[1] : undefined;
}

export function digestNamed({ digests }: InboxOptions, command: string | undefined): InboxDigest {
  const found = digests.find(({ definition }) => definition.command === command) ?? digests[0];
  if (!found) throw new TypeError("the inbox has no digest");
  return found;
}

export function clockOf({ now, zone }: Visit): Clock {
  return { now, zone };
}

/** "/ia chiffres emploi", as it is typed on the platforms. */
export function typed({ digest }: Pick<Visit, "digest">, line: string): string {
  return `/${digest.definition.command} ${line}`;
}
