import type { EditionPage, Pages } from "../adapters/web/index.ts";
import { feedsMessage } from "./bot/answers/sources.ts";
import { reviveEdition } from "./bot/press/kept-edition.ts";
import { outcomeWords } from "./bot/press/outcomes.ts";
import type { Config } from "./config.ts";
import type { Desk } from "./desk.ts";
import { layOut } from "./edition/layout.ts";
import { type Block, type Message, strong, text } from "./edition/message.ts";
import { catalogue, dateFormat, longDate } from "./edition/text.ts";
import type { Language } from "./engine/language.ts";
import { LOCAL_TENANT } from "./news.ts";
import type { Database } from "./store/database.ts";
import { lastDeliveries } from "./store/deliveries.ts";
import { type EditionRecord, editionsById, latestEditions } from "./store/editions.ts";
import { followedFeeds } from "./store/feeds.ts";
import { allSubscriptions } from "./store/subscriptions.ts";

/** What the pages for people show, from the store. */
export function pagesOf(db: Database, desks: readonly Desk[], config: Config): Pages {
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
    subscriptions: (language) => subscriptionsMessage(db, language, config),
  };
}

/** Each channel's subscriptions, with the last and the next delivery. */
async function subscriptionsMessage(db: Database, language: Language, { timeZone }: Config): Promise<Message> {
  const words = catalogue(language);
  const last = await lastDeliveries(db, null, { limit: 1000 });
  const blocks: Block[] = (await allSubscriptions(db, 1000)).map((subscription) => {
    const delivery = last.find(({ subscriptionId }) => subscriptionId === subscription.id);
    const parts = [
      subscription.paused ? words.paused : null,
      delivery ? words.lastDelivery(moment(delivery.slot, language, timeZone), outcomeWords(delivery, language)) : null,
      subscription.nextSlot ? words.nextSlot(moment(subscription.nextSlot, language, timeZone), timeZone) : null,
    ];
    const said = parts.filter((part) => part !== null).join(" ");
    return { type: "paragraph", content: [strong(subscription.channel), text(` · ${subscription.digest} · ${said}`)] };
  });
  const none: Block = { type: "paragraph", content: [text(words.homeNone)] };
  const heading: Block = { type: "heading", content: [text(words.homeTitle)] };
  return { language, blocks: [heading, ...(blocks.length > 0 ? blocks : [none])] };
}

function moment(at: Date, language: Language, timeZone: string): string {
  return dateFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone }).format(at);
}
