import { coded, type Failure } from "./faults.ts";
import type { Interaction } from "./interaction.ts";
import { type Body, isEmpty, refusals } from "./rules.ts";
import { faultsOf } from "./schema.ts";
import type { StoredFile, World } from "./world.ts";

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  readonly files: readonly StoredFile[];
  readonly token: string | null;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** Thrown by a route: what Discord says. */
export class Refused extends Error {
  readonly how: Exclude<Failure["how"], string>;

  constructor(code: number, errors: readonly string[] = []) {
    super(`${code} ${errors.join("; ")}`);
    this.how = coded(code, errors);
  }
}

export interface Service {
  readonly world: World;
  readonly gatewayUrl: string;
  readonly interactions: Map<string, Interaction>;
  /** Bodies of Components V2 are refused, or taken without being understood. */
  v2: "known" | "refused" | "ignored";
  /** As servers that play Discord are: threads have ids of their own, forums no messages, and files aren't read. */
  isLoose: boolean;
  /** Whether bodies are compared to what Discord describes: not those of clients that stretch it. */
  isStrict: boolean;
  /** Whether a nonce is looked at. */
  keepsNonces: boolean;
  /** What was wrong with bodies, for tests that expect nothing wrong. */
  readonly faults: string[];
  dispatch(t: string, d: Record<string, unknown>): void;
}

/** A service that doesn't know Components V2 keeps nothing of it. */
export function understood({ v2 }: Service, body: Body): Body {
  if (v2 !== "ignored" || !body.components?.some(({ type }) => type !== 1)) return body;
  const { flags: _flags, components: _components, ...kept } = body;
  return kept;
}

/** The body, when Discord would take it; else it is noted and refused. */
export function checked(
  service: Service,
  schema: string,
  body: Record<string, unknown>,
  files: readonly StoredFile[],
): Body {
  const told: Body = body;
  const names = files.map(({ name }) => name);
  const faults = service.isStrict ? [...faultsOf(schema, body), ...refusals(told, names)] : [];
  service.faults.push(...faults);
  if (isEmpty(told, names)) throw new Refused(50006);
  if (faults.length > 0) throw new Refused(50035, faults);
  if (service.v2 === "refused" && told.components?.some(({ type }) => type !== 1)) {
    throw new Refused(50035, ['components: value of field "type" must be one of (1,).']);
  }
  return told;
}

/** Faults are for the tests to see, and Discord refuses. */
export function noted(service: Service, faults: readonly string[]): void {
  service.faults.push(...faults);
  if (faults.length > 0) throw new Refused(50035, faults);
}
