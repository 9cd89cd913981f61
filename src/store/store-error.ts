export type StoreErrorCode =
  /** DATABASE_URL is not one of Postgres. */
  | "address"
  /** The server does not answer, or not any more. */
  | "unreachable"
  /** The server refuses that user or that password. */
  | "refused"
  /** The server has no such database. */
  | "missing"
  /** Another process has the data directory. */
  | "busy"
  | "full"
  | "readOnly"
  /** What is stored can't be read. */
  | "damaged"
  /** The store was written by a later version of the program. */
  | "newer"
  /** A restore would mix two stores. */
  | "notEmpty"
  /** The file is not a whole backup. */
  | "backup"
  /** What is to be stored can't be. */
  | "invalid"
  | "failed";

/** The store can't do what it is asked. The message says what to do, for the person who runs the program. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const UNREACHABLE = "The database does not answer: check that the server runs and that DATABASE_URL leads to it.";
const FULL = "The disk of the database is full: free some space and start again. Nothing was half-written.";
const READ_ONLY = "The database can't be written: give this user the right to write in it.";
const DAMAGED = 'The database is damaged: move it away and restore the last backup with "fil store restore".';

/** By SQLSTATE (postgresql.org/docs/current/errcodes-appendix.html) and by errno of the operating system. */
const FAULTS: Readonly<Record<string, readonly [StoreErrorCode, string]>> = {
  "28P01": ["refused", "The database refuses the password: correct DATABASE_URL."],
  "28000": ["refused", "The database refuses this user: correct DATABASE_URL, or allow the user on the server."],
  "3D000": ["missing", "The server has no such database: create it, or correct the name at the end of DATABASE_URL."],
  "53100": ["full", FULL],
  "53300": ["unreachable", "The database has no connection left: allow more on the server, or stop other programs."],
  "57P01": ["unreachable", UNREACHABLE],
  "57P02": ["unreachable", UNREACHABLE],
  "57P03": ["unreachable", UNREACHABLE],
  "08000": ["unreachable", UNREACHABLE],
  "08003": ["unreachable", UNREACHABLE],
  "08006": ["unreachable", UNREACHABLE],
  "25006": ["readOnly", READ_ONLY],
  "42501": ["readOnly", READ_ONLY],
  XX001: ["damaged", DAMAGED],
  XX002: ["damaged", DAMAGED],
  ECONNREFUSED: ["unreachable", UNREACHABLE],
  ECONNRESET: ["unreachable", UNREACHABLE],
  ENOTFOUND: ["unreachable", UNREACHABLE],
  EAI_AGAIN: ["unreachable", UNREACHABLE],
  ETIMEDOUT: ["unreachable", UNREACHABLE],
  EHOSTUNREACH: ["unreachable", UNREACHABLE],
  ENETUNREACH: ["unreachable", UNREACHABLE],
  EPIPE: ["unreachable", UNREACHABLE],
  ENOSPC: ["full", FULL],
  EDQUOT: ["full", FULL],
  EROFS: ["readOnly", READ_ONLY],
  EACCES: ["readOnly", READ_ONLY],
  EPERM: ["readOnly", READ_ONLY],
};

/**
 * Any fault of a driver, as a StoreError. The query builder's own error is left out of the causes: its message holds
 * the values, which may be whole articles.
 */
export function toStoreError(fault: unknown): StoreError {
  if (fault instanceof StoreError) return fault;
  const cause = rootOf(fault);
  const known = FAULTS[codeOf(cause)];
  if (known) return new StoreError(known[0], known[1], { cause });
  // What WebAssembly throws when the database inside stops short.
  if (cause instanceof Error && cause.name === "RuntimeError") {
    return new StoreError("failed", "The embedded database stopped: start the program again.", { cause });
  }
  const what = cause instanceof Error ? cause.message.slice(0, 300) : String(cause);
  return new StoreError("failed", `The database failed: ${what}. Try again; if it lasts, please report it.`, { cause });
}

/** The SQLSTATE or errno of a fault; an empty string when it has none. */
export function codeOf(fault: unknown): string {
  const code = typeof fault === "object" && fault !== null && "code" in fault ? fault.code : "";
  return typeof code === "string" ? code : "";
}

/** The innermost cause that has a code, or else the innermost. */
export function rootOf(fault: unknown): unknown {
  let root = fault;
  // A host name with several addresses fails with one error for each.
  while (codeOf(root) === "" && root instanceof Error) {
    const inner: unknown = root instanceof AggregateError ? root.errors[0] : root.cause;
    if (inner === undefined) break;
    root = inner;
  }
  return root;
}
