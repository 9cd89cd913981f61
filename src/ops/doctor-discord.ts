import type { DoctorWords } from "./doctor-text.ts";
import { type Finding, finding } from "./finding.ts";
import { explainSilence, fieldOf, hostOf, inquire, NoAnswer, numberOf, type Reply, textOf } from "./inquiry.ts";

export interface DiscordOptions {
  readonly config: { readonly discordToken: string | null; readonly discordApiUrl: string };
  readonly words: DoctorWords;
  readonly deadlineMs: number;
}

/** Discord takes a token back from a bot that connects more than so many times a day. */
const FEW_CONNECTIONS = 50;
/** Application flags: the privileged intent, granted in full or to an app of few servers. */
const MESSAGE_CONTENT = (1 << 18) | (1 << 19);
const HOUR_MS = 3_600_000;

/** The bot's token, the connections that it has left today, and whether it may read messages. */
export async function examineDiscord({ config, words, deadlineMs }: DiscordOptions): Promise<Finding[]> {
  const { discordToken: token, discordApiUrl } = config;
  if (token === null) return [];
  const host = hostOf(discordApiUrl);
  const ask = (path: string) => inquire(`${discordApiUrl}/v10${path}`, { authorization: `Bot ${token}`, deadlineMs });
  try {
    const me = await ask("/users/@me");
    if (me.status === 401 || me.status === 403) return [finding("discord", "fault", words.discordRefused())];
    if (me.status !== 200) return [finding("discord", "warning", words.serviceStatus(host, me.status))];
    const [gateway, application] = [await ask("/gateway/bot"), await ask("/applications/@me")];
    return [...examineLimits(gateway, textOf(me.body, "username"), host, words), ...examineIntents(application, words)];
  } catch (fault) {
    if (!(fault instanceof NoAnswer)) throw fault;
    return [finding("discord", "fault", explainSilence(fault, host, words))];
  }
}

function examineLimits({ status, body }: Reply, name: string, host: string, words: DoctorWords): Finding[] {
  if (status !== 200) return [finding("discord", "warning", words.serviceStatus(host, status))];
  const limit = fieldOf(body, "session_start_limit");
  const [total, left] = [numberOf(limit, "total") ?? 0, numberOf(limit, "remaining") ?? 0];
  const connected = finding("discord", "ok", words.discordOk(name, left, total));
  if (left >= Math.min(FEW_CONNECTIONS, total)) return [connected];
  const hours = Math.ceil((numberOf(limit, "reset_after") ?? 0) / HOUR_MS);
  return [connected, finding("discord", left === 0 ? "fault" : "warning", words.discordFewLeft(left, hours))];
}

function examineIntents({ status, body }: Reply, words: DoctorWords): Finding[] {
  const flags = numberOf(body, "flags");
  if (status !== 200 || flags === null || (flags & MESSAGE_CONTENT) !== 0) return [];
  return [finding("discord", "warning", words.discordNoContent())];
}
