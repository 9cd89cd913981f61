import type { Language } from "../engine/language.ts";
import { fold } from "../engine/terms.ts";
import { followedFeeds } from "../store/feeds.ts";
import { commandTable } from "./commands.ts";
import { CITIES, cityOf } from "./grammar/cities.ts";
import { allZones } from "./grammar/zones.ts";
import type { Choice, Completion, OptionKind } from "./platform.ts";
import { digestNamed, type InboxDigest, type InboxOptions } from "./visit.ts";

const MOST = 25;
/** What the services show, and take back. */
const LONGEST = 100;

/** What a part that is being typed may become, the likeliest first. */
export async function completionsOf(options: InboxOptions, completion: Completion): Promise<Choice[]> {
  const digest = digestNamed(options, completion.digest);
  const language = completion.language ?? options.defaults.language;
  const command = commandTable(digest.definition).find(({ name }) => name === completion.command);
  const option = command?.options.find(({ name }) => name === completion.option);
  if (!option) return [];
  const typed = completion.typed.slice(0, LONGEST);
  if (option.name === "command") return matching(commandChoices(digest, language), typed);
  if (option.name === "language") return matching(LANGUAGES[language], typed);
  const isList = option.kind === "angles" || option.kind === "days" || option.kind === "time";
  const { before, last } = isList ? cut(typed) : { before: "", last: typed };
  const choices = await choicesOf(option.kind, { options, completion, digest, language, typed: last });
  return matching(choices, last)
    .map(({ label, value }) => ({ label: `${before}${label}`, value: `${before}${value}` }))
    .filter(({ label, value }) => label.length <= LONGEST && value.length <= LONGEST);
}

interface Context {
  readonly options: InboxOptions;
  readonly completion: Completion;
  readonly digest: InboxDigest;
  readonly language: Language;
  readonly typed: string;
}

async function choicesOf(kind: OptionKind, context: Context): Promise<Choice[]> {
  const { options, completion, digest, language, typed } = context;
  switch (kind) {
    case "angle":
    case "angles":
      return digest.definition.angles.map(({ id, label, words }) => ({
        label: label[language],
        value: words[language][0] ?? id,
      }));
    case "period":
    case "day":
      return PERIODS[language];
    case "days":
      return DAYS[language];
    case "time":
      return timesLike(typed, language);
    case "zone":
      return zones(language);
    case "feed": {
      const reader = { digest: digest.definition.command, tenant: completion.tenant };
      const feeds = await followedFeeds(options.db, reader);
      return feeds.map(({ name, address, movedTo }) => ({
        label: name.slice(0, LONGEST),
        value: name.length <= LONGEST ? name : (movedTo ?? address),
      }));
    }
    case "text":
    case "address":
      return [];
  }
}

const same = (words: readonly string[]): Choice[] => words.map((word) => ({ label: word, value: word }));

const PERIODS: Readonly<Record<Language, Choice[]>> = {
  fr: same(
    "aujourd’hui|hier|semaine|cette semaine|la semaine dernière|30 jours|2 semaines|mois|ce mois-ci|le mois dernier|depuis lundi|3 mois|cette année|année".split(
      "|",
    ),
  ),
  en: same(
    "today|yesterday|week|this week|last week|30 days|2 weeks|month|this month|last month|since Monday|3 months|this year|year".split(
      "|",
    ),
  ),
};
const DAYS: Readonly<Record<Language, Choice[]>> = {
  fr: same(
    "en semaine|tous les jours|week-end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lundi à vendredi".split(
      "|",
    ),
  ),
  en: same(
    "weekdays|every day|weekend|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Monday to Friday".split("|"),
  ),
};
const LANGUAGES: Readonly<Record<Language, Choice[]>> = {
  fr: same(["en français", "en anglais"]),
  en: same(["in English", "in French"]),
};

/** The hours, and the halves of the one that is being typed. */
function timesLike(typed: string, language: Language): Choice[] {
  const hours = ["8", "9", "7", "12", "18", "17", ...Array.from({ length: 24 }, (_, hour) => String(hour))];
  const [, hour] = /^\D*(\d{1,2})/.exec(typed) ?? [];
  const near = hour !== undefined && Number(hour) < 24 ? [hour, ...hours] : hours;
  const shown = [...new Set(near.map(Number))].flatMap((one) => [`${one}:00`, `${one}:30`]);
  return same(language === "fr" ? shown.map((time) => time.replace(":00", "h").replace(":", "h")) : shown);
}

/** By the names of their cities, then by IANA's. */
function zones(language: Language): Choice[] {
  const named = CITIES.flatMap(([zone, names]) =>
    [cityOf(zone, language), ...names.split("|")].map((city) => [city, zone]),
  );
  const cities = named.map(([city, zone]) => ({ label: `${city} (${zone})`, value: zone ?? "" }));
  const byLabel = new Map([...cities, ...same(allZones())].map((choice) => [choice.label, choice]));
  return [...byLabel.values()];
}

function commandChoices({ definition }: InboxDigest, language: Language): Choice[] {
  return same(commandTable(definition).map(({ words, name }) => words[language][0] ?? name));
}

/** What was typed before the last part of a list, its separator included. */
function cut(typed: string): { before: string; last: string } {
  const at = Math.max(typed.lastIndexOf(","), typed.lastIndexOf(" et ") + 3 * Number(typed.includes(" et ")));
  if (at < 0) return { before: "", last: typed };
  const space = /^\s*/.exec(typed.slice(at + 1))?.[0].length ?? 0;
  const before = typed.slice(0, at + 1 + space);
  return { before: before.endsWith(" ") ? before : `${before} `, last: typed.slice(at + 1 + space) };
}

/** Those that begin so, then those of which a word does, then those that hold it. */
function matching(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = fold(typed.trim());
  const ranked = choices.flatMap((choice) => {
    const label = fold(`${choice.label} ${choice.value}`);
    const rank = label.startsWith(wanted) ? 0 : new RegExp(`[\\s/(_-]${escaped(wanted)}`).test(label) ? 1 : 2;
    return rank < 2 || label.includes(wanted) ? [{ choice, rank }] : [];
  });
  return (
    ranked
      .sort((a, b) => a.rank - b.rank)
      // Two cities of one zone are one choice.
      .filter(({ choice }, index, all) => all.findIndex((other) => other.choice.value === choice.value) === index)
      .slice(0, MOST)
      .map(({ choice }) => choice)
  );
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
