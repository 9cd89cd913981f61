import type { Evidence } from "../evidence.ts";
import { compare } from "./comparison.ts";
import { mannerSigns } from "./manners.ts";
import { numberSigns } from "./numbers.ts";
import { orderSigns } from "./order.ts";
import type { Sign } from "./sign.ts";
import { slotSigns, wordingSigns } from "./wording.ts";

/** How a claim's words stand to those of what it cites. */
export function signsOf(evidence: Evidence): Sign[] {
  const comparison = compare(evidence);
  const signs = [
    ...wordingSigns(comparison),
    ...slotSigns(comparison),
    ...numberSigns(comparison),
    ...orderSigns(comparison),
    ...mannerSigns(comparison),
  ];
  const troubles = new Set(
    signs
      .filter(({ name, value }) => value > 0 && TROUBLE.test(name))
      .map(({ name }) => name.split(" ").slice(0, 2).join(" ")),
  );
  const count = troubles.size;
  const { copied, same } = comparison;
  const sign = (name: string, value: number): Sign => ({ name, value, kind: "words", words: "" });
  return [
    ...signs,
    sign("clean", count === 0 ? 1 : 0),
    sign("nearly clean", count === 1 ? 1 : 0),
    sign("troubles", Math.min(8, count) / 8),
    sign("clean copied", same && count === 0 ? copied : 0),
    sign("troubles copied", same ? (Math.min(8, count) / 8) * copied : 0),
  ];
}

/** What makes one doubt; the more of it, the more each counts. */
const TROUBLE =
  /^(?:nowhere (?!share|known|unknown|of)|put |lost |brought |replaced$|moved$|exchanged$|broken$|turned$|stray$|denied$|undenied$|opposite|done |number|bound|period|speaker)/;
