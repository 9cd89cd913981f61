import { html, raw } from "hono/html";
import type { Field, FormValues } from "../../src/bot/form.ts";
import type { OpenForm } from "./forms.ts";
import { placePath } from "./post.ts";
import { type Html, safe } from "./render.ts";
import type { Words } from "./words.ts";

export interface Filling {
  /** What was typed before; null for a form that is new. */
  readonly values: FormValues | null;
  readonly faults: Readonly<Record<string, string>>;
}

export const UNTOUCHED: Filling = { values: null, faults: {} };

/** A form to fill in: the inside of a dialog, or of a page of its own where no script runs. */
export function renderForm({ token, form, place }: OpenForm, { values, faults }: Filling, words: Words): Html {
  const isFaulty = Object.keys(faults).length > 0;
  const known = new Set(form.fields.map(({ name }) => name));
  const others = Object.entries(faults).filter(([name]) => !known.has(name));
  return html`<form class="form" method="post" action="/forms/${token}" data-form novalidate>
<h2 id="dialog-title">${safe(form.title)}</h2>
${form.intro ? html`<p class="intro">${safe(form.intro)}</p>` : ""}
${isFaulty ? html`<p class="fault-line" role="alert">${others.length > 0 ? others.map(([, fault]) => safe(fault)).join(" ") : words.formFaults}</p>` : ""}
${form.fields.map((field) => renderField(field, values?.[field.name], faults[field.name] ?? null, words))}
<div class="form-foot"><a class="button plain" href="${placePath(place)}" data-cancel>${words.cancel}</a><button class="button strong">${safe(form.submit)}</button></div>
</form>`;
}

function renderField(
  field: Field,
  value: string | readonly string[] | undefined,
  fault: string | null,
  words: Words,
): Html {
  const id = `field-${field.name}`;
  const described = [field.hint ? `${id}-hint` : "", fault ? `${id}-fault` : ""].filter(Boolean).join(" ");
  const describes = described ? html`aria-describedby="${described}"` : "";
  const about = html`${describes} ${fault ? raw('aria-invalid="true"') : ""} ${
    field.required ? raw('aria-required="true"') : ""
  }`;
  const notes = html`${field.hint ? html`<p class="hint" id="${id}-hint">${safe(field.hint)}</p>` : ""}${
    fault ? html`<p class="fault-line" id="${id}-fault">${safe(fault)}</p>` : ""
  }`;
  const label = html`${safe(field.label)}${field.required ? "" : html` <span class="optional">(${words.optional})</span>`}`;
  switch (field.kind) {
    case "line":
      return html`<div class="field"><label for="${id}">${label}</label><input id="${id}" name="${field.name}" type="text" value="${said(value, field.value)}" maxlength="${field.maxLength}" autocomplete="off" ${about}>${notes}</div>`;
    case "paragraph":
      return html`<div class="field"><label for="${id}">${label}</label><textarea id="${id}" name="${field.name}" rows="4" maxlength="${field.maxLength}" ${about}>${said(value, field.value)}</textarea>${notes}</div>`;
    case "choice": {
      const chosen = value ?? field.chosen;
      return html`<div class="field"><label for="${id}">${label}</label><select id="${id}" name="${field.name}" ${about}>${
        field.required && chosen.length > 0 ? "" : html`<option value="">–</option>`
      }${field.options.map(
        (option) =>
          html`<option value="${option.value}" ${chosen.includes(option.value) ? raw("selected") : ""}>${safe(option.label)}</option>`,
      )}</select>${notes}</div>`;
    }
    case "choices": {
      const chosen = value ?? field.chosen;
      return html`<fieldset class="field" ${describes}><legend>${label}</legend><div class="choices">${field.options.map(
        (option, index) =>
          html`<label class="choice"><input type="checkbox" id="${index === 0 ? id : `${id}-${index}`}" name="${field.name}" value="${option.value}" ${chosen.includes(option.value) ? raw("checked") : ""} ${fault ? raw('aria-invalid="true"') : ""}> ${safe(option.label)}</label>`,
      )}</div>${notes}</fieldset>`;
    }
    default:
      return unreachable(field);
  }
}

function said(value: string | readonly string[] | undefined, first: string): string {
  return typeof value === "string" ? value : first;
}

function unreachable(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}
