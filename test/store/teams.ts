import type { Database } from "../../src/store/database.ts";
import { type Subscription, type SubscriptionToMake, subscribe, type Wish } from "../../src/store/subscriptions.ts";
import { hoursAfter, NOW } from "./news.ts";

export const T1 = "slack:T1";
export const T2 = "slack:T2";

export const WISH: Wish = {
  times: ["08:30"],
  weekdays: ["mon", "tue", "wed", "thu", "fri"],
  zone: "Europe/Paris",
  angles: null,
  language: "fr",
  mute: false,
  paused: false,
};

export const SLOT = hoursAfter(23.5);

export function enrol(
  db: Database,
  changes: Partial<SubscriptionToMake> = {},
  wish: Partial<Wish> = {},
): Promise<Subscription> {
  return subscribe(db, {
    ...{ platform: "slack", tenant: T1, channel: "C1", digest: "ia", owner: "D1" },
    wish: { ...WISH, ...wish },
    nextSlot: SLOT,
    now: NOW,
    ...changes,
  });
}
