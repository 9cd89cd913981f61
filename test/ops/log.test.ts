import { describe, expect, it } from "vitest";
import { createLog } from "../../src/log.ts";

/** Invented, in the shapes of the real ones. */
const HEX32 = "8f742231b10e8888abcd99yy".replace("yy", "4a5f6c7d").slice(0, 32).padEnd(32, "0");
const DISCORD = ["MTk4NjIyNDgzNDcxOTI1MjQ4", "Cl2FMQ", "ZnCjm1XVW7vRze4b7Cq4se7kKWs-AB"].join(".");
const SHAPED: Readonly<Record<string, string>> = {
  slackBot: "xoxb-1234567890-0987654321-AbCdEfGhIjKl",
  slackUser: "xoxp-11-22-33-deadbeef",
  slackConfig: "xoxe.xoxp-1-Mi0yLTEyMzQ",
  slackApp: "xapp-1-A0123-456-abcdef0123",
  signing: HEX32,
  discord: DISCORD,
  model: "sk-proj_AbCd1234EfGh5678",
  jwt: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
  encryption: Buffer.alloc(32, 7).toString("base64"),
};
/** Secrets without a shape of their own: hidden because the process knows them. */
const KNOWN: Readonly<Record<string, string>> = {
  plain: "hunter2-of-the-admin",
  spaced: 'pass "word" é&/+ 12',
  url: "p@ss/w:rd#1?&x",
};

/** What a secret stands in. */
const SENTENCES: readonly ((secret: string) => string)[] = [
  (s) => s,
  (s) => `request failed with ${s} as given`,
  (s) => `Authorization: Bearer ${s}`,
  (s) => `the header was "authorization": "Bearer ${s}", and more`,
  (s) => `https://slack.com/api/auth.test?token=${encodeURIComponent(s)}&pretty=1`,
  (s) => `{"token":"${s.replaceAll('"', '\\"')}"}`,
  (s) => JSON.stringify({ inner: JSON.stringify({ headers: { authorization: `Bot ${s}` } }) }),
  (s) => `(${s})`,
  (s) => `first line\n${s}\nthird line`,
  (s) => `«${s}»,`,
  (s) => `[${s}]`,
];

/** Where the sentence stands in what is logged. */
const SHAPES: readonly ((log: ReturnType<typeof createLog>, words: string) => void)[] = [
  (log, words) => log.info(words),
  (log, words) => log.info({ deep: { er: [{ est: words }] } }, "said"),
  (log, words) => log.info("formatted %s and %o", words, { words }),
  (log, words) => log.error({ err: new Error(words) }, "failed"),
  (log, words) => log.error(new Error("outer", { cause: new Error("middle", { cause: new Error(words) }) })),
  (log, words) => log.error({ fault: Object.assign(new Error("refused"), { data: { headers: { note: words } } }) }),
  (log, words) => log.error({ err: Object.assign(new Error("refused"), { request: { url: words } }) }),
  (log, words) => log.error({ err: new AggregateError([new Error(words)], "all refused") }),
  (log, words) => log.child({ request: words }).warn("from a child"),
  (log, words) => log.info({ rawHeaders: ["x-request", words] }, "headers"),
  (log, words) => log.info({ [words]: 1 }, "as a name"),
];

/** What a log of these values writes. */
function logged(write: (log: ReturnType<typeof createLog>) => void, secrets: readonly string[] = []): string {
  const lines: string[] = [];
  write(createLog("trace", { secrets, sink: { write: (line) => void lines.push(line) } }));
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  expect(lines.length).toBeGreaterThan(0);
  return lines.join("");
}

describe("no secret reaches the log", () => {
  const cases = (secrets: Readonly<Record<string, string>>) =>
    Object.values(secrets).flatMap((secret) =>
      SENTENCES.flatMap((sentence) => SHAPES.map((shape) => ({ secret, words: sentence(secret), shape }))),
    );

  it("by its looks, in thousands of places", () => {
    const all = cases(SHAPED);
    expect(all.length).toBeGreaterThan(1000);
    for (const { secret, words, shape } of all) {
      const output = logged((log) => shape(log, words));
      expect(output.includes(secret), `${words} -> ${output}`).toBe(false);
      expect(output).toContain("[secret]");
    }
  });

  it("when the process was given it, as it is or as an address or JSON writes it", () => {
    for (const { secret, words, shape } of cases(KNOWN)) {
      const output = logged((log) => shape(log, words), Object.values(KNOWN));
      for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) {
        expect(output.includes(form), `${words} -> ${output}`).toBe(false);
      }
    }
  });

  it("under a name that says what it is, whatever it looks like", () => {
    const names =
      `token botToken SLACK_BOT_TOKEN x-slack-token clientSecret client_secret signingSecret password db_password
      passwd authorization Authorization proxy-authorization cookie set-cookie apiKey api_key LLM_API_KEY x-api-key
      privateKey encryptionKey credentials signature x-slack-signature databaseUrl DATABASE_URL`.split(/\s+/);
    for (const name of names) {
      for (const value of ["short", 'with "quotes" and spaces', ["in", "a list"], { a: "short" }]) {
        const output = logged((log) => log.info({ [name]: value, outer: { [name]: value } }, "said"));
        expect(output, name).not.toMatch(/short|quotes|in.,.a list/);
      }
      if (/url$/i.test(name)) continue;
      for (const said of [`${name}=Sesame1`, `${name}: Sesame1`, `"${name}":"Sesame1 2"`, `?${name}=Sesame1&a=b`]) {
        expect(
          logged((log) => log.info(said)),
          said,
        ).not.toContain("Sesame1");
      }
      expect(logged((log) => log.info({ rawHeaders: [name, "Sesame1"] }))).not.toContain("Sesame1");
    }
  });

  it("in the address of a database, whatever the password holds", () => {
    for (const password of ["secret1", "p@ss", "a/b", "12/3@4", "x:y", "%40%2F", "é"]) {
      const address = `postgres://fil:${password}@db.internal:5432/fil?sslmode=require`;
      const output = logged((log) => {
        log.error({ err: new Error(`can't connect to ${address}`) });
        log.info({ address: `postgresql://fil:${password}@db.internal/fil` });
      });
      expect(output).not.toContain(`:${password}@`);
      expect(output).toContain("db.internal");
    }
  });

  it("in addresses that let anyone post", () => {
    const output = logged((log) => {
      log.info("https://hooks.slack.com/services/T000/B000/abcdefgHIJKL");
      log.info("https://discord.com/api/v10/webhooks/1234567890/AbCdEfGhIjKlMnOpQr-_/messages/@original");
      log.info("https://discord.com/api/v10/interactions/1234567890/aW50ZXJhY3Rpb246MTIz/callback");
      log.info("GET /slack/oauth_redirect?code=12.34.abcdef&state=xyz123 failed");
    });
    expect(output).not.toMatch(/abcdefgHIJKL|AbCdEfGhIjKlMnOpQr|aW50ZXJhY3Rpb246|12\.34\.abcdef|xyz123/);
  });
});

describe("words made to be slow to read", () => {
  it("are written as fast as others", () => {
    const pieces = ["a", "a://", "a://b:", "token", "token=", "\\", "x-", "Bearer ", "eyJ.", "a.", '"', "xox"];
    for (const piece of pieces) {
      const words = piece.repeat(Math.ceil(200_000 / piece.length));
      const start = performance.now();
      logged((log) => log.info(words));
      expect(performance.now() - start, piece).toBeLessThan(3000);
    }
  });
});

describe("what is no secret is kept", () => {
  it("in sentences, addresses, identifiers and numbers", () => {
    const innocent = [
      "feed refused: https://journal.example:8443/@author/feed?page=2&format=rss",
      "http://127.0.0.1:3000/healthz answered 200",
      "delivery 0194e2f0-7b3c-7d6e-9f00-112233445566 posted to slack:T024BE7LD:C042",
      "109 milliards d’euros promis à l’IA en France",
      "the bot stopped after 3 attempts; a basic check follows",
      "1739174400.000100",
    ];
    for (const words of innocent)
      expect(JSON.parse(logged((log) => log.info({ words }, words)))).toMatchObject({ words, msg: words });
    const usage = { prompt_tokens: 812, completionTokens: 44, hasToken: true, token: null };
    expect(JSON.parse(logged((log) => log.info({ usage })))).toMatchObject({ usage });
  });

  it("such as the type, the message and the stack of an error and of its causes", () => {
    const fault = new TypeError("no route", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }) });
    const { err } = JSON.parse(logged((log) => log.error({ err: fault }, "failed")));
    expect(err).toMatchObject({
      type: "TypeError",
      message: "no route",
      cause: { message: "refused", code: "ECONNREFUSED" },
    });
    expect(err.stack).toContain("log.test.ts");
  });
});
