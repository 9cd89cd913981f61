import type { ChartedFigure, ChartOptions } from "../../src/edition/figures-chart.ts";

/** A figure to draw; `day` is the day of January 2025 on which its article appeared. */
export function figure(
  value: number,
  unit: string,
  {
    day = 1,
    context = `… qui atteint ${value} selon le rapport …`,
    ...rest
  }: Partial<ChartedFigure> & { day?: number } = {},
): ChartedFigure {
  const published = new Date(Date.UTC(2025, 0, day, 8));
  const said = { text: String(value), context, source: "Le Courrier", title: "Un titre", published };
  return { value, unit, qualifier: null, per: null, ...said, ...rest };
}

export const FRENCH: ChartOptions = { title: "Investissement, 30 jours", language: "fr", overTime: false };
export const ENGLISH: ChartOptions = { title: "Investment, 30 days", language: "en", overTime: false };

export const LONG_LABELS = [
  "… la région Île-de-France consacrera à l’équipement des lycées, des collèges et des centres de formation d’apprentis en outils d’intelligence artificielle, dès la rentrée …",
  "… d’après l’étude de l’observatoire de l’emploi, menée auprès de 1 200 entreprises de plus de dix salariés en France métropolitaine et outre-mer, œuvres sociales incluses …",
  "Où les deux tiers des chercheurs naïfs — « ça alors » — préfèrent Noël à l’été, l’aïeul coûte que coûte au bûcher et le maïs à la canne à sucre réunionnaise d’autrefois …",
];
