import { catalogue } from "../../edition/text.ts";
import type { Language } from "../../engine/language.ts";
import { type Fault, quoteBack } from "./faults.ts";

/** What is wrong, and what to do about it. */
export function faultSentence(fault: Fault, language: Language): string {
  const words = catalogue(language);
  const typed = quoteBack(fault.typed);
  switch (fault.kind) {
    case "badTime":
      return words.badTime(typed);
    case "badZone":
      return words.badZone(typed);
    case "badPeriod":
      if (fault.reason === "future") return words.futurePeriod(typed);
      return fault.reason === "tooLong" ? words.tooLongPeriod(typed) : words.impossiblePeriod(typed);
    case "twice":
      return words.saidTwice(typed);
    case "unknown":
      return words.unknownWord(typed, fault.suggestion);
  }
}

/** What is wrong, each thing once; what is expected too, where a word was not understood at all. */
export function faultSentences(faults: readonly Fault[], expected: string, language: Language): string[] {
  const said = [...new Set(faults.map((fault) => faultSentence(fault, language)))];
  const isLost = faults.some((fault) => fault.kind === "unknown" && fault.suggestion === null);
  return isLost ? [...said, expected] : said;
}
