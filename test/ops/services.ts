import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Served {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A service of the tests: what it answers by path, and the requests that it had. */
export interface Service {
  readonly url: string;
  readonly requests: readonly { readonly path: string; readonly method: string; readonly authorization: string }[];
  close(): Promise<void>;
}

/** `answer` gives null to leave a request without an answer. */
export async function serve(answer: (path: string, request: IncomingMessage) => Served | null): Promise<Service> {
  const requests: { path: string; method: string; authorization: string }[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? "";
    requests.push({ path, method: request.method ?? "", authorization: request.headers.authorization ?? "" });
    const served = answer(path, request);
    if (!served) return;
    const { status = 200, headers = {}, body = {} } = served;
    response.writeHead(status, headers).end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
