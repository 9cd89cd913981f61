import { catalogue } from "../../edition/text.ts";
import type { Language } from "../../engine/language.ts";
import type { DeliveryRecord } from "../../store/deliveries.ts";

/** How a delivery ended, in a reader's words: "publié", "non publié, car la plateforme ne répondait pas". */
export function outcomeWords(
  { state, reason, late }: Pick<DeliveryRecord, "state" | "reason" | "late">,
  language: Language,
): string {
  const words = catalogue(language);
  switch (state) {
    case "done":
      if (reason === "invalid") return words.deliveryIncomplete;
      return late ? words.deliveredLate : words.delivered;
    case "skipped":
      return words.deliverySkipped[reason ?? ""] ?? words.deliveryFault;
    case "failed":
      return words.deliveryFailed[reason ?? ""] ?? words.deliveryFault;
    default:
      return words.deliveryDue;
  }
}
