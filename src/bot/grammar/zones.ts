import { dateFormat } from "../../edition/formats.ts";
import { CITIES } from "./cities.ts";
import { type Matcher, oneOf, phrases } from "./words.ts";

/** A zone's IANA name, or one that doesn't exist, as it was typed. */
export type Zone =
  | { readonly kind: "zone"; readonly zone: string }
  | { readonly kind: "badZone"; readonly typed: string };

interface Atlas {
  /** By folded name: "europe/paris". */
  readonly names: ReadonlyMap<string, string>;
  /** By city, in either language. */
  readonly cities: ReadonlyMap<string, string>;
}

let known: Atlas | null = null;

/** Made when first needed: four hundred zones. */
function atlas(): Atlas {
  if (known) return known;
  const zones = [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC"])];
  const names = new Map(zones.map((zone) => [zone.toLowerCase(), zone]));
  const cities = phrases([
    ...CITIES.filter(([zone]) => names.has(zone.toLowerCase()) || resolved(zone) !== null),
    // A zone of its own name, "Asia/Tokyo"; not a direction or a country's initials.
    ...zones.flatMap((zone): (readonly [string, string])[] => {
      const city = zone.split("/").slice(1).at(-1)?.replaceAll("_", " ");
      return city && city.length > 3 ? [[zone, city]] : [];
    }),
  ]);
  known = { names, cities };
  return known;
}

/** Every zone by its IANA name. */
export function allZones(): readonly string[] {
  return [...atlas().names.values()];
}

/** Every city that names a zone, folded, with its zone. */
export function allCities(): ReadonlyMap<string, string> {
  return atlas().cities;
}

/** The zone of an IANA name in any case, or of a large city; null for anything else. */
export function zoneNamed(typed: string): string | null {
  const { names, cities } = atlas();
  const name = typed.trim().replace(/\s+/g, "_").toLowerCase();
  const listed = names.get(name);
  if (listed) return listed;
  // Older names of zones are not listed by all versions of Node, and all take them.
  const older = /^[a-z]+(?:\/[a-z0-9_+-]+){1,2}$/.test(name) ? resolved(name) : null;
  if (older) return older;
  const [key = ""] = phrases([[true, [typed]]]).keys();
  return cities.get(key) ?? null;
}

let citiesAt: Matcher<string> | null = null;

/** "Paris", "new york", "Europe/Paris", "UTC"; what has a slash or an offset and is no zone is reported. */
export const zoneAt: Matcher<Zone> = (words, at) => {
  citiesAt ??= oneOf(atlas().cities);
  const word = words[at];
  if (!word) return null;
  const city = citiesAt(words, at);
  if (city) return { value: { kind: "zone", zone: city.value }, length: city.length };
  if (!/^[\p{L}_-]+\/[\p{L}\d_+/-]+$/u.test(word.text) && !/^(?:utc|gmt)[+-]\d/.test(word.folded)) return null;
  const zone = zoneNamed(word.text);
  return { value: zone ? { kind: "zone", zone } : { kind: "badZone", typed: word.text }, length: 1 };
};

/** What Node calls the zone of a name; null when there is none. */
function resolved(name: string): string | null {
  try {
    return dateFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
