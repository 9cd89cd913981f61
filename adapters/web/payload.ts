/** An object of a payload, of which nothing is known. */
export type Node = Readonly<Record<string, unknown>>;

export function node(value: unknown): Node {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Node) : {};
}

export function list(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.map(node) : [];
}

export function string(value: unknown): string {
  return typeof value === "string" ? value : "";
}
