import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readScope } from "../../src/bot/grammar/scopes.ts";
import { openDesk } from "../../src/desk.ts";
import { type PeriodName, periodWords } from "../../src/edition/words/periods.ts";

const { definition } = openDesk(join(import.meta.dirname, "../../digests")).digest;
/** A Wednesday, 10:30 in Paris. */
const NOW = new Date("2025-02-12T09:30:00Z");

const read = (line: string, now = NOW, zone = "Europe/Paris") =>
  readScope(line, { digest: definition, clock: { now, zone }, language: "fr", withAngles: true });

const periodOf = (line: string, now = NOW, zone = "Europe/Paris"): string => {
  const { scope, faults } = read(line, now, zone);
  expect(faults, line).toEqual([]);
  if (!scope.period) throw new Error(`no period in ${line}`);
  const { since, until } = scope.period;
  const end = until.getTime() === now.getTime() + 1 ? "now" : until.toISOString().slice(0, 16);
  return `${since.toISOString().slice(0, 16)} ${end}`;
};

const midnight = (day: string): string => {
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - 3_600_000);
  return before.toISOString().slice(0, 16);
};
const day = (date: string): string => {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10);
  return `${midnight(date)} ${midnight(next)}`;
};
const since = (date: string): string => `${midnight(date)} now`;
const last = (iso: string): string => `${iso} now`;

describe("a period", () => {
  it.each([
    ["aujourd’hui", since("2025-02-12")],
    ["aujourd'hui", since("2025-02-12")],
    ["today", since("2025-02-12")],
    ["jour", since("2025-02-12")],
    ["ce matin", since("2025-02-12")],
    ["hier", day("2025-02-11")],
    ["Hier ?", day("2025-02-11")],
    ["yesterday", day("2025-02-11")],
    ["avant-hier", day("2025-02-10")],
    ["semaine", last("2025-02-05T09:30")],
    ["la semaine", last("2025-02-05T09:30")],
    ["week", last("2025-02-05T09:30")],
    ["cette semaine", since("2025-02-10")],
    ["this week", since("2025-02-10")],
    ["la semaine dernière", "2025-02-02T23:00 2025-02-09T23:00"],
    ["last week", "2025-02-02T23:00 2025-02-09T23:00"],
    ["30 jours", last("2025-01-13T09:30")],
    ["30j", last("2025-01-13T09:30")],
    ["les 30 derniers jours", last("2025-01-13T09:30")],
    ["ces 30 derniers jours", last("2025-01-13T09:30")],
    ["last 30 days", last("2025-01-13T09:30")],
    ["in the last 30 days", last("2025-01-13T09:30")],
    ["the past 2 weeks", last("2025-01-29T09:30")],
    ["2 semaines", last("2025-01-29T09:30")],
    ["deux semaines", last("2025-01-29T09:30")],
    ["two weeks", last("2025-01-29T09:30")],
    ["mois", last("2025-01-12T09:30")],
    ["3 mois", last("2024-11-12T09:30")],
    ["ce mois-ci", since("2025-02-01")],
    ["le mois dernier", "2024-12-31T23:00 2025-01-31T23:00"],
    ["cette année", since("2025-01-01")],
    ["année", last("2024-02-12T09:30")],
    ["l’an dernier", "2023-12-31T23:00 2024-12-31T23:00"],
    ["2 ans", last("2023-02-12T09:30")],
    ["24h", last("2025-02-11T09:30")],
    ["48 heures", last("2025-02-10T09:30")],
    ["depuis lundi", since("2025-02-10")],
    ["since Monday", since("2025-02-10")],
    ["depuis mercredi", since("2025-02-12")],
    ["depuis jeudi", since("2025-02-06")],
    ["depuis hier", since("2025-02-11")],
    ["depuis 3 jours", last("2025-02-09T09:30")],
    ["depuis une semaine", last("2025-02-05T09:30")],
    ["depuis le 3 février", since("2025-02-03")],
    ["depuis le 3", since("2025-02-03")],
    ["since 2025-02-03", since("2025-02-03")],
    ["à partir du 3 février 2025", since("2025-02-03")],
    ["lundi", day("2025-02-10")],
    ["lundi dernier", day("2025-02-10")],
    ["last Monday", day("2025-02-10")],
    ["mercredi dernier", day("2025-02-05")],
    ["mercredi", since("2025-02-12")],
    ["10 février 2025", day("2025-02-10")],
    ["10 fevrier 2025", day("2025-02-10")],
    ["le 10 février", day("2025-02-10")],
    ["lundi 10 février 2025", day("2025-02-10")],
    ["10/02/2025", day("2025-02-10")],
    ["10/02/25", day("2025-02-10")],
    ["10/02", day("2025-02-10")],
    ["10.02.2025", day("2025-02-10")],
    ["10-02-2025", day("2025-02-10")],
    ["2025-02-10", day("2025-02-10")],
    ["le 10", day("2025-02-10")],
    ["February 10, 2025", day("2025-02-10")],
    ["Feb 10th 2025", day("2025-02-10")],
    ["10th of February 2025", day("2025-02-10")],
    ["1er février", day("2025-02-01")],
    ["25 décembre", day("2024-12-25")],
    ["29 février", day("2024-02-29")],
    ["janvier 2025", "2024-12-31T23:00 2025-01-31T23:00"],
    ["décembre", "2024-11-30T23:00 2024-12-31T23:00"],
    ["2024", "2023-12-31T23:00 2024-12-31T23:00"],
    ["en 2024", "2023-12-31T23:00 2024-12-31T23:00"],
    ["du 3 au 5 février 2025", "2025-02-02T23:00 2025-02-05T23:00"],
    ["du 3 au 5 février", "2025-02-02T23:00 2025-02-05T23:00"],
    ["from 3 to 5 February 2025", "2025-02-02T23:00 2025-02-05T23:00"],
    ["entre le 30 janvier et le 5 février", "2025-01-29T23:00 2025-02-05T23:00"],
    ["2025-02-03 to 2025-02-05", "2025-02-02T23:00 2025-02-05T23:00"],
    ["week-end", "2025-02-07T23:00 2025-02-09T23:00"],
    ["il y a 3 jours", day("2025-02-09")],
    ["3 days ago", day("2025-02-09")],
  ])("%s", (typed, expected) => {
    expect(periodOf(typed)).toBe(expected);
  });

  it.each([
    ["demain", "future"],
    ["tomorrow", "future"],
    ["après-demain", "future"],
    ["la semaine prochaine", "future"],
    ["next week", "future"],
    ["lundi prochain", "future"],
    ["dans 3 jours", "future"],
    ["in 3 days", "future"],
    ["10/02/2030", "future"],
    ["13 février 2025", "future"],
    ["depuis le 13 février 2025", "future"],
    ["31/02/2025", "impossible"],
    ["32 janvier 2025", "impossible"],
    ["2025-13-01", "impossible"],
    ["30 février", "impossible"],
    ["0 jours", "impossible"],
    ["du 5 au 3 février 2025", "impossible"],
    ["999999 jours", "tooLong"],
    ["1950", "tooLong"],
  ])("%s is refused: %s", (typed, reason) => {
    expect(read(typed).faults).toMatchObject([{ kind: "badPeriod", reason }]);
  });

  it("begins at midnight in the reader's zone, on days that the clocks change too", () => {
    expect(periodOf("hier", new Date("2025-03-31T08:00:00Z"))).toBe("2025-03-29T23:00 2025-03-30T22:00");
    expect(periodOf("hier", new Date("2025-02-12T03:00:00Z"), "America/New_York")).toBe(
      "2025-02-10T05:00 2025-02-11T05:00",
    );
    expect(periodOf("aujourd’hui", new Date("2025-02-12T15:00:00Z"), "Asia/Tokyo")).toBe("2025-02-12T15:00 now");
  });

  it.each<[PeriodName, string, string]>([
    [{ kind: "last", count: 7, unit: "day" }, "ces 7\u00a0derniers jours", "in the last 7 days"],
    [{ kind: "last", count: 24, unit: "hour" }, "ces 24\u00a0dernières heures", "in the last 24 hours"],
    [{ kind: "last", count: 1, unit: "month" }, "ce dernier mois", "in the last month"],
    [{ kind: "day", day: "2025-02-10" }, "le lundi 10 février 2025", "on Monday 10 February 2025"],
    [{ kind: "day", day: "2025-03-01" }, "le samedi 1er mars 2025", "on Saturday 1 March 2025"],
    [{ kind: "month", month: "2025-02" }, "en février 2025", "in February 2025"],
    [
      { kind: "between", from: "2025-02-03", to: "2025-02-05" },
      "du 3 février 2025 au 5 février 2025",
      "from 3 February 2025 to 5 February 2025",
    ],
  ])("is called %o", (name, french, english) => {
    expect(periodWords(name, "fr").adverb.replaceAll("\u00a0", " ")).toBe(french.replaceAll("\u00a0", " "));
    expect(periodWords(name, "en").adverb).toBe(english);
  });
});

describe("angles with a period, in any order", () => {
  it.each([
    ["emploi semaine", ["jobs"]],
    ["semaine emploi", ["jobs"]],
    ["EMPLOI 30 jours", ["jobs"]],
    ["l’emploi et l’écologie depuis lundi", ["jobs", "ecology"]],
    ["jobs, energy yesterday", ["jobs", "ecology"]],
    ["sur la régulation en janvier 2025", ["regulation"]],
    ["Émploi hier", ["jobs"]],
    ["tous les angles hier", []],
  ])("%s", (typed, angles) => {
    const { scope, faults } = read(typed);
    expect(faults).toEqual([]);
    expect(scope.angles).toEqual(angles);
    expect(scope.period).not.toBeNull();
  });

  it.each([
    ["emplio", { kind: "unknown", typed: "emplio", suggestion: "emploi" }],
    ["emploi semmaine", { kind: "unknown", typed: "semmaine", suggestion: "semaine" }],
    ["emploi xyzzy", { kind: "unknown", typed: "xyzzy", suggestion: null }],
    ["hier semaine", { kind: "twice", typed: "hier semaine" }],
  ])("%s is refused", (typed, fault) => {
    expect(read(typed).faults).toEqual([fault]);
  });
});
