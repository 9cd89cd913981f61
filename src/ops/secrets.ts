/** Stands for what must not be seen. */
export const HIDDEN = "[secret]";

/** Names of values that are secrets, whatever they look like: of a header, a variable, a parameter, a property. */
const SECRET_NAME =
  /token|secret|passw(?:or)?d|passphrase|authorization|cookie|api[-_]?key|private[-_]?key|encryption[-_]?key|credential|signature|database[-_]?url/i;
/** Counts that a model gives, and settings that say whether something is set. */
const COUNTED = /tokens?(?:count|used|total)?$/i;

/**
 * What is a secret by its own looks, wherever it stands; the part named `kept` stays. An edge of a word may also be the
 * end of an escape, "\n" in the JSON of a text. Every repetition is bounded: a log may hold the words of strangers.
 */
const SECRETS: readonly RegExp[] = [
  // Slack: bot, user, app, configuration and refresh tokens, and the addresses that let anyone post.
  /xox[a-z](?:\.xox[a-z])?-[\w-]+/gi,
  /xapp-[\w-]+/gi,
  /(?<kept>hooks\.slack\.com\/[a-z]+\/)[\w/%.-]+/gi,
  /v0=[0-9a-f]{64}\b/gi,
  // Discord: bot tokens, and the tokens of interactions and webhooks inside addresses.
  /(?<=^|\W|\\[nrtbf])[\w-]{23,30}\.[\w-]{6}\.[\w-]{25,}/g,
  /(?<kept>\/(?:webhooks|interactions)\/\d+\/)[\w-]{16,}/gi,
  // Model endpoints and other services.
  /(?<=^|\W|\\[nrtbf])(?:sk|pk|rk)-[\w-]{8,}/g,
  /(?<=^|\W|\\[nrtbf])(?:gh[pousr]_|github_pat_|hf_|glpat-)\w{8,}/g,
  /(?<=^|\W|\\[nrtbf])eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g,
  // What follows the name of an authentication scheme.
  /(?<kept>(?<=^|\W|\\[nrtbf])bearer\s{1,9})[^\s"',;]{4,}/gi,
  /(?<kept>(?<=^|\W|\\[nrtbf])(?:basic|bot|token)\s{1,9})[\w.~+/=-]{20,}/gi,
  // A Slack signing secret; 32 bytes in base64, as FIL_ENCRYPTION_KEY is.
  /(?<=^|[^\w-]|\\[nrtbf])[0-9a-f]{32}(?![\w-])/gi,
  /(?<=^|[^\w+/]|\\[nrtbf])[A-Za-z0-9+/]{43}=/g,
  // Passwords inside addresses. A password may hold "@", "/" and ":": the last "@" ends it.
  /(?<kept>(?:postgres|postgresql|mysql|redis|amqp|mongodb(?:\+srv)?):\/\/[^\s:@/]{0,200}:)[^\s"'<>]{0,500}(?=@)/gi,
  /(?<kept>[a-z][a-z0-9+.-]{0,30}:\/\/[^\s:@/?#]{0,200}:)(?!\d{1,5}\/)[^\s"'<>]{0,500}(?=@)/gi,
  /(?<kept>[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s:@/?#]{16,500}(?=@)/gi,
];

/** `name=value`, `name: value`, `"name":"value"`, also inside quotes that are themselves escaped. */
const NAMED =
  /(?<name>[\w.-]{0,40}(?:token|secret|passw(?:or)?d|passphrase|authorization|cookie|api[-_]?key|private[-_]?key|encryption[-_]?key|credential|signature)s?)(?<is>\\{0,9}["']?\s{0,9}(?:=>|[:=])\s{0,9})(?<value>\\{0,9}"[^"\\]{0,500}\\{0,9}"|\\{0,9}'[^'\\]{0,500}\\{0,9}'|(?:(?:bearer|basic|bot)\s{1,9})?[^\s"'\\&,;)}\]]+)/gi;
/** Parameters of addresses that are secrets only there. */
const PARAMETER = /(?<kept>[?&](?:code|state|key|sig|auth|access)=)[^\s"'&#]+/gi;

/** Hides the secrets of some words: those of `known`, and whatever looks like one. */
export type Scrub = (words: string) => string;

/** A secret shorter than this may be a word of any sentence. */
const SHORTEST_KNOWN = 8;

/** `known`: the secrets that this process was given, hidden as they are and as an address or a header writes them. */
export function createScrub(known: readonly (string | null | undefined)[]): Scrub {
  const written = known
    .filter((secret): secret is string => typeof secret === "string" && secret.length >= SHORTEST_KNOWN)
    .flatMap((secret) => [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64"), escaped(secret)])
    .sort((a, b) => b.length - a.length); // the longest first: one may hold another
  const forms = [...new Set(written)];
  return (words) => {
    let clean = words;
    for (const form of forms) clean = clean.replaceAll(form, HIDDEN);
    for (const pattern of SECRETS) clean = clean.replace(pattern, hide);
    return clean.replace(NAMED, hideNamed).replace(PARAMETER, hide);
  };
}

/** As JSON writes it inside a text. */
function escaped(secret: string): string {
  return JSON.stringify(secret).slice(1, -1);
}

type Groups = Readonly<Record<string, string | undefined>>;

function groupsOf(args: readonly unknown[]): Groups {
  const last = args.at(-1);
  return typeof last === "object" && last !== null ? (last as Groups) : {};
}

function hide(_found: string, ...args: unknown[]): string {
  return `${groupsOf(args).kept ?? ""}${HIDDEN}`;
}

function hideNamed(found: string, ...args: unknown[]): string {
  const { name = "", is = "", value = "" } = groupsOf(args);
  if (COUNTED.test(name) && /^\d{1,9}$/.test(value)) return found;
  const [, quote = ""] = /^(\\*["'])/.exec(value) ?? [];
  return `${name}${is}${quote}${HIDDEN}${quote}`;
}

/** A copy of JSON's values without secrets: those that `scrub` finds, and those that their names give away. */
export function scrubbed(value: unknown, scrub: Scrub): unknown {
  if (typeof value === "string") return scrub(value);
  if (Array.isArray(value)) return scrubList(value, scrub);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [
    scrub(name),
    isSecret(name, inner) ? HIDDEN : scrubbed(inner, scrub),
  ]);
  return Object.fromEntries(entries);
}

/** Headers come as lists too: a name, then its value. */
function scrubList(list: readonly unknown[], scrub: Scrub): unknown[] {
  return list.map((value, i) => {
    const before = list[i - 1];
    const isHeader =
      typeof before === "string" && before.length < 40 && /^[\w-]+$/.test(before) && SECRET_NAME.test(before);
    return isHeader && typeof value === "string" ? HIDDEN : scrubbed(value, scrub);
  });
}

function isSecret(name: string, value: unknown): boolean {
  if (!SECRET_NAME.test(name) || value === null || typeof value === "boolean" || value === "") return false;
  return !(COUNTED.test(name) && typeof value === "number");
}
