import type { DoctorWords } from "./doctor-text.ts";
import { type Finding, finding } from "./finding.ts";
import { explainSilence, fieldOf, hostOf, inquire, NoAnswer, type Reply, textOf } from "./inquiry.ts";

/** How the bot is known to Slack. */
export type SlackAccess =
  | { readonly kind: "socket"; readonly botToken: string; readonly appToken: string }
  | { readonly kind: "http"; readonly botToken: string }
  | { readonly kind: "oauth" };

export interface SlackOptions {
  readonly config: {
    readonly slack: SlackAccess | null;
    readonly slackApiUrl: string;
    readonly publicUrl: string | null;
  };
  readonly slackScopes: readonly string[];
  readonly words: DoctorWords;
  readonly deadlineMs: number;
}

/** The bot's token and its scopes, then the app's token, as far as each is set. */
export async function examineSlack(options: SlackOptions): Promise<Finding[]> {
  const { config, words } = options;
  const { slack } = config;
  if (slack === null) return [];
  if (slack.kind === "oauth") {
    // Each workspace has a token of its own, given when it installs the app.
    const unknown = config.publicUrl === null;
    return [unknown ? finding("slack", "warning", words.slackNoUrl()) : finding("slack", "ok", words.slackOauth())];
  }
  const bot = await told(options, () => examineBot(slack.botToken, options));
  if (slack.kind !== "socket") return bot;
  return [...bot, ...(await told(options, () => examineApp(slack.appToken, options)))];
}

async function examineBot(token: string, options: SlackOptions): Promise<Finding[]> {
  const { slackScopes, words } = options;
  const reply = await call("auth.test", token, options);
  if (fieldOf(reply.body, "ok") !== true) return [refused("SLACK_BOT_TOKEN", reply, options)];
  const connected = finding("slack", "ok", words.slackOk(textOf(reply.body, "team"), textOf(reply.body, "user")));
  const given = reply.header("x-oauth-scopes");
  const held = new Set((given ?? "").split(",").map((scope) => scope.trim()));
  const missing = given === null ? [] : slackScopes.filter((scope) => !held.has(scope));
  return missing.length > 0 ? [connected, finding("slack", "fault", words.slackScopes(missing))] : [connected];
}

async function examineApp(token: string, options: SlackOptions): Promise<Finding[]> {
  const reply = await call("apps.connections.open", token, options);
  const isOpen = fieldOf(reply.body, "ok") === true;
  return [isOpen ? finding("slack", "ok", options.words.socketOk()) : refused("SLACK_APP_TOKEN", reply, options)];
}

function call(method: string, token: string, { config, deadlineMs }: SlackOptions): Promise<Reply> {
  return inquire(`${config.slackApiUrl}${method}`, { method: "POST", authorization: `Bearer ${token}`, deadlineMs });
}

function refused(name: string, { status, body }: Reply, { config, words }: SlackOptions): Finding {
  const code = textOf(body, "error");
  if (code === "" || code === "ratelimited" || status >= 500) {
    return finding("slack", "warning", words.serviceStatus(hostOf(config.slackApiUrl), status));
  }
  return finding("slack", "fault", words.slackRefused(name, code));
}

async function told({ config, words }: SlackOptions, ask: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await ask();
  } catch (fault) {
    if (!(fault instanceof NoAnswer)) throw fault;
    return [finding("slack", "fault", explainSilence(fault, hostOf(config.slackApiUrl), words))];
  }
}
