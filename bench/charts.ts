import { createDraw } from "../src/bot/charts/draw.ts";
import { type ChartedFigure, chartOf } from "../src/edition/figures-chart.ts";

const CHARTS = Number(process.argv[2] ?? 1000);
const WARM_UP = 50;

const LABELS = [
  "… la région consacrera à l’équipement des lycées et des centres de formation d’apprentis en outils d’intelligence artificielle …",
  "… d’après l’étude de l’observatoire de l’emploi, menée auprès de 1 200 entreprises de plus de dix salariés …",
  "prévus par le fonds Estacade Capital",
];

/** The memory that drawing takes and keeps: run with --expose-gc, so that only what can't be freed is counted. */
async function measure(): Promise<void> {
  const draw = createDraw();
  let bytes = 0;
  let start = 0;
  let before = 0;
  for (let i = 0; i < WARM_UP + CHARTS; i++) {
    if (i === WARM_UP) [start, before] = [performance.now(), residentMb()];
    const chart = chartOf(figuresOf(i), { title: `Graphique ${i}`, language: "fr", overTime: i % 2 === 1 });
    if (!chart) throw new Error("nothing to draw");
    bytes += (await draw(chart)).png.length;
    if (i >= WARM_UP && (i - WARM_UP) % 200 === 0) process.stdout.write(`${i - WARM_UP}\t${residentMb()} MB\n`);
  }
  const msPerChart = Math.round((performance.now() - start) / CHARTS);
  const after = residentMb();
  process.stdout.write(`${JSON.stringify({ charts: CHARTS, beforeMb: before, afterMb: after, msPerChart, bytes })}\n`);
}

/** Twelve figures, never the same twice. */
function figuresOf(seed: number): ChartedFigure[] {
  return Array.from({ length: 12 }, (_, i) => ({
    value: (i + 1) * 1e8 + seed,
    unit: "EUR",
    qualifier: null,
    per: null,
    text: String(seed),
    context: LABELS[(i + seed) % LABELS.length] ?? "",
    source: `Journal ${i}`,
    title: null,
    published: new Date(Date.UTC(2025, 0, 1 + i + (seed % 15))),
  }));
}

function residentMb(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / 2 ** 20);
}

await measure();
