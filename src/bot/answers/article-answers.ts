import { composeEdition, type Edition } from "../../edition/edition.ts";
import { type About, layOut } from "../../edition/layout.ts";
import type { Block, Message } from "../../edition/message.ts";
import { catalogue } from "../../edition/text.ts";
import type { Article } from "../../engine/article.ts";
import type { Language } from "../../engine/language.ts";
import { faultLine } from "../../feeds/faults.ts";
import { FetchError } from "../../feeds/fetch-error.ts";
import { findEdition, saveEdition } from "../../store/editions.ts";
import { hash } from "../../store/identity.ts";
import { readAddress } from "../grammar/addresses.ts";
import { quoteBack } from "../grammar/faults.ts";
import type { Answer } from "../platform.ts";
import { paragraph, sentence, toCaller } from "../replies.ts";
import { contentWithTexts, loadEdition } from "../threads/thread-edition.ts";
import { postThread } from "../threads/thread-posts.ts";
import type { Visit } from "../visit.ts";
import { ArticleError } from "./article-reader.ts";

/** Addresses of one message that are read. */
const MOST_LINKS = 3;

/** `article <adresse>`: reads an article now, for the person who asks, who may share it. */
export async function articleAnswer(visit: Visit, argument: string): Promise<Answer> {
  const { language, table } = visit;
  const words = catalogue(language);
  const given = readAddress(argument);
  if (given.kind === "none") {
    const command = table.find(({ does }) => does === "article")?.words[language][0] ?? "";
    return toCaller(sentence(language, words.addressNeeded(command)));
  }
  if (given.kind === "bad") return toCaller(sentence(language, words.badAddress(quoteBack(given.typed))));
  return toCaller(...(await read(visit, given.address)));
}

/** "Digest this link", on somebody's message. */
export async function linksAnswer(visit: Visit, addresses: readonly string[]): Promise<Answer> {
  const { language } = visit;
  const web = addresses.flatMap((words) => {
    const given = readAddress(words);
    return given.kind === "address" ? [given.address] : [];
  });
  if (web.length === 0) return toCaller(sentence(language, catalogue(language).articleNeeded));
  const messages: Message[] = [];
  for (const address of [...new Set(web)].slice(0, MOST_LINKS)) messages.push(...(await read(visit, address)));
  if (new Set(web).size > MOST_LINKS) messages.push(sentence(language, catalogue(language).onlyFirstLinks(MOST_LINKS)));
  return toCaller(...messages);
}

async function read(visit: Visit, address: string): Promise<Message[]> {
  const { options, language } = visit;
  let article: Article;
  try {
    article = await options.readArticle(address);
  } catch (fault) {
    return [sentence(language, catalogue(language).unreadable(reasonOf(fault, visit)))];
  }
  const edition = editionOfArticle(visit, article);
  const { id } = await keep(visit, edition, article);
  return articleMessages(edition, id);
}

/** Why an article can't be read, in the reader's language where the fault is one that is known. */
function reasonOf(fault: unknown, { language }: Visit): string {
  const words = catalogue(language);
  for (let one = fault, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth++) {
    if (one instanceof ArticleError) return words.pageRefused[one.reason];
    if (one instanceof FetchError) return capital(faultLine(one.code, language));
  }
  if (!(fault instanceof Error)) throw fault;
  return fault.message;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function editionOfArticle({ digest, language, zone, now }: Visit, article: Article): Edition {
  const analysis = digest.analyst(article.language).analyse(article.text);
  return composeEdition([{ article, analysis }], {
    digest: digest.definition,
    language,
    date: article.published ?? now,
    timeZone: zone,
  });
}

/** Kept for the team, to be shared and asked about; the same article is kept once. */
async function keep({ options, reader, language, now }: Visit, edition: Edition, { id, text }: Article) {
  const lens = { command: "article", article: id, text: hash("article", text), zone: edition.timeZone };
  const until = edition.date;
  const scope = { ...reader, language, lens, since: new Date(until.getTime() - 1), until };
  return await saveEdition(options.db, scope, contentWithTexts(edition), now);
}

/** What the article says, in two messages: its head with what can be done with it, then its points and figures. */
function articleMessages(edition: Edition, editionId: string): Message[] {
  const { language } = edition;
  const words = catalogue(language);
  const { opening, replies } = layOut(edition, aboutArticle(language));
  const buttons: Block = {
    type: "actions",
    buttons: [
      { action: `share:${editionId}`, label: words.share, opens: "messages" },
      { action: `ask:${editionId}`, label: words.ask, opens: "form" },
    ],
  };
  const head: Message = { language, blocks: [...opening.blocks.filter(({ type }) => type !== "actions"), buttons] };
  const saysNothing = edition.sections.every(({ points }) => points.length === 0) && edition.figures.length === 0;
  if (saysNothing) return [{ ...head, blocks: [...head.blocks, paragraph(words.nothingSaid)] }];
  return [head, { language, blocks: replies.flatMap(({ blocks }) => blocks) }];
}

function aboutArticle(language: Language): About {
  return { title: null, adverb: catalogue(language).inThisArticle };
}

/** The button under an article: the same, as a thread for the channel. */
export async function shareAnswer(visit: Visit, editionId: string): Promise<Answer> {
  const { options, incoming, language } = visit;
  const words = catalogue(language);
  const found = await articleEdition(visit, editionId);
  if (!found) return toCaller(sentence(language, words.articleGone));
  const thread = layOut(found, aboutArticle(language));
  // Pressed twice, by whomever, it is shared once in a channel.
  const key = hash("share", incoming.tenant, incoming.channel, editionId);
  const answer = await postThread(visit, { thread, editionId, digest: found.digest.command, key });
  const posted = options.platform(incoming.tenant.split(":", 1)[0] ?? "") !== null;
  const isSilent = answer.kind === "messages" && answer.messages.length === 0;
  return posted && isSilent ? toCaller(sentence(language, words.shared)) : answer;
}

/** An edition that was kept for the team, of whatever digest. */
export async function articleEdition({ options, incoming, language }: Visit, id: string): Promise<Edition | null> {
  for (const digest of options.digests) {
    const reader = { digest: digest.definition.command, tenant: incoming.tenant };
    if (!(await findEdition(options.db, reader, id))) continue;
    const edition = await loadEdition(options, digest, incoming.tenant, id);
    return edition && { ...edition, language };
  }
  return null;
}
