import type { types, webApi } from "@slack/bolt";
import type { Logger } from "pino";
import type { PostKey } from "../../src/bot/platform.ts";
import type { Calls } from "./calls.ts";
import { refusalOf } from "./errors.ts";
import { clipped, inert } from "./inert.ts";
import { SECTION_CHARACTERS } from "./limits.ts";
import { type ChartSlot, type Draft, type DraftBlock, plainest } from "./pages.ts";
import type { Uploads } from "./upload.ts";

export interface Address {
  readonly tenant: string;
  readonly channel: string;
  readonly thread: string | null;
}

export const METADATA_EVENT = "fil_post";

/** Where a message's words go: the channel, or one person in it. */
export type Send = (blocks: readonly types.KnownBlock[], text: string) => Promise<string>;

export interface Posts {
  /** Makes one post and gives its `ts`. Throws what Slack or the network said. */
  post(address: Address, draft: Draft, key: PostKey | null, part: number): Promise<string>;
  /** Shows one post to one person. */
  whisper(address: Address, user: string, draft: Draft): Promise<void>;
  /** Sends a draft as Slack takes it: whole, or with the oldest blocks when it refuses the newer ones. */
  offer(tenant: string, draft: Draft, send: Send): Promise<string>;
}

export interface PostsOptions {
  readonly calls: Calls;
  readonly uploads: Uploads;
  readonly log: Logger;
  readonly wait: (ms: number) => Promise<void>;
}

/** A limit no longer than this is waited out. */
const PATIENCE_MS = 30_000;
const ONCE = { patienceMs: PATIENCE_MS, again: 0 };
/** A file that was just uploaded can't be shown before Slack has looked at it: tried again after these. */
const LOOKED_AT_MS = [1_000, 2_000, 4_000];
const BLOCKS_REFUSED = ["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "invalid_attachments"];

export function createPosts(options: PostsOptions): Posts {
  const { calls, uploads, log } = options;

  /** The blocks with their pictures; a picture that can't be had is told in words. */
  const drawn = async (tenant: string, blocks: readonly DraftBlock[]): Promise<types.KnownBlock[]> => {
    const shown: types.KnownBlock[] = [];
    for (const block of blocks) shown.push(block.type === "chart" ? await picture(tenant, block) : block);
    return shown;
  };
  const picture = async (tenant: string, slot: ChartSlot): Promise<types.KnownBlock> => {
    try {
      return await uploads.picture(tenant, slot.chart);
    } catch (fault) {
      log.warn({ tenant, reason: refusalOf(fault) ?? reasonOf(fault) }, "a chart is told in words: no picture");
      return told(slot);
    }
  };

  const offer = async (tenant: string, draft: Draft, send: Send): Promise<string> => {
    const blocks = await drawn(tenant, draft.blocks);
    const pauses = blocks.some(({ type }) => type === "image") ? [...LOOKED_AT_MS] : [];
    for (;;) {
      try {
        return await send(blocks, draft.text);
      } catch (fault) {
        if (!areBlocksRefused(fault)) throw fault;
        const pause = pauses.shift();
        if (pause === undefined) {
          log.warn({ tenant, reason: refusalOf(fault) }, "Slack refuses the blocks: posting the plainest");
          break;
        }
        await options.wait(pause);
      }
    }
    const plain = plainest(draft);
    return send(await drawn(tenant, plain.blocks), plain.text);
  };

  return {
    offer,
    post({ tenant, channel, thread }, draft, key, part) {
      const metadata = { event_type: METADATA_EVENT, event_payload: { key: key ?? "", part: part + 1 } };
      return offer(tenant, draft, async (blocks, text) => {
        const args = {
          channel,
          text,
          blocks,
          mrkdwn: false,
          unfurl_links: false,
          unfurl_media: false,
          ...(thread === null ? {} : { thread_ts: thread }),
          ...(key === null ? {} : { metadata }),
        };
        const made = (await calls.call(tenant, "chat.postMessage", args, ONCE)) as webApi.ChatPostMessageResponse;
        // Something between Slack and us answered: nobody knows whether the post was made.
        if (!made.ts) throw new TypeError("Slack gave a post no time");
        return made.ts;
      });
    },
    async whisper({ tenant, channel, thread }, user, draft) {
      await offer(tenant, draft, async (blocks, text) => {
        const args = { channel, user, text, blocks, ...(thread === null ? {} : { thread_ts: thread }) };
        await calls.call(tenant, "chat.postEphemeral", args, ONCE);
        return "";
      });
    },
  };
}

/** Thrown by a sender whose answers aren't the Web API's, when the blocks are at fault. */
export class BlocksRefused extends Error {
  override readonly name = "BlocksRefused";
}

function areBlocksRefused(fault: unknown): boolean {
  return fault instanceof BlocksRefused || BLOCKS_REFUSED.includes(refusalOf(fault) ?? "");
}

function told({ chart }: ChartSlot): types.KnownBlock {
  const text = clipped(inert(chart.alternative) || inert(chart.title) || "–", SECTION_CHARACTERS);
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements: [{ type: "text", text }] }] };
}

/** A fault's kind, without what it may hold. */
function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.name : typeof fault;
}
