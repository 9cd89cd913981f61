import { request } from "undici";
import type { DoctorWords, Said } from "./doctor-text.ts";

/** What a service answered: enough to tell whether it will do. */
export interface Reply {
  readonly status: number;
  /** One of its headers; null when it isn't there. */
  header(name: string): string | null;
  /** What was read as JSON; null when it isn't, or is too long. */
  readonly body: unknown;
}

export interface Inquiry {
  readonly method?: "GET" | "POST";
  /** The whole header, with its scheme. */
  readonly authorization?: string;
  readonly deadlineMs: number;
}

/** No answer came. The code is the system's; its message may hold what was sent, and is not kept. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

const MOST_BYTES = 4 * 2 ** 20;

/** Asks a service. Throws NoAnswer. */
export async function inquire(address: string, { method = "GET", authorization, deadlineMs }: Inquiry): Promise<Reply> {
  try {
    const { statusCode, headers, body } = await request(address, {
      method,
      signal: AbortSignal.timeout(deadlineMs),
      headers: { accept: "*/*", "user-agent": "LeFil doctor", ...(authorization ? { authorization } : {}) },
    });
    const header = (name: string) => [headers[name] ?? null].flat()[0] ?? null;
    return { status: statusCode, header, body: parsed(await read(body)) };
  } catch (fault) {
    throw new NoAnswer(codeOf(fault));
  }
}

async function read(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop ends the connection.
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return "";
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // a feed, or a page that says that the service is down
  }
}

function codeOf(fault: unknown): string {
  if (fault instanceof Error && fault.name === "TimeoutError") return "TIMEOUT";
  for (
    let at: unknown = fault;
    at instanceof Error;
    at = at.cause ?? (at instanceof AggregateError ? at.errors[0] : null)
  ) {
    if ("code" in at && typeof at.code === "string") return at.code;
  }
  return "FAILED";
}

/** What a missing answer means. */
export function explainSilence(fault: NoAnswer, host: string, words: DoctorWords): Said {
  const { code } = fault;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return words.unresolved(host);
  return /CERT|SSL|TLS|SIGNED|ISSUER|ALTNAME/.test(code)
    ? words.badCertificate(host, code)
    : words.unreachable(host, code);
}

export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

/** A property of something that a service sent. */
export function fieldOf(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null && Object.hasOwn(body, name)
    ? (body as Record<string, unknown>)[name]
    : undefined;
}

/** A short text that a service sent, on one line; empty when it sent none. */
export function textOf(body: unknown, name: string): string {
  const value = fieldOf(body, name);
  return typeof value === "string"
    ? value
        .replace(/[\p{C}\s]+/gu, " ")
        .trim()
        .slice(0, 80)
    : "";
}

export function numberOf(body: unknown, name: string): number | null {
  const value = fieldOf(body, name);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
