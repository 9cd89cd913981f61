import type { types } from "@slack/bolt";
import type { Message } from "../../src/edition/message.ts";
import { BLOCKS_PER_VIEW } from "./limits.ts";
import type { DraftBlock } from "./pages.ts";
import { unitsOf } from "./render.ts";

/** One person's page: https://docs.slack.dev/surfaces/app-home. What a page can't hold is left out, whole units first. */
export function homeView(messages: readonly Message[]): types.HomeView {
  const blocks: types.KnownBlock[] = [];
  for (const [index, message] of messages.entries()) {
    if (index > 0 && blocks.length < BLOCKS_PER_VIEW) blocks.push({ type: "divider" });
    for (const unit of unitsOf(message, "home")) {
      const shown = unit.blocks.filter(isKnown);
      if (blocks.length + shown.length > BLOCKS_PER_VIEW) return view(blocks);
      blocks.push(...shown);
    }
  }
  return view(blocks);
}

function view(blocks: types.KnownBlock[]): types.HomeView {
  return { type: "home", blocks };
}

function isKnown(block: DraftBlock): block is types.KnownBlock {
  return block.type !== "chart";
}
