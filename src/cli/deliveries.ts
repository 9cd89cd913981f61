import { outcomeWords } from "../bot/press/outcomes.ts";
import type { Config } from "../config.ts";
import { dateFormat, FIXED } from "../edition/text.ts";
import { InputError } from "../input.ts";
import { openDatabase } from "../store/database.ts";
import { type DeliveryRecord, lastDeliveries } from "../store/deliveries.ts";

/** What `fil deliveries` needs of the command line that runs it. */
export interface DeliveriesJob {
  readonly config: Config;
  readonly json: boolean;
  /** How many, as typed; undefined for the last twenty. */
  readonly limit: string | undefined;
  write(words: string): Promise<void>;
}

const USUAL = 20;
const MOST = 1000;

/** `fil deliveries`: the last deliveries of all channels, the latest first, and why one failed. */
export async function runDeliveries({ config, json, limit, write }: DeliveriesJob): Promise<number> {
  const wanted = limit === undefined ? USUAL : Number(limit);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > MOST) {
    throw new InputError(`--limit "${limit}" is not a number from 1 to ${MOST}.`);
  }
  const db = await openDatabase(config);
  try {
    const records = await lastDeliveries(db, null, { limit: wanted });
    for (const record of records) await write(json ? `${JSON.stringify(record)}\n` : `${lineOf(record, config)}\n`);
    return 0;
  } finally {
    await db.close();
  }
}

/** "10/02/2025 08:30  slack:T1:C1  ia  publié (6/6)". */
function lineOf(record: DeliveryRecord, { language, timeZone }: Config): string {
  const { slot, channel, digest, posted, posts, attempts } = record;
  const when = dateFormat(language, { dateStyle: "short", timeStyle: "short", timeZone }).format(slot);
  const counts = posts === null ? "" : ` (${posted}/${posts})`;
  const tries = attempts > 1 ? `, ${attempts}${FIXED}×` : "";
  return `${when}  ${channel}  ${digest}  ${outcomeWords(record, language)}${counts}${tries}`;
}
