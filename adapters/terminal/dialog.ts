import type { Field, Form, FormValues } from "../../src/bot/form.ts";
import { safe } from "./render.ts";

const fr = {
  keep: "Entrée garde la valeur entre crochets",
  cancel: "«\u00a0annuler\u00a0» abandonne",
  none: "aucun",
  required: "Il faut une réponse.",
  choose: (labels: string) => `Choisissez parmi\u00a0: ${labels}.`,
  cancelled: "Rien n’a changé.",
};
const en: typeof fr = {
  keep: "Enter keeps the value in brackets",
  cancel: "“cancel” gives up",
  none: "none",
  required: "An answer is needed.",
  choose: (labels) => `Choose among: ${labels}.`,
  cancelled: "Nothing was changed.",
};

const CANCEL = /^(?:annuler|cancel)$/i;
const NONE = /^(?:-|aucune?|none)$/i;

export type Step =
  | { readonly kind: "ask"; readonly words: string }
  | { readonly kind: "done"; readonly form: Form; readonly values: FormValues }
  | { readonly kind: "cancelled"; readonly words: string };

/** A form, filled in field after field: one line each. */
export class Dialog {
  readonly #form: Form;
  readonly #words: typeof fr;
  readonly #values: Record<string, string | readonly string[]> = {};
  /** Fields to ask for, in order. */
  readonly #fields: readonly Field[];
  #at = 0;

  /** `only` asks again for the fields at fault, and keeps what the others had. */
  constructor(form: Form, language: "fr" | "en", kept: FormValues = {}, only: readonly string[] | null = null) {
    this.#form = form;
    this.#words = language === "fr" ? fr : en;
    for (const field of form.fields) this.#values[field.name] = kept[field.name] ?? initial(field);
    this.#fields = form.fields.filter(({ name }) => only === null || only.includes(name));
  }

  /** What to show first. */
  open(): string {
    const { title, intro } = this.#form;
    const head = [title, intro].filter((line) => line !== "").map(safe);
    return [...head, `(${this.#words.keep}, ${this.#words.cancel})`, this.#question()].join("\n");
  }

  answer(line: string): Step {
    const words = line.trim();
    if (CANCEL.test(words)) return { kind: "cancelled", words: this.#words.cancelled };
    const field = this.#fields[this.#at];
    if (field) {
      const value = words === "" ? this.#values[field.name] : this.#read(field, words);
      if (value === undefined || (field.required && value.length === 0)) {
        return { kind: "ask", words: `${this.#refusal(field)}\n${this.#question()}` };
      }
      this.#values[field.name] = value;
      this.#at++;
    }
    if (this.#at < this.#fields.length) return { kind: "ask", words: this.#question() };
    return { kind: "done", form: this.#form, values: this.#values };
  }

  #question(): string {
    const field = this.#fields[this.#at];
    if (!field) return this.#form.submit;
    const value = this.#values[field.name];
    const hint = field.hint ? ` (${safe(field.hint)})` : "";
    if (!("options" in field)) return `${safe(field.label)}${hint} [${safe(String(value))}]`;
    const chosen = field.options.filter((option) => value?.includes(option.value)).map(({ label }) => label);
    const options = field.options.map(({ label }, i) => `${i + 1}. ${safe(label)}`).join("  ");
    return `${safe(field.label)}${hint} [${safe(chosen.join(", ") || this.#words.none)}]\n  ${options}`;
  }

  /** Undefined when the words are none of the choices. */
  #read(field: Field, words: string): string | readonly string[] | undefined {
    if (!("options" in field)) return words.slice(0, field.maxLength);
    if (NONE.test(words)) return [];
    const wanted = words.split(/\s*[,;]\s*|\s+(?=\d)/).filter((word) => word !== "");
    const values = wanted.map((word) => {
      const lower = word.toLocaleLowerCase();
      return field.options.find(
        ({ value, label }, i) => String(i + 1) === word || value === word || label.toLocaleLowerCase() === lower,
      )?.value;
    });
    if (values.some((value) => value === undefined) || (field.kind === "choice" && values.length !== 1))
      return undefined;
    return values.flatMap((value) => value ?? []);
  }

  #refusal(field: Field): string {
    if (!("options" in field)) return this.#words.required;
    return this.#words.choose(field.options.map(({ label }) => safe(label)).join(", "));
  }
}

function initial(field: Field): string | readonly string[] {
  return "options" in field ? field.chosen : field.value;
}
