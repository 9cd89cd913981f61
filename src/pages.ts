import type { EditionPage, Pages } from "../adapters/web/index.ts";
import { feedsMessage } from "./bot/answers/sources.ts";
import { reviveEdition } from "./bot/press/kept-edition.ts";
import { deliveryWords, nextWords } from "./bot/settings/subscription-words.ts";
import { channelWords } from "./channel-names.ts";
import type { Desk } from "./desk.ts";
import { layOut } from "./edition/layout.ts";
import { type Block, type Message, text } from "./edition/message.ts";
import { catalogue, longDate } from "./edition/text.ts";
import type { Language } from "./engine/language.ts";
import { LOCAL_TENANT } from "./news.ts";
import type { Database } from "./store/database.ts";
import { lastDeliveries } from "./store/deliveries.ts";
import { type EditionRecord, editionsById, latestEditions } from "./store/editions.ts";
import { followedFeeds } from "./store/feeds.ts";
import { allSubscriptions } from "./store/subscriptions.ts";

const MOST_SUBSCRIPTIONS = 1000;

/** What the pages for people show, from the store. */
export function pagesOf(db: Database, desks: readonly Desk[]): Pages {
  const pageOf = (record: EditionRecord): EditionPage | null => {
    const desk = desks.find(({ digest }) => digest.definition.command === record.digest);
    if (!desk) return null;
    const { definition } = desk.digest;
    const edition = reviveEdition(record, definition);
    const { opening, replies } = layOut(edition);
    const { language, timeZone } = edition;
    const title = `${definition.title[language]} · ${longDate(edition.date, language, timeZone)}`;
    return { id: record.id, title, date: edition.date, language, messages: [opening, ...replies] };
  };
  const latest = async (limit: number): Promise<EditionPage[]> =>
    (await latestEditions(db, LOCAL_TENANT, limit)).flatMap((record) => pageOf(record) ?? []);
  return {
    editions: latest,
    feed: latest,
    async edition(id) {
      const [record] = await editionsById(db, [id]);
      return record ? pageOf(record) : null;
    },
    async sources(language) {
      const feeds = await Promise.all(
        desks.map(({ digest }) => followedFeeds(db, { digest: digest.definition.command, tenant: LOCAL_TENANT })),
      );
      return feedsMessage(feeds.flat(), language, new Date());
    },
    async nextEdition() {
      const slots = (await allSubscriptions(db, MOST_SUBSCRIPTIONS)).flatMap(({ nextSlot }) => nextSlot ?? []);
      return slots.sort((one, other) => one.getTime() - other.getTime())[0] ?? null;
    },
    subscriptions: (language) => subscriptionsMessage(db, desks, language),
  };
}

/** Each channel's subscriptions, with the next and the last delivery. */
async function subscriptionsMessage(db: Database, desks: readonly Desk[], language: Language): Promise<Message> {
  const words = catalogue(language);
  const titles = new Map(desks.map(({ digest: { definition } }) => [definition.command, definition.title[language]]));
  const last = await lastDeliveries(db, null, { limit: MOST_SUBSCRIPTIONS });
  const blocks: Block[] = (await allSubscriptions(db, MOST_SUBSCRIPTIONS)).map((subscription) => {
    const { id, digest, zone } = subscription;
    const delivery = last.find(({ subscriptionId }) => subscriptionId === id);
    const told = delivery ? ` ${deliveryWords(delivery, zone, language)}` : "";
    const said = ` · ${titles.get(digest) ?? digest} · ${nextWords(subscription, language)}${told}`;
    return { type: "paragraph", content: [...channelWords(subscription, language), text(said)] };
  });
  const none: Block = { type: "paragraph", content: [text(words.homeNone)] };
  const heading: Block = { type: "heading", content: [text(words.homeTitle)] };
  return { language, blocks: [heading, ...(blocks.length > 0 ? blocks : [none])] };
}
