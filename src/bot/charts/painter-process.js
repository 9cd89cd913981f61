// @ts-check
// The process that paints: drawings as SVG in, pictures as PNG out, in the order in which they came. Plain JavaScript:
// without a loader it opens sooner and takes less memory.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** Twice the drawing's own size: sharp on the screens of phones. */
const PICTURE_WIDTH = 1200;
const FONTS = [
  "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  "@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf",
];
const WASM = "@resvg/resvg-wasm/index_bg.wasm";

// A signal to the whole group is for the program, which may still want its last pictures; without it, nothing is left to do.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
process.on("disconnect", () => process.exit());

const packages = createRequire(import.meta.url);
const fontBuffers = FONTS.map((font) => readFileSync(packages.resolve(font)));
await initWasm(readFileSync(packages.resolve(WASM)));

process.on("message", (/** @type {string} */ svg) => {
  try {
    process.send?.(paint(svg));
  } catch (fault) {
    process.send?.(fault instanceof Error ? fault : new Error(String(fault)));
  }
});

/**
 * The renderer's memory is its own: what isn't freed is never given back.
 * @param {string} svg
 */
function paint(svg) {
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
