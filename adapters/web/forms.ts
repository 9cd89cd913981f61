import { randomBytes } from "node:crypto";
import type { Field, Form, FormValues } from "../../src/bot/form.ts";
import { OPEN_FORMS } from "./limits.ts";
import type { Place } from "./place.ts";
import type { Words } from "./words.ts";

/** A form that a person was given and may send. */
export interface OpenForm {
  readonly token: string;
  readonly form: Form;
  readonly person: string;
  /** Where it was asked for: its answer goes there. */
  readonly place: Place;
}

/** The forms that wait for a person, the latest ones. */
export class OpenForms {
  readonly #forms = new Map<string, OpenForm>();

  open(form: Form, person: string, place: Place): OpenForm {
    const opened: OpenForm = { token: randomBytes(16).toString("base64url"), form, person, place };
    this.#forms.set(opened.token, opened);
    for (const oldest of this.#forms.keys()) {
      if (this.#forms.size <= OPEN_FORMS) break;
      this.#forms.delete(oldest);
    }
    return opened;
  }

  find(token: string, person: string): OpenForm | null {
    const found = this.#forms.get(token);
    return found?.person === person ? found : null;
  }

  close({ token }: OpenForm): void {
    this.#forms.delete(token);
  }
}

export type Filled =
  | { readonly values: FormValues; readonly faults: null }
  | { readonly values: FormValues; readonly faults: Readonly<Record<string, string>> };

/** The values of a form's own fields from what was sent, and what is wrong with them. */
export function readForm(form: Form, sent: (name: string) => readonly string[], words: Words): Filled {
  const values: Record<string, string | readonly string[]> = {};
  const faults: Record<string, string> = {};
  for (const field of form.fields) {
    const value = readField(field, sent(field.name));
    values[field.name] = value;
    const fault = faultOf(field, value, words);
    if (fault !== null) faults[field.name] = fault;
  }
  return { values, faults: Object.keys(faults).length > 0 ? faults : null };
}

function readField(field: Field, sent: readonly string[]): string | readonly string[] {
  switch (field.kind) {
    case "line":
      return (sent[0] ?? "").replace(/[\r\n]+/g, " ").trim();
    case "paragraph":
      return (sent[0] ?? "").replace(/\r\n?/g, "\n").trim();
    case "choice":
      return sent.filter((value) => value !== "").slice(0, 1);
    case "choices":
      return [...new Set(sent.filter((value) => value !== ""))];
    default:
      return unreachable(field);
  }
}

function faultOf(field: Field, value: string | readonly string[], words: Words): string | null {
  if (value.length === 0) return field.required ? words.missing : null;
  if (typeof value === "string") {
    return "maxLength" in field && [...value].length > field.maxLength ? words.tooLong(field.maxLength) : null;
  }
  const options = "options" in field ? field.options.map((option) => option.value) : [];
  return value.every((one) => options.includes(one)) ? null : words.notAChoice;
}

function unreachable(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}
