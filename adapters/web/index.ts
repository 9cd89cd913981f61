import type { IncomingMessage, ServerResponse } from "node:http";
import type { ChannelRef, CommandSpec, DrawChart, Inbox, Platform } from "../../src/bot/platform.ts";
import type { Chart, Message } from "../../src/edition/message.ts";
import { Board, type Keeper } from "./board.ts";
import { isEmpty } from "./content.ts";
import { Conversation } from "./conversation.ts";
import { stopped, unknownPlace } from "./errors.ts";
import { Fault } from "./fault.ts";
import { OpenForms } from "./forms.ts";
import { Gate } from "./gate.ts";
import { createPictures } from "./pictures.ts";
import { type ChannelId, channelRef, readRef, threadRef } from "./place.ts";
import { createHandler, owns } from "./server.ts";
import type { WebOptions as Basics, Pages, Preview, Site } from "./site.ts";
import { Votes } from "./votes.ts";
import { wordsIn } from "./words.ts";

export type { Draft, Keeper, Post } from "./board.ts";
export type { EditionEntry, EditionPage, Pages, Preview } from "./site.ts";

export interface WebOptions extends Basics {
  /** Names of the channels there from the start, the first being the one that opens: "veille". */
  readonly channels: readonly ChannelId[];
  readonly draw: DrawChart;
  /** A chart as SVG, where PNG can't be drawn; null for none. */
  readonly svg: ((chart: Chart) => string) | null;
  readonly previews: { readonly slack: Preview | null; readonly discord: Preview | null };
  readonly pages: Pages;
  /** Where posts outlive the process; null for memory alone. */
  readonly keeper: Keeper | null;
  readonly log: { error(what: object, words: string): void; warn(what: object, words: string): void };
  readonly now: () => Date;
}

export interface Web extends Platform {
  /** The first channel. */
  readonly channel: ChannelRef;
  /** Answers a request for a path of the page's; false, and nothing done, for any other. Never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Answers a request for a path that is nobody's, with a page that says so. */
  refuse(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** A local web page as a chat platform, with the pages that people read. The server is the caller's. */
export function createWeb(options: WebOptions): Web {
  const board = new Board(options);
  const forms = new OpenForms();
  const failed = (words: string) => (fault: unknown) => options.log.error({ err: fault }, words);
  const stopping = new AbortController();
  const working = new Set<Promise<unknown>>();
  let conversation: Conversation | null = null;

  const site: Site = {
    options,
    board,
    forms,
    votes: new Votes(),
    gate: new Gate(options),
    pictures: createPictures({ ...options, failed: failed("a chart could not be drawn") }),
    pages: options.pages,
    previews: options.previews,
    commands: () => conversation?.commands ?? [],
    conversation() {
      if (!conversation || stopping.signal.aborted) throw new Fault("stopped");
      return conversation;
    },
    track(work) {
      working.add(work);
      const forget = (): void => {
        working.delete(work);
      };
      work.then(forget, forget);
      return work;
    },
    stopping: stopping.signal,
  };
  const handler = createHandler(site, failed("a page could not be shown"));

  const post = async (channel: ChannelId, thread: number | null, message: Message, key: string): Promise<number> => {
    if (stopping.signal.aborted) throw stopped();
    return await site.track(board.post({ channel, thread, said: { kind: "message", message }, audience: null, key }));
  };

  return {
    name: "web",
    channel: channelRef(options.channels[0] ?? ""),
    async start(inbox: Inbox, commands: readonly CommandSpec[]) {
      await board.load();
      const { tenant } = options;
      const said = failed("an event was not answered");
      conversation = new Conversation({ tenant, board, forms, inbox, commands, failed: said });
    },
    async stop() {
      await Promise.allSettled(working);
      stopping.abort();
      await Promise.allSettled(working);
    },
    async openThread(channel, opening, key) {
      const place = readRef(channel);
      if (!place || place.thread !== null) throw unknownPlace(channel);
      return threadRef(place.channel, await post(place.channel, null, opening, key));
    },
    async reply(thread, message, key) {
      const place = readRef(thread);
      if (!place || place.thread === null) throw unknownPlace(thread);
      if (stopping.signal.aborted) throw stopped();
      if (isEmpty(message)) return;
      const { channel } = place;
      const isKnown = board.exists(place.thread);
      const root = isKnown ? place.thread : await post(channel, null, lost(message), `lost:${thread}`);
      await post(channel, root, message, key);
    },
    async handle(request, response) {
      if (!owns(request.url ?? "/")) return false;
      await handler(request, response);
      return true;
    },
    refuse: (request, response) => handler(request, response),
  };
}

/** Stands for the opening of a thread that is no longer in memory. */
function lost({ language }: Message): Message {
  const text = wordsIn(language).lostThread;
  return { language, blocks: [{ type: "note", content: [{ type: "text", text }] }] };
}
