import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  ComponentType,
  MessageFlags,
  type RawFile,
} from "discord.js";
import { distinct } from "./buttons.ts";
import { BUTTONS_PER_ROW, COMPONENTS_PER_MESSAGE, FILE_BYTES, FILES_PER_MESSAGE, TEXT_PER_MESSAGE } from "./limits.ts";
import type { DrawnChart, Post, Sheet } from "./sheet.ts";

/** A message of Components V2: one container of text displays, rows of buttons and pictures. */
export function componentSheet(): Sheet {
  const inside: APIComponentInContainer[] = [];
  const charts: DrawnChart[] = [];
  const taken = new Set<string>();
  let lines: string[] = [];
  let length = 0;
  let count = 1; // the container
  let bytes = 0;

  const rowsOf = (buttons: number) => Math.ceil(buttons / BUTTONS_PER_ROW);
  const flush = () => {
    if (lines.length > 0) inside.push({ type: ComponentType.TextDisplay, content: lines.join("\n") });
    lines = [];
  };
  const add = (component: APIComponentInContainer, size = 1) => {
    flush();
    inside.push(component);
    count += size;
  };

  return {
    get isEmpty() {
      return inside.length === 0 && lines.length === 0;
    },
    get room() {
      return count + (lines.length > 0 ? 0 : 1) > COMPONENTS_PER_MESSAGE ? 0 : TEXT_PER_MESSAGE - length - 1;
    },
    fits(more, pictures, buttons) {
      const labels = labelsOf(buttons);
      const components =
        (more > 0 && lines.length === 0 ? 1 : 0) + pictures * 2 + buttons.length + rowsOf(buttons.length);
      return (
        length + more + labels <= TEXT_PER_MESSAGE &&
        count + components <= COMPONENTS_PER_MESSAGE &&
        charts.length + pictures <= FILES_PER_MESSAGE &&
        (pictures === 0 || charts.length === 0 || bytes < FILE_BYTES / 2)
      );
    },
    line(markdown) {
      if (lines.length === 0) count++;
      lines.push(markdown);
      length += markdown.length + 1;
    },
    picture(chart) {
      charts.push(chart);
      bytes += chart.png.byteLength;
      const url = `attachment://${fileName(charts.length)}`;
      const description = chart.description ? { description: chart.description } : {};
      add({ type: ComponentType.MediaGallery, items: [{ media: { url }, ...description }] }, 2);
    },
    buttons(buttons) {
      for (const row of rowsFrom(distinct(buttons, taken))) add(row, 1 + row.components.length);
      length += labelsOf(buttons);
    },
    rule() {
      const last = inside.at(-1);
      if (this.isEmpty || count + 2 > COMPONENTS_PER_MESSAGE) return;
      if (lines.length === 0 && last?.type === ComponentType.Separator) return;
      add({ type: ComponentType.Separator, divider: true, spacing: 1 });
    },
    get charts() {
      return charts.map(({ chart }) => chart);
    },
    post({ colour, id }, pictures = "with pictures"): Post {
      flush();
      const ends = inside.at(-1)?.type === ComponentType.Separator ? inside.slice(0, -1) : [...inside];
      const drawn = pictures === "with pictures" ? charts : [];
      const components = drawn === charts ? ends : ends.filter(({ type }) => type !== ComponentType.MediaGallery);
      if (components.length === 0) return { body: {}, files: [] };
      return {
        body: {
          flags: MessageFlags.IsComponentsV2,
          components: [{ type: ComponentType.Container, id, accent_color: colour, components }],
          ...attachmentsOf(drawn),
        },
        files: filesOf(drawn),
      };
    },
  };
}

export function rowsFrom(
  buttons: readonly APIButtonComponentWithCustomId[],
): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const rows: APIActionRowComponent<APIButtonComponentWithCustomId>[] = [];
  for (let from = 0; from < buttons.length; from += BUTTONS_PER_ROW) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(from, from + BUTTONS_PER_ROW) });
  }
  return rows;
}

export function fileName(number: number): string {
  return `chart-${number}.png`;
}

export function filesOf(charts: readonly DrawnChart[]): RawFile[] {
  return charts.map(({ png }, index) => ({
    name: fileName(index + 1),
    data: Buffer.from(png.buffer, png.byteOffset, png.byteLength),
    contentType: "image/png",
  }));
}

export function attachmentsOf(charts: readonly DrawnChart[]): Pick<Post["body"], "attachments"> {
  if (charts.length === 0) return {};
  return {
    attachments: charts.map(({ description }, index) => ({
      id: String(index),
      filename: fileName(index + 1),
      description,
    })),
  };
}

/** Labels are text too: whether they count is not documented, so they do. */
function labelsOf(buttons: readonly APIButtonComponentWithCustomId[]): number {
  return buttons.reduce((sum, { label }) => sum + (label?.length ?? 0), 0);
}
