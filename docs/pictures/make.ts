import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { chromiumPath } from "../../test/browser/chromium.ts";
import { openOutlets, SAMPLE_REPORTS } from "../../test/browser/outlets.ts";
import { startProgram } from "../../test/browser/program.ts";
import { lightened } from "./png.ts";
import { captureTerminal, htmlOf } from "./terminal.ts";

/** `npm run pictures`: takes the pictures of the READMEs from the running program, on the articles of the samples. */
const FOLDER = import.meta.dirname;
/** Bytes. */
const LARGEST = 200_000;
/** Lines of the terminal. */
const HEAD = 36;
const FIRST_COLUMN = "\u001b[1G";

const outlets = await openOutlets(SAMPLE_REPORTS);
const program = await startProgram({ outlets });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
try {
  for (const scheme of ["light", "dark"] as const) await takeThread(browser, program.url, scheme);
  await takeChart(browser, program.url);
  for (const look of ["slack", "discord"] as const) await takeLook(browser, program.url, look);
  await program.stop();
  await takeTerminal(browser, program.settings);
} finally {
  await browser.close();
  await program.stop();
  program.remove();
  outlets.close();
}

interface Frame {
  readonly scheme: "light" | "dark";
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for one of the page: as many as the size allows. */
  readonly scale: number;
}

async function pageOf(browser: Browser, { scheme, width, height, scale }: Frame): Promise<Page> {
  const viewport = { width, height };
  const context = await browser.newContext({
    viewport,
    colorScheme: scheme,
    locale: "fr-FR",
    deviceScaleFactor: scale,
  });
  return await context.newPage();
}

async function keep(what: Page | Locator, name: string): Promise<void> {
  save(name, await what.screenshot({ animations: "disabled" }));
}

/** Throws when a picture is too large for a README. */
function save(name: string, png: Buffer): void {
  const light = lightened(png);
  if (light.length > LARGEST) throw new Error(`${name}.png has ${light.length} bytes: ${LARGEST} at most.`);
  writeFileSync(join(FOLDER, `${name}.png`), light);
  process.stdout.write(`${name}.png ${Math.round(light.length / 1024)} kB\n`);
}

/** Today's edition, its thread, and a question in it. */
async function takeThread(browser: Browser, url: string, scheme: "light" | "dark"): Promise<void> {
  const page = await pageOf(browser, { scheme, width: 1280, height: 780, scale: 1.25 });
  await page.goto(url);
  await page.locator(".room .replies.has-some").nth(1).click();
  await page.locator(".thread .post", { hasText: "Chiffres clés" }).first().waitFor();
  await page.evaluate(`document.querySelector(".thread .log").scrollTop =
    document.querySelectorAll(".thread .post")[1].offsetTop - document.querySelector(".thread .log").offsetTop`);
  await keep(page, `web-${scheme}`);
  await page.context().close();
}

/** The chart of an answer: the very picture that is sent to Slack and Discord. */
async function takeChart(browser: Browser, url: string): Promise<void> {
  const page = await pageOf(browser, { scheme: "light", width: 1100, height: 2400, scale: 1.25 });
  await page.goto(`${url}/channels/direct`);
  await page.fill("#say-text", "/ia chiffres");
  await page.press("#say-text", "Escape");
  await page.press("#say-text", "Enter");
  const chart = page.locator(".room .post .chart img").last();
  const [, png = ""] = /^data:image\/png;base64,(.+)$/.exec((await chart.getAttribute("src")) ?? "") ?? [];
  save("chart", Buffer.from(png, "base64"));
  await page.context().close();
}

/** The opening and the first angles, as another service shows them. */
async function takeLook(browser: Browser, url: string, look: "slack" | "discord"): Promise<void> {
  const page = await pageOf(browser, {
    scheme: look === "slack" ? "light" : "dark",
    width: 690,
    height: 1060,
    scale: 1.25,
  });
  await page.goto(url);
  await page.locator(".room .replies.has-some").nth(1).click();
  const posts = page.locator(".thread .post");
  await posts.filter({ hasText: "Chiffres clés" }).first().waitFor();
  for (const index of [0, 1, 2]) {
    const post = posts.nth(index);
    await post.locator(`[data-view=${look}]`).click();
    await post.locator(".look").first().waitFor();
  }
  await page.evaluate(`document.querySelector(".thread .log").scrollTop = 0`);
  await keep(page.locator(".thread .log"), look);
  await page.context().close();
}

async function takeTerminal(browser: Browser, settings: Readonly<Record<string, string>>): Promise<void> {
  const question = "combien investit l’entreprise Argonde ?";
  const printed = await captureTerminal(settings, [{ typed: question, until: "640" }]);
  const page = await pageOf(browser, { scheme: "dark", width: 1000, height: 800, scale: 1.25 });
  await page.setContent(`<!doctype html><html lang="fr"><style>
    body { margin: 0; background: #fff }
    main { display: inline-block; padding: 14px 22px 20px; background: #14181b; color: #dfe3e6 }
    pre { margin: 0; font: 14px/1.42 "DejaVu Sans Mono", "Noto Color Emoji", monospace; white-space: pre }
  </style><main><pre>${htmlOf(excerpt(printed, question))}</pre></main>`);
  await keep(page.locator("main"), "terminal");
  await page.context().close();
}

/** The beginning, and the question with its answer; a line of its own says that something is left out between them. */
function excerpt(printed: string, question: string): string {
  // The prompt is written again, from the first column, with what was typed.
  const lines = printed
    .replaceAll("\r", "")
    .split("\n")
    .map((line) => line.split(FIRST_COLUMN).at(-1) ?? "");
  const asked = lines.findLastIndex((line) => line.includes(question));
  const end = lines.slice(0, HEAD).findLastIndex((line) => /^\W*│\W*$/.test(line));
  const dim = (words: string): string => `\u001b[2m${words}\u001b[22m`;
  return [`${dim("$")} npm start`, ...lines.slice(0, end), dim("│   ⋮"), "", ...lines.slice(asked, -2)].join("\n");
}
