import type { Story } from "../engine/stories/story.ts";

/** What makes one story come before another, each from 0 upwards. */
export interface Standing {
  readonly sources: number;
  readonly freshness: number;
  readonly angles: number;
  readonly figures: number;
}

const HOUR_MS = 3_600_000;
/** Hours after which news has lost half of its freshness. */
const HALF_LIFE_HOURS = 18;

/** Weights of a standing: five outlets on one event tell more than anything else. */
const WEIGHTS: Readonly<Record<keyof Standing, number>> = { sources: 1, freshness: 1, angles: 1.2, figures: 0.4 };

/** How a story stands at an instant for the angles of a lens. */
export function standingOf(story: Story, lens: ReadonlySet<string>, now: Date): Standing {
  const latest = Math.max(...story.articles.map(({ published }) => published?.getTime() ?? 0));
  const ageHours = Math.max(0, now.getTime() - latest) / HOUR_MS;
  const best = new Map<string, number>();
  for (const { angle, score } of story.points) {
    if (lens.has(angle)) best.set(angle, Math.max(best.get(angle) ?? 0, score));
  }
  return {
    sources: Math.log2(Math.max(1, story.sources.length)),
    freshness: 0.5 ** (ageHours / HALF_LIFE_HOURS),
    angles: [...best.values()].sort((a, b) => b - a).reduce((sum, score, i) => sum + score / (i + 1), 0),
    figures: Math.log2(1 + Math.min(7, story.figures.length)),
  };
}

export function meritOf(standing: Standing): number {
  return (
    WEIGHTS.sources * standing.sources +
    WEIGHTS.freshness * standing.freshness +
    WEIGHTS.angles * standing.angles +
    WEIGHTS.figures * standing.figures
  );
}
