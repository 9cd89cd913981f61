import { createServer, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createOperations, type OperationsOptions } from "../../src/ops/health.ts";
import { createMetrics } from "../../src/ops/metrics.ts";

const TOKEN = "an-admin-token-of-the-tests";
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

/** The operations behind a server of their own, and what asks them. */
async function served(options: Partial<OperationsOptions> = {}) {
  const { registry } = createMetrics("1.2.3");
  const operations = createOperations({ registry, checks: [], version: "1.2.3", adminToken: null, ...options });
  const server = createServer((request, response) => {
    if (!operations.handle(request, response)) response.writeHead(404).end("elsewhere");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => new Promise((resolve) => server.close(() => resolve())));
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, { method = "GET", headers = {} }: Asked = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const asking = httpRequest({ port, host: "127.0.0.1", path, method, headers, agent: false }, (response) => {
        let body = "";
        response.on("data", (chunk) => {
          body += String(chunk);
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      });
      asking.on("error", reject).end();
    });
  return { operations, ask };
}

const check = (name: string, run: () => Promise<string | null>) => ({ name, run });

describe("/healthz", () => {
  it("says that the process lives, from its start to its end", async () => {
    const { operations, ask } = await served();
    for (const change of [() => {}, () => operations.started(), () => operations.stopping()]) {
      change();
      const { status, body } = await ask("/healthz");
      expect([status, JSON.parse(body)]).toEqual([200, { status: "ok", version: "1.2.3" }]);
    }
  });

  it("answers HEAD without a body, and nothing but reading", async () => {
    const { ask } = await served();
    expect(await ask("/healthz", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      expect(await ask("/healthz?x=1", { method })).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
    }
  });

  it("leaves other paths to others", async () => {
    const { ask } = await served();
    for (const path of ["/", "/healthz/", "/healthzz", "//healthz", "/toString", "/__proto__", "/metrics/x"]) {
      expect(await ask(path)).toMatchObject({ status: 404, body: "elsewhere" });
    }
    expect(await ask("/healthz?probe=1")).toMatchObject({ status: 200 });
  });
});

describe("/readyz", () => {
  const reasonsOf = async (asking: Promise<Answer>) => {
    const { status, body } = await asking;
    return { status, reasons: JSON.parse(body).reasons };
  };

  it("says no until all is started, and once it stops", async () => {
    const { operations, ask } = await served({ checks: [check("store", async () => null)] });
    expect(await reasonsOf(ask("/readyz"))).toEqual({ status: 503, reasons: { process: "starting" } });
    operations.started();
    expect(await reasonsOf(ask("/readyz"))).toEqual({ status: 200, reasons: undefined });
    operations.stopping();
    expect(await reasonsOf(ask("/readyz"))).toEqual({ status: 503, reasons: { process: "stopping" } });
    operations.started();
    expect(await reasonsOf(ask("/readyz"))).toMatchObject({ status: 503 });
  });

  it("gives the reason of each check that says no, and not what it threw", async () => {
    const faults: unknown[] = [];
    const secret = new Error("postgres://fil:sesame@db");
    const { operations, ask } = await served({
      onFault: (name, fault) => faults.push([name, fault]),
      checks: [
        check("store", () => Promise.reject(secret)),
        check("slack", async () => "not connected"),
        check("discord", async () => null),
      ],
    });
    operations.started();
    expect(await reasonsOf(ask("/readyz"))).toEqual({
      status: 503,
      reasons: { store: "failed", slack: "not connected" },
    });
    expect(faults).toEqual([["store", secret]]);
  });

  it("does not wait for a check that hangs", async () => {
    const { operations, ask } = await served({ checks: [check("store", () => new Promise(() => {}))] });
    operations.started();
    expect(await reasonsOf(ask("/readyz"))).toEqual({ status: 503, reasons: { store: "no answer within 2 s" } });
  });

  it("asks the store once for many who ask at a time", async () => {
    let asked = 0;
    const counted = check("store", async () => {
      asked++;
      return null;
    });
    const { operations, ask } = await served({ checks: [counted] });
    operations.started();
    await Promise.all(Array.from({ length: 30 }, () => ask("/readyz")));
    expect(asked).toBeLessThanOrEqual(2);
  });
});

describe("/metrics", () => {
  it("is for who bears the token, when there is one", async () => {
    const { ask } = await served({ adminToken: TOKEN });
    const refused = [undefined, "", TOKEN, `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, "Bearer ", `Basic ${TOKEN}`];
    for (const authorization of refused) {
      const answer = await ask("/metrics", authorization === undefined ? {} : { headers: { authorization } });
      expect(answer, authorization).toMatchObject({
        status: 401,
        headers: { "www-authenticate": 'Bearer realm="fil"' },
      });
      expect(answer.body).not.toContain("fil_info");
    }
    const admitted = await ask("/metrics", { headers: { authorization: `bearer ${TOKEN}`, host: "bot.example" } });
    expect(admitted.status).toBe(200);
    expect(admitted.headers["content-type"]).toContain("text/plain; version=0.0.4");
  });

  it("is for the machine alone, by its own name, when there is no token", async () => {
    const { ask } = await served();
    for (const host of ["localhost", "localhost:3000", "127.0.0.1:3000", "[::1]:3000", "LOCALHOST"]) {
      expect(await ask("/metrics", { headers: { host } }), host).toMatchObject({ status: 200 });
    }
    for (const host of [
      "evil.example",
      "localhost.evil.example",
      "127.0.0.1.evil.example",
      "10.0.0.1",
      "[::2]",
      "evil.example:3000",
    ]) {
      expect(await ask("/metrics", { headers: { host } }), host).toMatchObject({ status: 403 });
    }
    for (const headers of [
      { "x-forwarded-for": "203.0.113.9" },
      { "x-forwarded-for": "127.0.0.1, 203.0.113.9" },
      { forwarded: "for=127.0.0.1" },
    ]) {
      expect(await ask("/metrics", { headers }), JSON.stringify(headers)).toMatchObject({ status: 403 });
    }
    expect(await ask("/metrics", { headers: { "x-forwarded-for": "127.0.0.1" } })).toMatchObject({ status: 200 });
  });

  it("counts what was done", async () => {
    const metrics = createMetrics("1.2.3");
    const { ask } = await served({ registry: metrics.registry });
    metrics.polled("read");
    metrics.polled("failed", 2);
    metrics.articles("fresh", 7);
    metrics.stories(3);
    metrics.delivered("done", 12);
    metrics.delivered("later");
    metrics.posted("slack", 0.3);
    metrics.commanded("digest", "answered", 0.2);
    metrics.watchQueue(async () => 5);
    const { body } = await ask("/metrics");
    const lines = body.split("\n");
    for (const line of [
      'fil_info{version="1.2.3"} 1',
      'fil_polls_total{outcome="read"} 1',
      'fil_polls_total{outcome="failed"} 2',
      'fil_articles_total{outcome="fresh"} 7',
      "fil_stories_total 3",
      'fil_deliveries_total{state="done"} 1',
      'fil_deliveries_total{state="later"} 1',
      "fil_delivery_seconds_count 1",
      'fil_posts_total{platform="slack"} 1',
      'fil_post_seconds_bucket{le="0.5",platform="slack"} 1',
      'fil_post_seconds_bucket{le="0.25",platform="slack"} 0',
      'fil_commands_total{name="digest",outcome="answered"} 1',
      "fil_queue_depth 5",
    ]) {
      expect(lines, line).toContain(line);
    }
    expect(body).toContain("process_resident_memory_bytes");
  });

  it("survives a queue that can't be counted, values that are none, and names that strangers choose", async () => {
    const metrics = createMetrics("1");
    const { ask } = await served({ registry: metrics.registry });
    metrics.watchQueue(() => Promise.reject(new Error("no store")));
    metrics.stories(Number.NaN);
    metrics.polled("read", -4);
    metrics.commanded('x"} 1\nevil 2', "failed", -1);
    for (let i = 0; i < 500; i++)
      metrics.commanded(`word-${[...String(i)].map((d) => "abcdefghij"[Number(d)]).join("")}`, "failed", 1);
    const { status, body } = await ask("/metrics");
    expect(status).toBe(200);
    expect(body).not.toMatch(/^evil|^fil_queue_depth/m);
    expect(body.match(/^fil_commands_total\{/gm)?.length).toBeLessThanOrEqual(61);
    expect(body).toMatch(/fil_commands_total\{name="other",outcome="failed"\} \d{3}/);
  });
});

describe("every answer of the operations", () => {
  it("is kept, framed and run by no browser", async () => {
    const { ask } = await served();
    for (const path of ["/healthz", "/readyz", "/metrics"]) {
      expect((await ask(path)).headers).toMatchObject({
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      });
    }
  });
});
