import { labelOf } from "../../edition/layout.ts";
import { type Block, link, type Message, strong, text } from "../../edition/message.ts";
import { catalogue } from "../../edition/text.ts";
import { canonicalLink } from "../../feeds/links.ts";
import { readingsOf } from "../../store/analyses.ts";
import { lastEditions } from "../../store/editions.ts";
import { type ArticleFate, fateOf } from "../../store/fates.ts";
import { storiesOf } from "../../store/stories.ts";
import { dayWords, whenWords } from "../ago.ts";
import { readAddress } from "../grammar/addresses.ts";
import { quoteBack } from "../grammar/faults.ts";
import type { Answer } from "../platform.ts";
import { droppedIn } from "../press/kept-edition.ts";
import { paragraph, sentence, toCaller } from "../replies.ts";
import type { Visit } from "../visit.ts";

const EDITIONS_LOOKED_AT = 20;
const DROPPED_SHOWN = 5;

/** `pourquoi <adresse>`: why an article was kept, merged with others or left out. */
export async function whyAnswer(visit: Visit, argument: string): Promise<Answer> {
  const { options, reader, language, table } = visit;
  const words = catalogue(language);
  const given = readAddress(argument);
  if (given.kind === "none") {
    const command = table.find(({ does }) => does === "why")?.words[language][0] ?? "";
    return toCaller(sentence(language, words.addressNeeded(command)));
  }
  if (given.kind === "bad") return toCaller(sentence(language, words.badAddress(quoteBack(given.typed))));
  const fate = await fateOf(options.db, reader, canonicalLink(given.address));
  if (!fate) return toCaller(sentence(language, words.whyUnknown));
  const dropped = await droppedOf(visit, fate.id);
  return toCaller(fateMessage(visit, fate, await companions(visit, fate), dropped));
}

/** What a model wrote of the article in the last editions, and was not shown. */
async function droppedOf({ options, reader, now }: Visit, id: string): Promise<string[]> {
  const own = await lastEditions(options.db, reader, { before: now, limit: EDITIONS_LOOKED_AT });
  const common = await lastEditions(
    options.db,
    { ...reader, tenant: null },
    { before: now, limit: EDITIONS_LOOKED_AT },
  );
  const said = [...own, ...common].flatMap(droppedIn).filter(({ articleIds }) => articleIds.includes(id));
  return [...new Set(said.map((one) => one.said))].slice(0, DROPPED_SHOWN);
}

/** The other outlets that tell the same event. */
async function companions({ options, reader }: Visit, { id, source }: ArticleFate): Promise<string[]> {
  const [story] = await storiesOf(options.db, reader, [id]);
  if (!story) return [];
  const others = await readingsOf(
    options.db,
    reader,
    story.articleIds.filter((other) => other !== id),
  );
  return [...new Set(others.map(({ article }) => article.source))].filter((other) => other !== source);
}

function fateMessage(visit: Visit, fate: ArticleFate, others: readonly string[], dropped: readonly string[]): Message {
  const { language, now } = visit;
  const words = catalogue(language);
  const { title, url, source, firstSeen } = fate;
  const head: Block = { type: "paragraph", content: [url ? link(title, url) : strong(title)] };
  const reasons = [
    ...(fate.isOtherAddress ? [words.whyDuplicate] : []),
    ...whyOf(visit, fate),
    ...(fate.paywalled ? [words.whyPaywalled] : []),
    ...(others.length > 0 ? [words.whyMerged(others)] : []),
    words.whySeen(whenWords(firstSeen, now, language), source),
    ...dropped,
  ];
  return {
    language,
    blocks: [{ type: "heading", content: [text(`🧭 ${words.whyTitle}`)] }, head, ...reasons.map(paragraph)],
  };
}

function whyOf({ language, zone, digest }: Visit, fate: ArticleFate): string[] {
  const words = catalogue(language);
  if (!fate.isNews) return [words.whyOld(dayWords(fate.published, language, zone))];
  if (!fate.hasText) return [words.whyForgotten];
  if (fate.ready === null) return [fate.isDue ? words.whyWaiting : words.whyGivenUp];
  if (fate.angles === null) return [words.whyOtherLanguage];
  if (fate.angles.length === 0) return [words.whyNoAngle];
  const { definition } = digest;
  const inOrder = definition.angles.map(({ id }) => id).filter((id) => fate.angles?.includes(id));
  return [words.whyKept(inOrder.map((id) => labelOf({ digest: definition, language }, id).toLowerCase()))];
}
