import { rerank } from "../../llm/embed.ts";
import type { Visit } from "../visit.ts";

/** How near some sentences are to a question in sense, in order; null when it can't be told in time. Never throws. */
export type Compare = (question: string, sentences: readonly string[]) => Promise<readonly number[] | null>;

/** Visits that waited for the model in vain: one event waits once, however many places are looked in. */
const disappointed = new WeakSet<Visit>();

/** Null without a model of senses. */
export function compareFor(visit: Visit): Compare | null {
  const { options, incoming } = visit;
  const { sense } = options;
  if (!sense) return null;
  return async (text, others) => {
    if (disappointed.has(visit)) return null;
    const near = await sense.compare({ tenant: incoming.tenant, kind: "asks", text, others });
    if (near === null) disappointed.add(visit);
    return near;
  };
}

/** What is looked at of each kind, the first of the engine's order. */
const MOST_TOLD = 12;
const MOST_UNSURE = 8;
/** As near as questions and their answers are on average: silence is kept on about half of what could be told. */
const VERY_NEAR = 1;

interface Weighty {
  readonly text: string;
  readonly merit: number;
}

/**
 * The answers in the order of the engine's merit and of their sense. Where the engine has none, its silence stands; but of
 * the sentences that miss its least by little, the nearest in sense is told, alone, if it is very near.
 */
export async function bySense<T extends Weighty>(
  question: string,
  { told, unsure }: { readonly told: readonly T[]; readonly unsure: readonly T[] },
  compare: Compare,
): Promise<T[]> {
  if (told.length === 0) return await nearest(question, unsure.slice(0, MOST_UNSURE), compare);
  const first = told.slice(0, MOST_TOLD);
  if (first.length < 2) return [...told];
  const near = await compare(
    question,
    first.map(({ text }) => text),
  );
  if (near === null) return [...told];
  const best = first[0]?.merit ?? 0;
  const candidates = first.map((item, i) => ({ item, score: Math.exp(item.merit - best), nearness: near[i] ?? 0 }));
  return [...rerank(candidates), ...told.slice(MOST_TOLD)];
}

async function nearest<T extends Weighty>(question: string, unsure: readonly T[], compare: Compare): Promise<T[]> {
  if (unsure.length === 0) return [];
  const near = await compare(
    question,
    unsure.map(({ text }) => text),
  );
  const most = Math.max(...(near ?? []));
  const answer = near === null || most < VERY_NEAR ? undefined : unsure[near.indexOf(most)];
  return answer ? [answer] : [];
}
