import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

type Tree = ConstructorParameters<typeof Readability>[0];
type Content = ReturnType<typeof parseHTML>["document"]["body"];

const TEXT = 3;
const ELEMENT = 1;

/**
 * The runs of text of what Readability takes for the article, each of them between two tags, in the page's order.
 * Null when it finds no article, or fails, as it does on some pages that have no body. The caller bounds the size and
 * the depth of the page.
 */
export function readabilityRuns(html: string): string[] | null {
  try {
    const { document } = parseHTML(withBody(html));
    let content: Content | null = null;
    const reader = new Readability(document as unknown as Tree, {
      serializer: (node) => {
        content = node as unknown as Content; // the tree is walked as it is: writing it out again takes time
        return "";
      },
    });
    return reader.parse() && content ? runsOf(content) : null;
  } catch {
    return null;
  }
}

function runsOf(root: Content): string[] {
  const runs: string[] = [];
  let run = "";
  const cut = (): void => {
    if (run.trim() !== "") runs.push(run);
    run = "";
  };
  const walk = (parent: Content): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT) run += node.textContent ?? "";
      else if (node.nodeType === ELEMENT) {
        cut();
        walk(node as unknown as Content);
        cut();
      }
    }
  };
  walk(root);
  cut();
  return runs;
}

/** linkedom adds no <body>, and Readability looks for one. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0].length ?? 0;
  return at > 0
    ? `${html.slice(0, at)}<body>${html.slice(at)}`
    : `<!doctype html><html><body>${html.slice(doctype).replace(/<\/?html\b[^>]*>/gi, "")}</body></html>`;
}
