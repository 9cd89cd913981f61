import { createHash } from "node:crypto";
import type { App, BlockAction, Context, MessageShortcut, SlashCommand, ViewSubmitAction } from "@slack/bolt";
import type { CommandSpec, Incoming, Origin } from "../../src/bot/platform.ts";
import type { Accounts } from "./accounts.ts";
import type { Asked } from "./answers.ts";
import type { Desk } from "./desk.ts";
import { toPlatformError } from "./errors.ts";
import { FORM_CALLBACK, type FormOrigin, originOfForm, valuesOf } from "./forms.ts";
import type { People } from "./people.ts";
import { channelRef, talkRef, threadRef } from "./refs.ts";
import { BUTTON_ACTION, FEEDBACK_ACTION, feedbackOf } from "./render.ts";
import { addressesIn, mentions, wordsSaid } from "./said.ts";
import type { Language } from "./words.ts";

export const LINKS_SHORTCUT = "summarise_link";

export interface EventsOptions {
  readonly desk: Desk;
  readonly accounts: Accounts;
  readonly people: People;
  readonly language: Language;
  /** The team took the bot away. */
  readonly left: (tenant: string) => Promise<void>;
}

/** Where something was done, and by whom. */
interface Scene {
  readonly context: Context;
  readonly channel: string;
  readonly thread: string | null;
  readonly user: string;
  /** What tells this event from any other: the same each time it is delivered. */
  readonly id: string;
  readonly respondTo: string | null;
  readonly trigger: string | null;
  /** The thread that words go to; null for the channel itself. */
  readonly answerIn: string | null;
}

type Said =
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "command"; readonly digest: string; readonly text: string };

/** Acknowledges all that Slack sends, at once, then hands it to the bot. */
export function listen(app: App, commands: readonly CommandSpec[], options: EventsOptions): void {
  const { desk, accounts, people } = options;
  const digests = [...new Set(commands.map(({ digest }) => digest))];

  const meet = async (scene: Scene, isTalk = false): Promise<{ readonly origin: Origin; readonly asked: Asked }> => {
    const { channel, thread, user } = scene;
    const tenant = accounts.tenantOf(scene.context);
    const spoken = await people.languageOf(tenant, user);
    const origin: Origin = {
      id: `${tenant}:${scene.id}`,
      tenant,
      channel: channelRef(tenant, channel),
      thread: thread !== null ? threadRef(tenant, channel, thread) : isTalk ? talkRef(tenant, channel) : null,
      user,
      direct: channelRef(tenant, user),
      language: spoken,
      isManager: () =>
        people.isManager(tenant, user, channel).catch((fault: unknown) => {
          throw toPlatformError(fault, spoken ?? options.language);
        }),
    };
    const asked: Asked = {
      address: { tenant, channel, thread: scene.answerIn },
      user,
      language: spoken ?? options.language,
      respondTo: scene.respondTo,
      trigger: scene.trigger,
      thread,
    };
    return { origin, asked };
  };
  const handle = async (scene: Scene, incoming: Done, isTalk = false): Promise<void> => {
    const { origin, asked } = await meet(scene, isTalk);
    await desk.handle({ ...origin, ...incoming }, asked);
  };

  for (const digest of digests) {
    app.command(`/${digest}`, async ({ command, ack, context }) => {
      await acknowledged(ack());
      const text = wordsSaid(command.text ?? "", null);
      await desk.hold(() => handle(commandScene(command, context), { kind: "command", digest, text }));
    });
  }

  app.action({ type: "block_actions" }, async ({ body, ack, context }) => {
    await acknowledged(ack());
    const [action] = body.actions;
    const done = action && doneBy(action);
    if (done) await desk.hold(() => handle(pressScene(body, context), done));
  });

  app.shortcut({ callback_id: LINKS_SHORTCUT, type: "message_action" }, async ({ shortcut, ack, context }) => {
    await acknowledged(ack());
    await desk.hold(() =>
      handle(shortcutScene(shortcut, context), { kind: "links", addresses: addressesIn(shortcut.message) }),
    );
  });

  app.view<ViewSubmitAction>(
    { callback_id: FORM_CALLBACK, type: "view_submission" },
    async ({ body, ack, context }) => {
      const form = originOfForm(body.view.private_metadata);
      if (!form) return void (await acknowledged(ack()));
      await desk.hold(async () => {
        const { origin, asked } = await meet(formScene(body, form, context));
        const values = valuesOf(body.view.state.values);
        await desk.handleForm({ ...origin, kind: "form", form: form.form, values }, asked, form, (answer) =>
          acknowledged(answer === null ? ack() : ack(answer)),
        );
      });
    },
  );

  const hear = async (event: Heard, context: Context): Promise<void> => {
    const { text = "", user, channel, ts } = event;
    if (!user || !channel || !ts || !isSomebodys(event)) return;
    const botUser = context.botUserId ?? null;
    const isDirect = event.channel_type === "im" || channel.startsWith("D");
    const isCalled = event.type === "app_mention" || mentions(text, botUser);
    if (!isCalled && !isDirect && !event.thread_ts) return;
    const said = saidIn(wordsSaid(text, botUser), digests);
    const isTalk = isDirect && said.kind === "message";
    await desk.hold(() => handle(messageScene({ ...event, user, channel, ts }, isDirect, context), said, isTalk));
  };
  app.event("app_mention", ({ event, context }) => hear(event as Heard, context));
  app.event("message", ({ event, context }) => hear(event as Heard, context));

  app.event("app_home_opened", async ({ event, context }) => {
    if (event.tab === "messages") return;
    const tenant = accounts.tenantOf(context);
    await desk.hold(async () => desk.showHome(tenant, event.user, await people.languageOf(tenant, event.user)));
  });
  app.event("app_uninstalled", ({ context }) => desk.hold(() => options.left(accounts.tenantOf(context))));
  app.event("tokens_revoked", async ({ event, context }) => {
    // Only the bot's own token matters: people's aren't asked for.
    const revoked: { readonly tokens?: { readonly bot?: readonly string[] } } = event;
    if (revoked.tokens?.bot?.length) await desk.hold(() => options.left(accounts.tenantOf(context)));
  });
}

type Done = Incoming extends infer One ? (One extends Origin ? Omit<One, keyof Origin> : never) : never;

/** A socket that drops before the acknowledgement is no reason to forget what was asked. */
async function acknowledged(ack: Promise<void>): Promise<void> {
  await ack.catch(() => {});
}

/** Of what Slack repeats when it delivers again. Not the parts themselves: some of them open doors. */
function digestOf(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

function commandScene(command: SlashCommand, context: Context): Scene {
  const thread = typeof command.thread_ts === "string" ? command.thread_ts : null;
  return {
    context,
    channel: command.channel_id,
    thread,
    user: command.user_id,
    id: digestOf("command", command.trigger_id, command.response_url, command.command),
    respondTo: command.response_url || null,
    trigger: command.trigger_id || null,
    answerIn: thread,
  };
}

function doneBy(action: BlockAction["actions"][number]): Done | null {
  const value = "value" in action && typeof action.value === "string" ? action.value : "";
  if (action.action_id === FEEDBACK_ACTION) {
    const judged = feedbackOf(value);
    return judged && { kind: "feedback", ...judged };
  }
  return action.action_id.startsWith(BUTTON_ACTION) && value ? { kind: "action", action: value } : null;
}

function pressScene(body: BlockAction, context: Context): Scene {
  const [action] = body.actions;
  const container: Readonly<Record<string, unknown>> = body.container ?? {};
  const isEphemeral = container.is_ephemeral === true;
  const ts = body.message?.ts ?? text(container.message_ts);
  const inThread = text(container.thread_ts) ?? text(body.message?.thread_ts);
  return {
    context,
    // The Home tab has no channel: answers go to the person's own conversation with the bot.
    channel: body.channel?.id ?? text(container.channel_id) ?? body.user.id,
    // A message of the channel heads its own thread; one that only one person sees heads none.
    thread: inThread ?? (isEphemeral ? null : (ts ?? null)),
    user: body.user.id,
    id: digestOf("press", body.trigger_id, action?.action_id, action?.action_ts, ts),
    respondTo: body.response_url || null,
    trigger: body.trigger_id || null,
    answerIn: inThread !== null && inThread !== ts ? inThread : null,
  };
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function shortcutScene(shortcut: MessageShortcut, context: Context): Scene {
  const thread = text(shortcut.message.thread_ts);
  return {
    context,
    channel: shortcut.channel.id,
    thread: thread ?? text(shortcut.message.ts) ?? text(shortcut.message_ts),
    user: shortcut.user.id,
    id: digestOf("shortcut", shortcut.trigger_id, shortcut.action_ts, shortcut.message_ts),
    respondTo: shortcut.response_url || null,
    trigger: shortcut.trigger_id || null,
    answerIn: thread !== null && thread !== shortcut.message.ts ? thread : null,
  };
}

function formScene(body: ViewSubmitAction, form: FormOrigin, context: Context): Scene {
  return {
    context,
    channel: form.channel,
    thread: form.thread,
    user: body.user.id,
    id: digestOf("form", body.view.id, body.view.hash, body.trigger_id),
    respondTo: form.respondTo,
    trigger: body.trigger_id || null,
    answerIn: null,
  };
}

/** What an app_mention and a message have in common; a new message of a person has no subtype, or one of SPOKEN. */
interface Heard {
  readonly type: string;
  readonly subtype?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly text?: string;
  readonly channel?: string;
  readonly channel_type?: string;
  readonly ts?: string;
  readonly thread_ts?: string;
  readonly edited?: unknown;
  readonly hidden?: boolean;
}

const SPOKEN = [undefined, "thread_broadcast", "file_share"];

/** Said by a person, and for the first time: no bot's words, no edit, no notice of Slack's. */
function isSomebodys({ subtype, bot_id, edited, hidden }: Heard): boolean {
  return SPOKEN.includes(subtype) && !bot_id && edited === undefined && hidden !== true;
}

function messageScene(
  event: Heard & { readonly user: string; readonly channel: string; readonly ts: string },
  isDirect: boolean,
  context: Context,
): Scene {
  return {
    context,
    channel: event.channel,
    thread: event.thread_ts ?? null,
    user: event.user,
    // A mention comes twice, as a mention and as a message.
    id: `${event.channel}:${event.ts}`,
    respondTo: null,
    trigger: null,
    answerIn: event.thread_ts ?? (isDirect ? null : event.ts),
  };
}

/** Slash commands don't exist inside threads: there, "/ia chiffres" typed as a reply is the command. */
function saidIn(words: string, digests: readonly string[]): Said {
  const [, name = "", rest = ""] = /^\/(\S+)\s*([\s\S]*)$/.exec(words) ?? [];
  const digest = digests.find((known) => known === name.toLowerCase());
  return digest === undefined ? { kind: "message", text: words } : { kind: "command", digest, text: rest };
}
