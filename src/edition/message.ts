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
  /** Comes back when it is pressed; opaque to platforms. At most 90 characters. */
  readonly action: string;
  readonly label: string;
  /** What pressing it shows at once: a form, or messages that may take their time. */
  readonly opens: "form" | "messages";
}

/** Figures of one unit, drawn one by one, or along time when each has its date. */
export interface Chart {
  readonly language: "fr" | "en";
  readonly title: string;
  /** What all the values are counted in, as the axis says it: "milliards d’euros". */
  readonly unit: string;
  /** Largest first, or in the order of their dates. At most 12. */
  readonly bars: readonly ChartBar[];
  /** Where the figures come from. */
  readonly caption: string;
  /** Reads the numbers to someone who can't see the picture. */
  readonly alternative: string;
}

export interface ChartBar {
  readonly label: string;
  /** In base units: euros, not billions. */
  readonly value: number;
  /** As a reader writes it: "109 Md€". */
  readonly written: string;
  /** ISO 8601 day; null when the chart isn't along time. */
  readonly date: string | null;
}

export type Block =
  | { readonly type: "heading"; readonly content: readonly Inline[] }
  | { readonly type: "paragraph"; readonly content: readonly Inline[] }
  /**
   * One key point: a quotation, then where it comes from. `feedback` is what "useful" and "not useful" are kept under,
   * opaque to platforms, at most 90 characters; null when nobody is asked.
   */
  | {
      readonly type: "point";
      readonly quote: string;
      readonly sources: readonly Inline[];
      readonly feedback: string | null;
    }
  | { readonly type: "figures"; readonly rows: readonly FigureRow[] }
  /** Drawn by the platforms that show pictures. */
  | { readonly type: "chart"; readonly chart: Chart }
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
