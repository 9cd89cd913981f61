/** A text of the feed: HTML source or plain. */
export interface MarkedText {
  readonly text: string;
  readonly html: boolean;
}

/** An item written again, and where it is in the feed's own text. */
export interface WrittenItem {
  readonly xml: string;
  readonly start: number;
  readonly end: number;
}

/** Items kept at each end of the list, for feeds that put the newest first and those that put it last. */
const MAX_ITEMS_AN_END = 1000;
/** Pieces kept of one item, or of the header: four an element. */
const MAX_PIECES = 2000;
const MAX_TEXT = 500_000;

/** What is written again of a feed's document, piece after piece: its header, its items, the texts set aside. */
export class Sheet {
  /** "§3" in the document stands for the fourth. */
  readonly texts: MarkedText[] = [];
  readonly #header: string[] = [];
  readonly #items: WrittenItem[] = [];
  readonly #lastItems: WrittenItem[] = [];
  #item: { readonly pieces: string[]; readonly start: number } | null = null;
  itemCount = 0;
  /** Texts that were cut. */
  longTexts = 0;

  get header(): string {
    return this.#header.join("");
  }

  get items(): WrittenItem[] {
    return [...this.#items, ...this.#lastItems.slice(-MAX_ITEMS_AN_END)];
  }

  /** Whether an item is open: what is written is in it. */
  get inItem(): boolean {
    return this.#item !== null;
  }

  /** Nothing more is written there but the ends of what is open. */
  get isFull(): boolean {
    return this.#target.length >= MAX_PIECES;
  }

  get #target(): string[] {
    return this.#item?.pieces ?? this.#header;
  }

  write(piece: string): void {
    if (!this.isFull) this.#target.push(piece);
  }

  /** Ends an element that was begun. */
  end(name: string): void {
    this.#target.push(`</${name}>`);
  }

  /** An element whose text is put aside. */
  setAside(name: string, attributes: string, { text, html }: MarkedText): void {
    if (text.length > MAX_TEXT) this.longTexts++;
    if (this.isFull) return;
    this.write(`<${name}${attributes}>§${this.texts.length}</${name}>`);
    this.texts.push({ text: clean(text.slice(0, MAX_TEXT)), html });
  }

  openItem(piece: string, start: number): void {
    this.#item = { pieces: [piece], start };
    this.itemCount++;
  }

  /** Whether the open item has no text yet. */
  get itemIsBlank(): boolean {
    return this.#item?.pieces.every((piece) => !piece.includes(">§")) ?? false;
  }

  /** The item is none, or its end is missing. */
  dropItem(): void {
    this.#item = null;
    this.itemCount--;
  }

  closeItem(end: number): void {
    if (!this.#item) return;
    const item = { xml: this.#item.pieces.join(""), start: this.#item.start, end };
    this.#item = null;
    if (this.#items.length < MAX_ITEMS_AN_END) {
      this.#items.push(item);
      return;
    }
    this.#lastItems.push(item);
    if (this.#lastItems.length > MAX_ITEMS_AN_END * 2) this.#lastItems.splice(0, MAX_ITEMS_AN_END);
  }
}

/** Without the characters that XML forbids. */
export function clean(text: string): string {
  return text.replace(FORBIDDEN, "");
}

const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
