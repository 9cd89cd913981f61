import type { DrawChart } from "../../src/bot/platform.ts";
import type { Chart, Message } from "../../src/edition/message.ts";
import { chartsOf } from "./content.ts";
import type { Drawn } from "./render.ts";

export interface PicturesOptions {
  /** A chart as SVG, where PNG can't be drawn: a reader may lack its font, whose words would not fit. Null for none. */
  readonly svg: ((chart: Chart) => string) | null;
  readonly draw: DrawChart;
  readonly failed: (fault: unknown) => void;
}

export type Pictures = (messages: readonly Message[]) => Promise<ReadonlyMap<Chart, Drawn>>;

/**
 * Draws the charts of messages, each once. A picture stands in its page as an address of its own: the page needs no
 * other request, from whatever process. A chart that can't be drawn is left to its alternative text.
 */
export function createPictures({ svg, draw, failed }: PicturesOptions): Pictures {
  const drawn = new WeakMap<Chart, Promise<Drawn | null>>();
  const drawOne = async (chart: Chart): Promise<Drawn | null> => {
    try {
      const { png, width, height } = await draw(chart);
      return { src: address("image/png", png), width, height };
    } catch (fault) {
      failed(fault);
      return svg ? { src: address("image/svg+xml", Buffer.from(svg(chart))), width: null, height: null } : null;
    }
  };
  return async (messages) => {
    const found = new Map<Chart, Drawn>();
    for (const chart of messages.flatMap(chartsOf)) {
      const drawing = drawn.get(chart) ?? drawOne(chart);
      drawn.set(chart, drawing);
      const picture = await drawing;
      if (picture) found.set(chart, picture);
      else drawn.delete(chart); // the next reader may have more luck
    }
    return found;
  };
}

function address(type: string, bytes: Uint8Array): string {
  return `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
}
