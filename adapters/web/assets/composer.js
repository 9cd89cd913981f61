// @ts-check
import { find } from "./markup.js";
import { newEvent, send } from "./send.js";

/** @typedef {{ line: string, label: string, hint: string }} Suggestion */

/**
 * The line where a person types: a combobox whose list proposes how a command may go on. Arrows move in the list, Enter
 * or Tab takes what is chosen, Escape leaves it (WAI-ARIA APG, editable combobox with list autocomplete).
 * @param {HTMLFormElement} form
 * @param {{ failed: string, working: string, say: (words: string, isSpoken?: boolean) => void, follow: (answer: import("./send.js").Answer) => void }} page
 */
export function makeComposer(form, page) {
  const input = find(form, "[role='combobox']", HTMLInputElement);
  const list = find(form, "[role='listbox']", HTMLUListElement);
  const place = find(form, "[name='place']", HTMLInputElement);
  const event = find(form, "[name='event']", HTMLInputElement);
  if (!input || !list || !place || !event) return;
  const draft = `draft ${place.value}`;
  /** @type {readonly Suggestion[]} */
  let suggestions = [];
  let active = -1;
  /** @type {AbortController | null} */
  let asking = null;

  const close = () => {
    asking?.abort();
    suggestions = [];
    active = -1;
    list.replaceChildren();
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const show = () => {
    list.replaceChildren(...suggestions.map((one, index) => optionOf(one, `${list.id}-${index}`)));
    list.hidden = suggestions.length === 0;
    active = -1;
    input.setAttribute("aria-expanded", String(suggestions.length > 0));
    input.removeAttribute("aria-activedescendant");
    page.say(countOf(form, suggestions.length), true);
  };

  const ask = async () => {
    sessionStorage.setItem(draft, input.value);
    asking?.abort();
    if (!input.value.startsWith("/")) return close();
    asking = new AbortController();
    const query = new URLSearchParams({ place: place.value, line: input.value });
    try {
      const response = await fetch(`/complete?${query}`, {
        headers: { Accept: "application/json" },
        signal: asking.signal,
      });
      const answer = await response.json();
      suggestions = (answer.suggestions ?? []).filter(
        (/** @type {Suggestion} */ one) => one.line.trim() !== input.value.trim(),
      );
      show();
    } catch {
      // Typed on, or the server is away: the line can be sent all the same.
    }
  };

  /** @param {number} index */
  const move = (index) => {
    active = (index + suggestions.length) % suggestions.length;
    [...list.children].forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === active));
    });
    input.setAttribute("aria-activedescendant", `${list.id}-${active}`);
    list.children[active]?.scrollIntoView({ block: "nearest" });
  };

  /** @param {number} index */
  const take = (index) => {
    const taken = suggestions[index];
    if (!taken) return;
    input.value = taken.line;
    close();
    if (taken.line.endsWith(" ")) ask();
  };

  input.addEventListener("input", ask);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (pressed) => {
    if (list.hidden || pressed.isComposing) return;
    if (pressed.key === "ArrowDown") move(active + 1);
    else if (pressed.key === "ArrowUp") move(active === -1 ? suggestions.length - 1 : active - 1);
    else if ((pressed.key === "Enter" || pressed.key === "Tab") && active !== -1) take(active);
    else if (pressed.key === "Escape") close();
    else return;
    pressed.preventDefault();
    pressed.stopPropagation();
  });
  // Before the line loses the focus, which would close the list.
  list.addEventListener("mousedown", (pressed) => {
    pressed.preventDefault();
    const option = pressed.target instanceof Element ? pressed.target.closest("[role='option']") : null;
    if (option) take([...list.children].indexOf(option));
  });

  form.addEventListener("submit", async (submitted) => {
    submitted.preventDefault();
    const said = input.value;
    if (said.trim() === "") return;
    close();
    page.say(page.working);
    const sending = send(form, null, page.failed);
    input.value = "";
    sessionStorage.removeItem(draft);
    const answer = await sending;
    page.say("");
    if (answer.kind === "fault") input.value ||= said;
    else event.value = newEvent();
    page.follow(answer);
  });

  input.value ||= sessionStorage.getItem(draft) ?? "";
}

/**
 * @param {Suggestion} suggestion
 * @param {string} id
 */
function optionOf({ label, hint }, id) {
  const option = document.createElement("li");
  option.id = id;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  const [name, about] = [document.createElement("span"), document.createElement("span")];
  name.className = "label";
  name.textContent = label;
  about.className = "about";
  about.textContent = hint;
  option.append(name, about);
  return option;
}

/**
 * @param {HTMLFormElement} form
 * @param {number} count
 */
function countOf({ dataset }, count) {
  if (count === 0) return dataset.suggestedNone ?? "";
  if (count === 1) return dataset.suggestedOne ?? "";
  return (dataset.suggestedMany ?? "").replace("2", String(count));
}
