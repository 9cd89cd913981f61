/** A place of a drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Sideways first: a number that stands higher or lower would be taken for another value. */
const HEIGHT_COSTS = 4;

/**
 * Where each spot's number stands: on the spot, or the nearest free place around it, inside the area. No two numbers
 * overlap as long as the area has room for them.
 */
export function placeBadges(spots: readonly Spot[], radius: number, area: Area): Spot[] {
  const placed: Spot[] = [];
  for (const spot of spots) placed.push(freePlace(spot, placed, radius, area));
  return placed;
}

function freePlace(spot: Spot, taken: readonly Spot[], radius: number, area: Area): Spot {
  const isFree = (place: Spot) =>
    taken.every((other) => Math.hypot(other.x - place.x, other.y - place.y) >= 2 * radius + 3);
  const start = inside(spot, radius, area);
  if (isFree(start)) return start;
  let best = start;
  let least = Number.POSITIVE_INFINITY;
  // A grid finer than the numbers, over the whole area.
  for (let y = area.top; y <= area.bottom; y += radius / 4) {
    for (let x = area.left + radius; x <= area.right - radius; x += radius / 2) {
      const cost = Math.hypot(x - start.x, (y - start.y) * HEIGHT_COSTS);
      if (cost >= least || !isFree({ x, y })) continue;
      best = { x, y };
      least = cost;
    }
  }
  return best;
}

function inside({ x, y }: Spot, radius: number, area: Area): Spot {
  return {
    x: Math.max(area.left + radius, Math.min(x, area.right - radius)),
    y: Math.max(area.top, Math.min(y, area.bottom)),
  };
}
