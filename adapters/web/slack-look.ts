import { html } from "hono/html";
import { list, type Node, node, string } from "./payload.ts";
import { type Html, renderLink, safe } from "./render.ts";
import type { Words } from "./words.ts";

/** What Slack makes of a message's blocks, near enough to judge it by (https://docs.slack.dev/reference/block-kit). */
export function renderSlack(payload: unknown, words: Words): Html {
  const message = node(payload);
  const blocks = list(message.blocks);
  if (blocks.length === 0) return html`<p>${mrkdwn(string(message.text))}</p>`;
  return html`${blocks.map((block) => renderBlock(block, words))}`;
}

function renderBlock(block: Node, words: Words): Html {
  switch (block.type) {
    case "header":
      return html`<p class="look-header">${textOf(block.text)}</p>`;
    case "section":
      return html`<div class="look-section">${block.text ? html`<p>${textOf(block.text)}</p>` : ""}${list(
        block.fields,
      ).map((field) => html`<p>${textOf(field)}</p>`)}</div>`;
    case "rich_text":
      return html`${list(block.elements).map((element) => renderRich(element))}`;
    case "context":
      return html`<p class="look-context">${list(block.elements).map((element) => textOf(element))}</p>`;
    case "context_actions":
      return html`<p class="look-buttons">${list(block.elements).map(renderFeedback)}</p>`;
    case "actions":
      return html`<p class="look-buttons">${list(block.elements).map((element) => renderButton(element))}</p>`;
    case "divider":
      return html`<hr>`;
    case "table":
      return renderTable(block);
    case "image":
    case "chart":
      return html`<p class="look-image">${words.picture} · ${safe(string(block.alt_text) || string(node(block.chart).title))}</p>`;
    default:
      return html`<p class="look-unknown">${safe(string(block.type))}</p>`;
  }
}

function renderRich(element: Node): Html {
  const inside = html`${list(element.elements).map(renderRun)}`;
  switch (element.type) {
    case "rich_text_quote":
      return html`<blockquote>${inside}</blockquote>`;
    case "rich_text_preformatted":
      return html`<pre>${inside}</pre>`;
    case "rich_text_list":
      return html`<ul>${list(element.elements).map((item) => html`<li>${list(item.elements).map(renderRun)}</li>`)}</ul>`;
    default:
      return html`<p class="look-lines">${inside}</p>`;
  }
}

function renderRun(run: Node): Html {
  const style = node(run.style);
  const words = string(run.text) || string(run.url);
  if (run.type === "emoji") return html`${safe(`:${string(run.name)}:`)}`;
  const said = run.type === "link" ? renderLink(words, string(run.url)) : html`${lines(words)}`;
  if (style.bold === true) return html`<strong>${said}</strong>`;
  return style.italic === true ? html`<em>${said}</em>` : said;
}

function renderTable(block: Node): Html {
  const rows = Array.isArray(block.rows) ? block.rows : [];
  return html`<div class="look-table" tabindex="0" role="group"><table><tbody>${rows.map(
    (row) => html`<tr>${list(row).map((cell) => html`<td>${renderCell(cell)}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function renderCell(cell: Node): Html {
  if (cell.type === "rich_text")
    return html`${list(cell.elements).map((part) => html`${list(part.elements).map(renderRun)}`)}`;
  return html`${safe(string(cell.text))}`;
}

function renderButton(button: Node): Html {
  return html`<span class="look-button">${textOf(button.text)}</span>`;
}

function renderFeedback(element: Node): Html {
  return html`${[element.positive_button, element.negative_button].map((button) => renderButton(node(button)))}`;
}

function textOf(value: unknown): Html {
  const text = node(value);
  return text.type === "mrkdwn" ? mrkdwn(string(text.text)) : html`${lines(string(text.text))}`;
}

/** Slack's own markup, as far as the bot writes it: bold, and links with their words. */
function mrkdwn(marked: string): Html {
  const pieces = marked.split(/(<https?:[^>|]+(?:\|[^>]*)?>|(?<![\p{L}\p{N}])\*[^*\n]+\*(?![\p{L}\p{N}]))/u);
  return html`${pieces.map((piece, index) => {
    if (index % 2 === 0) return html`${lines(unescaped(piece))}`;
    if (piece.startsWith("*")) return html`<strong>${safe(unescaped(piece.slice(1, -1)))}</strong>`;
    const [url = "", words = url] = piece.slice(1, -1).split("|");
    return renderLink(unescaped(words), unescaped(url));
  })}`;
}

function unescaped(marked: string): string {
  return marked.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function lines(words: string): string {
  return words.split("\n").map(safe).join("\n");
}
