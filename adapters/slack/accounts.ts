import type { webApi } from "@slack/bolt";
import { PlatformError } from "../../src/bot/platform.ts";
import type { Account } from "./calls.ts";
import { refusalOf, toPlatformError } from "./errors.ts";
import { tenantOf } from "./refs.ts";
import { REQUIRED_SCOPES } from "./scopes.ts";
import { type Language, wordsOf } from "./words.ts";

/** What a doctor wants to know of one workspace or organisation. */
export interface Facts {
  readonly tenant: string;
  readonly team: string;
  readonly scopes: readonly string[];
  /** Scopes that the manifest asks for and that were not granted. */
  readonly missing: readonly string[];
}

export interface Accounts {
  of(tenant: string): Promise<Account>;
  /** The tenant that an event belongs to. */
  tenantOf(source: Source): string;
  forget(tenant: string): void;
  facts(): Promise<Facts[]>;
}

export interface Source {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly isEnterpriseInstall: boolean;
}

export function sourceTenant({ teamId, enterpriseId, isEnterpriseInstall }: Source): string {
  return tenantOf((isEnterpriseInstall ? (enterpriseId ?? teamId) : (teamId ?? enterpriseId)) ?? "unknown");
}

interface Checked {
  readonly account: Account;
  readonly tenant: string;
  readonly scopes: readonly string[];
}

/** One workspace, or one organisation, by its token. `check` asks Slack who the bot is; until then nothing works. */
export function createSingleAccount(
  token: string,
  client: webApi.WebClient,
  language: Language,
): Accounts & { check(): Promise<Facts> } {
  let checked: Checked | null = null;
  const known = (): Checked => {
    if (!checked) throw new PlatformError("unavailable", wordsOf(language).down);
    return checked;
  };
  const factsOf = ({ account, tenant, scopes }: Checked): Facts => ({
    tenant,
    team: account.team,
    scopes,
    missing: missingScopes(scopes),
  });
  return {
    async check() {
      const answer = await client.auth.test({}).catch((fault: unknown) => {
        throw tokenFault(fault, language);
      });
      const team =
        (answer.is_enterprise_install ? answer.enterprise_id : answer.team_id) ?? answer.team_id ?? "unknown";
      checked = {
        tenant: tenantOf(team),
        scopes: answer.response_metadata?.scopes ?? [],
        account: { token, team: answer.team ?? team, botId: answer.bot_id ?? null, botUser: answer.user_id ?? null },
      };
      return factsOf(checked);
    },
    of: async () => known().account,
    tenantOf: () => known().tenant,
    forget() {},
    facts: async () => (checked ? [factsOf(checked)] : []),
  };
}

/** Nothing is said to be missing where Slack doesn't list what was granted. */
export function missingScopes(granted: readonly string[]): string[] {
  return granted.length === 0 ? [] : REQUIRED_SCOPES.filter((scope) => !granted.includes(scope));
}

function tokenFault(fault: unknown, language: Language): PlatformError {
  const refusal = refusalOf(fault);
  const known = toPlatformError(fault, language);
  if (refusal === null || known.code === "unavailable" || known.code === "rateLimited") return known;
  return new PlatformError("forbidden", wordsOf(language).token, { cause: fault });
}
