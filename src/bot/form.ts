/** A form that a person fills in, whatever the platform draws it with. At most five fields. */
export interface Form {
  /** Opaque; comes back with the values. At most 90 characters. */
  readonly id: string;
  /** At most 24 characters. */
  readonly title: string;
  readonly submit: string;
  /** A line or two above the fields; empty for none. */
  readonly intro: string;
  readonly fields: readonly Field[];
}

export type Field =
  | {
      readonly kind: "line" | "paragraph";
      readonly name: string;
      readonly label: string;
      /** What is expected, shown under the field; empty for none. */
      readonly hint: string;
      readonly value: string;
      readonly required: boolean;
      readonly maxLength: number;
    }
  | {
      /** One, or several, of at most 25. */
      readonly kind: "choice" | "choices";
      readonly name: string;
      readonly label: string;
      readonly hint: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly chosen: readonly string[];
      readonly required: boolean;
    };

/** By the field's name: the words of a line, the values that were chosen of choices. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;
