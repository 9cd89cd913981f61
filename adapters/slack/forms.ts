import type { types } from "@slack/bolt";
import type { Field, Form, FormValues } from "../../src/bot/form.ts";
import { clipped, inert, line } from "./inert.ts";
import {
  CHECKBOXES,
  INPUT_CHARACTERS,
  LABEL_CHARACTERS,
  OPTION_CHARACTERS,
  OPTION_VALUE_CHARACTERS,
  PRIVATE_METADATA_CHARACTERS,
  SELECT_OPTIONS,
  TEXT_OBJECT_CHARACTERS,
  VIEW_TITLE_CHARACTERS,
} from "./limits.ts";
import { type Language, wordsOf } from "./words.ts";

export const FORM_CALLBACK = "fil_form";
const INPUT_ACTION = "value";

/** Where a form was asked for, which Slack doesn't say when it comes back. */
export interface FormOrigin {
  readonly form: string;
  readonly channel: string;
  readonly thread: string | null;
  /** Where to answer for half an hour; null when there was none. */
  readonly respondTo: string | null;
}

/** A modal: https://docs.slack.dev/surfaces/modals */
export function viewOf(form: Form, origin: FormOrigin, language: Language): types.ModalView {
  const words = wordsOf(language);
  const intro = inert(form.intro).trim();
  return {
    type: "modal",
    callback_id: FORM_CALLBACK,
    private_metadata: metadataOf(origin),
    title: plain(form.title, VIEW_TITLE_CHARACTERS),
    submit: plain(form.submit, VIEW_TITLE_CHARACTERS),
    close: plain(words.cancel, VIEW_TITLE_CHARACTERS),
    blocks: [
      ...(intro ? [{ type: "section" as const, text: plain(intro, TEXT_OBJECT_CHARACTERS) }] : []),
      ...form.fields.flatMap((field) => inputOf(field, language)),
    ],
  };
}

/** Without the address to answer at, where both don't fit: the Web API answers then. */
function metadataOf(origin: FormOrigin): string {
  const whole = JSON.stringify(origin);
  return whole.length <= PRIVATE_METADATA_CHARACTERS ? whole : JSON.stringify({ ...origin, respondTo: null });
}

/** What a form that came back says of where it was asked for; null when it isn't one of ours. */
export function originOfForm(metadata: string): FormOrigin | null {
  try {
    const read: Partial<Record<keyof FormOrigin, unknown>> = JSON.parse(metadata);
    if (typeof read?.form !== "string" || typeof read.channel !== "string") return null;
    return {
      form: read.form,
      channel: read.channel,
      thread: typeof read.thread === "string" ? read.thread : null,
      respondTo: typeof read.respondTo === "string" ? read.respondTo : null,
    };
  } catch {
    return null;
  }
}

function plain(words: string, max: number): types.PlainTextElement {
  return { type: "plain_text", text: clipped(inert(words).trim() || "–", max), emoji: false };
}

function inputOf(field: Field, language: Language): types.InputBlock[] {
  const element = elementOf(field, language);
  if (!element) return [];
  const hint = inert(field.hint).trim();
  return [
    {
      type: "input",
      block_id: field.name,
      label: plain(field.label, LABEL_CHARACTERS),
      optional: !field.required,
      element,
      ...(hint ? { hint: plain(hint, LABEL_CHARACTERS) } : {}),
    },
  ];
}

function elementOf(field: Field, language: Language): types.InputBlockElement | null {
  switch (field.kind) {
    case "line":
    case "paragraph": {
      const most = Math.min(field.maxLength, INPUT_CHARACTERS);
      const value = inert(field.value).slice(0, most);
      return {
        type: "plain_text_input",
        action_id: INPUT_ACTION,
        multiline: field.kind === "paragraph",
        max_length: most,
        ...(value ? { initial_value: value } : {}),
      };
    }
    case "choice":
    case "choices":
      return selectOf(field, language);
    default:
      return unreachable(field);
  }
}

type Choices = Field & { kind: "choice" | "choices" };

function selectOf(field: Choices, language: Language): types.InputBlockElement | null {
  const options = field.options.filter(isOption).slice(0, SELECT_OPTIONS).map(optionOf);
  if (options.length === 0) return null;
  const chosen = options.filter(({ value }) => value !== undefined && field.chosen.includes(value));
  const [first] = chosen;
  const placeholder = plain(wordsOf(language).choose, TEXT_OBJECT_CHARACTERS);
  if (field.kind === "choice") {
    const initial = first ? { initial_option: first } : {};
    return { type: "static_select", action_id: INPUT_ACTION, placeholder, options, ...initial };
  }
  const initial = first ? { initial_options: chosen } : {};
  if (options.length <= CHECKBOXES) return { type: "checkboxes", action_id: INPUT_ACTION, options, ...initial };
  return { type: "multi_static_select", action_id: INPUT_ACTION, placeholder, options, ...initial };
}

/** One that Slack refuses would take the whole form with it. */
function isOption({ value }: Choices["options"][number]): boolean {
  return value !== "" && value.length <= OPTION_VALUE_CHARACTERS;
}

function optionOf({ value, label }: Choices["options"][number]): types.PlainTextOption {
  return { text: plain(line(label) || value, OPTION_CHARACTERS), value };
}

interface Filled {
  readonly type?: string;
  readonly value?: string | null;
  readonly selected_option?: { readonly value: string } | null;
  readonly selected_options?: readonly { readonly value: string }[] | null;
}

/** By the field's name: the words of a line, a list of what was chosen. */
export function valuesOf(state: Readonly<Record<string, Readonly<Record<string, Filled>>>>): FormValues {
  const fields = Object.entries(state).flatMap(([name, actions]) => {
    const filled = actions[INPUT_ACTION];
    return filled ? [[name, contentOf(filled)] as const] : [];
  });
  return Object.fromEntries(fields);
}

function contentOf(filled: Filled): string | readonly string[] {
  if (filled.selected_options) return filled.selected_options.map(({ value }) => value);
  if (filled.selected_option) return [filled.selected_option.value];
  return /select|checkboxes|radio/.test(filled.type ?? "") ? [] : (filled.value ?? "");
}

function unreachable(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}
