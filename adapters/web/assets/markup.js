// @ts-check

/** @typedef {{ createHTML: (markup: string) => string }} Policy */
const { trustedTypes } = /** @type {{ trustedTypes?: { createPolicy: (name: string, policy: Policy) => Policy } }} */ (
  /** @type {unknown} */ (globalThis)
);
/** The page's policy forbids every other way from text to elements, in browsers that know trusted types. */
const plain = { createHTML: (/** @type {string} */ markup) => markup };
const policy = trustedTypes?.createPolicy("fil", plain) ?? plain;

/**
 * The elements of a piece of page that the server wrote, which escapes whatever it didn't write itself. The only place
 * where markup is read.
 * @param {string} markup
 * @returns {DocumentFragment}
 */
export function elementsOf(markup) {
  const template = document.createElement("template");
  template.innerHTML = policy.createHTML(markup);
  return template.content;
}

/**
 * @template {Element} T
 * @param {ParentNode} parent
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T | null}
 */
export function find(parent, selector, kind) {
  const found = parent.querySelector(selector);
  return found instanceof kind ? found : null;
}
