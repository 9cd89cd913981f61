/**
 * The message tree: what a message says, without any platform's markup. Text nodes are untrusted and carry no
 * markup; only renderers write what a platform would interpret.
 */
export type Inline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "strong"; readonly text: string }
  | { readonly type: "link"; readonly text: string; readonly url: string }
  /** A verbatim quotation; renderers add the marks of the message's language. */
  | { readonly type: "quote"; readonly text: string };

export interface FigureRow {
  /** The figure as a reader writes it: "109 Md€". */
  readonly value: string;
  /** The article's words around it. */
  readonly context: string;
  readonly sources: readonly Inline[];
}

export interface Button {
  readonly action: string;
  readonly label: string;
}

export type Block =
  | { readonly type: "heading"; readonly content: readonly Inline[] }
  | { readonly type: "paragraph"; readonly content: readonly Inline[] }
  /** One key point: a quotation, then where it comes from. */
  | { readonly type: "point"; readonly quote: string; readonly sources: readonly Inline[] }
  | { readonly type: "figures"; readonly rows: readonly FigureRow[] }
  /** A picture of figures, drawn by the platform that can show one; `alternative` reads the numbers. */
  | { readonly type: "chart"; readonly rows: readonly FigureRow[]; readonly alternative: string }
  | { readonly type: "actions"; readonly buttons: readonly Button[] }
  /** Small print. */
  | { readonly type: "note"; readonly content: readonly Inline[] };

export interface Message {
  readonly language: "fr" | "en";
  readonly blocks: readonly Block[];
}

export const text = (value: string): Inline => ({ type: "text", text: value });
export const strong = (value: string): Inline => ({ type: "strong", text: value });
export const link = (value: string, url: string): Inline => ({ type: "link", text: value, url });
export const quote = (value: string): Inline => ({ type: "quote", text: value });

export const note = (content: readonly Inline[]): Block => ({ type: "note", content });
