/**
 * What a person wrote, from the markup that Slack keeps: addresses in full, no mention of the bot, no escapes.
 * https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages
 */
export function wordsSaid(text: string, botUser: string | null): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inside: string) => marked(inside, botUser))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/[^\S\n]+/g, " ")
    .trim();
}

function marked(inside: string, botUser: string | null): string {
  const bar = inside.indexOf("|");
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? "" : inside.slice(bar + 1);
  if (target.startsWith("@")) return target.slice(1) === botUser ? " " : label || " ";
  if (target.startsWith("#")) return label ? `#${label.replace(/^#/, "")}` : " ";
  if (target.startsWith("!")) return label;
  return target;
}

export function mentions(text: string, botUser: string | null): boolean {
  return botUser !== null && new RegExp(`<@${botUser}(?:\\|[^<>]*)?>`).test(text);
}

/** The web addresses in a message, in order, each once, wherever Slack puts them. */
export function addressesIn(message: Readonly<Record<string, unknown>>): string[] {
  const found = new Set<string>();
  collect(message.blocks, found);
  const text = typeof message.text === "string" ? message.text : "";
  for (const [, address = ""] of text.matchAll(/<(https?:\/\/[^|<>]+)(?:\|[^<>]*)?>/gi)) add(unescaped(address), found);
  if (found.size === 0)
    for (const [address] of text.matchAll(/https?:\/\/[^\s<>|"']+/gi)) add(unescaped(address), found);
  const attachments = Array.isArray(message.attachments) ? message.attachments : [];
  for (const attachment of attachments) {
    const { from_url, title_link, original_url }: Readonly<Record<string, unknown>> = attachment ?? {};
    for (const address of [from_url, original_url, title_link]) if (typeof address === "string") add(address, found);
  }
  return [...found];
}

/** Links of rich text, and of whatever holds some. */
function collect(node: unknown, found: Set<string>, depth = 0): void {
  if (depth > 12 || typeof node !== "object" || node === null) return;
  if (Array.isArray(node)) {
    for (const child of node) collect(child, found, depth + 1);
    return;
  }
  const { type, url, elements, rows }: Readonly<Record<string, unknown>> = { ...node };
  if (type === "link" && typeof url === "string") add(url, found);
  collect(elements, found, depth + 1);
  collect(rows, found, depth + 1);
}

function add(address: string, found: Set<string>): void {
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) found.add(address);
}

function unescaped(address: string): string {
  return address.replaceAll("&amp;", "&");
}
