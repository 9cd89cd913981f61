import pg from "pg";

/** Statements whose plan is kept: each takes some tens of kilobytes of the database's memory. */
const PLANS = 200;
/** Statements remembered that were met once; some are made anew each time, and never come again. */
const MET = 1_000;

/**
 * Lets the database keep the plan of a statement from the second time on: to read and plan one takes longer than to run
 * it, here more than on a server. Not for servers: their poolers may give each statement another connection.
 */
export class PlanningClient extends pg.Client {
  readonly #names = new Map<string, string>();
  readonly #met = new Set<string>();

  override query(asked: unknown, ...others: unknown[]): never {
    const named = isStatement(asked) && asked.name === undefined ? { ...asked, name: this.#nameOf(asked.text) } : asked;
    return super.query(named as never, ...(others as never[])) as never;
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= PLANS) return known;
    if (this.#met.size >= MET) this.#met.clear();
    if (!this.#met.delete(text)) {
      this.#met.add(text);
      return undefined;
    }
    const name = `s${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}

function isStatement(asked: unknown): asked is { readonly text: string; readonly name?: string } {
  return typeof asked === "object" && asked !== null && "text" in asked && typeof asked.text === "string";
}
