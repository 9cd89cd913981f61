import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from "discord.js";
import type { Button } from "../../src/edition/message.ts";
import type { Sentences } from "./catalogue.ts";
import { BUTTON_LABEL } from "./limits.ts";
import { plain } from "./markdown.ts";

/** What a press of one of the bot's buttons says, with nothing remembered: a fresh process reads it too. */
export type Press =
  | { readonly kind: "action"; readonly action: string; readonly opens: Button["opens"] }
  | { readonly kind: "feedback"; readonly point: string; readonly useful: boolean }
  /** Shows again a form that this process keeps. */
  | { readonly kind: "again"; readonly form: string };

/** A letter, a number in base 36 when one message holds the same button twice, ":", then what comes back. */
const CUSTOM_ID = /^([fmynk])([0-9a-z]?):([\s\S]*)$/;

export function readPress(customId: string): Press | null {
  const [, letter, , rest] = CUSTOM_ID.exec(customId) ?? [];
  if (rest === undefined) return null;
  switch (letter) {
    case "f":
      return { kind: "action", action: rest, opens: "form" };
    case "m":
      return { kind: "action", action: rest, opens: "messages" };
    case "y":
    case "n":
      return { kind: "feedback", point: rest, useful: letter === "y" };
    case "k":
      return { kind: "again", form: rest };
    default:
      return null;
  }
}

export function actionButton({ action, label, opens }: Button): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: labelOf(label),
    custom_id: `${opens === "form" ? "f" : "m"}:${action}`,
  };
}

/** Useful, and not useful. `number` tells apart the points of a message where the buttons stand away from them. */
export function feedbackButtons(
  point: string,
  words: Sentences,
  number: number | null,
): APIButtonComponentWithCustomId[] {
  const button = (letter: string, emoji: string, label: string): APIButtonComponentWithCustomId => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    emoji: { name: emoji },
    label: number === null ? label : String(number),
    custom_id: `${letter}:${point}`,
  });
  return [button("y", "👍", words.useful), button("n", "👎", words.notUseful)];
}

export function againButton(form: string, label: string): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Primary, label: labelOf(label), custom_id: `k:${form}` };
}

/** No two buttons of one message may carry the same id. */
export function distinct(
  buttons: readonly APIButtonComponentWithCustomId[],
  taken: Set<string>,
): APIButtonComponentWithCustomId[] {
  return buttons.map((button) => {
    let id = button.custom_id;
    for (let n = 1; taken.has(id) && n < 36; n++) id = button.custom_id.replace(":", `${n.toString(36)}:`);
    taken.add(id);
    return { ...button, custom_id: id };
  });
}

/** A label is shown as it is: nothing to escape. */
function labelOf(words: string): string {
  const label = plain(words).trim() || "…";
  return label.length <= BUTTON_LABEL ? label : `${label.slice(0, BUTTON_LABEL - 1)}…`;
}
