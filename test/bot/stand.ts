import { join } from "node:path";
import { pino } from "pino";
import { Storyroom } from "../../src/bot/news/storyroom.ts";
import { createDeliveries, type Deliveries, type DeliveriesOptions } from "../../src/bot/press/deliveries.ts";
import { nextSlot } from "../../src/bot/press/slots.ts";
import { openDesk } from "../../src/desk.ts";
import { contextOf } from "../../src/edition/excerpt.ts";
import type { Database } from "../../src/store/database.ts";
import { claimArticlesDue, saveReading } from "../../src/store/readings.ts";
import { type Subscription, subscribe, type Wish } from "../../src/store/subscriptions.ts";
import { establish, hoursAfter, item, NOW, PAGE, poll } from "../store/news.ts";

export const desk = openDesk(join(import.meta.dirname, "../../digests"));

export const TEXTS = {
  money:
    "Le groupe Orvale a levé 42 millions d’euros auprès d’un fonds néerlandais pour ses puces d’IA. L’argent servira à ouvrir une usine de processeurs à Brénoux.",
  jobs: "La banque Sertoise supprimera 1 200 postes de téléconseillers, remplacés par un assistant automatique fondé sur l’IA.",
} as const;

/** Stores articles that were read at an instant, with what the engine understands of them. */
export async function read(db: Database, texts: readonly string[], at: Date = hoursAfter(-1), from = 0): Promise<void> {
  if (from === 0) await establish(db);
  await poll(
    db,
    at,
    texts.map((text, i) =>
      item({
        guid: `urn:read:${from + i}`,
        url: `https://journal.example/lu/${from + i}`,
        title: text.split(/[.,]/)[0] ?? "",
        summary: text,
        published: at,
      }),
    ),
  );
  const room = new Storyroom("ia");
  await room.refresh(db, at);
  for (const due of await claimArticlesDue(db, at, texts.length)) {
    const text = texts.find((words) => words.startsWith(due.title)) ?? "";
    const analysis = desk.analyst("fr").analyse(text);
    const article = { id: due.id, url: due.url, title: due.title, source: due.source, published: due.published, text };
    await saveReading(db, {
      article: due,
      at,
      page: { ...PAGE, text, published: at },
      readings: [
        {
          digest: "ia",
          engineVersion: "1",
          language: "fr",
          keyPoints: analysis.keyPoints,
          figures: analysis.figures.map((figure) => ({ ...figure, context: contextOf(text, figure) })),
          stories: room.place({ ...article, language: "fr" }, analysis, at),
        },
      ],
    });
  }
}

export const WISH: Wish = {
  times: ["08:30"],
  weekdays: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
  zone: "Europe/Paris",
  angles: null,
  language: "fr",
  mute: false,
  paused: false,
};

/** Subscribes a channel of the test service, a day before its first slot or at another instant. */
export function enrol(
  db: Database,
  channel: string,
  changes: Partial<Wish> = {},
  { at = hoursAfter(-2), tenant = "chat:team" }: { readonly at?: Date; readonly tenant?: string } = {},
): Promise<Subscription> {
  const wish = { ...WISH, ...changes };
  const owner = `direct-${channel}`;
  const nextAt = nextSlot(wish, at);
  return subscribe(db, { platform: "chat", tenant, channel, digest: "ia", owner, wish, nextSlot: nextAt, now: at });
}

/** Deliveries with a clock in hand: `clock.now` is what time it is. */
export function deliveriesAt(
  clock: { now: Date },
  options: Pick<DeliveriesOptions, "db" | "platform"> & Partial<DeliveriesOptions>,
): Deliveries {
  return createDeliveries({
    digests: [desk.digest.definition],
    now: () => clock.now,
    random: () => 0.5,
    wait: () => Promise.resolve(),
    catchUpMs: 12 * 3_600_000,
    log: pino({ level: process.env.LOG_LEVEL ?? "silent" }),
    write: null,
    ...options,
  });
}

export { NOW };
