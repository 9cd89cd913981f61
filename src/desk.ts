import { type Digest, DigestError, loadDigests } from "./digests.ts";
import { composeEdition, type Edition } from "./edition/edition.ts";
import { Analyst } from "./engine/analyst.ts";
import type { Article } from "./engine/article.ts";
import type { Language } from "./engine/language.ts";

/** A digest with its readers of French and English, built when first needed. */
export interface Desk {
  readonly digest: Digest;
  analyst(language: Language): Analyst;
  /** The edition of some articles, in the reader's language. */
  edition(articles: readonly Article[], options: EditionChoice): Edition;
}

export interface EditionChoice {
  readonly language: Language;
  readonly date: Date;
  readonly timeZone: string;
}

const DEFAULT_COMMAND = "ia";

/** Opens every digest of a folder. Throws DigestError. */
export function openDesks(folder: string): Desk[] {
  return loadDigests(folder).map(deskOf);
}

/** Opens the digest of that command word, or the default one. Throws DigestError. */
export function openDesk(folder: string, command?: string): Desk {
  const digests = loadDigests(folder);
  const wanted = digests.find(({ definition }) => definition.command === (command ?? DEFAULT_COMMAND));
  const digest = wanted ?? (command ? undefined : digests[0]);
  if (!digest) {
    const known = digests.map(({ definition }) => definition.command).join(", ");
    throw new DigestError(`There is no digest named ${command} in ${folder}: choose one of ${known}.`);
  }
  return deskOf(digest);
}

function deskOf(digest: Digest): Desk {
  const analysts = new Map<Language, Analyst>();
  const analyst = (language: Language): Analyst => {
    const known = analysts.get(language) ?? new Analyst(digest.definition, digest.models[language], language);
    analysts.set(language, known);
    return known;
  };
  return {
    digest,
    analyst,
    edition: (articles, choice) =>
      composeEdition(
        articles.map((article) => ({ article, analysis: analyst(article.language).analyse(article.text) })),
        { digest: digest.definition, ...choice },
      ),
  };
}
