/** Bodies against Discord's public OpenAPI description, as the package discord-api-spec gives it in Zod. */
interface Schema {
  safeParse(
    value: unknown,
  ): { readonly success: true; readonly data: unknown } | { readonly success: false; readonly error: Error };
}

const SPEC = "discord-api-spec/zod"; // the package has no types for it
const described: Readonly<Record<string, unknown>> = await import(SPEC);

/** What is wrong with a body, in a line each; empty when nothing is. Fields that the description lacks are faults too. */
export function faultsOf(name: string, body: unknown): string[] {
  const parsed = schemaNamed(name).safeParse(body);
  if (!parsed.success) return [`${name}: ${parsed.error.message.replace(/\s+/g, " ").slice(0, 2_000)}`];
  return unknownFields(body, parsed.data, name);
}

function schemaNamed(name: string): Schema {
  const schema = described[`${name}Schema`];
  if (!isSchema(schema)) throw new Error(`the description has no ${name}`);
  return schema;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && "safeParse" in value;
}

/** Parsing drops what it doesn't know: what is no longer there was unknown. */
function unknownFields(given: unknown, kept: unknown, path: string): string[] {
  if (typeof given !== "object" || given === null || typeof kept !== "object" || kept === null) return [];
  const known: Readonly<Record<string, unknown>> = { ...kept };
  return Object.entries(given).flatMap(([key, value]) =>
    key in known ? unknownFields(value, known[key], `${path}.${key}`) : [`${path}.${key}: unknown field`],
  );
}
