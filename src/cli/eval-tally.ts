import type { Fault } from "../llm/claim.ts";
import type { Reason } from "../llm/outcome.ts";

/** Adds up what a model wrote of many articles, beside the quotations. */
export class Tally {
  readonly #quotes = { shown: 0, relevant: 0 };
  readonly #summaries = { shown: 0, relevant: 0, sentences: 0 };
  readonly #angles = { quoted: 0, written: 0 };
  readonly #faults = new Map<string, number>();
  readonly #reasons = new Map<string, number>();
  #dropped = 0;
  #tokens = 0;
  readonly #ms: number[] = [];

  quoted(_angle: string, relevant: boolean): void {
    this.#quotes.shown++;
    if (relevant) this.#quotes.relevant++;
  }

  written(relevant: boolean, text: string): void {
    this.#summaries.shown++;
    this.#summaries.sentences += Math.max(1, text.match(/[.!?…](?:\s|$)/g)?.length ?? 1);
    if (relevant) this.#summaries.relevant++;
  }

  /** An angle that has a quotation, and whether it has a summary. */
  angle(written: boolean): void {
    this.#angles.quoted++;
    if (written) this.#angles.written++;
  }

  dropped(faults: readonly Fault[]): void {
    this.#dropped++;
    for (const kind of new Set(faults.map((fault) => fault.kind))) {
      this.#faults.set(kind, (this.#faults.get(kind) ?? 0) + 1);
    }
  }

  called(ms: number, tokens: number, reason: Reason | null): void {
    this.#ms.push(ms);
    this.#tokens += tokens;
    if (reason !== null) this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
  }

  /** Shares in per cent; null where there is nothing to take a share of. */
  table() {
    const claims = this.#summaries.sentences + this.#dropped;
    const sorted = [...this.#ms].sort((a, b) => a - b);
    return {
      quotes: this.#quotes.shown,
      quotesRelevant: share(this.#quotes.relevant, this.#quotes.shown),
      summaries: this.#summaries.shown,
      summariesRelevant: share(this.#summaries.relevant, this.#summaries.shown),
      claimsSupported: share(this.#summaries.sentences, claims),
      claimsDropped: this.#dropped,
      droppedFor: Object.fromEntries(this.#faults),
      anglesWritten: share(this.#angles.written, this.#angles.quoted),
      articlesLeftToQuotes: Object.fromEntries(this.#reasons),
      tokens: this.#tokens,
      medianSeconds: seconds(sorted[Math.floor(sorted.length / 2)] ?? 0),
      slowestSeconds: seconds(sorted.at(-1) ?? 0),
    };
  }

  text(articles: number): string {
    const lines = Object.entries(this.table()).map(([name, value]) => {
      const shown = typeof value === "object" && value !== null ? listed(value) : String(value ?? "-");
      return `${name.padEnd(22)} ${shown}`;
    });
    return `${articles} articles\n${lines.join("\n")}\n`;
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
}

function seconds(ms: number): number {
  return Math.round(ms / 10) / 100;
}

function listed(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return parts.length > 0 ? parts.join(", ") : "none";
}
