import type { APIThreadChannel } from "discord.js";
import type { Message } from "../../src/edition/message.ts";
import type { Api } from "./api.ts";
import type { Delivery, PartOf } from "./delivery.ts";
import { CODES, codeOf, isNoSuchRoute, isOutcomeUnknown } from "./errors.ts";
import { TAGS_PER_POST, THREAD_ARCHIVED_AFTER } from "./limits.ts";
import { isPost, seenOf } from "./marks.ts";
import { threadName, wordsOf } from "./pieces.ts";
import type { Place, Places } from "./places.ts";
import type { Recent } from "./recent.ts";
import type { Sheet } from "./sheet.ts";

export interface ThreadTools {
  readonly api: Api;
  readonly places: Places;
  readonly recent: Recent;
  readonly delivery: Delivery;
  readonly me: () => string | null;
}

/** Digests as posts of a forum: their opening message has the id of its thread. */
export interface Forum {
  /** Posts the opening, unless it is there already; the thread's id. */
  post(place: Place, opening: Message, sheet: Sheet, part: PartOf): Promise<string>;
  /** The bot's threads in that channel of that name, the active ones first. */
  namesakes(place: Place, name: string): Promise<readonly APIThreadChannel[]>;
}

export function createForum({ api, places, recent, delivery, me }: ThreadTools): Forum {
  const namesakes = async ({ guild, channel }: Place, name: string): Promise<readonly APIThreadChannel[]> => {
    const none = (error: unknown): readonly APIThreadChannel[] => {
      if (isNoSuchRoute(error)) return [];
      throw error;
    };
    const active = guild === null ? [] : await api.activeThreads(guild).catch(none);
    const archived = await api.archivedThreads(channel).catch(none);
    const self = me();
    return [...active, ...archived].filter(
      (thread) =>
        thread.parent_id === channel && thread.name === name && (!self || !thread.owner_id || thread.owner_id === self),
    );
  };

  /** A forum keeps no nonce: the post is looked for by its name, then by what it says. */
  const found = async (place: Place, name: string, sheet: Sheet, part: PartOf): Promise<string | null> => {
    const { mark, words } = delivery.marked(place.channel, sheet, part);
    for (const { id } of await namesakes(place, name)) {
      const message = await api.message(id, id).catch((error: unknown) => {
        if (codeOf(error) === CODES.unknownMessage || isNoSuchRoute(error)) return null;
        throw error;
      });
      if (message && isPost(seenOf(message), mark, words)) return id;
      // A service may open a thread and know nothing of its first message: it is posted there, once.
      const inside = delivery.marked(id, sheet, part);
      if (message || !((await recent.isBare(id)) || (await recent.find(id, inside.mark, inside.words)))) continue;
      await delivery.post(id, sheet, part);
      return id;
    }
    return null;
  };

  const create = async (place: Place, opening: Message, sheet: Sheet, part: PartOf): Promise<string> => {
    const { post } = delivery.marked(place.channel, sheet, part);
    const options = { name: threadName(opening), tags: tagsOf(place, opening), archivedAfter: THREAD_ARCHIVED_AFTER };
    try {
      const { id, message } = await api.createForumPost(place.channel, post, options);
      recent.isNew(id);
      if (!message) await delivery.post(id, sheet, part);
      return id;
    } catch (error) {
      if (!isOutcomeUnknown(error)) places.forget(place.channel); // its tags may have changed
      throw error;
    }
  };

  return {
    namesakes,
    post: async (place, opening, sheet, part) =>
      (await found(place, threadName(opening), sheet, part)) ?? (await create(place, opening, sheet, part)),
  };
}

/** The forum's tags whose names the opening says, but for what it says that there is none of: "Emploi 0". */
function tagsOf({ tags, tagged }: Place, opening: Message): string[] {
  const words = folded(wordsOf(opening));
  const free = tags.filter(({ moderated }) => !moderated);
  const said = free.filter(({ name }) => {
    const sought = folded(name).trim();
    if (!sought) return false;
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${sought.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}(?![\\p{L}\\p{N}])(?!\\s+0(?!\\d))`,
      "u",
    );
    return pattern.test(words);
  });
  const chosen = said.length === 0 && tagged ? free.slice(0, 1) : said.slice(0, TAGS_PER_POST);
  return chosen.map(({ id }) => id);
}

function folded(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
