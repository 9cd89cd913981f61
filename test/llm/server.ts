import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";
import { dreamOf, senseOf } from "./senses.ts";

/** A sentence of the prompt, by the name that the prompt gives it. */
export interface Shown {
  readonly id: string;
  readonly text: string;
}

export interface WrittenClaim {
  readonly text: string;
  readonly cites: readonly string[];
}

/** What a character writes from what it is shown; `angles` is empty for an answer or a headline. */
export type Character = (shown: readonly Shown[], angles: readonly string[]) => readonly WrittenClaim[];

export type Behaviour =
  | { readonly kind: "writes"; readonly character: Character }
  /** Vectors without sense, of the form that was asked for. */
  | { readonly kind: "dreams" }
  | { readonly kind: "says"; readonly content: string }
  | { readonly kind: "fails"; readonly status: number; readonly retryAfter?: string }
  /** The status is fine, the body is no JSON. */
  | { readonly kind: "garbles" }
  | { readonly kind: "cuts" }
  /** Never answers. */
  | { readonly kind: "hangs" };

export const KEY = "sk-test-0123456789abcdef";
export const MODEL = "test-writer";
export const EMBEDDING_MODEL = "test-embed";

/** The body of a chat completion, as strictly as OpenAI's own API takes it: an unknown field is refused. */
const chat = z.strictObject({
  model: z.literal(MODEL),
  messages: z
    .array(z.strictObject({ role: z.enum(["system", "user", "assistant"]), content: z.string().min(1) }))
    .min(1),
  temperature: z.number().min(0).max(2).optional(),
  max_tokens: z.int().min(1).optional(),
  response_format: z.strictObject({
    type: z.literal("json_schema"),
    json_schema: z.strictObject({
      name: z.string().regex(/^[\w-]{1,64}$/),
      schema: z.record(z.string(), z.unknown()),
      strict: z.boolean().optional(),
      description: z.string().optional(),
    }),
  }),
});
const embeddings = z.strictObject({
  model: z.literal(EMBEDDING_MODEL),
  input: z.array(z.string().min(1)).min(1).max(2048),
  encoding_format: z.enum(["float", "base64"]).optional(),
});

/** A server that speaks OpenAI's language and plays a part. */
export class ModelServer {
  readonly #server: Server;
  readonly #open = new Set<ServerResponse>();
  /** Played in order; the last one goes on. */
  behaviours: Behaviour[] = [{ kind: "says", content: "{}" }];
  /** Bodies received, whatever became of them. */
  readonly bodies: string[] = [];
  /** Faults of the requests that were refused. */
  readonly refused: string[] = [];
  #waiting: (() => void)[] = [];

  constructor() {
    this.#server = createServer((request, response) => void this.#receive(request, response));
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  async stop(): Promise<void> {
    for (const response of this.#open) response.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  plays(...behaviours: Behaviour[]): void {
    this.behaviours = behaviours;
    this.bodies.length = 0;
    this.refused.length = 0;
  }

  /** Resolves once so many requests have come. */
  async received(count: number): Promise<void> {
    while (this.bodies.length < count) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString("utf8");
    this.bodies.push(body);
    for (const wake of this.#waiting.splice(0)) wake();
    const behaviour = this.behaviours.length > 1 ? this.behaviours.shift() : this.behaviours[0];
    const fault = faultOf(request, body);
    if (fault !== null) {
      this.refused.push(fault);
      send(response, fault.startsWith("key") ? 401 : 400, error(`${fault} ${body}`));
      return;
    }
    if (behaviour) this.#play(behaviour, request.url ?? "", body, response);
  }

  #play(behaviour: Behaviour, url: string, body: string, response: ServerResponse): void {
    switch (behaviour.kind) {
      case "hangs":
        this.#open.add(response);
        return;
      case "cuts":
        response.writeHead(200, { "content-type": "application/json" });
        response.write('{"id":"chatcmpl-1","object":"chat.comp');
        response.socket?.end();
        return;
      case "garbles":
        send(response, 200, "<html>nginx</html>");
        return;
      case "fails": {
        const wait = behaviour.retryAfter === undefined ? {} : { "retry-after": behaviour.retryAfter };
        // Some servers repeat the key, and what they were sent.
        send(response, behaviour.status, error(`failed for Bearer ${KEY}: ${body}`), wait);
        return;
      }
      case "says":
        send(response, 200, completion(behaviour.content));
        return;
      case "dreams":
        send(response, 200, url.endsWith("/embeddings") ? vectors(body, dreamOf) : completion("{}"));
        return;
      case "writes":
        send(
          response,
          200,
          url.endsWith("/embeddings") ? vectors(body, senseOf) : completion(perform(behaviour.character, body)),
        );
        return;
    }
  }
}

function faultOf(request: IncomingMessage, body: string): string | null {
  if (request.headers.authorization !== `Bearer ${KEY}`) return "key: Incorrect API key provided";
  if (request.method !== "POST") return "Only POST is allowed";
  if (!/^application\/json/.test(request.headers["content-type"] ?? "")) return "content-type must be application/json";
  const schema = request.url === "/v1/chat/completions" ? chat : request.url === "/v1/embeddings" ? embeddings : null;
  if (schema === null) return `Unknown request URL: ${request.url}`;
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return "The body is not JSON";
  }
  const result = schema.safeParse(parsed);
  if (!result.success)
    return result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  if (schema === embeddings) return null;
  return strictFault(chat.parse(parsed).response_format.json_schema.schema, "schema");
}

/** Strict structured outputs: every object is closed, and requires each of its properties. */
function strictFault(schema: unknown, path: string): string | null {
  if (typeof schema !== "object" || schema === null) return null;
  const node = schema as Record<string, unknown>;
  if (node.type === "object") {
    if (node.additionalProperties !== false) return `${path}: additionalProperties must be false`;
    const properties = Object.keys((node.properties as object | undefined) ?? {});
    const required = Array.isArray(node.required) ? node.required : [];
    if (properties.some((name) => !required.includes(name))) return `${path}: every property must be required`;
  }
  for (const [key, value] of Object.entries(node)) {
    if (key === "enum" || key === "required") continue;
    const fault = strictFault(value, `${path}.${key}`);
    if (fault !== null) return fault;
  }
  return null;
}

/** Reads the prompt as a model would, and writes the JSON that it asks for. */
function perform(character: Character, body: string): string {
  const { messages, response_format } = chat.parse(JSON.parse(body));
  const prompt = messages.at(-1)?.content ?? "";
  const fenced = /<<<DATA (\w+)\n([\s\S]*)\nDATA \1>>>/.exec(prompt)?.[2] ?? "";
  const shown = [...fenced.matchAll(/^\[(s\d+)\] (.+)$/gm)].map(([, id = "", text = ""]) => ({ id, text }));
  const angles = anglesIn(response_format.json_schema.schema);
  const claims = character(shown, angles);
  if (angles.length === 0) return JSON.stringify({ claims });
  const points = angles.map((angle, i) => ({ angle, claims: claims.filter((_, c) => c % angles.length === i) }));
  return JSON.stringify({ points: points.filter((point) => point.claims.length > 0) });
}

function anglesIn(schema: unknown): string[] {
  return /"enum":(\[[^\]]*\])/.exec(JSON.stringify(schema))?.[1]
    ? JSON.parse(/"enum":(\[[^\]]*\])/.exec(JSON.stringify(schema))?.[1] ?? "[]")
    : [];
}

function completion(content: string): string {
  return JSON.stringify({
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1_760_000_000,
    model: MODEL,
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
    usage: { prompt_tokens: 400, completion_tokens: 100, total_tokens: 500 },
  });
}

function vectors(body: string, vectorOf: (text: string) => number[]): string {
  const { input } = embeddings.parse(JSON.parse(body));
  return JSON.stringify({
    object: "list",
    data: input.map((text, index) => ({ object: "embedding", index, embedding: vectorOf(text) })),
    model: EMBEDDING_MODEL,
    usage: { prompt_tokens: 10, total_tokens: 10 },
  });
}

function error(message: string): string {
  return JSON.stringify({ error: { message, type: "invalid_request_error", param: null, code: null } });
}

function send(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(body);
}
