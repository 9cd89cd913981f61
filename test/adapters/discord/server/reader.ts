/** Reads a message as Discord's client shows it: https://docs.discord.com/developers/reference#message-formatting. */
export interface Shown {
  /** Without markup. */
  readonly text: string;
  /** What would call somebody, or become something else than words. */
  readonly live: readonly string[];
  readonly links: readonly string[];
  /** Marks that were read as formatting: "**", "heading", "quote", "list", "code"… */
  readonly marks: readonly string[];
}

const INSIDE = String.raw`((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)`;
const RULES = {
  escape: /^\\([^0-9A-Za-z\s])/,
  block: /^```(?:([a-z0-9_+\-.#]+?)\n)?\n*([^\n][\s\S]*?)\n*```/i,
  code: /^(`+)([\s\S]*?[^`])\1(?!`)/,
  masked: new RegExp(String.raw`^\[${INSIDE}\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['"]([\s\S]*?)['"])?\s*\)`),
  angled: /^<((?:https?|mailto|tel|sms):[^\s>]+)>/,
  url: /^(?:https?|discord|steam):\/\/[^\s<]+[^<.,:;"'\]\s]/,
  invite: /^discord(?:\.gg|app\.com\/invite|\.com\/invite)\/[\w-]+/,
  mention: /^<(?:@!?|@&|#)\d+>|^@(?:everyone|here)\b|^<id:\w+>/,
  special: /^<\/[^:>]+:\d+>|^<t:-?\d+(?::[tTdDfFR])?>|^<a?:\w{2,32}:\d+>/,
  emoji: /^:[a-zA-Z0-9_+-]+:/,
  pair: /^(\*\*|__|~~|\|\|)((?:\\[\s\S]|[^\\])+?)\1(?!\*)/,
  single: /^([*_])(?=\S)((?:\\[\s\S]|[^\\])*?\S)\1(?!\w)/,
} as const;

export function show(markdown: string): Shown {
  const reader = new Reader();
  const text = markdown
    .split("\n")
    .map((line) => reader.line(line))
    .join("\n");
  return { text, live: reader.live, links: reader.links, marks: reader.marks };
}

class Reader {
  readonly live: string[] = [];
  readonly links: string[] = [];
  readonly marks: string[] = [];

  line(line: string): string {
    const starts: readonly (readonly [RegExp, string])[] = [
      [/^\s*#{1,3}\s+/, "heading"],
      [/^\s*-#\s+/, "small"],
      [/^\s*>(?:>>)?\s/, "quote"],
      [/^\s*(?:[-*+]|\d+\.)\s+/, "list"],
    ];
    for (const [pattern, name] of starts) {
      const match = pattern.exec(line);
      if (match) {
        this.marks.push(name);
        return this.inline(line.slice(match[0].length));
      }
    }
    return this.inline(line);
  }

  inline(words: string): string {
    let text = "";
    let rest = words;
    while (rest) {
      const [shown, length] = this.#next(rest);
      text += shown;
      rest = rest.slice(length);
    }
    return text;
  }

  #next(rest: string): readonly [string, number] {
    const match = (rule: keyof typeof RULES) => RULES[rule].exec(rest);
    let found = match("escape");
    if (found) return [found[1] ?? "", found[0].length];
    found = match("block") ?? match("code");
    if (found) return this.#mark("code", found[2] ?? "", found[0].length);
    found = match("masked");
    if (found && /^https?:/.test(found[2] ?? "")) {
      this.links.push(found[2] ?? "");
      return [this.inline(found[1] ?? ""), found[0].length];
    }
    found = match("angled");
    if (found) return this.#link(found[1] ?? "", found[0].length);
    found = match("url") ?? match("invite");
    if (found) return this.#link(found[0], found[0].length);
    found = match("mention") ?? match("special") ?? match("emoji");
    if (found) {
      this.live.push(found[0]);
      return [found[0], found[0].length];
    }
    found = match("pair") ?? match("single");
    if (found) return this.#mark(found[1] ?? "", this.inline(found[2] ?? ""), found[0].length);
    const plain = /^[^\\*_~`|<[@:hdis]+/.exec(rest);
    return plain ? [plain[0], plain[0].length] : [[...rest][0] ?? "", ([...rest][0] ?? "x").length];
  }

  #mark(name: string, text: string, length: number): readonly [string, number] {
    this.marks.push(name);
    return [text, length];
  }

  #link(url: string, length: number): readonly [string, number] {
    this.links.push(url);
    return [url, length];
  }
}
