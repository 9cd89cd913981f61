import { type Context, Hono } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { Post } from "./board.ts";
import { placeAt } from "./chat-routes.ts";
import { Fault } from "./fault.ts";
import { HEARTBEAT_MS, STREAMS } from "./limits.ts";
import type { Place } from "./place.ts";
import { renderPost, renderReplies } from "./post.ts";
import { type Site, sightOf } from "./site.ts";
import { type Visitor, visitorOf } from "./visitor.ts";

/** What a page that listens is told. */
export interface News {
  readonly channel: string;
  /** The post for the channel's list; null when it isn't for it. */
  readonly root: string | null;
  /** The post for the thread that the page shows. */
  readonly reply: string | null;
  /** The way into the post's thread, whose count has changed. */
  readonly replies: { readonly id: number; readonly html: string } | null;
}

/**
 * New posts as they come, by server-sent events. Each event's id is its post's number: a page that was cut off says the
 * last one that it saw and gets what it missed; one that was away for too long is told to start again ("stale").
 */
export function streamRoutes(site: Site): Hono {
  const app = new Hono();
  let open = 0;
  app.get("/stream", (c) => {
    if (site.stopping.aborted) throw new Fault("stopped");
    if (open >= STREAMS) throw new Fault("busy");
    const visitor = visitorOf(c, site.options.language);
    const place = placeAt(site, c.req.query("place") ?? "", visitor);
    const cursor = cursorOf(c);
    c.header("X-Accel-Buffering", "no");
    open++;
    return streamSSE(c, async (stream) => {
      try {
        await follow(site, stream, visitor, place, cursor);
      } finally {
        open--;
      }
    });
  });
  return app;
}

async function follow(
  site: Site,
  stream: SSEStreamingApi,
  visitor: Visitor,
  place: Place,
  from: number,
): Promise<void> {
  const ended = new AbortController();
  stream.onAbort(() => ended.abort());
  site.stopping.addEventListener("abort", () => ended.abort(), { signal: ended.signal });
  let cursor = from;
  await stream.write("retry: 2000\n\n");
  while (!ended.signal.aborted) {
    const posts = site.board.after(cursor, visitor.id);
    if (posts === null) {
      await stream.writeSSE({ event: "stale", data: "" });
      break;
    }
    for (const post of posts) {
      const news = await newsOf(site, post, visitor, place);
      await stream.writeSSE({ event: "post", id: String(post.id), data: JSON.stringify(news) });
    }
    cursor = posts.at(-1)?.id ?? cursor;
    // Nothing came while that was sent: between this look and the wait, nothing can.
    if (site.board.after(cursor, visitor.id)?.length !== 0) continue;
    if (!(await nextPost(site, ended.signal)) && !ended.signal.aborted) await stream.write(": still here\n\n");
  }
  ended.abort();
}

async function newsOf(site: Site, post: Post, visitor: Visitor, place: Place): Promise<News> {
  const isHere = post.channel === place.channel;
  const sight = await sightOf(site, visitor, [post]);
  const root = post.thread === null ? null : site.board.find(post.thread, visitor.id);
  return {
    channel: post.channel,
    root: isHere && post.thread === null ? String(renderPost(post, "channel", sight)) : null,
    reply:
      isHere && post.thread !== null && post.thread === place.thread ? String(renderPost(post, "thread", sight)) : null,
    replies: isHere && root ? { id: root.id, html: String(renderReplies(root, sight)) } : null,
  };
}

/** Waits for a post, for the end, or until it is time for a sign of life; true for a post. */
function nextPost({ board }: Site, ended: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (isNews: boolean): void => {
      clearTimeout(timer);
      leave();
      ended.removeEventListener("abort", quit);
      resolve(isNews);
    };
    const quit = (): void => settle(false);
    const timer = setTimeout(quit, HEARTBEAT_MS);
    timer.unref();
    const leave = board.onNext(() => settle(true));
    ended.addEventListener("abort", quit);
    if (ended.aborted) quit();
  });
}

/** The last post that the page saw: as its browser says after a cut, else as the page was made. */
function cursorOf(c: Context): number {
  const cursor = c.req.header("last-event-id") ?? c.req.query("after") ?? "";
  return /^\d{1,16}$/.test(cursor) ? Number(cursor) : -1;
}
