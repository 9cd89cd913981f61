import { html } from "hono/html";
import type { Block, Chart, FigureRow, Inline, Message } from "../../src/edition/message.ts";
import { quoted } from "../../src/edition/text.ts";
import type { Words } from "./words.ts";

/** Escaped: whatever was put in it as text stays text. */
export type Html = ReturnType<typeof html>;

/** A chart's picture, as an address that needs no further request. */
export interface Drawn {
  readonly src: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface Shown {
  readonly words: Words;
  readonly pictures: ReadonlyMap<Chart, Drawn>;
  /** The level of a heading block, below the title that it stands under. */
  readonly headings: 2 | 3;
  /** How a button and the two of feedback are drawn; null where nothing can be pressed. */
  readonly pressed: {
    button(action: string, label: string): Html;
    feedback(point: string): Html;
  } | null;
}

/** A message as HTML. Its words come from anywhere: they only ever become text. */
export function renderMessage(message: Message, shown: Shown): Html {
  return html`${message.blocks.map((block) => renderBlock(block, message, shown))}`;
}

function renderBlock(block: Block, { language }: Message, shown: Shown): Html {
  const inlines = (content: readonly Inline[]): Html =>
    html`${content.map((inline) => renderInline(inline, language))}`;
  switch (block.type) {
    case "heading":
      return shown.headings === 2 ? html`<h2>${inlines(block.content)}</h2>` : html`<h3>${inlines(block.content)}</h3>`;
    case "paragraph":
      return html`<p>${inlines(block.content)}</p>`;
    case "point":
      return html`<figure class="point"><blockquote><p>${quoted(safe(block.quote), language)}</p></blockquote>
<figcaption><span class="from">${inlines(block.sources)}</span>${
        block.feedback !== null && shown.pressed ? shown.pressed.feedback(block.feedback) : ""
      }</figcaption></figure>`;
    case "figures":
      return html`<dl class="figures">${block.rows.map((row) => renderFigure(row, inlines))}</dl>`;
    case "chart":
      return renderChart(block.chart, shown);
    case "actions":
      return shown.pressed === null
        ? html``
        : html`<div class="actions">${block.buttons.map(({ action, label }) => shown.pressed?.button(action, safe(label)))}</div>`;
    case "note":
      return html`<p class="note">${inlines(block.content)}</p>`;
    default:
      return unreachable(block);
  }
}

function renderFigure({ value, context, sources }: FigureRow, inlines: (content: readonly Inline[]) => Html): Html {
  return html`<div class="figure"><dt>${safe(value)}</dt><dd>${safe(context)} <span class="from">${inlines(sources)}</span></dd></div>`;
}

/** The picture holds its title and its source: they are written again for those who can't see it. */
function renderChart(chart: Chart, { pictures }: Shown): Html {
  const drawn = pictures.get(chart);
  const picture = drawn
    ? html`<img src="${drawn.src}" alt="${safe(chart.alternative)}" ${
        drawn.width && drawn.height ? html`width="${drawn.width}" height="${drawn.height}"` : ""
      }>`
    : html`<p>${safe(chart.alternative)}</p>`;
  return html`<figure class="chart">${picture}<figcaption class="${drawn ? "unseen" : ""}">${safe(chart.title)} · ${safe(chart.caption)}</figcaption></figure>`;
}

function renderInline(inline: Inline, language: Message["language"]): Html {
  switch (inline.type) {
    case "text":
      return html`${safe(inline.text)}`;
    case "strong":
      return html`<strong>${safe(inline.text)}</strong>`;
    case "quote":
      return html`<q>${quoted(safe(inline.text), language)}</q>`;
    case "link":
      return renderLink(inline.text, inline.url);
    default:
      return unreachable(inline);
  }
}

/** A link to the web, or its words alone when it leads elsewhere. */
export function renderLink(words: string, url: string): Html {
  const address = webAddress(url);
  return address === null
    ? html`${safe(words)}`
    : html`<a href="${address}" rel="noopener noreferrer nofollow" target="_blank">${safe(words)}</a>`;
}

/** The address, when it is one of the web and tells no one's name or password; else null. */
export function webAddress(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.hostname && !parsed.username && !parsed.password ? parsed.href : null;
}

/** Untrusted words on one line, without controls or characters that are invisible or change the direction. */
export function safe(words: string): string {
  return words
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " ")
    .replace(
      /[\p{Cc}\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu,
      "",
    );
}

function unreachable(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}
