import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DigestError } from "./digests.ts";

/** The page that the demonstration reads: the first of the samples. Throws DigestError. */
export function samplePage(digestsDir: string): string {
  const pages = join(digestsDir, "samples", "pages");
  let first: string | undefined;
  try {
    first = readdirSync(pages)
      .filter((name) => name.endsWith(".html"))
      .sort()[0];
  } catch (cause) {
    throw new DigestError(`${pages} can't be read: put at least one page there, or point FIL_DIGESTS_DIR elsewhere.`, {
      cause,
    });
  }
  if (!first) throw new DigestError(`${pages} holds no page: put at least one .html file there.`);
  return join(pages, first);
}
