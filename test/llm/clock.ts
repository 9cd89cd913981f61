import type { Clock } from "../../src/llm/thrift.ts";

/** A clock that moves only when it is told to. */
export class TestClock implements Clock {
  #now: number;
  #timers: { at: number; then: () => void }[] = [];
  #watchers: (() => void)[] = [];

  constructor(start = Date.parse("2026-11-24T07:30:00Z")) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, then: () => void): () => void {
    const timer = { at: this.#now + ms, then };
    this.#timers.push(timer);
    for (const watch of this.#watchers.splice(0)) watch();
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Resolves once a timer of that length is set. */
  async waits(ms: number): Promise<void> {
    while (!this.#timers.some(({ at }) => at - this.#now === ms)) {
      await new Promise<void>((resolve) => this.#watchers.push(resolve));
    }
  }

  move(ms: number): void {
    this.#now += ms;
    const due = this.#timers.filter(({ at }) => at <= this.#now).sort((a, b) => a.at - b.at);
    this.#timers = this.#timers.filter(({ at }) => at > this.#now);
    for (const { then } of due) then();
  }
}
