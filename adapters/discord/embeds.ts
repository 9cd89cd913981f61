import type { APIButtonComponentWithCustomId, APIEmbed } from "discord.js";
import { distinct } from "./buttons.ts";
import { attachmentsOf, fileName, filesOf, rowsFrom } from "./components.ts";
import {
  BUTTONS_PER_ROW,
  EMBED_DESCRIPTION,
  EMBED_TEXT_PER_MESSAGE,
  EMBEDS_PER_MESSAGE,
  FILES_PER_MESSAGE,
  ROWS_PER_MESSAGE,
} from "./limits.ts";
import type { DrawnChart, Post, Sheet } from "./sheet.ts";

/** A message of embeds, for services that don't know Components V2: a description each, a picture under it. */
export function embedSheet(): Sheet {
  const embeds: APIEmbed[] = [];
  const charts: DrawnChart[] = [];
  const taken = new Set<string>();
  let buttons: APIButtonComponentWithCustomId[] = [];
  let length = 0;

  /** The embed that the next line goes to: one ends with its picture. */
  const current = (): APIEmbed | null => {
    const last = embeds.at(-1);
    return last && !last.image ? last : null;
  };
  const opened = (): APIEmbed => {
    const embed = current() ?? {};
    if (!current()) embeds.push(embed);
    return embed;
  };

  return {
    get isEmpty() {
      return embeds.length === 0 && buttons.length === 0;
    },
    get room() {
      const embed = current();
      if (!embed && embeds.length === EMBEDS_PER_MESSAGE) return 0;
      const left = EMBED_DESCRIPTION - (embed?.description?.length ?? 0) - 1;
      return Math.min(left, EMBED_TEXT_PER_MESSAGE - length - 1);
    },
    fits(more, pictures, added) {
      const embed = current();
      const embedsAdded = (more > 0 && !embed ? 1 : 0) + pictures;
      return (
        (more === 0 || (embed?.description?.length ?? 0) + more <= EMBED_DESCRIPTION) &&
        length + more <= EMBED_TEXT_PER_MESSAGE &&
        embeds.length + embedsAdded <= EMBEDS_PER_MESSAGE &&
        charts.length + pictures <= FILES_PER_MESSAGE &&
        buttons.length + added.length <= ROWS_PER_MESSAGE * BUTTONS_PER_ROW
      );
    },
    line(markdown) {
      const embed = opened();
      embed.description = embed.description === undefined ? markdown : `${embed.description}\n${markdown}`;
      length += markdown.length + 1;
    },
    picture(chart) {
      charts.push(chart);
      opened().image = { url: `attachment://${fileName(charts.length)}` };
    },
    buttons(added) {
      buttons = [...buttons, ...distinct(added, taken)];
    },
    rule() {},
    get charts() {
      return charts.map(({ chart }) => chart);
    },
    post({ colour }, pictures = "with pictures"): Post {
      const drawn = pictures === "with pictures" ? charts : [];
      const shown = drawn === charts ? embeds : embeds.map(({ image: _image, ...words }) => words);
      return {
        body: {
          embeds: shown.filter((embed) => Object.keys(embed).length > 0).map((embed) => ({ ...embed, color: colour })),
          ...(buttons.length > 0 ? { components: rowsFrom(buttons) } : {}),
          ...attachmentsOf(drawn),
        },
        files: filesOf(drawn),
      };
    },
  };
}
