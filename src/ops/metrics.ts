import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What is counted, for whoever watches the process. Names and outcomes are few: none is ever a person's words. */
export interface Metrics {
  readonly registry: Registry;
  /** Polls of feeds: "read", "unchanged", "failed". */
  polled(outcome: string, count?: number): void;
  /** Articles of the feeds: "fresh", "read", "postponed", "duplicate". */
  articles(outcome: string, count: number): void;
  /** Stories that the news made, as they come. */
  stories(count: number): void;
  /** A delivery ended for now, in the ledger's words: "done", "failed", "later"…; `seconds` since it was claimed. */
  delivered(state: string, seconds?: number): void;
  /** One message on a platform. */
  posted(platform: string, seconds: number): void;
  /** A command by its stable name, from the event to the answer. */
  commanded(name: string, outcome: "answered" | "refused" | "failed", seconds: number): void;
  /** What asks, at each reading, how many deliveries wait. */
  watchQueue(depth: () => Promise<number>): void;
}

/** Up to what waits for a person, then what waits for a platform that slows us down. */
const COMMAND_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10];
const POST_SECONDS = [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60];
const DELIVERY_SECONDS = [1, 2, 5, 10, 30, 60, 120, 300, 900];
/** A label's value costs memory for ever: what a stranger can choose must not become one. */
const MOST_VALUES = 60;

/** Counters of their own registry, so that two may live in one process. */
export function createMetrics(version: string): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <T extends string>(name: string, help: string, labelNames: T[]) =>
    new Counter({ name, help, labelNames, registers });
  const histogram = <T extends string>(name: string, help: string, labelNames: T[], buckets: number[]) =>
    new Histogram({ name, help, labelNames, buckets, registers });

  new Gauge({ name: "fil_info", help: "The version that runs.", labelNames: ["version"], registers }).set(
    { version },
    1,
  );
  const polls = counter("fil_polls_total", "Polls of feeds, by outcome.", ["outcome"]);
  const articles = counter("fil_articles_total", "Articles of the feeds, by outcome.", ["outcome"]);
  const stories = counter("fil_stories_total", "Stories that the news made.", []);
  const deliveries = counter("fil_deliveries_total", "Deliveries, by the state they entered.", ["state"]);
  const posts = counter("fil_posts_total", "Messages posted, by platform.", ["platform"]);
  const commands = counter("fil_commands_total", "Commands, by name and outcome.", ["name", "outcome"]);
  const commandSeconds = histogram("fil_command_seconds", "From a command to its answer.", ["name"], COMMAND_SECONDS);
  const deliverySeconds = histogram(
    "fil_delivery_seconds",
    "From a delivery's claim to its end.",
    [],
    DELIVERY_SECONDS,
  );
  const postSeconds = histogram("fil_post_seconds", "Of one post on a platform.", ["platform"], POST_SECONDS);
  const known = createVocabulary();

  return {
    registry,
    polled: (outcome, count = 1) => polls.inc({ outcome: known("outcome", outcome) }, amount(count)),
    articles: (outcome, count) => articles.inc({ outcome: known("outcome", outcome) }, amount(count)),
    stories: (count) => stories.inc(amount(count)),
    delivered(state, seconds) {
      deliveries.inc({ state: known("state", state) });
      if (seconds !== undefined) deliverySeconds.observe(amount(seconds));
    },
    posted(platform, seconds) {
      posts.inc({ platform: known("platform", platform) });
      postSeconds.observe({ platform: known("platform", platform) }, amount(seconds));
    },
    commanded(name, outcome, seconds) {
      commands.inc({ name: known("name", name), outcome });
      commandSeconds.observe({ name: known("name", name) }, amount(seconds));
    },
    watchQueue: (depth) => watchQueue(registry, depth),
  };
}

/** A queue that can't be counted has no value, and hides none of the others. */
function watchQueue(registry: Registry, depth: () => Promise<number>): void {
  registry.removeSingleMetric("fil_queue_depth");
  const gauge: Gauge = new Gauge({
    name: "fil_queue_depth",
    help: "Deliveries that wait.",
    registers: [registry],
    async collect() {
      try {
        gauge.set(await depth());
      } catch {
        gauge.remove();
      }
    },
  });
}

/** A clock set back, or a count that is none, must not stop the work that is counted. */
function amount(value: number): number {
  return Number.isFinite(value) && value > 0 ? value : 0;
}

/** Says "other" for what isn't a short name, and for a new name once a label has had many. */
function createVocabulary(): (label: string, value: string) => string {
  const values = new Map<string, Set<string>>();
  return (label, value) => {
    const seen = values.get(label) ?? new Set();
    values.set(label, seen);
    if (seen.has(value)) return value;
    if (seen.size >= MOST_VALUES || !/^[a-z][a-z-]{0,31}$/i.test(value)) return "other";
    seen.add(value);
    return value;
  };
}
