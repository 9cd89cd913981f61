import type { Tag } from "./tags.ts";

/** Readability runs backtracking patterns over the attributes of these, to find pictures that are not wanted here. */
const MEDIA = new Set(["img", "picture", "source", "figure", "video", "audio", "embed"]);
/** Tags whose attributes are all kept: Readability reads the title and the authors there. */
const DECLARING = new Set(["html", "meta", "base"]);
/** The attributes that Readability goes by. */
const TELLING = new Set(
  "class id style hidden role aria-hidden aria-modal itemprop rel dir lang colspan rowspan summary datatable".split(
    " ",
  ),
);
/** Characters: longer values are data for scripts. */
const MAX_VALUE = 300;
/** Characters of a tag that declares something. */
const MAX_DECLARATION = 2000;

/**
 * A page without what has no bearing on what Readability chooses: linkedom makes a node of each comment and of each
 * attribute, which is most of the time that it takes.
 */
export class SlimPage {
  readonly #html: string;
  readonly #pieces: string[] = [];
  #copied = 0;

  constructor(html: string) {
    this.#html = html;
  }

  /** Leaves out what is between two places of the page; they are given in order. */
  skip(from: number, to: number, instead = ""): void {
    this.#pieces.push(this.#html.slice(this.#copied, from), instead);
    this.#copied = to;
  }

  /** Shortens a tag that begins at `from`. */
  tag(tag: Tag, from: number): void {
    const { name, attributes } = tag;
    if (attributes.size === 0) return;
    if (DECLARING.has(name) && tag.end - from < MAX_DECLARATION) return;
    let kept = "";
    let dropped = MEDIA.has(name);
    for (const [key, value] of attributes) {
      const isTelling = TELLING.has(key) || (key === "href" && value.startsWith("#"));
      if (isTelling && value.length < MAX_VALUE) kept += ` ${key}="${value.replaceAll('"', "&quot;")}"`;
      else dropped = true;
    }
    // A picture with no address is removed, and pictures count in what Readability makes of an element.
    if (dropped) this.skip(from, tag.end, name === "img" ? `<img src="i.png"${kept}>` : `<${name}${kept}>`);
  }

  toString(): string {
    return this.#pieces.join("") + this.#html.slice(this.#copied);
  }
}
