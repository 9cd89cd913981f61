import type { IncomingMessage, ServerResponse } from "node:http";
import { HTTPReceiver, type Installation, type InstallationQuery, type webApi } from "@slack/bolt";
import { PlatformError } from "../../src/bot/platform.ts";
import { type Accounts, missingScopes, sourceTenant } from "./accounts.ts";
import type { Account } from "./calls.ts";
import type { SlackLog } from "./log.ts";
import { tenantOf } from "./refs.ts";
import { REQUIRED_SCOPES } from "./scopes.ts";
import { type Language, wordsOf } from "./words.ts";

/** Where installations are kept. `content` is data alone, and holds tokens: whoever keeps it encrypts it. */
export interface Installations {
  save(tenant: string, content: object): Promise<void>;
  find(tenant: string): Promise<object | null>;
  remove(tenant: string): Promise<void>;
}

export interface OAuthOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly apiUrl: string;
  /** The bot's own address, without a path; null for the one set in the app's pages. */
  readonly publicUrl: string | null;
  readonly installations: Installations;
  readonly client: webApi.WebClientOptions;
  readonly log: SlackLog;
  readonly now: () => number;
  readonly language: Language;
}

export interface OAuth extends Accounts {
  /** Serves /slack/install and /slack/oauth_redirect. */
  readonly listener: (request: IncomingMessage, response: ServerResponse) => void;
}

export const INSTALL_PATH = "/slack/install";
export const REDIRECT_PATH = "/slack/oauth_redirect";
/** An installation is read again after this: another process may have renewed its token, or removed it. */
const FRESH_MS = 60_000;
const ACCOUNTS = 2_000;

/** Many workspaces: each installs the app from a page of ours, and is known by what Slack handed over then. */
export function createOAuth(options: OAuthOptions): OAuth {
  const { installations, now, language } = options;
  const accounts = new Map<string, { readonly at: number; readonly account: Promise<Account> }>();
  const granted = new Map<string, { readonly team: string; readonly scopes: readonly string[] }>();

  const find = async (tenant: string): Promise<Installation | null> => {
    const content = await installations.find(tenant);
    return content ? (content as Installation) : null;
  };
  const receiver = new HTTPReceiver({
    // The events come through another receiver: this one answers two pages, and no signed request reaches it.
    signingSecret: options.clientSecret,
    endpoints: [],
    clientId: options.clientId,
    clientSecret: options.clientSecret,
    stateSecret: options.stateSecret,
    scopes: [...REQUIRED_SCOPES],
    ...(options.publicUrl === null ? {} : { redirectUri: new URL(REDIRECT_PATH, options.publicUrl).href }),
    logger: options.log,
    installationStore: {
      async storeInstallation(installation) {
        const tenant = tenantOfInstallation(installation);
        await installations.save(tenant, installation);
        accounts.delete(tenant);
      },
      async fetchInstallation(query) {
        const kept = await findFor(query, find);
        if (!kept) throw new PlatformError("gone", wordsOf(language).uninstalled);
        return kept;
      },
      async deleteInstallation(query) {
        await installations.remove(sourceTenant(query));
      },
    },
    installerOptions: {
      directInstall: true,
      installPath: INSTALL_PATH,
      redirectUriPath: REDIRECT_PATH,
      authorizationUrl: new URL("../oauth/v2/authorize", options.apiUrl).href,
      clientOptions: options.client,
      callbackOptions: {
        success: (_installation, _options, _request, response) => page(response, 200, "installed"),
        failure: (_fault, _options, _request, response) => page(response, 400, "notInstalled"),
      },
    },
  });

  const authorise = async (tenant: string): Promise<Account> => {
    const team = tenant.slice(tenantOf("").length);
    const kept = await find(tenant);
    if (!kept || !receiver.installer) throw new PlatformError("gone", wordsOf(language).uninstalled);
    const isEnterpriseInstall = kept.isEnterpriseInstall === true;
    // Renews a token that is about to expire, and keeps the new one.
    const result = await receiver.installer.authorize({
      teamId: isEnterpriseInstall ? undefined : team,
      enterpriseId: isEnterpriseInstall ? team : kept.enterprise?.id,
      isEnterpriseInstall,
    });
    if (!result.botToken) throw new PlatformError("gone", wordsOf(language).uninstalled);
    const name = kept.team?.name ?? kept.enterprise?.name ?? team;
    granted.set(tenant, { team: name, scopes: kept.bot?.scopes ?? [] });
    return { token: result.botToken, team: name, botId: result.botId ?? null, botUser: result.botUserId ?? null };
  };

  return {
    listener: receiver.requestListener,
    of(tenant) {
      const known = accounts.get(tenant);
      if (known && now() - known.at < FRESH_MS) return known.account;
      // Shared while it is being asked: a refresh token works once.
      const account = authorise(tenant);
      accounts.set(tenant, { at: now(), account });
      account.then(
        // A renewed token was just saved, which lets go of what was known.
        () => accounts.set(tenant, { at: now(), account }),
        () => accounts.delete(tenant),
      );
      if (accounts.size > ACCOUNTS) for (const oldest of accounts.keys()) if (accounts.delete(oldest)) break;
      return account;
    },
    tenantOf: sourceTenant,
    forget(tenant) {
      accounts.delete(tenant);
      granted.delete(tenant);
    },
    facts: async () =>
      [...granted].map(([tenant, { team, scopes }]) => ({ tenant, team, scopes, missing: missingScopes(scopes) })),
  };

  function page(response: ServerResponse, status: number, words: "installed" | "notInstalled"): void {
    const [first, second] = language === "en" ? (["en", "fr"] as const) : (["fr", "en"] as const);
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end(
      `<!doctype html><html lang="${first}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>Le Fil</title><p>${wordsOf(first)[words]}</p><p lang="${second}">${wordsOf(second)[words]}</p></html>`,
    );
  }
}

function tenantOfInstallation({ isEnterpriseInstall, enterprise, team }: Installation): string {
  return sourceTenant({
    teamId: team?.id,
    enterpriseId: enterprise?.id,
    isEnterpriseInstall: isEnterpriseInstall === true,
  });
}

/** The workspace's own, or the organisation's when the app was installed for all its workspaces. */
async function findFor(
  query: InstallationQuery<boolean>,
  find: (tenant: string) => Promise<Installation | null>,
): Promise<Installation | null> {
  const own = await find(sourceTenant(query));
  if (own || !query.enterpriseId) return own;
  return find(tenantOf(query.enterpriseId));
}
