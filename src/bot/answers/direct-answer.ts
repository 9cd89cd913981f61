import type { EditionPoint } from "../../edition/edition.ts";
import { sourceOf } from "../../edition/layout.ts";
import { type Message, text } from "../../edition/message.ts";
import type { Visit } from "../visit.ts";

/** The quotations that answer, after a sentence that says it straight where a model wrote one that holds. */
export async function withDirectAnswer(
  { options, incoming, language }: Visit,
  question: string,
  found: readonly EditionPoint[],
  quotations: Message,
): Promise<Message> {
  if (!options.writeAnswer || found.length === 0) return quotations;
  const written = await options.writeAnswer({ tenant: incoming.tenant, language, question, found });
  if (!written) return quotations;
  const sources = written.articles.flatMap((article, i) =>
    i === 0 ? [sourceOf(article)] : [text(", "), sourceOf(article)],
  );
  const direct = { type: "paragraph" as const, content: [text(`${written.text} (`), ...sources, text(")")] };
  return { ...quotations, blocks: [direct, ...quotations.blocks] };
}
