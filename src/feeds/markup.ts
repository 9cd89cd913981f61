import { readContent } from "./content.ts";
import { decodeEntities, escapeXml } from "./entities.ts";
import { envelope } from "./envelope.ts";
import type { FeedFault } from "./faults.ts";
import { findRoot, type Root, readSpecial, type XmlFormat } from "./root.ts";
import { clean, type MarkedText, Sheet, type WrittenItem } from "./sheet.ts";
import { beginsTag, readTag, type Tag } from "./tags.ts";
import { ATTRIBUTES, createVocabulary, READ, TEXTS } from "./vocabulary.ts";

/** A feed's document made safe for any parser: well formed, shallow, short, without entities of its own. */
export interface Markup {
  readonly format: XmlFormat;
  /** As the feed writes it, such as "2.0" or "0.91"; null when it does not. */
  readonly version: string | null;
  readonly xml: string;
  readonly header: string;
  readonly items: readonly WrittenItem[];
  /** The namespaces that it declares, anywhere. */
  readonly spaces: readonly string[];
  /** The texts set aside; "§3" in the document stands for the fourth. */
  readonly texts: readonly MarkedText[];
  /** The feed's own xml:base, outermost first. */
  readonly bases: readonly string[];
  readonly language: string | null;
  readonly faults: readonly FeedFault[];
}

const MAX_DEPTH = 32;
/** Of an address, a date or a name. */
const MAX_WORDS = 10_000;

/**
 * Reads a feed's tags one after the other and writes them again, tidy. Mistakes are mended (unclosed elements, bare
 * signs, wrong case, items out of place) and told; entity declarations are left out, so that none can grow; an item
 * that the text ends in is left out. Linear in the length of the text. Null when it is not an RSS or Atom document.
 */
export function readMarkup(text: string): Markup | null {
  const root = findRoot(text);
  return root && new Scribe(text, root).read();
}

/** The document with some of its items only. */
export function onlyItems(markup: Markup, isWanted: readonly boolean[]): Markup {
  const { format, version, header } = markup;
  const items = markup.items.filter((_, index) => isWanted[index]);
  return { ...markup, items, xml: envelope(format, version, header, items.map(({ xml }) => xml).join("")) };
}

class Scribe {
  readonly #text: string;
  readonly #root: Root;
  readonly #vocabulary;
  readonly #itemName: string;
  /** Open elements; one whose name is not passed on is "". */
  readonly #stack: { readonly name: string; readonly written: string }[] = [];
  readonly #sheet = new Sheet();
  readonly #spaces = new Set<string>();
  readonly #bases: string[] = [];
  /** The stack's length at the element that is left out with all that it holds; 0 when none is. */
  #silentFrom = 0;
  #buried = 0;
  #tooDeep = false;
  #mended = 0;
  #language: string | null = null;
  /** Where the tag that is read begins, and where what is before it ended. */
  #at = 0;

  constructor(text: string, root: Root) {
    this.#text = text;
    this.#root = root;
    this.#vocabulary = createVocabulary(root.format === "atom" ? "atom" : "rss");
    this.#itemName = root.format === "atom" ? "entry" : "item";
  }

  read(): Markup {
    const text = this.#text;
    let at = this.#root.at;
    let whole = true;
    let start = at;
    for (;;) {
      const open = text.indexOf("<", at);
      if (open < 0) break;
      const special = readSpecial(text, open);
      if (special !== null) {
        this.#write(text.slice(start, open));
        if (special.text !== "") this.#out(escapeXml(special.text.slice(0, MAX_WORDS)));
        at = start = special.end;
        continue;
      }
      const tag = readTag(text, open);
      if (!tag) {
        if (beginsTag(text, open)) {
          whole = false; // the text ends inside a tag
          break;
        }
        at = open + 1; // a bare sign
        continue;
      }
      this.#write(text.slice(start, open));
      this.#at = open;
      at = start = tag.closing ? this.#close(tag) : this.#open(tag);
      if (this.#stack.length === 0) break; // the root is closed
    }
    return this.#finish(whole && this.#stack.length === 0);
  }

  /** Writes text between tags, decoded and encoded again so that bare signs and HTML's entities are well formed. */
  #write(piece: string): void {
    const kept = piece.slice(0, MAX_WORDS);
    if (this.#silentFrom === 0 && kept.trim() !== "") this.#out(escapeXml(decodeEntities(kept)));
  }

  #out(piece: string): void {
    const top = this.#stack.at(-1);
    if (this.#silentFrom > 0 || !top || top.name === "" || top.name === this.#itemName) return;
    this.#sheet.write(piece);
  }

  #open(tag: Tag): number {
    this.#vocabulary.learn(tag.attributes);
    for (const [key, value] of tag.attributes) if (key.startsWith("xmlns")) this.#spaces.add(`${key}=${value}`);
    const name = this.#vocabulary.nameOf(tag.name);
    if (name === this.#itemName && this.#stack.length > 0) {
      this.#openItem(tag);
    } else if (this.#stack.length >= MAX_DEPTH) {
      this.#tooDeep = true;
      if (!tag.selfClosing) this.#buried++;
    } else if (this.#stack.length === 0 || (name === "channel" && !this.#sheet.inItem)) {
      this.#openEnvelope(tag);
    } else if (this.#silentFrom > 0 || !(READ.has(name) || TEXTS.has(name))) {
      if (tag.selfClosing) return tag.end;
      this.#stack.push({ name: "", written: tag.name });
      if (this.#silentFrom === 0) this.#silentFrom = this.#stack.length;
    } else if (TEXTS.has(name)) {
      return this.#setAside(name, tag);
    } else {
      this.#openElement(name, tag);
    }
    return tag.end;
  }

  /** The root and the channel: written by #finish, so that items out of place are put back. */
  #openEnvelope(tag: Tag): void {
    this.#bases.push(...attribute(tag, "xml:base"));
    this.#language ??= attribute(tag, "xml:lang")[0] ?? null;
    if (!tag.selfClosing) this.#stack.push({ name: "", written: tag.name });
  }

  #openItem(tag: Tag): void {
    if (this.#sheet.inItem && tag.selfClosing) {
      this.#mended++; // an empty item in another one
      return;
    }
    const container = Math.max(
      1,
      this.#stack.findLastIndex(({ written }) => this.#vocabulary.nameOf(written) === "channel") + 1,
    );
    if (this.#sheet.inItem) this.#mended++; // the one before was not closed
    if (this.#sheet.itemIsBlank) this.#forgetItem();
    this.#pop(container, this.#at);
    this.#buried = 0;
    // An element without attribute nor child reaches rss-parser as a string, whose "link" is a method of JavaScript.
    this.#sheet.openItem(`<${this.#itemName} n=""${this.#attributes(tag)}>`, this.#at);
    this.#stack.push({ name: this.#itemName, written: tag.name });
    if (tag.selfClosing) this.#pop(this.#stack.length - 1, tag.end);
  }

  /** An item opened twice, with no text in between, is one. */
  #forgetItem(): void {
    this.#sheet.dropItem();
    const at = this.#stack.findLastIndex(({ name }) => name === this.#itemName);
    if (at >= 0) this.#stack.splice(at);
    this.#silentFrom = 0;
  }

  #openElement(name: string, tag: Tag): void {
    if (this.#sheet.isFull) {
      if (!tag.selfClosing) this.#stack.push({ name: "", written: tag.name });
      return;
    }
    // rss-parser looks for the attributes of each link of Atom without making sure that there are any.
    const attributes = this.#attributes(tag) || (name === "link" && this.#itemName === "entry" ? ' n=""' : "");
    this.#sheet.write(`<${name}${attributes}${tag.selfClosing ? "/" : ""}>`);
    if (!tag.selfClosing) this.#stack.push({ name, written: tag.name });
  }

  #attributes(tag: Tag): string {
    let written = "";
    for (const [key, value] of tag.attributes) {
      const name = key.includes(":") && !key.startsWith("xml") ? this.#vocabulary.nameOf(key) : key;
      if (!ATTRIBUTES.has(name)) continue;
      const known = name === "ispermalink" ? "isPermaLink" : name;
      written += ` ${known}="${escapeXml(decodeEntities(clean(value)))}"`;
    }
    return written;
  }

  #close(tag: Tag): number {
    if (this.#buried > 0) {
      this.#buried--;
      return tag.end;
    }
    const index = this.#stack.findLastIndex(({ written }) => written === tag.name);
    if (index < 0) {
      this.#mended++;
      return tag.end;
    }
    if (index < this.#stack.length - 1) this.#mended++;
    this.#pop(index, tag.end);
    return tag.end;
  }

  /** Closes what is open beyond `length`, at `end`. */
  #pop(length: number, end: number): void {
    while (this.#stack.length > length) {
      const top = this.#stack.pop();
      if (this.#silentFrom > this.#stack.length) this.#silentFrom = 0;
      if (!top || top.name === "") continue;
      this.#sheet.end(top.name);
      if (top.name === this.#itemName) this.#sheet.closeItem(end);
    }
  }

  /** Takes the content of a text out of the document, up to its end tag or to the end of its item. */
  #setAside(name: string, tag: Tag): number {
    const attributes = this.#attributes(tag);
    if (tag.selfClosing) {
      this.#sheet.write(`<${name}${attributes}/>`);
      return tag.end;
    }
    const content = readContent(this.#text, tag, this.#itemName);
    if (content === null) {
      this.#stack.push({ name: "", written: tag.name });
      return this.#text.length;
    }
    if (content.cut) this.#mended++;
    const kind = attribute(tag, "type")[0] ?? null;
    const escaped = attribute(tag, "mode")[0] === "escaped";
    const typed = this.#root.format === "atom" || name.startsWith("media:") || name.startsWith("atom:");
    const html =
      content.markup || !typed || (kind !== null && /html|xml/i.test(kind)) || (escaped && kind !== "text/plain");
    this.#sheet.setAside(name, attributes, { text: content.text, html });
    return content.end;
  }

  #finish(whole: boolean): Markup {
    const { format, tag, junk, entities } = this.#root;
    const sheet = this.#sheet;
    if (!whole && sheet.inItem)
      sheet.dropItem(); // the text ends in it
    else this.#pop(0, this.#text.length);
    const { header, items, itemCount, longTexts } = sheet;
    const version = tag.attributes.get("version") ?? null;
    const faults: FeedFault[] = [];
    const tell = (seen: boolean | number, code: FeedFault["code"], count?: number) => {
      if (seen) faults.push(count === undefined ? { code } : { code, count });
    };
    tell(junk, "junkBefore");
    tell(entities, "entities");
    tell(!whole, "truncated");
    tell(this.#tooDeep, "tooDeep");
    tell(this.#mended, "malformed", this.#mended);
    tell(longTexts, "longTexts", longTexts);
    tell(itemCount > items.length, "tooManyItems", itemCount);
    return {
      format,
      version,
      xml: envelope(format, version, header, items.map(({ xml }) => xml).join("")),
      header,
      items,
      spaces: [...this.#spaces],
      texts: sheet.texts,
      bases: this.#bases,
      language: this.#language,
      faults,
    };
  }
}

function attribute(tag: Tag, name: string): string[] {
  const value = tag.attributes.get(name)?.trim();
  return value ? [decodeEntities(value)] : [];
}
