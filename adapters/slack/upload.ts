import type { types, webApi } from "@slack/bolt";
import type { DrawChart } from "../../src/bot/platform.ts";
import type { Chart } from "../../src/edition/message.ts";
import type { Calls } from "./calls.ts";
import { clipped, inert, line } from "./inert.ts";
import { IMAGE_TEXT_CHARACTERS } from "./limits.ts";

export interface Uploads {
  /** Draws the chart and hands it to Slack; the block that shows it. Throws what failed. */
  picture(tenant: string, chart: Chart): Promise<types.ImageBlock>;
}

const TIMEOUT_MS = 20_000;
const PATIENT = { patienceMs: 10_000, again: 1 };

/**
 * The file isn't shared by itself, so that it can't be posted twice: the message that shows it shares it.
 * https://docs.slack.dev/messaging/working-with-files
 */
export function createUploads(calls: Calls, draw: DrawChart): Uploads {
  return {
    async picture(tenant, chart) {
      const { png } = await draw(chart);
      const place = (await calls.call(
        tenant,
        "files.getUploadURLExternal",
        { filename: "chart.png", length: png.byteLength, alt_txt: clipped(alternativeOf(chart), 1_000) },
        PATIENT,
      )) as webApi.FilesGetUploadURLExternalResponse;
      if (!place.upload_url || !place.file_id) throw new TypeError("Slack gave no address to upload to");
      await send(place.upload_url, png);
      const files = [{ id: place.file_id, title: clipped(line(chart.title) || alternativeOf(chart), 200) }];
      await calls.call(tenant, "files.completeUploadExternal", { files }, PATIENT);
      return imageOf(chart, place.file_id);
    },
  };
}

/** The block that shows a chart's picture: https://docs.slack.dev/reference/block-kit/blocks/image-block */
export function imageOf(chart: Chart, file: string): types.ImageBlock {
  const title = clipped(line(chart.title).trim(), IMAGE_TEXT_CHARACTERS);
  return {
    type: "image",
    slack_file: { id: file },
    alt_text: clipped(alternativeOf(chart), IMAGE_TEXT_CHARACTERS),
    ...(title ? { title: { type: "plain_text", text: title, emoji: false } } : {}),
  };
}

function alternativeOf(chart: Chart): string {
  return inert(chart.alternative).trim() || line(chart.title).trim() || "–";
}

async function send(address: string, png: Uint8Array): Promise<void> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "image/png" },
    body: Buffer.from(png),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await response.body?.cancel();
  if (!response.ok) throw new TypeError(`the upload ended in HTTP ${response.status}`);
}
