import { html } from "hono/html";
import { list, type Node, node, string } from "./payload.ts";
import { type Html, renderLink, safe } from "./render.ts";
import type { Words } from "./words.ts";

/** https://discord.com/developers/docs/components/reference */
const ROW = 1;
const SELECT = 3;
const SECTION = 9;
const TEXT = 10;
const GALLERY = 12;
const SEPARATOR = 14;
const CONTAINER = 17;

/** What Discord makes of a message, near enough to judge it by: its components, or its words and embeds. */
export function renderDiscord(payload: unknown, words: Words): Html {
  const message = node(payload);
  return html`${markdown(string(message.content))}${list(message.embeds).map((embed) => renderEmbed(embed, words))}${list(
    message.components,
  ).map((component) => renderComponent(component, words))}`;
}

function renderComponent(component: Node, words: Words): Html {
  const inside = (): Html => html`${list(component.components).map((one) => renderComponent(one, words))}`;
  switch (component.type) {
    case ROW:
      return html`<p class="look-buttons">${list(component.components).map(renderButton)}</p>`;
    case SELECT:
      return html`<span class="look-button">${safe(string(component.placeholder))} ▾</span>`;
    case TEXT:
      return markdown(string(component.content));
    case SECTION:
      return html`<div class="look-section">${inside()}${renderButton(node(component.accessory))}</div>`;
    case CONTAINER:
      return html`<div class="look-embed">${inside()}</div>`;
    case GALLERY:
      return html`${list(component.items).map(
        (item) => html`<p class="look-image">${words.picture} · ${safe(string(item.description))}</p>`,
      )}`;
    case SEPARATOR:
      return html`<hr>`;
    default:
      return html``;
  }
}

function renderEmbed(embed: Node, words: Words): Html {
  const fields = list(embed.fields).map(
    (field) => html`<div><strong>${safe(string(field.name))}</strong>${markdown(string(field.value))}</div>`,
  );
  const image = string(node(embed.image).url);
  return html`<div class="look-embed">${embed.title ? html`<p><strong>${safe(string(embed.title))}</strong></p>` : ""}${markdown(
    string(embed.description),
  )}${fields}${image ? html`<p class="look-image">${words.picture}</p>` : ""}${
    embed.footer ? html`<p class="look-context">${safe(string(node(embed.footer).text))}</p>` : ""
  }</div>`;
}

function renderButton(button: Node): Html {
  const label = [string(node(button.emoji).name), string(button.label)].filter(Boolean).join(" ");
  return label ? html`<span class="look-button">${safe(label)}</span>` : html``;
}

/** Discord's markdown, as far as the bot writes it: titles, quotations, small print, bold, links. */
function markdown(marked: string): Html {
  if (marked === "") return html``;
  return html`${marked.split("\n").map(renderLine)}`;
}

function renderLine(line: string): Html {
  const [, mark = "", rest = line] = /^(#{1,3} |-# |> |[-*] )?([\s\S]*)$/.exec(line) ?? [];
  const inside = inline(rest);
  if (mark.startsWith("#")) return html`<p class="look-header">${inside}</p>`;
  if (mark === "-# ") return html`<p class="look-context">${inside}</p>`;
  if (mark === "> ") return html`<blockquote>${inside}</blockquote>`;
  if (mark !== "") return html`<p class="look-item">• ${inside}</p>`;
  return rest.trim() === "" ? html`` : html`<p>${inside}</p>`;
}

const SPAN = /(\[(?:\\.|[^\]\\])+\]\(<?https?:[^\s)>]+>?\)|\*\*(?:\\.|[^*\\])+\*\*|\\[^\p{L}\p{N}\s])/u;

function inline(marked: string): Html {
  return html`${marked.split(SPAN).map((piece, index) => {
    if (index % 2 === 0) return html`${safe(piece)}`;
    if (piece.startsWith("**")) return html`<strong>${inline(piece.slice(2, -2))}</strong>`;
    const [, label = "", url = ""] = /^\[([\s\S]+)\]\(<?([^\s)>]+)>?\)$/.exec(piece) ?? [];
    return url === "" ? html`${safe(piece.slice(1))}` : renderLink(unescaped(label), url);
  })}`;
}

function unescaped(marked: string): string {
  return marked.replace(/\\([^\p{L}\p{N}\s])/gu, "$1");
}
