import { REQUIRED_SCOPES } from "../../adapters/slack/scopes.ts";
import { ConfigError, readConfig, secretsOf } from "../config.ts";
import { openDesk } from "../desk.ts";
import { DigestError } from "../digests.ts";
import { examine, examineFaults, writeFindings } from "../ops/doctor.ts";
import type { Finding } from "../ops/finding.ts";
import { openDatabase } from "../store/database.ts";
import { schemaVersion } from "../store/migrate.ts";

/** What `fil doctor` needs of the command line that runs it. */
export interface DoctorJob {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly json: boolean;
  readonly now: () => Date;
  write(words: string): Promise<void>;
}

/** `fil doctor [--json]`: what works and what is to be fixed. 1 when there is a fault, a faulty environment included. */
export async function runDoctor({ environment, json, now, write }: DoctorJob): Promise<number> {
  const language = environment.FIL_LANGUAGE === "en" ? "en" : "fr";
  const findings = await look(environment, language, now);
  const ok = findings.every(({ level }) => level !== "fault");
  await write(json ? `${JSON.stringify({ ok, findings })}\n` : writeFindings(findings, language));
  return ok ? 0 : 1;
}

/** A digest that can't be read is a fault of the configuration too. */
async function look(environment: DoctorJob["environment"], language: "fr" | "en", now: () => Date): Promise<Finding[]> {
  try {
    const config = readConfig(environment);
    return await examine({
      config,
      secrets: secretsOf(config),
      feeds: openDesk(config.digestsDir).digest.definition.feeds.map(({ url }) => url),
      slackScopes: REQUIRED_SCOPES,
      now,
      async openStore() {
        const store = await openDatabase(config);
        return { migrations: schemaVersion(), close: () => store.close() };
      },
    });
  } catch (fault) {
    if (!(fault instanceof ConfigError || fault instanceof DigestError)) throw fault;
    return examineFaults(fault.message.split("\n"), language);
  }
}
