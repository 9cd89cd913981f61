import type { DoctorWords, Said } from "./doctor-text.ts";

export type CheckName = keyof DoctorWords["names"];
export type Level = "ok" | "warning" | "fault";

/** One thing that `fil doctor` looked at. */
export interface Finding {
  readonly check: CheckName;
  readonly level: Level;
  readonly message: string;
  /** What to do; null when there is nothing to do. */
  readonly advice: string | null;
}

export function finding(check: CheckName, level: Level, [message, advice]: Said): Finding {
  return { check, level, message, advice: advice === "" ? null : advice };
}
