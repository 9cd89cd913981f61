import { readFileSync } from "node:fs";
import { Hono } from "hono";
import { cached } from "./pages.ts";

const TYPES = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
} as const;

/** The page's own files, the only ones that it loads. */
const FILES = [
  "base.css",
  "message.css",
  "chat.css",
  "pages.css",
  "lookalike.css",
  "chat.js",
  "composer.js",
  "dialog.js",
  "live.js",
  "markup.js",
  "send.js",
  "icon.svg",
] as const;

export function assetRoutes(): Hono {
  const app = new Hono();
  const read = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const name of FILES) {
    const type = TYPES[name.slice(name.lastIndexOf(".") + 1) as keyof typeof TYPES];
    app.get(`/assets/${name}`, (c) => {
      const bytes = read.get(name) ?? new Uint8Array(readFileSync(new URL(`assets/${name}`, import.meta.url)));
      read.set(name, bytes);
      return cached(c, bytes, { "Content-Type": type, "Cache-Control": "public, no-cache" });
    });
  }
  return app;
}
