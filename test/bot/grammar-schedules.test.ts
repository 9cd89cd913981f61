import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAddress } from "../../src/bot/grammar/addresses.ts";
import { cityOf } from "../../src/bot/grammar/cities.ts";
import { readTimes } from "../../src/bot/grammar/time-lists.ts";
import { readWish } from "../../src/bot/grammar/wishes.ts";
import { zoneNamed } from "../../src/bot/grammar/zones.ts";
import { openDesk } from "../../src/desk.ts";

const { definition } = openDesk(join(import.meta.dirname, "../../digests")).digest;
const week = ["mon", "tue", "wed", "thu", "fri"];
const all = [...week, "sat", "sun"];

const wishOf = (line: string) => {
  const { wish, faults } = readWish(line, definition);
  expect(faults, line).toEqual([]);
  return wish;
};
const faultsOf = (line: string) => readWish(line, definition).faults;

describe("times", () => {
  it.each([
    ["8h30", "08:30"],
    ["8 h 30", "08:30"],
    ["8\u00a0h\u00a030", "08:30"],
    ["8h", "08:00"],
    ["8 h", "08:00"],
    ["08:30", "08:30"],
    ["8:30", "08:30"],
    ["8:30am", "08:30"],
    ["8:30 am", "08:30"],
    ["8:30 a.m.", "08:30"],
    ["8:30pm", "20:30"],
    ["8.30pm", "20:30"],
    ["8am", "08:00"],
    ["12am", "00:00"],
    ["12pm", "12:00"],
    ["12:15am", "00:15"],
    ["midi", "12:00"],
    ["minuit", "00:00"],
    ["noon", "12:00"],
    ["midi et demi", "12:30"],
    ["8 heures", "08:00"],
    ["8 heures 30", "08:30"],
    ["8 heures et demie", "08:30"],
    ["8h et quart", "08:15"],
    ["9h moins le quart", "08:45"],
    ["huit heures", "08:00"],
    ["huit heures et demie", "08:30"],
    ["8 o’clock", "08:00"],
    ["8 o'clock", "08:00"],
    ["8h du soir", "20:00"],
    ["8h du matin", "08:00"],
    ["8 in the evening", "20:00"],
    ["23h59", "23:59"],
    ["0h", "00:00"],
    ["00:00", "00:00"],
    ["à 8h30", "08:30"],
    ["at 8:30", "08:30"],
    ["8H30", "08:30"],
    ["8h30min", "08:30"],
    ["9", "09:00"],
  ])("%s is %s", (typed, time) => {
    expect(readTimes(typed)).toEqual({ times: [time], fault: null });
  });

  it.each([
    ["8h30 et 18h", ["08:30", "18:00"]],
    ["8h30, 18h", ["08:30", "18:00"]],
    ["8h30;18h", ["08:30", "18:00"]],
    ["8:30 and 6pm", ["08:30", "18:00"]],
    ["18h puis 8h30", ["08:30", "18:00"]],
    ["8h, 8 h, 08:00", ["08:00"]],
    ["midi et 18h", ["12:00", "18:00"]],
    ["8h 12h 18h", ["08:00", "12:00", "18:00"]],
  ])("%s is several", (typed, times) => {
    expect(readTimes(typed)).toEqual({ times, fault: null });
  });

  it.each(["25h", "24h", "8h60", "99:99", "13pm", "0am", "8:75", "120h"])("%s is none, and said so", (typed) => {
    expect(readTimes(typed)).toMatchObject({ times: [], fault: { kind: "badTime" } });
    expect(faultsOf(typed)).toMatchObject([{ kind: "badTime", typed }]);
  });

  it.each(["8:3", "-8h", "8e", "h30", "tôt", "8h3o"])("%s is not read as a time", (typed) => {
    expect(readTimes(typed).times).toEqual([]);
    expect(readTimes(typed).fault).not.toBeNull();
  });
});

describe("days", () => {
  it.each([
    ["en semaine", week],
    ["weekdays", week],
    ["on weekdays", week],
    ["jours ouvrés", week],
    ["lun-ven", week],
    ["lun–ven", week],
    ["lun - ven", week],
    ["lundi à vendredi", week],
    ["du lundi au vendredi", week],
    ["de lundi à vendredi", week],
    ["monday to friday", week],
    ["Monday through Friday", week],
    ["mon-fri", week],
    ["tous les jours", all],
    ["chaque jour", all],
    ["every day", all],
    ["daily", all],
    ["7j/7", all],
    ["7 jours sur 7", all],
    ["week-end", ["sat", "sun"]],
    ["le week-end", ["sat", "sun"]],
    ["weekend", ["sat", "sun"]],
    ["week end", ["sat", "sun"]],
    ["mardi et jeudi", ["tue", "thu"]],
    ["jeudi, mardi", ["tue", "thu"]],
    ["mon,wed", ["mon", "wed"]],
    ["mon, wed and fri", ["mon", "wed", "fri"]],
    ["lundi", ["mon"]],
    ["le lundi", ["mon"]],
    ["chaque lundi", ["mon"]],
    ["every Monday", ["mon"]],
    ["lun. mer. ven.", ["mon", "wed", "fri"]],
    ["DIMANCHE", ["sun"]],
    ["ven-lun", ["mon", "fri", "sat", "sun"]],
    ["samedi à lundi", ["mon", "sat", "sun"]],
    ["tous les jours sauf le dimanche", [...week, "sat"]],
    ["every day except monday", all.slice(1)],
    ["en semaine et samedi", [...week, "sat"]],
    ["sauf dimanche", [...week, "sat"]],
  ])("%s", (typed, days) => {
    expect(wishOf(typed).weekdays).toEqual(days);
  });
});

describe("zones", () => {
  it.each([
    ["Paris", "Europe/Paris"],
    ["paris", "Europe/Paris"],
    ["Europe/Paris", "Europe/Paris"],
    ["europe/paris", "Europe/Paris"],
    ["New York", "America/New_York"],
    ["new york", "America/New_York"],
    ["America/New_York", "America/New_York"],
    ["america/new_york", "America/New_York"],
    ["Montréal", "America/Toronto"],
    ["montreal", "America/Toronto"],
    ["Londres", "Europe/London"],
    ["San Francisco", "America/Los_Angeles"],
    ["Tokyo", "Asia/Tokyo"],
    ["UTC", "UTC"],
    ["US/Eastern", "America/New_York"],
    ["La Réunion", "Indian/Reunion"],
    ["Pointe-à-Pitre", "America/Guadeloupe"],
  ])("%s is %s", (typed, zone) => {
    expect(zoneNamed(typed)).toBe(zone);
  });

  it.each(["Mars/Olympus", "", "Atlantide", "+02:00", "Europe/", "../etc/passwd", "constructor", "UTC+25"])(
    "%s is none",
    (typed) => {
      expect(zoneNamed(typed)).toBeNull();
    },
  );

  it("is found by a city's name, whatever the zone is called by this version of Node", () => {
    expect(zoneNamed("buenos aires")).toMatch(/Buenos_Aires$/);
    expect(zoneNamed("kiev")).toMatch(/^Europe\/K(?:iev|yiv)$/);
  });

  it("is called by its city, in the reader's language", () => {
    expect(cityOf("Europe/London", "fr")).toBe("Londres");
    expect(cityOf("Europe/London", "en")).toBe("London");
    expect(cityOf("America/New_York", "fr")).toBe("New York");
  });
});

describe("a wish", () => {
  const whole = {
    times: ["08:30"],
    weekdays: week,
    zone: null,
    angles: ["investment", "regulation"],
    language: "en",
    mute: true,
    paused: null,
  };
  it.each([
    "8h30 en semaine investissement régulation en anglais muet",
    "muet, en anglais : régulation + investissement, en semaine à 8h30",
    "investissement et régulation à 8 h 30 en semaine, muet, anglais",
    "Mute in English, weekdays 8:30am, money and law",
    "EN SEMAINE 8H30 INVESTISSEMENT RÉGULATION EN ANGLAIS MUET",
  ])("%s", (typed) => {
    expect(wishOf(typed)).toEqual(whole);
  });

  it.each([
    ["8h30 Montréal", { times: ["08:30"], zone: "America/Toronto" }],
    ["8h30 heure de Paris", { times: ["08:30"], zone: "Europe/Paris" }],
    ["8:30 (New York)", { times: ["08:30"], zone: "America/New_York" }],
    ["8:30 Europe/London time", { times: ["08:30"], zone: "Europe/London" }],
    ["l’emploi et l’écologie", { angles: ["jobs", "ecology"] }],
    ["tous les angles", { angles: "all" }],
    ["tous les angles sauf l’emploi", { angles: ["investment", "regulation", "ecology", "geopolitics"] }],
    ["sans emploi", { angles: ["investment", "regulation", "ecology", "geopolitics"] }],
    ["emploi, «\u00a0écologie\u00a0» et “law”", { angles: ["regulation", "jobs", "ecology"] }],
    ["pas muet", { mute: false }],
    ["unmute", { mute: false }],
    ["en pause", { paused: true }],
    ["reprendre", { paused: false }],
    ["in French", { language: "fr" }],
    ["", {}],
    ["et à le", {}],
  ])("%s", (typed, said) => {
    const nothing = { times: null, weekdays: null, zone: null, angles: null, language: null, mute: null, paused: null };
    expect(wishOf(typed)).toEqual({ ...nothing, ...said });
  });

  it.each([
    ["25h", { kind: "badTime", typed: "25h" }],
    ["8h30 Mars/Olympus", { kind: "badZone", typed: "Mars/Olympus" }],
    ["8h30 UTC+2", { kind: "badZone", typed: "UTC+2" }],
    ["8h30 emplio", { kind: "unknown", typed: "emplio", suggestion: "emploi" }],
    ["8h30 lundii", { kind: "unknown", typed: "lundii", suggestion: "lundi" }],
    ["8h30 sport", { kind: "unknown", typed: "sport", suggestion: null }],
    ["8h30 Paris Londres", { kind: "twice", typed: "Europe/Paris, Europe/London" }],
    ["en anglais en français", { kind: "twice", typed: "en, fr" }],
    ["lundi sauf lundi", { kind: "twice", typed: "lundi sauf lundi" }],
  ])("%s is refused", (typed, fault) => {
    expect(faultsOf(typed)).toEqual([fault]);
  });
});

describe("an address", () => {
  it.each([
    ["https://journal.example/a", "https://journal.example/a"],
    ["lemonde.fr", "https://lemonde.fr/"],
    ["www.lemonde.fr/ia/", "https://www.lemonde.fr/ia/"],
    ["<https://journal.example/a>", "https://journal.example/a"],
    ["<https://journal.example/a|journal.example>", "https://journal.example/a"],
    ["«\u00a0https://journal.example/a\u00a0»", "https://journal.example/a"],
    ["HTTPS://Journal.Example/A", "https://journal.example/A"],
    ["s’il te plaît https://journal.example/a merci", "https://journal.example/a"],
    ["https://exämple.fr/é", "https://xn--exmple-cua.fr/%C3%A9"],
  ])("is read in %s", (typed, address) => {
    expect(readAddress(typed)).toEqual({ kind: "address", address });
  });

  it.each([
    "/etc/passwd",
    "ftp://journal.example/a",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "un article",
    "https://",
    "https://qui:secret@journal.example/",
    "../x",
    "-",
  ])("is not read in %s", (typed) => {
    expect(readAddress(typed).kind).toBe("bad");
  });

  it("is missing where there are no words", () => {
    expect(readAddress(" \n")).toEqual({ kind: "none" });
  });
});
