import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Chart } from "../../edition/message.ts";
import type { DrawChart, Picture } from "../platform.ts";
import { svgOf } from "./chart-svg.ts";

/** Twice the drawing's own size: sharp on the screens of phones. */
const PICTURE_WIDTH = 1200;

const packages = createRequire(import.meta.url);
const FONTS = [
  "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  "@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf",
];
const WASM = "@resvg/resvg-wasm/index_bg.wasm";

/** Draws charts as PNG pictures 1200 pixels wide. The renderer and the fonts are loaded when first needed. */
export function createDraw(): DrawChart {
  return async (chart: Chart) => paint(svgOf(legible(chart)), await fonts());
}

/** Letters that the fonts don't have. */
const OTHER_SCRIPTS = /(?:(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}\p{M}*\s*)+/gu;

/** Without the letters that the fonts would draw as empty boxes: "…" stands for them. */
function legible(chart: Chart): Chart {
  const readable = (words: string) => words.normalize("NFC").replace(OTHER_SCRIPTS, "… ").trim();
  return {
    ...chart,
    title: readable(chart.title),
    unit: readable(chart.unit),
    caption: readable(chart.caption),
    bars: chart.bars.map((bar) => ({ ...bar, label: readable(bar.label), written: readable(bar.written) })),
  };
}

let loading: Promise<Uint8Array[]> | null = null;

/** One renderer serves the whole process: it refuses to be started twice. */
function fonts(): Promise<Uint8Array[]> {
  loading ??= load().catch((fault: unknown) => {
    loading = null; // a file that can't be read now may be readable later
    throw fault;
  });
  return loading;
}

async function load(): Promise<Uint8Array[]> {
  const buffers = await Promise.all(FONTS.map((font) => readFile(packages.resolve(font))));
  await initWasm(await readFile(packages.resolve(WASM)));
  return buffers;
}

/** The renderer's memory is its own: what isn't freed is never given back. */
function paint(svg: string, fontBuffers: Uint8Array[]): Picture {
  const drawing = new Resvg(svg, {
    fitTo: { mode: "width", value: PICTURE_WIDTH },
    font: { fontBuffers, defaultFontFamily: "Inter", sansSerifFamily: "Inter" },
    background: "#ffffff",
  });
  try {
    const image = drawing.render();
    try {
      return { png: image.asPng(), width: image.width, height: image.height };
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}
