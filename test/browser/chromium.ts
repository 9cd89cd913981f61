import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The browser that the system has, or the one that CHROMIUM names. Throws when there is none. */
export function chromiumPath(): string {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [process.env.CHROMIUM ?? "", ...installed].find((path) => path !== "" && isProgram(path));
  if (found) return found;
  throw new Error("There is no Chromium: install one (Debian: apt-get install chromium), or let CHROMIUM name it.");
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
