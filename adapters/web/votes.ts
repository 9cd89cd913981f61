import { KEPT_VOTES } from "./limits.ts";

/** What people said of points, so that a page loaded again shows it. The bot keeps what counts. */
export class Votes {
  readonly #useful = new Map<string, boolean>();

  set(person: string, post: number, point: string, useful: boolean): void {
    const name = nameOf(person, post, point);
    this.#useful.delete(name);
    this.#useful.set(name, useful);
    for (const oldest of this.#useful.keys()) {
      if (this.#useful.size <= KEPT_VOTES) break;
      this.#useful.delete(oldest);
    }
  }

  /** Null when nothing was said. */
  get(person: string, post: number, point: string): boolean | null {
    return this.#useful.get(nameOf(person, post, point)) ?? null;
  }
}

function nameOf(person: string, post: number, point: string): string {
  return `${person} ${post} ${point}`;
}
