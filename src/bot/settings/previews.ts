import { composeStories, type ToldStory } from "../../edition/edition.ts";
import { layOut } from "../../edition/layout.ts";
import { note, text } from "../../edition/message.ts";
import { catalogue } from "../../edition/text.ts";
import { postedEditions } from "../../store/deliveries.ts";
import { editionsById } from "../../store/editions.ts";
import type { Subscription } from "../../store/subscriptions.ts";
import { lastDay } from "../answers/period-editions.ts";
import { toldStories } from "../news/editions.ts";
import type { Answer } from "../platform.ts";
import { storiesIn } from "../press/kept-edition.ts";
import { sentence, toCaller } from "../replies.ts";
import type { Visit } from "../visit.ts";
import { ownSubscriptions } from "./subscriptions-desk.ts";

const DAY_MS = 24 * 3_600_000;
/** As far as a delivery goes back. */
const LONGEST_MS = 7 * DAY_MS;
/** Stories told for longer are not remembered as told. */
const TOLD_MS = 8 * DAY_MS;

/** `aperçu [numéro]`: what the channel's next digest would say now. Nothing is posted, and nothing is marked as told. */
export async function previewAnswer(visit: Visit, argument: string): Promise<Answer> {
  const { options, digest, reader, language, zone, now } = visit;
  const words = catalogue(language);
  const own = ownSubscriptions(visit);
  const number = /\d{1,4}/.exec(argument)?.[0];
  if (number !== undefined && own.length > 0 && !own[Number(number) - 1]) {
    return toCaller(sentence(language, words.noSuchSubscription(Number(number), own.length)));
  }
  const subscription = own[Number(number ?? 1) - 1] ?? null;
  const { definition } = digest;
  const until = new Date(now.getTime() + 1);
  const since = subscription
    ? new Date(Math.min(now.getTime(), Math.max(subscription.told.getTime(), now.getTime() - LONGEST_MS)))
    : lastDay(now).since;
  const stories = await toldStories(options.db, { digest: definition, tenant: reader.tenant, since, until });
  const edition = composeStories(stories, {
    digest: definition,
    language: subscription?.language ?? language,
    date: now,
    timeZone: subscription?.zone ?? zone,
    ...(subscription?.angles ? { angles: subscription.angles } : {}),
    ...(subscription ? { told: await toldBefore(visit, subscription, stories) } : {}),
  });
  if (edition.stories.length === 0) return toCaller(sentence(language, words.previewNothing));
  const { opening, replies } = layOut(edition);
  // Its buttons would be about a thread that is not there.
  const shown = opening.blocks.filter(({ type }) => type !== "actions");
  const head = { language, blocks: [note([text(`${words.previewTitle} · ${words.previewNote}`)])] };
  return toCaller(head, { ...opening, blocks: shown }, ...replies);
}

/** The stories of which an article was told to that subscription, with the instant up to which. */
async function toldBefore(
  { options, now }: Visit,
  { id }: Subscription,
  stories: readonly ToldStory[],
): Promise<Map<string, Date>> {
  const since = new Date(now.getTime() - TOLD_MS);
  const posted = await postedEditions(options.db, { subscriptionIds: [id], since });
  const records = await editionsById(options.db, [...new Set(posted.map(({ editionId }) => editionId))]);
  const articles = new Map<string, Date>();
  for (const record of records) {
    for (const article of [...storiesIn(record).values()].flat()) {
      const known = articles.get(article);
      if (!known || known < record.until) articles.set(article, record.until);
    }
  }
  return new Map(
    stories.flatMap((story) => {
      const times = story.readings.flatMap(({ article }) => articles.get(article.id)?.getTime() ?? []);
      return times.length > 0 ? [[story.id, new Date(Math.max(...times))] as const] : [];
    }),
  );
}
