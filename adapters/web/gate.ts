import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { SESSION_MS, WRONG_TOKENS, WRONG_TOKENS_MS } from "./limits.ts";

export interface GateOptions {
  /** Null: there is no gate, and the page is for its own machine. */
  readonly adminToken: string | null;
  readonly now: () => Date;
}

/** Who may come in, when there is a token. */
export class Gate {
  readonly #token: string | null;
  readonly #now: () => Date;
  /** When wrong tokens came, by address. */
  readonly #wrong = new Map<string, number[]>();

  constructor({ adminToken, now }: GateOptions) {
    this.#token = adminToken;
    this.#now = now;
  }

  get hasToken(): boolean {
    return this.#token !== null;
  }

  /** By a bearer token or by a session's cookie. */
  admits(authorization: string | undefined, session: string | undefined): boolean {
    if (this.#token === null) return true;
    return this.hasBearer(authorization) || (session !== undefined && this.#isSession(session));
  }

  hasBearer(authorization: string | undefined): boolean {
    const [, bearer] = /^Bearer +(\S+)$/i.exec(authorization ?? "") ?? [];
    return bearer !== undefined && this.isToken(bearer);
  }

  isToken(given: string): boolean {
    return this.#token !== null && same(given, this.#token);
  }

  /** Must this address wait before it tries another token? */
  isSlowed(address: string): boolean {
    const since = this.#now().getTime() - WRONG_TOKENS_MS;
    return (this.#wrong.get(address) ?? []).filter((at) => at > since).length >= WRONG_TOKENS;
  }

  noteWrong(address: string): void {
    const tries = [...(this.#wrong.get(address) ?? []), this.#now().getTime()].slice(-WRONG_TOKENS);
    this.#wrong.delete(address);
    this.#wrong.set(address, tries);
    for (const oldest of this.#wrong.keys()) {
      if (this.#wrong.size <= 1000) break;
      this.#wrong.delete(oldest);
    }
  }

  /** A cookie's value that lets in until it expires or the token changes. */
  newSession(): string {
    const claim = `${this.#now().getTime() + SESSION_MS}.${randomBytes(12).toString("base64url")}`;
    return `${claim}.${this.#sign(`session:${claim}`)}`;
  }

  /** Opens the feed to readers, which can't log in. Null when there is nothing to open. */
  get feedKey(): string | null {
    return this.#token === null ? null : this.#sign("feed").slice(0, 32);
  }

  isFeedKey(given: string | undefined): boolean {
    return this.feedKey === null || (given !== undefined && same(given, this.feedKey));
  }

  #isSession(session: string): boolean {
    const [, claim = "", until = "", signature = ""] = /^((\d{1,16})\.[\w-]{1,64})\.([\w-]{1,64})$/.exec(session) ?? [];
    return same(signature, this.#sign(`session:${claim}`)) && Number(until) > this.#now().getTime();
  }

  #sign(words: string): string {
    return createHmac("sha256", `lefil web ${this.#token}`).update(words).digest("base64url");
  }
}

/** In a time that tells nothing of where two texts differ. */
function same(one: string, other: string): boolean {
  const digest = (words: string): Buffer => createHash("sha256").update(words).digest();
  return timingSafeEqual(digest(one), digest(other));
}
