import type { IncomingMessage, ServerResponse } from "node:http";
import type { Registry } from "prom-client";
import { json, type Reply, refusalOf, send } from "./http.ts";

/** Something that must be there before the process can serve. */
export interface ReadinessCheck {
  readonly name: string;
  /** Null when all is well, else why not in a few words. It may throw, or take its time: both say no. */
  run(): Promise<string | null>;
}

export interface OperationsOptions {
  readonly registry: Registry;
  readonly checks: readonly ReadinessCheck[];
  readonly version: string;
  /** Who bears it reads the metrics; null leaves them to the machine itself. */
  readonly adminToken: string | null;
  /** Told what a check threw: the answer itself doesn't say it, for anyone may ask. */
  readonly onFault?: (check: string, fault: unknown) => void;
}

/** What an orchestrator and a monitor ask of the process. */
export interface Operations {
  /** Answers /healthz, /readyz and /metrics; false leaves the request to others. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Everything was started: from now on the checks decide. */
  started(): void;
  /** No new work should come. */
  stopping(): void;
}

const CHECK_MS = 2000;
/** Anyone may ask whether the process is ready: the store is asked once a second at most. */
const KEPT_MS = 1000;

interface Readiness {
  readonly ready: boolean;
  readonly reasons: Readonly<Record<string, string>>;
}

export function createOperations(options: OperationsOptions): Operations {
  const { registry, version, adminToken } = options;
  let state: "starting" | "running" | "stopping" = "starting";
  let last: { readonly at: number; readonly readiness: Promise<Readiness> } | null = null;

  const readiness = (): Promise<Readiness> => {
    if (state !== "running") {
      return Promise.resolve({ ready: false, reasons: { process: state } });
    }
    const now = performance.now();
    if (!last || now - last.at > KEPT_MS) last = { at: now, readiness: askAll(options) };
    return last.readiness;
  };

  const readyz = async (): Promise<Reply> => {
    const { ready, reasons } = await readiness();
    if (ready && state === "running") return json(200, { status: "ready", version });
    const said = state === "stopping" ? { process: state } : reasons;
    return json(503, { status: "not ready", version, reasons: said }, { "Retry-After": "2" });
  };

  const answers: Readonly<Record<string, (request: IncomingMessage) => Reply | Promise<Reply>>> = {
    "/healthz": () => json(200, { status: "ok", version }),
    "/readyz": readyz,
    "/metrics": async (request) => {
      const refusal = refusalOf(request, adminToken);
      if (refusal) {
        const asked = refusal.status === 401 ? { "WWW-Authenticate": 'Bearer realm="fil"' } : {};
        return json(refusal.status, { error: refusal.reason }, asked);
      }
      return { status: 200, type: registry.contentType, body: await registry.metrics() };
    },
  };

  return {
    handle(request, response) {
      const [path = ""] = (request.url ?? "").split("?");
      const answer = Object.hasOwn(answers, path) ? answers[path] : undefined;
      if (!answer) return false;
      if (request.method !== "GET" && request.method !== "HEAD") {
        send(request, response, json(405, { error: "Only GET and HEAD." }, { Allow: "GET, HEAD" }));
        return true;
      }
      Promise.resolve(request)
        .then(answer)
        .catch((fault: unknown) => {
          options.onFault?.(path, fault);
          return json(500, { error: "This can't be read now: the log says why." });
        })
        .then((reply) => send(request, response, reply));
      return true;
    },
    started() {
      if (state === "starting") state = "running";
    },
    stopping() {
      state = "stopping";
    },
  };
}

/** Every check at once, each with its own time. */
async function askAll({ checks, onFault }: OperationsOptions): Promise<Readiness> {
  const answers = await Promise.all(
    checks.map(async (check) => {
      try {
        return [check.name, await inTime(check)] as const;
      } catch (fault) {
        onFault?.(check.name, fault);
        return [check.name, "failed"] as const;
      }
    }),
  );
  const reasons = answers.flatMap(([name, reason]) => (reason === null ? [] : [[name, reason] as const]));
  return { ready: reasons.length === 0, reasons: Object.fromEntries(reasons) };
}

function inTime(check: ReadinessCheck): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer within ${CHECK_MS / 1000} s`), CHECK_MS);
  });
  return Promise.race([check.run(), late]).finally(() => clearTimeout(timer));
}
