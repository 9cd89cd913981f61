import type { Language } from "../../engine/language.ts";
import { detectLanguage } from "../../engine/language.ts";
import { discoverFeed } from "../../feeds/discover.ts";
import type { FaultCode } from "../../feeds/faults.ts";
import { FetchError, type Fetched, type Fetcher } from "../../feeds/fetch.ts";
import { type Feed, readFeed } from "../../feeds/rss.ts";

/** A feed that was found at an address, or on the site there. */
export interface FoundFeed {
  readonly kind: "feed";
  /** The address to ask from now on. */
  readonly url: string;
  /** As the feed calls itself; the site's host name when it does not say. */
  readonly title: string;
  readonly language: Language | null;
}

/** Finds feeds for those who follow them. */
export interface FeedsDesk {
  /** Reads what is at an address of the web; where it is a page, looks for its site's feed. Never throws FetchError. */
  check(address: string): Promise<FoundFeed | { readonly kind: "fault"; readonly code: FaultCode }>;
}

/** Faults of a document that leave nothing to follow; the others are lived with. */
const FATAL: ReadonlySet<FaultCode> = new Set(["empty", "webPage", "notAFeed", "unreadable"]);
const LONGEST_TITLE = 80;

export function createFeedsDesk(fetcher: Fetcher, now: () => Date): FeedsDesk {
  const get = async (address: string): Promise<Fetched> => {
    const answer = await fetcher.get(address, { kind: "feed" });
    if (answer.state !== "fetched") throw new FetchError("status", { address, about: "304" });
    return answer;
  };
  const look = async (address: string) => {
    const seenAt = now();
    const document = await get(address);
    const feed = await readFeed({ text: document.text, url: document.url, seenAt });
    if (feed.format !== null) return found(document.movedTo ?? address, feed);
    const fatal = feed.faults.find(({ code }) => FATAL.has(code))?.code ?? "notAFeed";
    if (fatal !== "webPage" && fatal !== "notAFeed") return { kind: "fault", code: fatal } as const;
    const other = await discoverFeed(document, get, seenAt);
    return other ? found(other.url, other.feed) : ({ kind: "fault", code: "noFeedFound" } as const);
  };
  return {
    async check(address) {
      try {
        return await look(address);
      } catch (fault) {
        if (!(fault instanceof FetchError)) throw fault;
        return { kind: "fault", code: fault.code };
      }
    },
  };
}

function found(url: string, feed: Feed): FoundFeed {
  const title = (feed.title?.trim() || new URL(url).hostname).slice(0, LONGEST_TITLE);
  return { kind: "feed", url, title, language: languageOf(feed) };
}

/** As the feed says, or as its titles show. */
function languageOf({ language, items }: Feed): Language | null {
  const said = language?.slice(0, 2).toLowerCase();
  if (said === "fr" || said === "en") return said;
  return detectLanguage(items.map(({ title }) => title).join("\n"));
}
