import { describe, expect, it } from "vitest";
import { faultLine, faultText } from "../../src/feeds/faults.ts";

describe("a fault", () => {
  it("says in the reader's language what happened and what to do", () => {
    expect(faultText("robotsRefused", "fr").what).toBe("refuse les robots (Cloudflare)");
    expect(faultText("certificateExpired", "fr").what).toBe("certificat expiré");
    expect(faultText("notAFeed", "fr").what).toBe("n’est pas un flux");
    expect(faultText("charset", "fr", 1200).what).toBe("caractères illisibles (1\u202f200)");
    expect(faultText("charset", "en", 1200).what).toBe("unreadable characters (1,200)");
    expect(faultText("charset", "fr").what).toBe("caractères illisibles");
    expect(faultLine("gone", "en")).toBe(
      "removed for good (410). Remove this feed, or look for the new one on the site.",
    );
  });

  it("is written with the spaces of French", () => {
    expect(faultText("privateAddress", "fr").todo).toContain("\u202f; sinon");
    expect(faultText("nameUnknown", "fr").todo).toContain("\u00a0: ");
    expect(faultText("nameUnknown", "fr").todo).not.toMatch(/ [:;!?]/);
  });
});
