import type { DoctorWords } from "./doctor-text.ts";
import { type Finding, finding } from "./finding.ts";
import { explainSilence, hostOf, inquire, NoAnswer } from "./inquiry.ts";

export interface NetworkOptions {
  /** Tried in turn until one answers. */
  readonly feeds: readonly string[];
  readonly now: () => Date;
  readonly words: DoctorWords;
  readonly deadlineMs: number;
}

/** A server gives whole seconds, and its answer takes a while. */
const FAIR_SECONDS = 30;
/** Slack refuses a request that is five minutes old, and so does this program refuse Slack's. */
const REFUSED_SECONDS = 300;

/** A feed may be gone by itself; three at a time are not. */
const MOST_FEEDS = 3;

/** The name of a feed, its server, and the time that it gives. */
export async function examineNetwork({ feeds, now, words, deadlineMs }: NetworkOptions): Promise<Finding[]> {
  let silence: Finding = finding("network", "warning", words.noFeed());
  for (const feed of feeds.slice(0, MOST_FEEDS)) {
    const host = hostOf(feed);
    try {
      const { status, header } = await inquire(feed, { deadlineMs });
      const isWell = status < 400;
      const said = isWell ? words.networkOk(host) : words.feedRefuses(host, status);
      return [finding("network", isWell ? "ok" : "warning", said), examineClock(header("date"), now(), words)];
    } catch (fault) {
      if (!(fault instanceof NoAnswer)) throw fault;
      silence = finding("network", "fault", explainSilence(fault, host, words));
    }
  }
  return [silence, finding("clock", "warning", words.clockUnknown())];
}

function examineClock(date: string | null, now: Date, words: DoctorWords): Finding {
  const theirs = Date.parse(date ?? "");
  if (Number.isNaN(theirs)) return finding("clock", "warning", words.clockUnknown());
  const seconds = Math.round(Math.abs(now.getTime() - theirs) / 1000);
  if (seconds <= FAIR_SECONDS) return finding("clock", "ok", words.clockOk());
  return finding("clock", seconds < REFUSED_SECONDS ? "warning" : "fault", words.clockOff(seconds));
}
