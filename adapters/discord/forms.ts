import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmission,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ComponentType,
  type ModalSubmitComponent,
  TextInputStyle,
} from "discord.js";
import type { Field, Form, FormValues } from "../../src/bot/form.ts";
import {
  INPUT,
  LABEL,
  LABEL_DESCRIPTION,
  MODAL_COMPONENTS,
  MODAL_TITLE,
  SELECT_LABEL,
  SELECT_OPTIONS,
} from "./limits.ts";
import { plain, unitsOf } from "./markdown.ts";

const PREFIX = "f:";

/** The form as a modal: a label for each field, with the words above them where Discord has room for them. */
export function modalOf({ id, title, intro, fields }: Form): APIModalInteractionResponseCallbackData {
  const shown = fields.filter((field) => !("options" in field) || field.options.length > 0).slice(0, MODAL_COMPONENTS);
  const words = unitsOf(intro).join("").trim();
  const above = words !== "" && shown.length < MODAL_COMPONENTS;
  const labels = shown.map((field, index) => label(field, index === 0 && !above ? intro : ""));
  return {
    custom_id: `${PREFIX}${id}`,
    title: cut(title, MODAL_TITLE) || "Le Fil",
    components: above ? [{ type: ComponentType.TextDisplay, content: words }, ...labels] : labels,
  };
}

/** The form's id, and what was filled in; null for a modal of somebody else. */
export function submissionOf(data: APIModalSubmission): { readonly form: string; readonly values: FormValues } | null {
  if (!data.custom_id.startsWith(PREFIX)) return null;
  const values: Record<string, string | readonly string[]> = {};
  const read = (component: ModalSubmitComponent) => {
    if ("values" in component) values[component.custom_id] = component.values;
    else if (typeof component.value === "string") values[component.custom_id] = component.value;
  };
  for (const component of data.components) {
    if ("component" in component) read(component.component);
    else if ("components" in component) component.components.forEach(read);
  }
  return { form: data.custom_id.slice(PREFIX.length), values };
}

/** The form as somebody left it, to be corrected. */
export function filled(form: Form, values: FormValues): Form {
  return {
    ...form,
    fields: form.fields.map((field): Field => {
      const value = values[field.name];
      if (value === undefined) return field;
      if ("options" in field) return { ...field, chosen: typeof value === "string" ? [value] : value };
      return typeof value === "string" ? { ...field, value } : field;
    }),
  };
}

function label(field: Field, intro: string): APILabelComponent {
  const description = cut(field.hint || intro, LABEL_DESCRIPTION);
  return {
    type: ComponentType.Label,
    label: cut(field.label, LABEL) || field.name,
    ...(description ? { description } : {}),
    component: "options" in field ? select(field) : input(field),
  };
}

function input(field: Extract<Field, { value: string }>): APITextInputComponent {
  const most = Math.max(1, Math.min(field.maxLength, INPUT));
  const value = field.value.slice(0, most);
  return {
    type: ComponentType.TextInput,
    custom_id: field.name,
    style: field.kind === "line" ? TextInputStyle.Short : TextInputStyle.Paragraph,
    required: field.required,
    max_length: most,
    ...(value ? { value } : {}),
  };
}

function select(field: Extract<Field, { options: unknown }>): APIStringSelectComponent {
  const options = field.options.slice(0, SELECT_OPTIONS);
  const most = field.kind === "choice" ? 1 : options.length;
  const chosen = options.filter(({ value }) => field.chosen.includes(value)).slice(0, most);
  return {
    type: ComponentType.StringSelect,
    custom_id: field.name,
    required: field.required,
    min_values: field.required ? 1 : 0,
    max_values: most,
    options: options.map((option) => ({
      label: cut(option.label, SELECT_LABEL) || option.value,
      value: option.value,
      ...(chosen.includes(option) ? { default: true } : {}),
    })),
  };
}

/** Labels are shown as they are: nothing to escape. */
function cut(words: string, most: number): string {
  const shown = plain(words).trim();
  return shown.length <= most ? shown : `${shown.slice(0, most - 1)}…`;
}
