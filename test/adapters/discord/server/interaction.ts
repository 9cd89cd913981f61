import type { Body } from "./rules.ts";
import { EPHEMERAL } from "./rules.ts";

/** One message that answers an interaction, and who sees it. */
export interface Said extends Body {
  readonly isEphemeral: boolean;
}

/** A command, a press or a form that somebody sent, and all that was answered to it. */
export class Interaction {
  readonly id: string;
  readonly token: string;
  callback: { readonly type: number; readonly data?: Record<string, unknown> } | null = null;
  /** Settles with its first word. */
  readonly acknowledged: Promise<void>;
  /** Settles with what was promised, or with a first word that promises nothing. */
  readonly answered: Promise<void>;
  readonly #said: Said[] = [];
  #promised: boolean | null = null;
  readonly #changed: () => void;
  #acknowledge: () => void = () => {};
  #end: () => void = () => {};

  constructor(id: string, changed: () => void) {
    this.id = id;
    this.token = `jeton-${id}`;
    this.acknowledged = new Promise((resolve) => {
      this.#acknowledge = resolve;
    });
    this.answered = new Promise((resolve) => {
      this.#end = resolve;
    });
    this.#changed = () => {
      if (this.callback !== null) this.#acknowledge();
      if (this.isOver) this.#end();
      changed();
    };
  }

  /** What is shown now. */
  get said(): readonly Said[] {
    return this.#said;
  }

  get isPromised(): boolean {
    return this.#promised !== null;
  }

  /** Nothing more is awaited. */
  get isOver(): boolean {
    return this.callback !== null && this.#promised === null;
  }

  take(callback: { readonly type: number; readonly data?: Record<string, unknown> }): void {
    this.callback = callback;
    if (callback.type === 5) this.#promised = (Number(callback.data?.flags ?? 0) & EPHEMERAL) !== 0;
    if (callback.type === 4) this.#said.push({ ...callback.data, isEphemeral: false });
    this.#changed();
  }

  /** The promised answer when `isEphemeral` is null, else one more. The first one is seen as was promised. */
  answer(body: Body, isEphemeral: boolean | null): Body {
    this.#said.push({ ...body, isEphemeral: this.#promised ?? isEphemeral ?? false });
    this.#promised = null;
    this.#changed();
    return body;
  }

  takeBack(): void {
    this.#promised = null;
    this.#changed();
  }
}
