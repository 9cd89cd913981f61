import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { chromiumPath } from "./chromium.ts";
import { HOSTILE } from "./hostile.ts";
import { openOutlets, SAMPLE_REPORTS } from "./outlets.ts";
import { startProgram } from "./program.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the program that the test files share is open. */
    readonly url: string;
    /** The address of the hostile article. */
    readonly hostile: string;
    /** Where the one browser listens, for Playwright. */
    readonly browser: string;
  }
}

/** One program and one browser for all the test files: each takes seconds to start. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await chromium.launchServer({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
  const outlets = await openOutlets([...SAMPLE_REPORTS, HOSTILE]);
  const program = await startProgram({ outlets });
  project.provide("url", program.url);
  project.provide("hostile", outlets.address(HOSTILE));
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await program.stop();
    program.remove();
    outlets.close();
  };
}
