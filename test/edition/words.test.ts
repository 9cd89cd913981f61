import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/edition/text.ts";
import { ARTICLE_WORDS } from "../../src/edition/words/articles.ts";
import { FEED_WORDS } from "../../src/edition/words/feeds.ts";
import { HELP_WORDS } from "../../src/edition/words/help.ts";
import { REQUEST_WORDS } from "../../src/edition/words/requests.ts";
import { SUBSCRIPTION_WORDS } from "../../src/edition/words/subscriptions.ts";
import { THREAD_WORDS } from "../../src/edition/words/threads.ts";

const SUBJECTS = [ARTICLE_WORDS, FEED_WORDS, HELP_WORDS, REQUEST_WORDS, SUBSCRIPTION_WORDS, THREAD_WORDS];

/** Every sentence of a catalogue with its key; those that take words are given some. */
function sentences(words: object, path = ""): [key: string, sentence: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const name = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") return [[name, value]];
    if (typeof value === "object" && value !== null) return sentences(value, name);
    if (typeof value !== "function") return [];
    // Counts, words and lists of words: each sentence takes what it can use of them.
    const said: [string, string][] = [];
    for (const given of [
      ["mot", "mot", "mot"],
      [1, 1, 1],
      [3, 3, 3],
      [["un", "deux"], "mot"],
      ["mot", null],
      ["mot", ["un"]],
    ]) {
      try {
        said.push([name, String(value(...given))]);
      } catch {
        // Not what it takes.
      }
    }
    return said;
  });
}

describe("the words of the catalogue", () => {
  it("are said in one subject only", () => {
    const keys = SUBJECTS.flatMap(({ fr }) => Object.keys(fr));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("follow French typography", () => {
    const all = sentences(catalogue("fr"));
    expect(all.length).toBeGreaterThan(200);
    // Addresses and clocks have their own colons.
    const wrong = all.filter(([, sentence]) => {
      const plain = sentence.replace(/https?:\S*/g, "");
      return / [;!?:»]|« |[^\s\u00a0\u202f\d(«/]:(?!\d)|\p{L}'\p{L}|[^\s\u202f!?(][!?](?!\w)/u.test(plain);
    });
    expect(wrong).toEqual([]);
  });

  it("follow English typography", () => {
    const wrong = sentences(catalogue("en")).filter(([, sentence]) => /\s[;!?:]|[«»]|\p{L}'\p{L}/u.test(sentence));
    expect(wrong).toEqual([]);
  });
});
