import { composeStories, type Edition, type EditionSection } from "../../edition/edition.ts";
import { angleMessage } from "../../edition/layout.ts";
import type { Message } from "../../edition/message.ts";
import { catalogue } from "../../edition/text.ts";
import { type PeriodWords, periodWords } from "../../edition/words/periods.ts";
import type { Period } from "../grammar/periods.ts";
import { toldStories } from "../news/editions.ts";
import { withNote } from "../replies.ts";
import type { Visit } from "../visit.ts";

const DAY_MS = 24 * 3_600_000;

/** What is meant when no period is named: the day that ends now, this very moment included. */
export function lastDay(now: Date): Period {
  return {
    since: new Date(now.getTime() - DAY_MS),
    until: new Date(now.getTime() + 1),
    name: { kind: "last", count: 24, unit: "hour" },
  };
}

/**
 * The edition of a period as it is now. Without one, it has all that was read in the last day, as a digest has; a period
 * that is named has what was published in it.
 */
export async function editionOf(
  { options, digest, reader, language, zone, now }: Visit,
  { period, angles }: { readonly period: Period | null; readonly angles: readonly string[] | null },
): Promise<Edition> {
  const { since, until } = period ?? lastDay(now);
  const { definition } = digest;
  const { tenant } = reader;
  const by = period === null ? "ready" : "published";
  const stories = await toldStories(options.db, { digest: definition, tenant, since, until, by });
  return composeStories(stories, {
    digest: definition,
    language,
    date: new Date(until.getTime() - 1),
    timeZone: zone,
    ...(angles ? { angles } : {}),
  });
}

/** `emploi semaine`: the points of some angles in a period, one message an angle. */
export async function anglePoints(visit: Visit, angles: readonly string[], period: Period | null): Promise<Message[]> {
  const edition = await editionOf(visit, { period, angles });
  const words = periodWords((period ?? lastDay(visit.now)).name, visit.language);
  // In the order in which they were asked for.
  const sections = angles.flatMap((id) => edition.sections.filter(({ angle }) => angle === id));
  return sections.map((section) => pointsMessage(visit, edition, section, { words, isNamed: period !== null }));
}

function pointsMessage(
  { language, table }: Visit,
  edition: Edition,
  section: EditionSection,
  { words, isNamed }: { readonly words: PeriodWords; readonly isNamed: boolean },
): Message {
  const message = angleMessage(edition, section, words);
  if (section.points.length > 0 || isNamed) return message;
  const example = table.find(({ name }) => name === section.angle)?.example[language];
  return example ? withNote(message, catalogue(language).tryLonger(example)) : message;
}
