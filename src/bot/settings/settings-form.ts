import { catalogue } from "../../edition/text.ts";
import { dayName } from "../../edition/words/schedules.ts";
import type { DigestDefinition } from "../../engine/definition.ts";
import type { Language } from "../../engine/language.ts";
import { WEEKDAYS, type Wish } from "../../store/subscriptions.ts";
import type { Field, Form, FormValues } from "../form.ts";
import { quoteBack } from "../grammar/faults.ts";
import { readTimes } from "../grammar/time-lists.ts";
import { LONGEST_LINE } from "../grammar/words.ts";
import { zoneNamed } from "../grammar/zones.ts";

export interface FormContext {
  readonly digest: DigestDefinition;
  readonly language: Language;
}

/** What a form asks for: a new subscription, or another wish for one that is there. */
export interface SettingsForm extends FormContext {
  /** At most 90 characters. */
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly wish: Wish;
}

const OPTIONS = ["english", "mute", "paused"] as const;
const MOST_OPTIONS = 25;
const MOST_TIMES = 24;

/** The form of a subscription, filled in with what it is now. */
export function settingsForm({ id, title, intro, wish, digest, language }: SettingsForm): Form {
  const words = catalogue(language).form;
  const chosen = [
    ...(wish.language === "en" ? ["english"] : []),
    ...(wish.mute ? ["mute"] : []),
    ...(wish.paused ? ["paused"] : []),
  ];
  const line = { kind: "line", required: true } as const;
  const choices = { kind: "choices", hint: "" } as const;
  const fields: Field[] = [
    {
      ...line,
      name: "times",
      label: words.times,
      hint: words.timesHint,
      value: shownTimes(wish, language),
      maxLength: 200,
    },
    {
      ...choices,
      name: "days",
      label: words.days,
      options: WEEKDAYS.map((day) => ({ value: day, label: dayName(day, language) })),
      chosen: wish.weekdays,
      required: true,
    },
    {
      ...choices,
      name: "angles",
      label: words.angles,
      hint: words.anglesHint,
      options: digest.angles.slice(0, MOST_OPTIONS).map(({ id: value, label }) => ({ value, label: label[language] })),
      chosen: wish.angles ?? [],
      required: false,
    },
    { ...line, name: "zone", label: words.zone, hint: words.zoneHint, value: wish.zone, maxLength: 80 },
    {
      ...choices,
      name: "options",
      label: words.options,
      options: OPTIONS.map((value) => ({ value, label: words[value] })),
      chosen,
      required: false,
    },
  ];
  return { id, title, submit: words.save, intro, fields };
}

function shownTimes({ times }: Wish, language: Language): string {
  return times.map((time) => (language === "fr" ? time.replace(":", "h") : time)).join(", ");
}

export type FormRead =
  | { readonly kind: "wish"; readonly wish: Wish }
  /** A sentence for each field at fault, by its name. */
  | { readonly kind: "faults"; readonly faults: Readonly<Record<string, string>> };

/** What a filled-in form asks for. */
export function readSettingsForm(values: FormValues, { digest, language }: FormContext): FormRead {
  const words = catalogue(language);
  const faults: Record<string, string> = {};
  const lines = { times: lineOf(values.times), zone: lineOf(values.zone) };
  const { times, fault } = readTimes(lines.times);
  if (lines.times.length > LONGEST_LINE) faults.times = words.tooLong;
  else if (fault?.kind === "badTime") faults.times = words.badTime(quoteBack(fault.typed));
  else if (fault) faults.times = words.form.onlyTimes(quoteBack(fault.typed));
  else if (times.length === 0 || times.length > MOST_TIMES) faults.times = words.form.timesNeeded;
  const days = listOf(values.days);
  const weekdays = WEEKDAYS.filter((day) => days.includes(day));
  if (weekdays.length === 0) faults.days = words.form.daysNeeded;
  const zone = lines.zone.length > LONGEST_LINE ? null : zoneNamed(lines.zone);
  if (zone === null) faults.zone = words.form.onlyZone(quoteBack(lines.zone));
  const asked = listOf(values.angles);
  const all = digest.angles.map(({ id }) => id);
  const angles = all.filter((id) => asked.includes(id));
  const options = listOf(values.options);
  if (zone === null || Object.keys(faults).length > 0) return { kind: "faults", faults };
  return {
    kind: "wish",
    wish: {
      times,
      weekdays,
      zone,
      angles: angles.length === 0 || angles.length === all.length ? null : angles,
      language: options.includes("english") ? "en" : "fr",
      mute: options.includes("mute"),
      paused: options.includes("paused"),
    },
  };
}

function lineOf(value: FormValues[string] | undefined): string {
  return typeof value === "string" ? value.trim() : (value ?? []).join(" ").trim();
}

function listOf(value: FormValues[string] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? value.split(",").map((one) => one.trim()) : value;
}
