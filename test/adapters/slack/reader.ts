import type { SeenPost } from "../../contract/platform.ts";
import { isObject, type Json } from "./server/checks.ts";
import type { SlackPost } from "./server/workspace.ts";

/** What a reader sees of a post, as Slack's client draws its blocks; its `text` where it has none. */
export function seen(post: SlackPost): SeenPost {
  const said: string[] = [];
  const mentions: string[] = [];
  const links: string[] = [];
  const markup = (text: string): void => {
    for (const [, inside = ""] of text.matchAll(/<([^<>]*)>/g)) {
      if (/^[@#!]/.test(inside)) mentions.push(inside);
      else links.push(inside.split("|")[0] ?? "");
    }
  };
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const child of node) walk(child);
      return;
    }
    if (!isObject(node)) return;
    if (["user", "channel", "usergroup", "broadcast"].includes(String(node.type))) mentions.push(String(node.type));
    if (node.type === "link" || node.type === "button") if (node.url) links.push(String(node.url));
    if (node.type === "image") said.push(String(node.alt_text));
    if (typeof node.text === "string") said.push(node.type === "mrkdwn" ? drawn(node.text, markup) : node.text);
    for (const [name, child] of Object.entries(node)) if (!(name === "text" && typeof child === "string")) walk(child);
  };
  walk(post.blocks);
  // Notifications read the text as mrkdwn, whatever the blocks.
  for (const [, call = ""] of post.text.matchAll(/<([@#!][^<>]*)>/g)) mentions.push(call);
  if (post.blocks.length === 0) said.push(drawn(post.text, markup));
  return { text: said.join(" "), mentions, links };
}

function drawn(text: string, markup: (text: string) => void): string {
  markup(text);
  return text
    .replace(/<[^<>|]*\|([^<>]*)>/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** Threads in the order of their first posts, each with its replies. */
export function threadsOf(posts: readonly SlackPost[]): SlackPost[][] {
  const heads = posts.filter(({ thread }) => thread === null);
  return heads.map((head) => [head, ...posts.filter(({ thread }) => thread === head.ts)]);
}

/** All blocks of a type, at any depth. */
export function blocksOf(posts: readonly SlackPost[], type: string): Json[] {
  const found: Json[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) walk(child);
    else if (isObject(node)) {
      if (node.type === type) found.push(node);
      for (const child of Object.values(node)) walk(child);
    }
  };
  walk(posts.map(({ blocks }) => blocks));
  return found;
}
