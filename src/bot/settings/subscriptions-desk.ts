import { catalogue } from "../../edition/text.ts";
import type { DigestDefinition } from "../../engine/definition.ts";
import { lastDeliveries } from "../../store/deliveries.ts";
import { StoreError } from "../../store/store-error.ts";
import {
  changeSubscription,
  findSubscription,
  MAX_SUBSCRIPTIONS,
  type Subscription,
  subscribe,
  unsubscribe,
  type Wish,
} from "../../store/subscriptions.ts";
import type { FormValues } from "../form.ts";
import { faultSentences } from "../grammar/fault-sentences.ts";
import { type AskedWish, readWish } from "../grammar/wishes.ts";
import type { Answer } from "../platform.ts";
import { nextSlot } from "../press/slots.ts";
import { sentence, toCaller } from "../replies.ts";
import { digestNamed, type Visit } from "../visit.ts";
import { readSettingsForm, settingsForm } from "./settings-form.ts";
import { settingsList } from "./settings-list.ts";
import { deliveryWords, lensWords, nextWords, whenWords } from "./subscription-words.ts";

const MOST_TIMES = 24;

/** `abonner …`: the channel receives the digest. Without words, a form asks for them where one can be opened. */
export async function subscribeAnswer(visit: Visit, argument: string): Promise<Answer> {
  const { digest, language } = visit;
  if (argument.trim() === "") return opensForms(visit) ? subscribeForm(visit) : explain(visit);
  const { wish, faults } = readWish(argument, digest.definition);
  if (faults.length > 0) return refuse(visit, faults);
  if ((wish.times?.length ?? 0) > MOST_TIMES) return tooManyTimes(visit);
  if (Object.values(wish).every((part) => part === null)) return explain(visit);
  return await make(visit, merged(defaultWish(visit), wish, digest.definition, language));
}

/** `désabonner [numéro]`. */
export async function unsubscribeAnswer(visit: Visit, argument: string): Promise<Answer> {
  const chosen = choose(visit, argument, "unsubscribe");
  if (!("subscription" in chosen)) return chosen.answer ?? (await settingsList(visit, chosen.question));
  return await end(visit, chosen.subscription);
}

/** `réglages [numéro] …`: changes a subscription; without words, shows what there is. */
export async function settingsAnswer(visit: Visit, argument: string): Promise<Answer> {
  const { digest, language } = visit;
  const own = ownSubscriptions(visit);
  const [first] = own;
  if (argument.trim() === "") {
    if (!first)
      return opensForms(visit)
        ? subscribeForm(visit)
        : toCaller(sentence(language, catalogue(language).noSubscription));
    return own.length === 1 && opensForms(visit) ? await changeForm(visit, first) : await settingsList(visit, null);
  }
  const chosen = choose(visit, argument, "settings");
  if (!("subscription" in chosen)) return chosen.answer ?? (await settingsList(visit, chosen.question));
  const { subscription, rest } = chosen;
  if (rest.trim() === "")
    return opensForms(visit) ? await changeForm(visit, subscription) : await settingsList(visit, null);
  const { wish, faults } = readWish(rest, digest.definition);
  if (faults.length > 0) return refuse(visit, faults);
  if ((wish.times?.length ?? 0) > MOST_TIMES) return tooManyTimes(visit);
  if (Object.values(wish).every((part) => part === null)) return explain(visit);
  return await change(visit, subscription, merged(subscription, wish, digest.definition, subscription.language));
}

/** A button of the list: a form, or what it says at once. */
export async function subscriptionAction(visit: Visit, action: string, id: string): Promise<Answer> {
  const subscription = await here(visit, id);
  if (!subscription) return toCaller(sentence(visit.language, catalogue(visit.language).noMoreSubscription));
  switch (action) {
    case "pause":
      return await change(visit, subscription, { ...subscription, paused: true });
    case "resume":
      return await change(visit, subscription, { ...subscription, paused: false });
    case "unsubscribe":
      return await end(visit, subscription);
    default:
      return await changeForm(visit, subscription);
  }
}

/** A form that was sent: what it asks is done, or what is wrong is said field by field. */
export async function settingsFormAnswer(visit: Visit, form: string, values: FormValues): Promise<Answer> {
  const { options, language } = visit;
  const [kind = "", id = ""] = form.split(":", 2);
  if (kind === "subscribe") {
    const definition = digestNamed(options, id).definition;
    const read = readSettingsForm(values, { digest: definition, language });
    return read.kind === "faults" ? read : await make({ ...visit, digest: digestNamed(options, id) }, read.wish);
  }
  const subscription = await here(visit, id);
  if (!subscription) return toCaller(sentence(language, catalogue(language).noMoreSubscription));
  const definition = digestNamed(options, subscription.digest).definition;
  const read = readSettingsForm(values, { digest: definition, language });
  return read.kind === "faults" ? read : await change(visit, subscription, read.wish);
}

/** The channel's subscriptions of the digest that is talked of, in the order of their numbers. */
export function ownSubscriptions({ subscriptions, reader }: Visit): readonly Subscription[] {
  return subscriptions.filter(({ digest }) => digest === reader.digest);
}

/** A subscription of this very channel. */
async function here({ options, incoming }: Visit, id: string): Promise<Subscription | null> {
  const found = await findSubscription(options.db, incoming.tenant, id);
  return found?.channel === incoming.channel ? found : null;
}

type Chosen =
  | { readonly subscription: Subscription; readonly rest: string }
  | { readonly answer: Answer; readonly question: null }
  | { readonly answer: null; readonly question: string };

/** The subscription that "2 9h muet" is about, or what to say when none is. */
function choose(visit: Visit, argument: string, deed: "settings" | "unsubscribe"): Chosen {
  const { language, table } = visit;
  const words = catalogue(language);
  const own = ownSubscriptions(visit);
  const [first] = own;
  if (!first) return { answer: toCaller(sentence(language, words.noSubscription)), question: null };
  const [all = "", typed = ""] =
    /^\s*(?:n[°o]\s*|#\s*|num[eé]ro\s+|number\s+|no\.?\s+)?(\d{1,4})(?=\s|$)/i.exec(argument) ?? [];
  const rest = argument.slice(all.length);
  // "réglages 9 muet" is about nine o’clock, where there are not so many subscriptions and one alone; in "2 9h", the hour
  // is the other one.
  const isHour = own.length === 1 && typed !== "1" && deed === "settings" && !/^\s*\d/.test(rest);
  if (typed === "" || isHour) {
    if (own.length === 1) return { subscription: first, rest: argument };
    const word = table.find(({ does }) => does === deed)?.words[language][0] ?? "";
    return { answer: null, question: words.whichSubscription(own.length, word) };
  }
  const subscription = own[Number(typed) - 1];
  if (subscription) return { subscription, rest };
  return { answer: toCaller(sentence(language, words.noSuchSubscription(Number(typed), own.length))), question: null };
}

async function make(visit: Visit, wish: Wish): Promise<Answer> {
  const { options, incoming, digest, language, now } = visit;
  const words = catalogue(language);
  const own = ownSubscriptions(visit);
  if (own.some((other) => sameWish(other, wish))) return toCaller(sentence(language, words.alreadySubscribed));
  try {
    const made = await subscribe(options.db, {
      platform: incoming.tenant.split(":", 1)[0] ?? "",
      tenant: incoming.tenant,
      channel: incoming.channel,
      digest: digest.definition.command,
      owner: incoming.direct,
      wish,
      nextSlot: wish.paused ? null : nextSlot(wish, now),
      now,
    });
    const title = digest.definition.title[language];
    return confirm(visit, made, words.subscribed(title, whenWords(made, language)));
  } catch (fault) {
    if (!(fault instanceof StoreError) || fault.code !== "invalid") throw fault;
    return toCaller(sentence(language, words.tooManySubscriptions(MAX_SUBSCRIPTIONS)));
  }
}

async function change(visit: Visit, { id }: Subscription, wish: Wish): Promise<Answer> {
  const { options, incoming, language, now } = visit;
  const words = catalogue(language);
  const slot = wish.paused ? null : nextSlot(wish, now);
  const { times, weekdays, zone, angles, language: spoken, mute, paused } = wish;
  const changed = await changeSubscription(options.db, incoming.tenant, id, {
    wish: { times, weekdays, zone, angles, language: spoken, mute, paused },
    nextSlot: slot,
    now,
  });
  if (!changed) return toCaller(sentence(language, words.noMoreSubscription));
  const title = digestNamed(options, changed.digest).definition.title[language];
  const said = changed.paused ? words.settingsPaused(title) : words.settingsSaved(title, whenWords(changed, language));
  return confirm(visit, changed, said);
}

async function end({ options, incoming, language }: Visit, { id, digest }: Subscription): Promise<Answer> {
  const words = catalogue(language);
  const done = await unsubscribe(options.db, incoming.tenant, id);
  const title = digestNamed(options, digest).definition.title[language];
  return toCaller(sentence(language, done ? words.unsubscribed(title) : words.noMoreSubscription));
}

/** What was understood, and when it comes. */
function confirm({ options, language }: Visit, subscription: Subscription, said: string): Answer {
  const { definition } = digestNamed(options, subscription.digest);
  const lens = lensWords(subscription, definition, language);
  const lines = [said, `${lens.slice(0, 1).toUpperCase()}${lens.slice(1)}.`];
  return toCaller(sentence(language, ...lines, ...(subscription.paused ? [] : [nextWords(subscription, language)])));
}

function refuse(visit: Visit, faults: Parameters<typeof faultSentences>[0]): Answer {
  const { language } = visit;
  const words = catalogue(language);
  return toCaller(sentence(language, ...faultSentences(faults, expected(visit), language), words.nothingChanged));
}

function tooManyTimes({ language }: Visit): Answer {
  const words = catalogue(language);
  return toCaller(sentence(language, words.tooManyTimes(MOST_TIMES), words.nothingChanged));
}

function explain(visit: Visit): Answer {
  return toCaller(sentence(visit.language, expected(visit)));
}

function expected({ digest, language }: Visit): string {
  return catalogue(language).expectedWish(digest.definition.angles.map(({ words }) => words[language][0] ?? ""));
}

/** Forms answer what a person did with a command or a button; a message has none to open. */
function opensForms({ incoming }: Visit): boolean {
  return incoming.kind === "command" || incoming.kind === "call" || incoming.kind === "action";
}

function subscribeForm(visit: Visit): Answer {
  const { digest, language } = visit;
  const words = catalogue(language);
  const { definition } = digest;
  const own = ownSubscriptions(visit);
  if (own.length >= MAX_SUBSCRIPTIONS)
    return toCaller(sentence(language, words.tooManySubscriptions(MAX_SUBSCRIPTIONS)));
  const form = settingsForm({
    id: `subscribe:${definition.command}`,
    title: words.form.subscribe,
    intro: definition.title[language],
    wish: defaultWish(visit),
    digest: definition,
    language,
  });
  return { kind: "form", form };
}

async function changeForm({ options, incoming, language }: Visit, subscription: Subscription): Promise<Answer> {
  const words = catalogue(language);
  const { tenant, channel } = incoming;
  const deliveries = await lastDeliveries(options.db, tenant, { channel, limit: MAX_SUBSCRIPTIONS });
  const last = deliveries.find(({ subscriptionId }) => subscriptionId === subscription.id);
  const { definition } = digestNamed(options, subscription.digest);
  const form = settingsForm({
    id: `settings:${subscription.id}`,
    title: words.form.settings,
    intro: [
      `${definition.title[language]}.`,
      nextWords(subscription, language),
      ...(last ? [deliveryWords(last, subscription.zone, language)] : []),
    ].join(" "),
    wish: subscription,
    digest: definition,
    language,
  });
  return { kind: "form", form };
}

/** What a subscription is when nothing is said: as the digest is published, in the channel's zone and the language spoken. */
function defaultWish({ digest, zone, language }: Visit): Wish {
  const { times, weekdays } = digest.definition.schedule;
  return { times, weekdays, zone, angles: null, language, mute: false, paused: false };
}

/** What was said over what is there. Angles of the digest that were all named are all of them. */
function merged(base: Wish, asked: AskedWish, digest: DigestDefinition, language: Wish["language"]): Wish {
  const known = base.angles?.filter((angle) => digest.angles.some(({ id }) => id === angle)) ?? null;
  return {
    times: asked.times ?? base.times,
    weekdays: asked.weekdays ?? base.weekdays,
    zone: asked.zone ?? base.zone,
    angles: asked.angles === "all" ? null : (asked.angles ?? (known?.length ? known : null)),
    language: asked.language ?? language,
    mute: asked.mute ?? base.mute,
    paused: asked.paused ?? base.paused,
  };
}

function sameWish(one: Wish, other: Wish): boolean {
  const key = ({ times, weekdays, zone, angles, language, mute }: Wish): string =>
    JSON.stringify([[...times].sort(), weekdays, zone, angles, language, mute]);
  return key(one) === key(other);
}
