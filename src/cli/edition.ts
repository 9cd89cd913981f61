import { renderMessage, type Screen } from "../../adapters/terminal/render.ts";
import { editionFromStore } from "../bot/news/editions.ts";
import type { Config } from "../config.ts";
import type { Desk } from "../desk.ts";
import { layOut } from "../edition/layout.ts";
import { listEdition } from "../edition/listing.ts";
import { InputError } from "../input.ts";
import { LOCAL_TENANT } from "../news.ts";
import { openDatabase } from "../store/database.ts";

/** What `fil edition` needs of the command line that runs it. */
export interface EditionJob {
  readonly config: Config;
  readonly desk: Desk;
  readonly json: boolean;
  readonly screen: Screen;
  /** ISO 8601; undefined for the day that ends now. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  write(words: string): Promise<void>;
}

const DAY_MS = 24 * 3_600_000;

/** `fil edition [DIGEST]`: the edition of a period from the store, as a thread or as one line of JSON. */
export async function runEdition({ config, desk, json, screen, since, until, write }: EditionJob): Promise<number> {
  const to = until === undefined ? new Date() : instant("--until", until);
  const from = since === undefined ? new Date(to.getTime() - DAY_MS) : instant("--since", since);
  if (from >= to) throw new InputError("--since must be before --until: give the beginning, then the end.");
  const db = await openDatabase(config);
  try {
    const edition = await editionFromStore(db, {
      digest: desk.digest.definition,
      tenant: LOCAL_TENANT,
      since: from,
      until: to,
      language: config.language,
      timeZone: config.timeZone,
    });
    if (json) {
      await write(
        `${JSON.stringify({ since: from.toISOString(), until: to.toISOString(), ...listEdition(edition) })}\n`,
      );
      return 0;
    }
    const { opening, replies } = layOut(edition);
    const lines = [renderMessage(opening, screen), ...replies.map((reply) => renderMessage(reply, screen, "│ "))];
    await write(`${lines.join("\n│\n")}\n`);
    return 0;
  } finally {
    await db.close();
  }
}

function instant(option: string, value: string): Date {
  const date = new Date(value);
  if (Number.isNaN(date.getTime()) || !/^\d{4}-\d\d-\d\d/.test(value)) {
    throw new InputError(`${option} "${value}" is not a date: write it as 2025-02-10 or 2025-02-10T08:30:00+01:00.`);
  }
  return date;
}
