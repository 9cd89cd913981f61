import { composeStories, type Edition, type ToldStory } from "../../edition/edition.ts";
import { layOut, type Thread } from "../../edition/layout.ts";
import type { DigestDefinition } from "../../engine/definition.ts";
import type { Language } from "../../engine/language.ts";
import type { WriteEdition } from "../../llm/edition-writer.ts";
import type { Database } from "../../store/database.ts";
import { postedEditions } from "../../store/deliveries.ts";
import type { DueSoon } from "../../store/due.ts";
import { type EditionRecord, type EditionScope, editionsById, saveEdition } from "../../store/editions.ts";
import { tenantsWithFeeds } from "../../store/feeds.ts";
import type { ClaimedDelivery } from "../../store/ledger.ts";
import { saidUpdates } from "../../store/story-updates.ts";
import { toldStories } from "../news/editions.ts";
import { contentOf, reviveEdition, storiesIn } from "./kept-edition.ts";
import { Remembered } from "./remembered.ts";

/** An edition that is stored, for a delivery. */
export interface ReadyEdition {
  readonly id: string;
  readonly edition: Edition;
  readonly laid: Thread;
  /** What was read until then is in it, or was left out for good. */
  readonly until: Date;
}

export interface EditorOptions {
  readonly db: Database;
  readonly digests: readonly DigestDefinition[];
  readonly now: () => Date;
  /** Writes an edition's summaries; null without a model. */
  readonly write: WriteEdition | null;
}

const DAY_MS = 24 * 3_600_000;
/** After a long silence, no older news than this. */
const LONGEST_MS = 7 * DAY_MS;
/** Stories are remembered as told for so long; they are not followed longer either. */
const TOLD_MS = 8 * DAY_MS;
const MINUTE_MS = 60_000;
const KEPT = 64;
/** At the slot, a model has so long for a whole edition: what it wrote before is there already. */
const WRITING_MS = 12_000;
/** Before the slot, it may take its time. */
const REHEARSAL_MS = 120_000;

/** Makes the editions of deliveries. Those that ask for the same news at the same time get the same edition. */
export class Editor {
  readonly #db: Database;
  readonly #now: () => Date;
  readonly #write: WriteEdition | null;
  readonly #digests: ReadonlyMap<string, DigestDefinition>;
  readonly #windows = new Remembered<readonly ToldStory[]>(KEPT);
  readonly #editions = new Remembered<ReadyEdition>(KEPT);
  readonly #contents = new Remembered<{ readonly articles: readonly string[]; readonly until: Date }>(10 * KEPT);

  constructor({ db, digests, now, write }: EditorOptions) {
    this.#db = db;
    this.#write = write;
    this.#now = now;
    this.#digests = new Map(digests.map((digest) => [digest.command, digest]));
  }

  digest(command: string): DigestDefinition | null {
    return this.#digests.get(command) ?? null;
  }

  /** Lets go of what the deliveries of one moment share, the texts of all their articles: once a minute. */
  sweep(): void {
    this.#windows.sweep();
    this.#editions.sweep();
  }

  /** The editions of some deliveries, in their order; null where the digest exists no more. Throws StoreError. */
  async editionsFor(deliveries: readonly ClaimedDelivery[]): Promise<(ReadyEdition | null)[]> {
    const told = await this.#toldTo(deliveries);
    const own = await tenantsWithFeeds(
      this.#db,
      deliveries.map(({ tenant }) => tenant),
    );
    const ready: (ReadyEdition | null)[] = [];
    for (const delivery of deliveries) {
      const digest = this.#digests.get(delivery.digest);
      if (!digest) ready.push(null);
      else if (delivery.editionId !== null) ready.push(await this.#kept(delivery.editionId, digest));
      else {
        // A tenant without feeds of its own reads what the digest's other readers read.
        const tenant = own.has(`${digest.command} ${delivery.tenant}`) ? delivery.tenant : null;
        ready.push(await this.#make(delivery, digest, tenant, told.get(delivery.subscriptionId) ?? new Map()));
      }
    }
    return ready;
  }

  /** Has a model write, ahead of their slots, what those subscriptions would be told now. */
  async rehearse(subscriptions: readonly DueSoon[]): Promise<void> {
    const write = this.#write;
    if (!write) return;
    const told = await this.#toldTo(subscriptions.map((one) => ({ subscriptionId: one.id, editionId: null })));
    const own = await tenantsWithFeeds(
      this.#db,
      subscriptions.map(({ tenant }) => tenant),
    );
    const until = new Date(this.#now().getTime() + 1);
    const rehearsed = new Set<string>();
    for (const subscription of subscriptions) {
      const digest = this.#digests.get(subscription.digest);
      if (!digest) continue;
      const tenant = own.has(`${digest.command} ${subscription.tenant}`) ? subscription.tenant : null;
      const before = told.get(subscription.id) ?? new Map();
      const { key, compose } = await this.#plan({ ...subscription, until }, digest, tenant, before);
      if (rehearsed.has(key) || !rehearsed.add(key)) continue;
      const edition = compose();
      if (edition.stories.length > 0) await write(edition, { tenant: subscription.tenant, deadlineMs: REHEARSAL_MS });
    }
  }

  async #make(
    delivery: ClaimedDelivery,
    digest: DigestDefinition,
    tenant: string | null,
    told: ReadonlyMap<string, Date>,
  ): Promise<ReadyEdition> {
    // A process that was down at the slot has read since then what it should have read before.
    const until = delivery.late ? minuteOf(this.#now()) : delivery.slot;
    const { key, scope, compose } = await this.#plan({ ...delivery, until }, digest, tenant, told);
    return await this.#editions.get(key, async () => {
      const edition = compose();
      const asked = { tenant: delivery.tenant, deadlineMs: WRITING_MS };
      const writing = this.#write && edition.stories.length > 0 ? await this.#write(edition, asked) : null;
      const record = await saveEdition(this.#db, scope, contentOf({ ...edition, writing }), this.#now());
      return readyOf(record, digest);
    });
  }

  /** What an edition is of, and how it is composed. */
  async #plan(
    wanted: Pick<ClaimedDelivery, "language" | "zone" | "angles" | "told"> & { readonly until: Date },
    digest: DigestDefinition,
    tenant: string | null,
    told: ReadonlyMap<string, Date>,
  ): Promise<{ readonly key: string; readonly scope: EditionScope; compose(): Edition }> {
    const { zone, until } = wanted;
    const language = wanted.language as Language; // as the subscription keeps it, and its angles
    const angles = wanted.angles as readonly string[] | null;
    const since = new Date(Math.max(wanted.told.getTime(), until.getTime() - LONGEST_MS));
    const window = [digest.command, tenant, since.getTime(), until.getTime()].join(" ");
    const stories = await this.#windows.get(window, () =>
      toldStories(this.#db, { digest, tenant, since: earlier(since, until), until }),
    );
    const before = stories.flatMap((story) => {
      const at = toldAt(story, told);
      return at ? [[story.id, at] as const] : [];
    });
    const lens = { angles, zone, told: before.map(([id, at]) => `${id} ${at.toISOString()}`).sort() };
    const options = { digest, language, date: until, timeZone: zone, told: new Map(before) };
    return {
      key: `${window} ${language} ${JSON.stringify(lens)}`,
      scope: { digest: digest.command, tenant, language, lens, since, until },
      compose: () => composeStories(stories, angles ? { ...options, angles } : options),
    };
  }

  async #kept(id: string, digest: DigestDefinition): Promise<ReadyEdition | null> {
    return await this.#editions.get(id, async () => {
      const [record] = await editionsById(this.#db, [id]);
      if (!record) throw new TypeError(`the edition ${id} of a delivery is not there`);
      return readyOf(record, digest);
    });
  }

  /**
   * For each subscription, the stories and the articles that it was told lately, each with the instant up to which.
   * Articles, because a story may have become part of another one since.
   */
  async #toldTo(
    deliveries: readonly Pick<ClaimedDelivery, "subscriptionId" | "editionId">[],
  ): Promise<Map<string, Map<string, Date>>> {
    const begun = deliveries.filter(({ editionId }) => editionId === null);
    const posted = await postedEditions(this.#db, {
      subscriptionIds: begun.map(({ subscriptionId }) => subscriptionId),
      since: new Date(this.#now().getTime() - TOLD_MS),
    });
    const unknown = [...new Set(posted.map(({ editionId }) => editionId))].filter((id) => !this.#contents.has(id));
    for (const record of await editionsById(this.#db, unknown)) {
      const content = { articles: [...storiesIn(record).values()].flat(), until: record.until };
      await this.#contents.get(record.id, async () => content);
    }
    const told = await this.#updatesTo(begun);
    for (const { subscriptionId, editionId } of posted) {
      const content = await this.#contents.get(editionId, async () => ({ articles: [], until: new Date(0) }));
      const articles = told.get(subscriptionId) ?? new Map<string, Date>();
      told.set(subscriptionId, articles);
      for (const id of content.articles) {
        const known = articles.get(id);
        if (!known || known < content.until) articles.set(id, content.until);
      }
    }
    return told;
  }

  /** By subscription, the stories of which it was told a change, in the thread of an edition, with the instant. */
  async #updatesTo(
    deliveries: readonly Pick<ClaimedDelivery, "subscriptionId">[],
  ): Promise<Map<string, Map<string, Date>>> {
    const ids = deliveries.map(({ subscriptionId }) => subscriptionId);
    const said = await saidUpdates(this.#db, ids, new Date(this.#now().getTime() - TOLD_MS));
    const told = new Map<string, Map<string, Date>>();
    for (const { subscriptionId, storyId, created } of said) {
      const stories = told.get(subscriptionId) ?? new Map<string, Date>();
      told.set(subscriptionId, stories);
      if ((stories.get(storyId) ?? created) <= created) stories.set(storyId, created);
    }
    return told;
  }
}

function readyOf(record: EditionRecord, digest: DigestDefinition): ReadyEdition {
  const edition = reviveEdition(record, digest);
  return { id: record.id, edition, laid: layOut(edition), until: record.until };
}

/** When a story was told last, by itself or by any of its articles; null when it is new. */
function toldAt({ id, readings }: ToldStory, told: ReadonlyMap<string, Date>): Date | null {
  const times = [id, ...readings.map(({ article }) => article.id)].flatMap((key) => told.get(key)?.getTime() ?? []);
  return times.length > 0 ? new Date(Math.max(...times)) : null;
}

/** A clock that was set back makes no period that ends before it begins. */
function earlier(since: Date, until: Date): Date {
  return since < until ? since : until;
}

function minuteOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS);
}
