import type { Embedder } from "./embed.ts";
import { type Kind, measure, nearness, SCALE_TEXTS, type Scale } from "./embed-scale.ts";
import type { Vector } from "./embed-vector.ts";
import { type Clock, EVERYBODY } from "./thrift.ts";

/** Texts to compare with one, for whom. */
export interface Comparison {
  readonly tenant: string;
  readonly kind: Kind;
  readonly text: string;
  readonly others: readonly string[];
}

/** What texts mean, as a model tells. Whatever fails gives null, in time, and never throws: callers do without. */
export interface Sense {
  /** How near each of the others is, in order: see `nearness`. For somebody who waits. */
  compare(asked: Comparison): Promise<readonly number[] | null>;
  /** The same of those whose vector is kept, null for the others: however many there are, one text is asked about. */
  compareKept(asked: Comparison): Promise<readonly (number | null)[] | null>;
  /** The vector of an article's head, kept from then on. What is asked for at one time is asked together. */
  read(head: string): Promise<Vector | null>;
  /** The vectors of heads that were read before. */
  remember(heads: readonly string[]): Promise<readonly (Vector | null)[]>;
  /** Of two heads; null before the first that was read or remembered. */
  near(a: Vector, b: Vector): number | null;
}

export interface SenseOptions {
  readonly embedder: Embedder;
  readonly clock: Clock;
  /** Called with what is not the model's fault: of the store. */
  note(fault: unknown): void;
}

/** A person waits: what comes later than this comes without. */
const INTERACTIVE_MS = 1_500;
/** An article waits for its vector so long. */
const READING_MS = 3_000;
/** After a model that tells nothing apart, another one may be behind the same address. */
const REFUSED_MS = 10 * 60_000;
/** Heads that are asked about together. */
const TOGETHER = 64;

export function createSense({ embedder, clock, note }: SenseOptions): Sense {
  let scale: Scale | null = null;
  let measuring: Promise<Scale | null> | null = null;
  let refusedUntil = Number.NEGATIVE_INFINITY;
  const waiting: { readonly head: string; give(vector: Vector | null): void }[] = [];
  let asking = false;

  /** Measured once: without it a cosine means nothing. */
  async function scaled(deadlineMs: number): Promise<Scale | null> {
    if (scale !== null || clock.now() < refusedUntil) return scale;
    measuring ??= measured(deadlineMs).finally(() => {
      measuring = null;
    });
    return await within(deadlineMs, measuring);
  }

  async function measured(deadlineMs: number): Promise<Scale | null> {
    const { value } = await embedder.embedAnew({ tenant: EVERYBODY, texts: SCALE_TEXTS, deadlineMs });
    if (value === null) return null;
    scale = measure(value);
    if (scale === null) refusedUntil = clock.now() + REFUSED_MS;
    return scale;
  }

  /** Null once the time is up, whatever becomes of the work. */
  async function within<T>(ms: number, work: Promise<T | null>): Promise<T | null> {
    let cancel = (): void => {};
    const late = new Promise<null>((resolve) => {
      cancel = clock.after(ms, () => resolve(null));
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      cancel();
    }
  }

  async function safely<T>(work: () => Promise<T | null>): Promise<T | null> {
    try {
      return await work();
    } catch (fault) {
      note(fault);
      return null;
    }
  }

  /** With the time that is left once the scale is known. */
  async function inTime<T>(work: (scale: Scale, leftMs: number) => Promise<T | null>): Promise<T | null> {
    const end = clock.now() + INTERACTIVE_MS;
    return await within(
      INTERACTIVE_MS,
      safely(async () => {
        const known = await scaled(INTERACTIVE_MS);
        return known && (await work(known, end - clock.now()));
      }),
    );
  }

  async function readAll(): Promise<void> {
    if (asking) return;
    asking = true;
    while (waiting.length > 0) {
      const together = waiting.splice(0, TOGETHER);
      const vectors = await safely(async () => {
        if ((await scaled(READING_MS)) === null) return null;
        const texts = together.map(({ head }) => head);
        return (await embedder.embed({ tenant: EVERYBODY, texts, deadlineMs: READING_MS })).value;
      });
      for (const [i, { give }] of together.entries()) give(vectors?.[i] ?? null);
    }
    asking = false;
  }

  return {
    compare: ({ tenant, kind, text, others }) =>
      inTime(async (known, deadlineMs) => {
        const { value } = await embedder.embed({ tenant, texts: [text, ...others], deadlineMs });
        const [first, ...vectors] = value ?? [];
        return first === undefined ? null : vectors.map((vector) => nearness(known, kind, first, vector));
      }),
    compareKept: ({ tenant, kind, text, others }) =>
      inTime(async (known, deadlineMs) => {
        const kept = await embedder.kept(others);
        if (kept.every((vector) => vector === null)) return null;
        const { value } = await embedder.embed({ tenant, texts: [text], deadlineMs });
        const first = value?.[0];
        return first === undefined ? null : kept.map((vector) => vector && nearness(known, kind, first, vector));
      }),
    read: (head) =>
      new Promise((give) => {
        waiting.push({ head, give });
        void readAll();
      }),
    async remember(heads) {
      const vectors = await safely(async () => {
        const kept = await embedder.kept(heads);
        return kept.every((vector) => vector === null) || !(await scaled(READING_MS)) ? null : kept;
      });
      return vectors ?? heads.map(() => null);
    },
    near: (a, b) => scale && nearness(scale, "tells", a, b),
  };
}

/** Characters of a text that stand for it, beside its title: the press says first what it is about. */
const LEAD = 400;
/** Characters of a text that are enough to make its head. */
export const HEAD_CHARS = LEAD + 100;

/** What stands for an article where its sense is looked at. */
export function headOf(title: string | null, text: string): string {
  const lead = text.length > LEAD ? text.slice(0, LEAD).replace(/\S*$/, "") : text;
  return `${title ?? ""}\n${lead.trim()}`.trim();
}
