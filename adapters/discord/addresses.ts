import type { APIMessage } from "discord.js";

/** More links than anybody means to have read at once. */
const MOST = 10;

type Worded = Partial<Pick<APIMessage, "content" | "embeds" | "components" | "message_snapshots">>;

/** The web addresses in somebody's message, in order, each once; those of a message that it forwards too. */
export function linksOf(message: Worded | undefined): readonly string[] {
  if (!message) return [];
  const words = [
    message.content ?? "",
    ...(message.embeds ?? []).flatMap(({ url, description }) => [url ?? "", description ?? ""]),
    ...(message.components ?? []).map(componentWords),
    ...(message.message_snapshots ?? []).map((snapshot) => linksOf(snapshot.message).join(" ")),
  ];
  const found = words.flatMap((each) => each.match(/https?:\/\/[^\s<>"'`|\\]+/gi) ?? []).map(trimmed);
  return [...new Set(found.filter((address) => URL.canParse(address)))].slice(0, MOST);
}

/** What ends a sentence, or a link of markdown, is no part of an address; brackets that it opened are. */
function trimmed(address: string): string {
  let kept = address.replace(/\]\(.*$/, "");
  for (;;) {
    const before = kept;
    kept = kept.replace(/[.,;:!?*_~»”’]+$/u, "");
    const unopened = (kept.match(/\)/g)?.length ?? 0) > (kept.match(/\(/g)?.length ?? 0);
    if (/[)\]]$/.test(kept) && (kept.endsWith("]") || unopened)) kept = kept.slice(0, -1);
    if (kept === before) return kept;
  }
}

function componentWords(component: object): string {
  if ("content" in component && typeof component.content === "string") return component.content;
  if ("components" in component && Array.isArray(component.components)) {
    return component.components.map(componentWords).join(" ");
  }
  return "url" in component && typeof component.url === "string" ? component.url : "";
}
