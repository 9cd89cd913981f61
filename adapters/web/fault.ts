import type { FaultName } from "./words.ts";

const STATUS = {
  locked: 401,
  notFound: 404,
  gone: 410,
  formGone: 410,
  forbidden: 403,
  host: 421,
  crossSite: 403,
  invalid: 400,
  tooLarge: 413,
  busy: 503,
  stopped: 503,
  failure: 500,
} as const satisfies Record<FaultName, number>;

/** A request that can't be answered: what the page then says, and with which status. */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly fault: FaultName;
  readonly status: (typeof STATUS)[FaultName];

  constructor(fault: FaultName, options: ErrorOptions = {}) {
    super(fault, options);
    this.fault = fault;
    this.status = STATUS[fault];
  }
}
