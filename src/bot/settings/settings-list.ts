import { type Block, type Message, note, strong, text } from "../../edition/message.ts";
import { catalogue } from "../../edition/text.ts";
import type { Language } from "../../engine/language.ts";
import { type DeliveryRecord, lastDeliveries } from "../../store/deliveries.ts";
import type { Subscription } from "../../store/subscriptions.ts";
import type { Answer } from "../platform.ts";
import { paragraph, toCaller } from "../replies.ts";
import { digestNamed, type InboxOptions, type Visit } from "../visit.ts";
import { deliveryWords, nextWords, wishWords } from "./subscription-words.ts";

/** Last deliveries of a channel that are looked at, and those of one subscription that are told. */
const DELIVERIES = 40;
const TOLD = 2;

/** The subscriptions of the channel with their numbers, how they do, and buttons to change them. */
export async function settingsList(visit: Visit, question: string | null): Promise<Answer> {
  const { options, incoming, subscriptions, reader, language } = visit;
  const words = catalogue(language);
  const own = subscriptions.filter(({ digest }) => digest === reader.digest);
  const { tenant, channel } = incoming;
  const deliveries = await lastDeliveries(options.db, tenant, { channel, limit: DELIVERIES });
  const blocks: Block[] = [{ type: "heading", content: [text(`⚙️ ${words.settingsTitle}`)] }];
  if (question !== null) blocks.push(paragraph(question));
  for (const [index, subscription] of own.entries()) {
    blocks.push(
      ...subscriptionBlocks(subscription, { options, language, number: index + 1, deliveries }),
      buttonsOf(subscription, language),
    );
  }
  return toCaller({ language, blocks });
}

/** A team's subscriptions, without buttons: they are changed in their channels. */
export function subscriptionsMessage(
  subscriptions: readonly Subscription[],
  { options, language }: { readonly options: InboxOptions; readonly language: Language },
): Message {
  const words = catalogue(language);
  const blocks = subscriptions.flatMap((subscription, index) =>
    subscriptionBlocks(subscription, { options, language, number: index + 1, deliveries: [] }),
  );
  return {
    language,
    blocks: [
      { type: "heading", content: [text(`⚙️ ${words.homeTitle}`)] },
      ...(blocks.length > 0 ? blocks : [paragraph(words.homeNone)]),
    ],
  };
}

interface Row {
  readonly options: InboxOptions;
  readonly language: Language;
  readonly number: number;
  readonly deliveries: readonly DeliveryRecord[];
}

function subscriptionBlocks(subscription: Subscription, { options, language, number, deliveries }: Row): Block[] {
  const { definition } = digestNamed(options, subscription.digest);
  const last = deliveries.filter(({ subscriptionId }) => subscriptionId === subscription.id).slice(0, TOLD);
  return [
    {
      type: "paragraph",
      content: [
        strong(`${number}. ${definition.title[language]}`),
        text(` · ${wishWords(subscription, definition, language)}`),
      ],
    },
    note([text(nextWords(subscription, language))]),
    ...last.map((delivery) => note([text(deliveryWords(delivery, subscription.zone, language))])),
  ];
}

function buttonsOf({ id, paused }: Subscription, language: Language): Block {
  const words = catalogue(language);
  return {
    type: "actions",
    buttons: [
      { action: `settings:${id}`, label: words.modify, opens: "form" },
      paused
        ? { action: `resume:${id}`, label: words.resume, opens: "messages" }
        : { action: `pause:${id}`, label: words.pause, opens: "messages" },
      { action: `unsubscribe:${id}`, label: words.unsubscribe, opens: "messages" },
    ],
  };
}
