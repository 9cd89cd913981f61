import { describe, expect, it } from "vitest";
import { dateFormat, listFormat, numberFormat } from "../../src/edition/formats.ts";

const zones = Intl.supportedValuesOf("timeZone").slice(0, 250);

describe("a format", () => {
  it("is made once for a language and its options", () => {
    expect(numberFormat("fr", { maximumFractionDigits: 2 })).toBe(numberFormat("fr", { maximumFractionDigits: 2 }));
    expect(numberFormat("fr", { maximumFractionDigits: 2 })).not.toBe(numberFormat("fr", { maximumFractionDigits: 0 }));
    expect(dateFormat("en", { timeZone: "Europe/Paris" })).toBe(dateFormat("en", { timeZone: "Europe/Paris" }));
    expect(dateFormat("en", { timeZone: "Europe/Paris" })).not.toBe(dateFormat("fr", { timeZone: "Europe/Paris" }));
    expect(listFormat("en")).not.toBe(listFormat("en-GB"));
  });

  it("is let go when people have many zones, unless it is still in use", () => {
    const paris = dateFormat("fr", { timeZone: "Europe/Paris", timeStyle: "short" });
    const tokyo = dateFormat("fr", { timeZone: "Asia/Tokyo", timeStyle: "short" });
    for (const timeZone of zones) {
      dateFormat("fr", { timeZone, timeStyle: "medium" });
      expect(dateFormat("fr", { timeZone: "Europe/Paris", timeStyle: "short" })).toBe(paris);
    }
    const again = dateFormat("fr", { timeZone: "Asia/Tokyo", timeStyle: "short" });
    expect(again).not.toBe(tokyo);
    expect(again.format(new Date("2025-02-10T00:00:00Z"))).toBe("09:00");
  });

  it("is refused for a zone that doesn't exist, every time", () => {
    for (let i = 0; i < 2; i++) expect(() => dateFormat("fr", { timeZone: "Europe/Atlantis" })).toThrow(RangeError);
  });
});
