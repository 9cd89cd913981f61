import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export interface VisitorOptions {
  /** Where the program is; the shared one when left out. */
  readonly url?: string;
  readonly locale?: "fr-FR" | "en-GB";
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
}

/** Somebody in front of the page, and whatever goes wrong there. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the console complained of, and what was asked of another origin. */
  readonly faults: string[];
  /** Opens a path of the program. */
  open(path: string): Promise<void>;
  /** Types a line in the channel, sends it, and gives the words of the bot's answer there. */
  say(line: string): Promise<string>;
}

let browser: Browser | null = null;

/** Connects this test file to the browser. Called at its top. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(() => browser?.close());
}

export async function visit(options: VisitorOptions = {}): Promise<Visitor> {
  if (!browser) throw new Error("Call withBrowser() first.");
  const { url = inject("url"), locale = "fr-FR", scheme = "light", width = 1280, height = 900 } = options;
  const context = await browser.newContext({ viewport: { width, height }, locale, colorScheme: scheme });
  context.setDefaultTimeout(20_000);
  const faults: string[] = [];
  context.on("request", (request) => {
    const asked = request.url();
    if (!asked.startsWith(`${url}/`) && !asked.startsWith("data:")) faults.push(`asked for ${asked}`);
  });
  context.on("console", (line) => line.type() === "error" && faults.push(line.text()));
  context.on("weberror", (error) => faults.push(String(error.error())));
  const page = await context.newPage();
  return {
    ...{ page, context, faults },
    open: async (path) => void (await page.goto(url + path)),
    async say(line) {
      const answers = page.locator(".room .post.of-bot");
      const known = await answers.count();
      await page.fill("#say-text", line);
      await page.press("#say-text", "Escape"); // the list of suggestions
      await page.press("#say-text", "Enter");
      await answers.nth(known).waitFor();
      return await answers.last().locator("[data-body]").innerText();
    },
  };
}

/** Goes on once a CSS selector matches text. */
export function shows(page: Page, selector: string, words: string | RegExp): Promise<void> {
  return page.locator(selector).filter({ hasText: words }).first().waitFor();
}

/** Fails on any fault of accessibility that axe finds on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // Through the debugger, since the page's policy lets no such script in.
  const { result } = await session.send("Runtime.evaluate", {
    expression: `${AXE}; axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
      JSON.stringify(violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))])))`,
    awaitPromise: true,
  });
  await session.detach();
  expect(JSON.parse(String(result.value))).toEqual([]);
}

/** Fails where a reader would have to scroll sideways. */
export async function expectNarrow(page: Page): Promise<void> {
  const [wanted, given] = await page.evaluate<[number, number]>("[document.documentElement.scrollWidth, innerWidth]");
  expect(wanted).toBeLessThanOrEqual(given);
}
