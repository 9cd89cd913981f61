/** Ends a `switch` over a closed union: a new member fails to compile. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}
