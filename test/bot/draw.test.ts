import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { svgOf } from "../../src/bot/charts/chart-svg.ts";
import { widthOf } from "../../src/bot/charts/chart-type.ts";
import { createDraw } from "../../src/bot/charts/draw.ts";
import { chartOf } from "../../src/edition/figures-chart.ts";
import type { Chart } from "../../src/edition/message.ts";
import { ENGLISH, FRENCH, figure, LONG_LABELS } from "../edition/chart-figures.ts";
import { collisions, fontOf, readDrawing } from "./drawing.ts";

const overTime = { ...FRENCH, overTime: true };
const HOSTILE = [
  "<script>alert(1)</script>",
  "\u202e ولد 漢字 \u0000 & \"x\" 'y' ]]>",
  "a".repeat(5000),
  "\ud800 half",
  "",
];

const SITUATIONS: Readonly<Record<string, Chart | null>> = {
  "twelve long labels": chartOf(
    Array.from({ length: 12 }, (_, i) =>
      figure((i + 1) * 3.37e8, "EUR", { context: LONG_LABELS[i % 3] ?? "", qualifier: "about" }),
    ),
    FRENCH,
  ),
  "one value hugely larger": chartOf(
    [5e11, 4e6, 2.2e7, 9e9].map((value) => figure(value, "USD")),
    ENGLISH,
  ),
  "percentages below and above zero": chartOf(
    [-12.5, 8, 0, 31.25].map((value) => figure(value, "%")),
    FRENCH,
  ),
  "negative values only": chartOf(
    [-12.5, -3, -7].map((value) => figure(value, "%")),
    FRENCH,
  ),
  "values so large and long that none stands beside its bar": chartOf(
    [1, 2, 3].map((value) => figure(value * 123_456_789, "établissement de santé", { qualifier: "over", per: "year" })),
    FRENCH,
  ),
  "tiny values": chartOf(
    [0.002, 0.0031, 0.0042].map((value) => figure(value, "%")),
    FRENCH,
  ),
  "twelve dots of two days": chartOf(
    Array.from({ length: 12 }, (_, i) =>
      figure(1e6 + i, "EUR", { day: 1 + (i % 2), context: LONG_LABELS[i % 3] ?? "" }),
    ),
    overTime,
  ),
  "dots of three years, hugely different": chartOf(
    [0, 400, 900].map((days, i) => figure(10 ** (3 + 3 * i), "emploi", { day: 1 + days })),
    overTime,
  ),
  "dots of thirty days, below zero": chartOf(
    [3, -4, 9, -20].map((v, i) => figure(v, "%", { day: 1 + 9 * i })),
    overTime,
  ),
  "hostile words everywhere": hostileChart(null),
  "hostile words along time": hostileChart("2025-02-10"),
  "no bar at all": { language: "fr", title: "Rien", unit: "%", bars: [], caption: "", alternative: "" },
};

function hostileChart(date: string | null): Chart {
  const words = (i: number) => HOSTILE[i % HOSTILE.length] ?? "";
  const bars = HOSTILE.map((label, i) => ({ label, value: i === 3 ? Number.NaN : i, written: words(i + 1), date }));
  const said = HOSTILE.join(" ");
  return { language: "fr", title: said, unit: words(1), bars, caption: said, alternative: said };
}

describe.each(Object.entries(SITUATIONS))("a drawing of %s", (_, chart) => {
  const svg = chart ? svgOf(chart) : "";

  it("has no words that overlap or leave the picture", () => {
    const drawing = readDrawing(svg);
    expect(drawing.boxes.length).toBeGreaterThan(0);
    expect(collisions(drawing)).toEqual([]);
  });

  it("is drawn as a picture of that size, on white", async () => {
    const drawing = readDrawing(svg);
    const picture = await createDraw()(chart as Chart);
    const pixels = readPng(picture.png);
    expect(picture.width).toBe(1200);
    expect(pixels).toMatchObject({ width: picture.width, height: picture.height });
    // Words that the fonts lack take fewer lines than they do in the drawing.
    expect(picture.height).toBeLessThanOrEqual(drawing.height * 2);
    expect(pixels.transparent).toBe(0);
    expect(pixels.corner).toEqual([255, 255, 255]);
    expect(pixels.inked).toBeGreaterThan(500);
  });
});

describe("a drawing", () => {
  const some = (values: number[], options = FRENCH) =>
    svgOf(
      chartOf(
        values.map((value, i) => figure(value, "EUR", { day: i + 1 })),
        options,
      ) as Chart,
    );
  const wordsOf = (svg: string) => readDrawing(svg).boxes.map(({ words }) => words);

  it("says that its scale is logarithmic, in the reader's language, only when it is", () => {
    expect(wordsOf(some([1e3, 1e6, 1e9]))).toContain("En euros, échelle logarithmique");
    expect(wordsOf(some([1e3, 1e6, 1e9], overTime))).toContain("En euros, échelle logarithmique");
    const english = svgOf(
      chartOf(
        [1e3, 1e6, 1e9].map((value) => figure(value, "EUR")),
        ENGLISH,
      ) as Chart,
    );
    expect(wordsOf(english)).toContain("In euros, logarithmic scale");
    expect(wordsOf(some([1e9, 2e9, 3e9]))).toContain("En milliards d’euros");
    expect(wordsOf(some([-1e9, 1e3, 3e9])).join()).not.toContain("logarithmique");
  });

  it("speaks the language of its chart, whatever the words in it are", () => {
    const chart = chartOf(
      [1e3, 1e6, 1e9].map((value) => figure(value, "EUR")),
      FRENCH,
    ) as Chart;
    const foreign = { ...chart, title: "Investment by the state", caption: "Sources: The Herald and the AFP" };
    expect(wordsOf(svgOf(foreign))).toContain("En euros, échelle logarithmique");
    expect(wordsOf(svgOf({ ...chart, language: "en" }))).toContain("In euros, logarithmic scale");
  });

  it("shows values of one scale as lengths that compare", () => {
    const { document } = readDrawing(some([1e9, 2e9, 4e9]));
    const widths = [...document.querySelectorAll('rect[fill="#1d55b0"]')].map((bar) =>
      Number(bar.getAttribute("width")),
    );
    const [longest = 0, middle = 0, shortest = 0] = widths;
    expect(longest / shortest).toBeCloseTo(4, 1);
    expect(middle / shortest).toBeCloseTo(2, 1);
  });

  it("keeps each label whole", () => {
    const chart = SITUATIONS["twelve long labels"];
    const said = wordsOf(svgOf(chart as Chart)).join(" ");
    for (const { label, written } of chart?.bars ?? []) {
      expect(said).toContain(label);
      expect(said).toContain(written);
    }
  });

  it("numbers its dots, each apart from the others, and says what each is", () => {
    const svg = svgOf(SITUATIONS["twelve dots of two days"] as Chart);
    const { boxes } = readDrawing(svg);
    for (let number = 1; number <= 12; number++) {
      expect(boxes.filter(({ words, bold }) => bold && words === String(number))).toHaveLength(2);
    }
  });

  it("reads the numbers to those who can't see it, and runs nothing", () => {
    const { document } = readDrawing(svgOf(hostileChart(null)));
    const root = document.querySelector("svg");
    expect(root?.getAttribute("role")).toBe("img");
    expect(root?.getAttribute("aria-label")).toContain("<script>alert(1)</script>");
    expect(document.querySelectorAll("script, style, image, use, a, foreignObject")).toHaveLength(0);
    expect(
      [...document.querySelectorAll("*")]
        .flatMap((e) => [...e.attributes])
        .filter(({ name }) => /^on|href|style/.test(name)),
    ).toEqual([]);
  });

  it("never takes less room for words than the font needs", () => {
    const words = [
      "Île-de-France : « l’été » à 12,5 %",
      "ŒUVRE naïve, 1 000 Md€ — 3×",
      "Ωmega Жизнь WAVE",
      "fi fl ffi @#~^{}",
    ];
    for (const bold of [false, true]) {
      for (const line of words) {
        expect(widthOf(line, { size: 15, bold })).toBeGreaterThanOrEqual(fontOf(bold).width(line, 15) - 0.01);
      }
    }
  });

  it("is the same each time", async () => {
    const chart = SITUATIONS["twelve long labels"] as Chart;
    expect(svgOf(chart)).toBe(svgOf(chart));
    const [first, second] = await Promise.all([createDraw()(chart), createDraw()(chart)]);
    expect(Buffer.compare(first.png, second.png)).toBe(0);
  });
});

/** Size and pixels of an 8-bit RGBA picture. */
function readPng(png: Uint8Array) {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  expect([bytes[24], bytes[25]]).toEqual([8, 6]);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  return { width, height, ...countPixels(unfilter(inflateSync(Buffer.concat(parts)), width, height)) };
}

function countPixels(pixels: Buffer) {
  let inked = 0;
  let transparent = 0;
  for (let i = 0; i < pixels.length; i += 4) {
    if ((pixels[i] ?? 255) < 128) inked++;
    if (pixels[i + 3] !== 255) transparent++;
  }
  return { inked, transparent, corner: [...pixels.subarray(0, 3)] };
}

function unfilter(raw: Buffer, width: number, height: number): Buffer {
  const stride = width * 4;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const left = x >= 4 ? (pixels[y * stride + x - 4] ?? 0) : 0;
      const up = y > 0 ? (pixels[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= 4 && y > 0 ? (pixels[(y - 1) * stride + x - 4] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      pixels[y * stride + x] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
