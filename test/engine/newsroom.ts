import { join } from "node:path";
import { loadDigests } from "../../src/digests.ts";
import { Analyst } from "../../src/engine/analyst.ts";

const [digest] = loadDigests(join(import.meta.dirname, "..", "..", "digests"));
if (!digest) throw new Error("digests/ holds no digest");

/** The engine as it is published: the ia digest with its learned weights. */
export const french = new Analyst(digest.definition, digest.models.fr, "fr");
export const english = new Analyst(digest.definition, digest.models.en, "en");
