// @ts-check

/**
 * What the server answers to what was sent.
 * @typedef {{ kind: "shown", path: string, anchor: string } | { kind: "form", html: string } | { kind: "fault", words: string }} Answer
 */

/**
 * Sends a form as the page would without a script, and asks for an answer to show here.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 * @param {string} failed What to say when nothing answers.
 * @returns {Promise<Answer>}
 */
export async function send(form, submitter, failed) {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === "string") body.append(name, value);
  if (!body.has("event")) body.set("event", newEvent());
  try {
    // A field named "action" hides the form's own.
    const response = await fetch(form.getAttribute("action") ?? "", {
      method: "POST",
      body,
      headers: { Accept: "application/json" },
    });
    if (!response.headers.get("content-type")?.includes("json")) return { kind: "fault", words: failed };
    return await response.json();
  } catch {
    return { kind: "fault", words: failed };
  }
}

/** Names one sending: sent again, it is the same. */
export function newEvent() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
