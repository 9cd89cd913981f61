import { describe, expect, it } from "vitest";
import { figuresOf, read } from "./reader.ts";

const SITUATIONS: Record<string, readonly (readonly [text: string, ...figures: string[]])[]> = {
  money: [
    ["It raised $2.3bn, then £400m and €9bn.", "2300000000 USD", "400000000 GBP", "9000000000 EUR"],
    ["The state adds ₹10,000 crore.", "100000000000 INR"],
    ["The state adds Rs 1,900 crore.", "19000000000 INR"],
    ["A loan of A$50 million and US$2bn.", "50000000 AUD", "2000000000 USD"],
    ["It owes 12 million Canadian dollars.", "12000000 CAD"],
    ["It paid 361 million pounds.", "361000000 GBP"],
    ["A quarter of a billion dollars.", "250000000 USD"],
    ["It plans $10-15m of work.", "10000000 USD", "15000000 USD"],
    ["Between $4.6 billion and $5 billion.", "4600000000 USD", "5000000000 USD"],
    ["It costs 15 dollars and 15 cents.", "15.15 USD"],
  ],
  shares: [
    ["Half of them left.", "50 %"],
    ["One domestic well in five is dry.", "20 %"],
    ["Six in ten agree, nine out of 10 vote.", "60 %", "90 %"],
    ["A third of staff and two-thirds of nurses.", "33.3 %", "66.7 %"],
    ["It fell two percentage points, to 3 per cent.", "2 %", "3 %"],
    ["Openings have more than halved.", "50 %"],
  ],
  multiples: [
    ["It sells twice as fast.", "2 times"],
    ["Sales tripled, a tenfold rise on paper.", "3 times", "10 times"],
    ["She got 750 times what she paid.", "750 times"],
  ],
  measures: [
    ["A 30-MW plant draws 1.4 gigawatts.", "30 MW", "1.4 GW"],
    ["It covers 1.1 million square feet.", "1100000 square foot"],
    ["It emits 2.6m tonnes.", "2600000 t"],
    ["She is 5 feet 6 inches.", "5.5 foot"],
  ],
  counts: [
    ["1,700 construction jobs and 95 permanent ones.", "1700 job", "95 job"],
    ["A dozen engineers met 184 Kenyans.", "12 engineer", "184 kenyan"],
    ["Half a million people use six U.S. labs.", "500000 person", "6 lab"],
    ["It has 61 staff, a hundred and fifty trucks.", "61 staff", "150 truck"],
    ["It moved 1,100 trout by bucket.", "1100 trout"],
    ["Carried by seven votes to four.", "7 vote", "4 vote"],
    ["New arrivals fell from 126 in 2021 to 23 last year.", "126 arrival", "23 arrival"],
  ],
};

describe.each(Object.entries(SITUATIONS))("English %s", (_kind, situations) => {
  it.each(situations)("%s", (text, ...figures) => {
    expect(read(text, "en")).toEqual(figures);
  });
});

describe("what is no figure in English", () => {
  it.each([
    "Doors open at 5 p.m. on Oct. 8, or at 10:30.",
    "Call 520-555-0142 or see No. 7 on page 12.",
    "Article 5 bans it; Boeing 737 jets fly on.",
    "By Q3 2026, as in the 1990s and the nineteen seventies.",
    "A 20-year deal struck on May 5, 2025.",
    "They won 3-0 at 118 Maple Street.",
    "Version 2.1.4 has 5G and 4K.",
    "The twenty-first century, the 20th century.",
    "The second half, half an hour, a half-hour later.",
    "2024 results were due between 2020 and 2024.",
    "Are you free two sundays from now?",
  ])("%s", (text) => {
    expect(read(text, "en")).toEqual([]);
  });
});

it("says how often and how exactly", () => {
  const [figure] = figuresOf("Up to 100,000 engineers a year.", "en");
  expect(figure).toMatchObject({ text: "100,000 engineers", qualifier: "upTo", per: "year", start: 6, end: 23 });
});
