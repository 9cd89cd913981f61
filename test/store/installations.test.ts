import { randomBytes } from "node:crypto";
import { inspect } from "node:util";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { installations } from "../../src/store/bot-schema.ts";
import { read } from "../../src/store/database.ts";
import {
  findInstallation,
  installationsOf,
  removeInstallation,
  saveInstallation,
} from "../../src/store/installations.ts";
import { createSeal } from "../../src/store/seal.ts";
import { onEachDatabase } from "./databases.ts";
import { hoursAfter, NOW } from "./news.ts";
import { T1, T2 } from "./teams.ts";

const KEY = randomBytes(32);
const seal = createSeal(KEY);
const TOKEN = "xoxb-very-secret-token";
const content = { bot: { token: TOKEN, scopes: ["chat:write"] }, team: { name: "L’équipe 🗞️" } };

/** What is thrown, with all that it would tell if it were logged. */
function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (fault) {
    return fault;
  }
  throw new Error("nothing was thrown");
}

describe("a seal", () => {
  it("is opened by its key for its tenant", () => {
    for (const text of ["", "a", JSON.stringify(content), "é".repeat(100_000)]) {
      expect(createSeal(Buffer.from(KEY)).open(T1, seal.close(T1, text))).toBe(text);
    }
  });

  it("is never the same twice, and shows nothing of what it closes", () => {
    const sealed = Array.from({ length: 50 }, () => seal.close(T1, TOKEN));
    expect(new Set(sealed).size).toBe(50);
    for (const text of sealed) {
      expect(text).toMatch(/^v1\.[\w-]+$/);
      expect(Buffer.from(text.slice(3), "base64url").toString("latin1")).not.toContain("secret");
    }
  });

  it("is damaged for another key, for another tenant, and wherever it was altered", () => {
    const sealed = seal.close(T1, TOKEN);
    const altered = [...sealed].map(
      (sign, at) => `${sealed.slice(0, at)}${sign === "A" ? "B" : "A"}${sealed.slice(at + 1)}`,
    );
    const wrong = [
      ...altered,
      ...[
        "",
        "v1.",
        "v1",
        "v2.AAAA",
        TOKEN,
        sealed.slice(0, -1),
        `${sealed}A`,
        `${sealed}=`,
        ` ${sealed}`,
        `${sealed}\n`,
      ],
      sealed.slice(0, 3 + 22), // less than a nonce and a tag
    ];
    const faults = [
      ...wrong.map((text) => thrown(() => seal.open(T1, text))),
      thrown(() => seal.open(T2, sealed)),
      thrown(() => createSeal(randomBytes(32)).open(T1, sealed)),
    ];
    for (const fault of faults) {
      expect(fault).toMatchObject({ name: "StoreError", code: "damaged" });
      const told = inspect(fault, { depth: 9, showHidden: true });
      expect(told).toContain("FIL_ENCRYPTION_KEY");
      for (const secret of [TOKEN, sealed, KEY.toString("base64"), KEY.toString("hex")])
        expect(told).not.toContain(secret);
    }
  });

  it("takes a key of 32 bytes, and tells nothing of another", () => {
    const short = randomBytes(31);
    const fault = thrown(() => createSeal(short));
    expect(fault).toMatchObject({ name: "StoreError", code: "invalid", message: expect.stringContaining("31 bytes") });
    expect(inspect(fault)).not.toContain(short.toString("base64"));
    expect(thrown(() => createSeal(randomBytes(64)))).toMatchObject({ code: "invalid" });
  });
});

onEachDatabase((db) => {
  it("comes back whole, and is not to be read in the database", async () => {
    await saveInstallation(db(), seal, { tenant: T1, platform: "slack", content, now: NOW });
    const kept = { tenant: T1, platform: "slack", content, installed: NOW, changed: NOW };
    expect(await findInstallation(db(), seal, T1)).toEqual(kept);
    expect(await findInstallation(db(), seal, T2)).toBeNull();
    const rows = await read(db(), (orm) => orm.select().from(installations));
    expect(JSON.stringify(rows)).not.toContain("secret");
  });

  it("is replaced when the team installs the bot again, and removed", async () => {
    await saveInstallation(db(), seal, { tenant: T1, platform: "slack", content, now: NOW });
    const again = { tenant: T1, platform: "slack", content: { token: "new" }, now: hoursAfter(1) };
    await saveInstallation(db(), seal, again);
    await saveInstallation(db(), seal, { tenant: T2, platform: "slack", content, now: hoursAfter(2) });
    await saveInstallation(db(), seal, { tenant: "discord:1", platform: "discord", content, now: NOW });
    expect(await installationsOf(db(), seal, "slack")).toMatchObject([
      { tenant: T1, content: { token: "new" }, installed: NOW, changed: hoursAfter(1) },
      { tenant: T2, content, installed: hoursAfter(2) },
    ]);
    expect(await removeInstallation(db(), T1)).toBe(true);
    expect(await removeInstallation(db(), T1)).toBe(false);
    expect(await installationsOf(db(), seal, "slack")).toMatchObject([{ tenant: T2 }]);
    expect(await findInstallation(db(), seal, T1)).toBeNull();
  });

  it("is refused when it has no JSON form", async () => {
    const nothing = { tenant: T1, platform: "slack", content: undefined, now: NOW };
    await expect(saveInstallation(db(), seal, nothing)).rejects.toMatchObject({ code: "invalid" });
  });

  it("says what to do when the key is another one, or when a row was put in another's place", async () => {
    await saveInstallation(db(), seal, { tenant: T1, platform: "slack", content, now: NOW });
    const other = createSeal(randomBytes(32));
    const damaged = { name: "StoreError", code: "damaged", message: expect.stringContaining(T1) };
    await expect(findInstallation(db(), other, T1)).rejects.toMatchObject(damaged);
    await expect(installationsOf(db(), other, "slack")).rejects.toMatchObject(damaged);
    await saveInstallation(db(), seal, { tenant: T2, platform: "slack", content: { token: "t2" }, now: NOW });
    await read(db(), async (orm) => {
      const [row] = await orm.select().from(installations).where(eq(installations.tenant, T2));
      await orm
        .update(installations)
        .set({ sealed: row?.sealed ?? "" })
        .where(eq(installations.tenant, T1));
    });
    await expect(findInstallation(db(), seal, T1)).rejects.toMatchObject(damaged);
    expect(await findInstallation(db(), seal, T2)).toMatchObject({ content: { token: "t2" } });
  });
});
