import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import type { Handle } from "./platforms.ts";

export interface HttpOptions {
  readonly host: string;
  readonly port: number;
  /** The first that answers true has answered. */
  readonly handles: readonly Handle[];
  /** Answers what nobody does. */
  readonly refuse: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly log: Logger;
}

export interface Http {
  /** "http://127.0.0.1:3000". */
  readonly url: string;
  /** Ends the requests under way, then closes. May be called twice. */
  stop(): Promise<void>;
}

/** A request's head is small, and a slow sender does not hold a socket for ever. */
const HEADERS_MS = 20_000;
const REQUEST_MS = 60_000;
const LAST_WORDS_MS = 2_000;

/** Listens. Rejects with the system's error when the port can't be had. */
export async function listen({ host, port, handles, refuse, log }: HttpOptions): Promise<Http> {
  const server = createServer({ headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS }, async (request, response) => {
    try {
      for (const handle of handles) if (await handle(request, response)) return;
      await refuse(request, response);
    } catch (fault) {
      log.error({ err: fault, method: request.method }, "request failed");
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end("500\n");
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  let closing: Promise<void> | null = null;
  return {
    url: `http://${name}:${address.port}`,
    stop() {
      closing ??= new Promise<void>((resolve) => {
        server.close(() => resolve());
        // Streams of events never end by themselves.
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), LAST_WORDS_MS).unref();
      });
      return closing;
    },
  };
}
