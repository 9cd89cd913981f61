// @ts-check
import { elementsOf, find } from "./markup.js";
import { send } from "./send.js";

/**
 * Shows a form in a dialog, and keeps it there until it is taken or left.
 * @param {HTMLDialogElement} dialog
 * @param {string} markup
 * @param {{ failed: string, say: (words: string) => void, follow: (answer: import("./send.js").Answer) => void }} page
 */
export function openForm(dialog, markup, page) {
  dialog.replaceChildren(elementsOf(markup));
  const form = find(dialog, "[data-form]", HTMLFormElement);
  form?.addEventListener("submit", async (event) => {
    event.preventDefault();
    form.setAttribute("aria-busy", "true");
    const answer = await send(form, event.submitter, page.failed);
    form.removeAttribute("aria-busy");
    if (answer.kind === "form") openForm(dialog, answer.html, page);
    else if (answer.kind === "fault") showFault(form, answer.words);
    else {
      dialog.close();
      page.follow(answer);
    }
  });
  find(dialog, "[data-cancel]", HTMLAnchorElement)?.addEventListener("click", (event) => {
    event.preventDefault();
    dialog.close();
  });
  if (!dialog.open) dialog.showModal();
  const first =
    find(dialog, "[aria-invalid='true']", HTMLElement) ?? find(dialog, "input, select, textarea", HTMLElement);
  first?.focus();
}

/**
 * @param {HTMLFormElement} form
 * @param {string} words
 */
function showFault(form, words) {
  const line = form.querySelector("[data-fault]") ?? document.createElement("p");
  line.className = "fault-line";
  line.setAttribute("role", "alert");
  line.setAttribute("data-fault", "");
  line.textContent = words;
  form.querySelector(".form-foot")?.before(line);
}
