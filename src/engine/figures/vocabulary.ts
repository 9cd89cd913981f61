import type { Language } from "../language.ts";
import type { TermKind } from "../terms.ts";

/** What a word says about quantities. */
export interface QuantityWord {
  readonly role: string;
}

export function quantityOf(_folded: string, _kind: TermKind, _language: Language): QuantityWord | null {
  return null;
}
