import type { webApi } from "@slack/bolt";
import type { Calls } from "./calls.ts";
import { refusalOf, retryAfterOf } from "./errors.ts";
import type { Language } from "./words.ts";

export interface People {
  /** The person's language; null when Slack doesn't say, or not soon enough. Never throws. */
  languageOf(tenant: string, user: string): Promise<Language | null>;
  /** Administrators and owners of the workspace, and whoever created the channel. Throws what Slack said. */
  isManager(tenant: string, user: string, channel: string): Promise<boolean>;
}

type Person = NonNullable<webApi.UsersInfoResponse["user"]>;

const REMEMBERED = 5_000;
const REMEMBERED_MS = 3_600_000;
/** Rights are taken away more often than languages change. */
const RIGHTS_MS = 60_000;
/** A form must open within three seconds of the press: a language isn't worth much of that. */
const LANGUAGE_MS = 700;

export function createPeople(calls: Calls, now: () => number): People {
  const known = new Map<string, { readonly at: number; readonly person: Promise<Person> }>();
  const personOf = (tenant: string, user: string, maxAgeMs: number): Promise<Person> => {
    const name = `${tenant}:${user}`;
    const kept = known.get(name);
    if (kept && now() - kept.at < maxAgeMs) return kept.person;
    const person = calls
      .call(tenant, "users.info", { user, include_locale: true })
      .then((answer) => (answer as webApi.UsersInfoResponse).user ?? {});
    known.set(name, { at: now(), person });
    // A failure isn't remembered.
    person.catch(() => known.delete(name));
    if (known.size > REMEMBERED) for (const oldest of known.keys()) if (known.delete(oldest)) break;
    return person;
  };
  return {
    async languageOf(tenant, user) {
      const { promise: late, cancel } = after(LANGUAGE_MS);
      const person = await Promise.race([personOf(tenant, user, REMEMBERED_MS).catch(() => null), late]);
      cancel();
      return languageOf(person?.locale ?? "");
    },
    async isManager(tenant, user, channel) {
      const person = await personOf(tenant, user, RIGHTS_MS);
      if (person.is_admin || person.is_owner || person.is_primary_owner) return true;
      if (!/^[CG]/.test(channel)) return false;
      try {
        const answer = (await calls.call(tenant, "conversations.info", {
          channel,
        })) as webApi.ConversationsInfoResponse;
        return answer.channel?.creator === user;
      } catch (fault) {
        // A channel that the bot may not see has no creator that it knows of.
        if (refusalOf(fault) === null || retryAfterOf(fault) !== null) throw fault;
        return false;
      }
    },
  };
}

function languageOf(locale: string): Language | null {
  const language = locale.slice(0, 2).toLowerCase();
  return language === "fr" || language === "en" ? language : null;
}

function after(ms: number): { readonly promise: Promise<null>; readonly cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}
