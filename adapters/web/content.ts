import type { Chart, Inline, Message } from "../../src/edition/message.ts";
import type { Said } from "./board.ts";
import { safe, webAddress } from "./render.ts";

/** What a message says, in plain words. */
export function plainText(message: Message): string {
  return message.blocks
    .map((block) => {
      switch (block.type) {
        case "point":
          return block.quote;
        case "figures":
          return block.rows.map(({ value, context }) => `${value} ${context}`).join(" ");
        case "chart":
          return block.chart.alternative;
        case "actions":
          return "";
        default:
          return block.content.map(({ text }) => text).join("");
      }
    })
    .map((words) => safe(words).trim())
    .filter(Boolean)
    .join(" ");
}

export function chartsOf(message: Message): Chart[] {
  return message.blocks.flatMap((block) => (block.type === "chart" ? [block.chart] : []));
}

/** True when a message shows nothing. */
export function isEmpty(message: Message): boolean {
  return plainText(message) === "" && message.blocks.every(({ type }) => type !== "actions");
}

/** The web addresses in what was said, in order, each once. */
export function addressesIn(said: Said): string[] {
  const found =
    said.kind === "words"
      ? [...said.text.matchAll(/https?:\/\/[^\s<>"'«»“”]+/gi)].map(([url]) => url.replace(/[.,;:!?)\]}…]+$/, ""))
      : said.message.blocks.flatMap(linksOf).map(({ url }) => url);
  return [...new Set(found.flatMap((url) => webAddress(url) ?? []))];
}

function linksOf(block: Message["blocks"][number]): Extract<Inline, { type: "link" }>[] {
  const inlines = (): readonly Inline[] => {
    switch (block.type) {
      case "point":
        return block.sources;
      case "figures":
        return block.rows.flatMap(({ sources }) => sources);
      case "chart":
      case "actions":
        return [];
      default:
        return block.content;
    }
  };
  return inlines().filter((inline) => inline.type === "link");
}

/** Did a message hold that button? */
export function holdsAction(message: Message, action: string): boolean {
  return message.blocks.some((block) => block.type === "actions" && block.buttons.some((one) => one.action === action));
}

/** Did a message ask what a reader thinks of that point? */
export function holdsPoint(message: Message, point: string): boolean {
  return message.blocks.some((block) => block.type === "point" && block.feedback === point);
}
