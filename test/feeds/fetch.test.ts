import type { LookupAddress } from "node:dns";
import { createServer } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { isPublicAddress } from "../../src/feeds/addresses.ts";
import { createFetcher, FetchError, type FetcherOptions, fetchPage, type Resolver } from "../../src/feeds/fetch.ts";
import { toFetchError } from "../../src/feeds/fetch-error.ts";
import { serve } from "./server.ts";

const FEED = '<rss version="2.0"><channel><title>Le Journal d’été</title></channel></rss>';
const NOON = new Date("2025-02-10T12:00:00Z");

function fetcherOf(options: Partial<FetcherOptions> = {}) {
  const fetcher = createFetcher({ allowPrivateNetworks: true, now: () => NOON, ...options });
  afterAll(() => fetcher.close());
  return fetcher;
}

const fetcher = fetcherOf();

async function failure(promise: Promise<unknown>): Promise<FetchError> {
  const fault = await promise.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(fault instanceof FetchError)) throw new Error(`not a FetchError: ${String(fault)}`);
  return fault;
}

function resolverOf(...turns: readonly string[]): Resolver {
  let turn = 0;
  return (_host, _options, callback) => {
    const addresses: LookupAddress[] = [{ address: turns[Math.min(turn++, turns.length - 1)] ?? "", family: 4 }];
    callback(null, addresses);
  };
}

describe("a private address", () => {
  const guarded = fetcherOf({ allowPrivateNetworks: false });

  it.each([
    "http://127.0.0.1/",
    "http://localhost/",
    "http://10.1.2.3/feed",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:a00:1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://0.0.0.0/",
    "http://100.64.0.1/",
    "http://127.1/",
  ])("%s is not called", async (address) => {
    expect(await failure(guarded.get(address, { kind: "feed" }))).toMatchObject({ code: "privateAddress" });
  });

  it("is refused behind a name, even when another of its addresses is public", async () => {
    const mixed: Resolver = (_host, _options, callback) =>
      callback(null, [
        { address: "93.184.216.34", family: 4 },
        { address: "10.0.0.1", family: 4 },
      ]);
    const { get } = fetcherOf({ allowPrivateNetworks: false, resolver: mixed });
    expect(await failure(get("http://journal.example/", { kind: "feed" }))).toMatchObject({ code: "privateAddress" });
  });

  it.each(["http://169.254.169.254/", "http://localhost/", "http://[::1]/", "file:///etc/passwd", "gopher://a.fr/"])(
    "is refused after a redirection to %s",
    async (location) => {
      const site = await serve((_request, response) => response.writeHead(302, { location }).end());
      const { get } = fetcherOf({
        isAllowed: (address) => address === "127.0.0.1",
        resolver: resolverOf("127.0.0.1", "10.0.0.1"),
      });
      const { code } = await failure(get(`http://journal.example:${site.port}/`, { kind: "feed" }));
      expect(code).toBe(/^(?:file|gopher)/.test(location) ? "address" : "privateAddress");
    },
  );

  it("is refused when the name resolves to it the second time", async () => {
    const site = await serve((_request, response) => response.setHeader("connection", "close").end(FEED));
    const { get } = fetcherOf({
      isAllowed: (address) => address === "127.0.0.1",
      resolver: resolverOf("127.0.0.1", "127.0.0.2"),
    });
    const address = `http://journal.example:${site.port}/`;
    expect(await get(address, { kind: "feed" })).toMatchObject({ state: "fetched" });
    expect(await failure(get(address, { kind: "feed" }))).toMatchObject({ code: "privateAddress" });
    expect(site.asked.map(({ headers }) => headers.host)).toEqual([`journal.example:${site.port}`]);
  });

  it("tells public from private", () => {
    expect(["8.8.8.8", "2a01:e0c::1"].every(isPublicAddress)).toBe(true);
    expect(["::", "::ffff:8.8.8.8", "2001:db8::1", "ff02::1", "x"].some(isPublicAddress)).toBe(false);
  });
});

describe("an address", () => {
  it.each(["ftp://a.fr/", "exemple.fr", "javascript:alert(1)", "http://", "https://nom:secret@a.fr/"])(
    "%s is refused, and no secret is told",
    async (address) => {
      const fault = await failure(fetcher.get(address, { kind: "feed" }));
      expect(fault.code).toBe("address");
      expect(fault.message).not.toMatch(/secret/);
    },
  );
});

describe("redirections", () => {
  it("tells where a permanent one leads, up to the first temporary one", async () => {
    const site = await serve((request, response) => {
      const steps: Record<string, [number, string]> = {
        "/a": [301, "/b"],
        "/b": [308, "c"],
        "/c": [302, "/d"],
        "/temporary": [307, "/a"],
      };
      const step = steps[request.url ?? ""];
      if (step) response.writeHead(step[0], { location: step[1] }).end("moved");
      else response.end(FEED);
    });
    expect(await fetcher.get(`${site.url}/a`, { kind: "feed" })).toMatchObject({
      url: `${site.url}/d`,
      movedTo: `${site.url}/c`,
    });
    expect(await fetcher.get(`${site.url}/temporary`, { kind: "feed" })).toMatchObject({ movedTo: null });
  });

  it("stops at five", async () => {
    const site = await serve((request, response) =>
      response.writeHead(302, { location: `/${Number(request.url?.slice(1) ?? 0) + 1}` }).end(),
    );
    expect(await failure(fetcher.get(`${site.url}/1`, { kind: "feed" }))).toMatchObject({ code: "redirects" });
    expect(site.asked).toHaveLength(6);
  });
});

describe("a body", () => {
  const megabyte = Buffer.alloc(1024 * 1024, "x");

  it.each([
    ["gzip", gzipSync(FEED)],
    ["deflate", deflateSync(FEED)],
    ["deflate", deflateRawSync(FEED)],
    ["br", brotliCompressSync(FEED)],
    ["gzip, gzip", gzipSync(gzipSync(FEED))],
    ["gzip", Buffer.from(FEED)], // said, not done
    ["identity", Buffer.from(FEED)],
  ])("packed with %s is unpacked", async (encoding, bytes) => {
    const site = await serve((_request, response) => response.setHeader("content-encoding", encoding).end(bytes));
    expect(await fetcher.get(site.url, { kind: "feed" })).toMatchObject({ text: FEED });
  });

  it.each([
    ["gzip", gzipSync(Buffer.alloc(60 * 1024 * 1024))],
    ["br", brotliCompressSync(Buffer.alloc(60 * 1024 * 1024))],
    ["deflate", deflateSync(Buffer.alloc(60 * 1024 * 1024))],
  ])("that is a bomb of %s stops at the limit", async (encoding, bytes) => {
    const site = await serve((_request, response) => response.setHeader("content-encoding", encoding).end(bytes));
    expect(await failure(fetcher.get(site.url, { kind: "feed" }))).toMatchObject({ code: "tooLarge" });
  });

  it("of 200 MB is not read past the limit, packed or not", async () => {
    let sent = 0;
    const site = await serve((request, response) => {
      if (request.url === "/packed") response.setHeader("content-encoding", "gzip");
      const more = (): void => {
        while (sent < 200 && !response.destroyed) {
          sent++;
          if (!response.write(megabyte)) return void response.once("drain", more);
        }
        response.end();
      };
      more();
    });
    for (const path of ["/plain", "/packed"]) {
      sent = 0;
      expect(await failure(fetcher.get(site.url + path, { kind: "feed" }))).toMatchObject({ code: "tooLarge" });
      expect(sent).toBeLessThan(40);
    }
  });

  it("that comes one byte at a time meets the deadline", async () => {
    const site = await serve((_request, response) => {
      const timer = setInterval(() => response.write("<"), 50);
      response.on("close", () => clearInterval(timer));
    });
    const fault = await failure(fetcher.get(site.url, { kind: "feed", deadlineMs: 300 }));
    expect(fault).toMatchObject({ code: "tooSlow" });
  });

  it("that never begins meets the deadline", async () => {
    const site = await serve(() => {});
    expect(await failure(fetcher.get(site.url, { kind: "page", deadlineMs: 200 }))).toMatchObject({ code: "tooSlow" });
  });

  it("cut in its packing is read as far as it goes", async () => {
    const packed = gzipSync(`${FEED}${"é".repeat(5000)}`);
    const site = await serve((_request, response) =>
      response.setHeader("content-encoding", "gzip").end(packed.subarray(0, packed.length - 12)),
    );
    const answer = await fetcher.get(site.url, { kind: "feed" });
    expect(answer.state === "fetched" && answer.text.startsWith(FEED.slice(0, 40))).toBe(true);
  });

  it("that is not what its packing says is told as garbled", async () => {
    const bytes = Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.from("nothing of the kind")]);
    const site = await serve((_request, response) => response.setHeader("content-encoding", "gzip").end(bytes));
    expect(await failure(fetcher.get(site.url, { kind: "feed" }))).toMatchObject({ code: "garbled" });
  });
});

describe("an unchanged feed", () => {
  it("is told apart, with what was kept sent back", async () => {
    const site = await serve((request, response) => {
      const known = request.headers["if-none-match"] === '"v1"' && request.headers["if-modified-since"] === "hier";
      if (known) response.writeHead(304, { etag: '"v1"', "cache-control": "max-age=600" }).end();
      else response.writeHead(200, { etag: '"v1"', "last-modified": "hier" }).end(FEED);
    });
    const first = await fetcher.get(site.url, { kind: "feed" });
    expect(first).toMatchObject({ state: "fetched", etag: '"v1"', lastModified: "hier", maxAgeMs: null });
    const { etag, lastModified } = first;
    expect(await fetcher.get(site.url, { kind: "feed", etag, lastModified })).toMatchObject({
      state: "notModified",
      maxAgeMs: 600_000,
    });
  });

  it("may come with a body, and the next request is answered all the same", async () => {
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.on("data", () => socket.write("HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\nrien!"));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    afterAll(() => server.close());
    const address = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
    for (let turn = 0; turn < 3; turn++) {
      expect(await fetcher.get(address, { kind: "feed", etag: '"v1"' })).toMatchObject({ state: "notModified" });
    }
  });

  it("is a fault when nothing was known", async () => {
    const site = await serve((_request, response) => response.writeHead(304).end());
    expect(await failure(fetcher.get(site.url, { kind: "feed" }))).toMatchObject({ code: "status", status: 304 });
  });
});

describe("a refusal", () => {
  it.each([
    [401, {}, "", "forbidden"],
    [403, {}, "Forbidden", "forbidden"],
    [403, { "cf-mitigated": "challenge" }, "", "robotsRefused"],
    [503, { server: "cloudflare" }, '<html><title>Just a moment...</title><script src="/cdn-cgi/', "robotsRefused"],
    [404, {}, "", "notFound"],
    [410, {}, "", "gone"],
    [418, {}, "", "status"],
    [500, {}, "x".repeat(300_000), "serverFault"],
  ] as const)("of %i %o %j is %s", async (status, headers, body, code) => {
    const site = await serve((_request, response) => response.writeHead(status, headers).end(body));
    expect(await failure(fetcher.get(site.url, { kind: "feed" }))).toMatchObject({ code, status });
  });

  it.each([
    [429, "120", 120_000, "tooManyRequests"],
    [503, "Mon, 10 Feb 2025 12:30:00 GMT", 1_800_000, "serverFault"],
    [503, "Mon, 10 Feb 2025 11:00:00 GMT", 0, "serverFault"],
    [429, "bientôt", null, "tooManyRequests"],
    [429, "99999999999", 7 * 24 * 3_600_000, "tooManyRequests"],
  ] as const)("of %i with Retry-After %s waits %d ms", async (status, wait, retryAfterMs, code) => {
    const site = await serve((_request, response) => {
      response.writeHead(status, { "retry-after": Buffer.from(wait).toString("latin1") }).end();
    });
    expect(await failure(fetcher.get(site.url, { kind: "feed" }))).toMatchObject({ code, retryAfterMs });
  });

  it.each([
    ["ENOTFOUND", "nameUnknown"],
    ["EAI_AGAIN", "unreachable"],
    ["ECONNREFUSED", "unreachable"],
    ["CERT_HAS_EXPIRED", "certificateExpired"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "certificate"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "certificate"],
    ["UND_ERR_CONNECT_TIMEOUT", "tooSlow"],
    ["Z_BUF_ERROR", "garbled"],
  ])("of the network with %s is %s", (code, wanted) => {
    const cause = Object.assign(new Error("x"), { code });
    expect(toFetchError(new AggregateError([new TypeError("fetch failed", { cause })]), "https://a.fr")).toMatchObject({
      code: wanted,
      address: "https://a.fr",
    });
  });

  it("of the connection says so", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as { port: number };
    await new Promise((resolve) => closed.close(resolve));
    expect(await failure(fetcher.get(`http://127.0.0.1:${port}/`, { kind: "feed" }))).toMatchObject({
      code: "unreachable",
    });
  });

  it("of a server that speaks nonsense says so", async () => {
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.on("data", () => socket.write("bonjour\r\n\r\n"));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    afterAll(() => server.close());
    const { port } = server.address() as { port: number };
    expect(await failure(fetcher.get(`http://127.0.0.1:${port}/`, { kind: "feed" }))).toMatchObject({
      code: "garbled",
    });
  });
});

describe("a fetcher", () => {
  it("says who it is, keeps no cookie and may be closed twice", async () => {
    const site = await serve((_request, response) => response.setHeader("set-cookie", "a=b").end(FEED));
    const own = createFetcher({ allowPrivateNetworks: true, userAgent: "LeFil/9 (+https://fil.example)" });
    await own.get(site.url, { kind: "feed" });
    await own.get(site.url, { kind: "feed" });
    expect(site.asked.map(({ headers }) => [headers["user-agent"], headers.cookie])).toEqual([
      ["LeFil/9 (+https://fil.example)", undefined],
      ["LeFil/9 (+https://fil.example)", undefined],
    ]);
    await own.close();
    await own.close();
  });

  it("gives up when it is told to stop", async () => {
    const site = await serve(() => {});
    const stop = new AbortController();
    const pending = fetcher.get(site.url, { kind: "feed", signal: stop.signal });
    stop.abort(new Error("stopping"));
    await expect(pending).rejects.toThrow("stopping");
  });

  it("asks again once when a kept connection was closed under it", async () => {
    let connections = 0;
    const server = createServer((socket) => {
      const first = connections++ === 0;
      let requests = 0;
      socket.on("error", () => {});
      socket.on("data", () => {
        if (first && requests++ > 0) return void socket.destroy();
        socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${FEED.length + 4}\r\n\r\n${FEED}`);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    afterAll(() => server.close());
    const address = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
    for (let turn = 0; turn < 2; turn++) {
      expect(await fetcher.get(address, { kind: "feed" })).toMatchObject({ state: "fetched" });
    }
  });

  it("gets one page for a caller that has no fetcher", async () => {
    const site = await serve((_request, response) => response.setHeader("content-type", "text/html").end("<p>É</p>"));
    expect(await fetchPage(site.url, { allowPrivateNetworks: true })).toMatchObject({ text: "<p>É</p>" });
    expect(await failure(fetchPage(site.url, { allowPrivateNetworks: false }))).toMatchObject({
      code: "privateAddress",
    });
  });
});
