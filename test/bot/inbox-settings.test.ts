import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Form } from "../../src/bot/form.ts";
import type { Answer } from "../../src/bot/platform.ts";
import { type Desk, openDesk } from "../../src/desk.ts";
import type { Database } from "../../src/store/database.ts";
import { write } from "../../src/store/database.ts";
import { claimDeliveries, openDeliveries, recordProgress } from "../../src/store/ledger.ts";
import { findSubscription, type Subscription, subscriptionsOf } from "../../src/store/subscriptions.ts";
import { onEachDatabase } from "../store/databases.ts";
import { FACTORY, PLAN } from "./articles.ts";
import { NOON, Press, shown, Town } from "./press.ts";

const press = new Press();
let desk: Desk;

beforeAll(async () => {
  await press.open();
  desk = openDesk(join(import.meta.dirname, "../../digests"));
});
afterAll(() => press.close());

onEachDatabase((database) => {
  let db: Database;
  let town: Town;
  beforeEach(() => {
    db = database();
    press.reset();
    town = new Town(db, desk, press);
  });
  const typed = async (text: string): Promise<string> => shown(await town.type(text));
  const kept = (): Promise<Subscription[]> => subscriptionsOf(db, { tenant: "hall:T1", channel: "C1" });
  const only = async (): Promise<Subscription> => {
    const [one, ...others] = await kept();
    if (!one || others.length > 0) throw new Error("not one subscription");
    return one;
  };
  const formOf = (answer: Answer): Form => {
    if (answer.kind !== "form") throw new Error(`no form: ${shown(answer)}`);
    return answer.form;
  };
  const VALUES = {
    times: "8h30",
    days: ["mon", "tue"],
    angles: ["jobs"],
    zone: "Montréal",
    options: ["english", "mute"],
  };

  it("subscribes a channel with a sentence, and says what was understood and when it comes", async () => {
    expect(await typed("abonner 8h30 et 18h en semaine, emploi et régulation, en anglais, muet, Montréal")).toBe(
      [
        "C’est noté\u00a0: «\u00a0L’IA ce matin\u00a0» sera publié ici à 8\u00a0h\u00a030 et 18\u00a0h, en semaine (Montréal, Toronto).",
        "Régulation et emploi · en anglais · muet quand il n’y a rien de neuf.",
        "Prochain envoi\u00a0: lundi 10 février à 8\u00a0h\u00a030 (Montréal, Toronto).",
      ].join("\n"),
    );
    expect(await only()).toMatchObject({
      platform: "hall",
      tenant: "hall:T1",
      channel: "C1",
      digest: "ia",
      times: ["08:30", "18:00"],
      weekdays: ["mon", "tue", "wed", "thu", "fri"],
      zone: "America/Toronto",
      angles: ["regulation", "jobs"],
      language: "en",
      mute: true,
      paused: false,
      nextSlot: new Date("2025-02-10T13:30:00Z"),
    });
    expect((await only()).owner).toMatch(/^direct /);
  });

  it("takes what is not said from the digest, the channel and the one who asks", async () => {
    await typed("abonner 18h");
    expect(await only()).toMatchObject({ times: ["18:00"], zone: "Europe/Paris", angles: null, language: "fr" });
    await town.type("subscribe weekends", { channel: "C2", language: "en" });
    const [second] = await subscriptionsOf(db, { tenant: "hall:T1", channel: "C2" });
    expect(second).toMatchObject({ times: ["08:30"], weekdays: ["sat", "sun"], language: "en" });
  });

  it.each([
    ["abonner 25h", "«\u00a025h\u00a0» n’est pas une heure"],
    ["abonner 8h30 Mars/Olympus", "Je ne connais pas le fuseau"],
    ["abonner 8h30 emplio", "Vouliez-vous dire «\u00a0emploi\u00a0»"],
    ["abonner 8h30 xyzzyq", "Vous pouvez donner des heures"],
    ["abonner 8h30 Paris Tokyo", "se contredit"],
    [
      `abonner ${Array.from({ length: 25 }, (_, i) => `${i % 24}h${i < 24 ? "" : "30"}`).join(" ")}`,
      "24 par jour au plus",
    ],
  ])("%s changes nothing and says why", async (line, why) => {
    const answer = await typed(line);
    expect(answer).toContain(why);
    expect(answer).toContain("Rien n’a été changé.");
    expect(await kept()).toEqual([]);
  });

  it("is for those who manage the channel, by whatever way it is asked", async () => {
    await typed("abonner 8h30");
    const { id } = await only();
    const who = { manager: false };
    for (const answer of [
      await town.type("abonner 9h", who),
      await town.type("désabonner", who),
      await town.type("réglages 9h", who),
      await town.type("aperçu", who),
      await town.call("subscribe", { time: "9h" }, who),
      await town.press("settings", who),
      await town.press(`settings:${id}`, who),
      await town.press(`pause:${id}`, who),
      await town.press(`unsubscribe:${id}`, who),
      await town.submit(`settings:${id}`, VALUES, who),
      await town.submit("subscribe:ia", VALUES, who),
      await town.say("désabonner", who),
    ]) {
      expect(shown(answer)).toContain("Seules les personnes qui gèrent ce canal");
    }
    expect(await kept()).toMatchObject([{ id, times: ["08:30"], paused: false }]);
  });

  it("opens a form where no words are given, and saves what it brings", async () => {
    const form = formOf(await town.type("abonner"));
    expect(form.id).toBe("subscribe:ia");
    expect(form.id.length).toBeLessThanOrEqual(90);
    expect(form.title.length).toBeLessThanOrEqual(24);
    expect(form.fields.map(({ name }) => name)).toEqual(["times", "days", "angles", "zone", "options"]);
    expect(formOf(await town.call("subscribe")).id).toBe("subscribe:ia");
    expect(formOf(await town.call("settings")).id).toBe("subscribe:ia");
    expect(shown(await town.submit(form.id, VALUES))).toContain("Prochain envoi");
    expect(await only()).toMatchObject({
      times: ["08:30"],
      weekdays: ["mon", "tue"],
      angles: ["jobs"],
      zone: "America/Toronto",
      language: "en",
      mute: true,
      paused: false,
    });
    const change = formOf(await town.type("réglages"));
    expect(change.id).toBe(`settings:${(await only()).id}`);
    expect(change.id.length).toBeLessThanOrEqual(90);
    const chosen = change.fields.map((field) => ("chosen" in field ? [...field.chosen] : field.value));
    // The channel reads English now.
    expect(chosen).toEqual(["08:30", ["mon", "tue"], ["jobs"], "America/Toronto", ["english", "mute"]]);
    expect(change.title).toBe("Settings");
    await town.submit(change.id, { ...VALUES, times: "9h, midi", angles: [], options: ["paused"] });
    expect(await only()).toMatchObject({
      times: ["09:00", "12:00"],
      angles: null,
      language: "fr",
      paused: true,
      nextSlot: null,
    });
  });

  it("says what is wrong with a form, field by field, and saves nothing", async () => {
    const bad = { times: "25h", days: [], angles: ["xyzzy"], zone: "Atlantide", options: [] };
    const answer = await town.submit("subscribe:ia", bad);
    expect(answer.kind).toBe("faults");
    expect(Object.keys(answer.kind === "faults" ? answer.faults : {}).sort()).toEqual(["days", "times", "zone"]);
    expect(shown(await town.submit("subscribe:ia", { ...VALUES, times: "tôt" }))).toContain(
      "times: Je ne lis que des heures",
    );
    expect(shown(await town.submit("subscribe:ia", { ...VALUES, times: "" }))).toContain(
      "times: Donnez au moins une heure",
    );
    expect(shown(await town.submit("subscribe:ia", {}))).toContain("zone:");
    expect(shown(await town.submit("subscribe:ia", { ...VALUES, times: "8h ".repeat(2000) }))).toContain("times:");
    expect(shown(await town.submit("xyzzy:1", VALUES))).toContain("Rouvrez-le");
    expect(shown(await town.submit("settings:pas-un-id", VALUES))).toContain("n’existe plus");
    expect(await kept()).toEqual([]);
    expect(town.logged).toEqual([]);
  });

  it("changes one subscription with a sentence, and lists several to choose from", async () => {
    await typed("abonner 8h30 en semaine");
    expect(await typed("réglages 9h muet")).toContain("C’est changé");
    expect(await only()).toMatchObject({ times: ["09:00"], weekdays: ["mon", "tue", "wed", "thu", "fri"], mute: true });
    expect(await typed("réglages 9h 25h")).toContain("Rien n’a été changé");
    expect(await typed("réglages 2 10h")).toContain("Il n’y a pas d’abonnement n°\u00a02");
    expect(await only()).toMatchObject({ times: ["09:00"] });
    await typed("réglages 7 muet");
    expect(await only()).toMatchObject({ times: ["07:00"] });
    await typed("réglages 9h");
    town.now = new Date(NOON.getTime() + 60_000);
    await typed("abonner 18h emploi");
    const list = await typed("réglages");
    expect(list).toMatch(/1\. L’IA ce matin · à 9\u00a0h, en semaine \(Paris\) · tous les angles · en français · muet/);
    expect(list).toMatch(/2\. L’IA ce matin · à 18\u00a0h, .* · emploi · en français/);
    const [first, second] = await kept();
    expect(list).toContain(
      `[Modifier](settings:${first?.id}) [Mettre en pause](pause:${first?.id}) [Désabonner](unsubscribe:${first?.id})`,
    );
    expect(await typed("réglages 10h")).toContain("Ce canal a 2\u00a0abonnements");
    expect(await typed("réglages 3 10h")).toContain("Il n’y a pas d’abonnement n°\u00a03");
    await typed("réglages 2 10h");
    expect((await kept())[1]).toMatchObject({ times: ["10:00"], angles: ["jobs"] });
    expect(await typed("désabonner")).toContain("Dites lequel");
    expect(await typed("désabonner 2")).toContain("ne sera plus publié ici");
    expect((await kept()).map(({ id }) => id)).toEqual([first?.id]);
    expect(shown(await town.press(`pause:${second?.id}`))).toContain("n’existe plus");
  });

  it("pauses, resumes and ends by buttons, in the channel of the subscription alone", async () => {
    await typed("abonner 8h30");
    const { id } = await only();
    for (const who of [{ tenant: "hall:T2" }, { channel: "C2" }]) {
      for (const action of ["pause", "resume", "unsubscribe", "settings"]) {
        expect(shown(await town.press(`${action}:${id}`, who))).toMatch(/n’existe plus/);
      }
      expect(shown(await town.submit(`settings:${id}`, VALUES, who))).toContain("n’existe plus");
    }
    expect(await findSubscription(db, "hall:T1", id)).toMatchObject({ paused: false, times: ["08:30"] });
    expect(shown(await town.press(`pause:${id}`))).toContain("est en pause");
    expect(await only()).toMatchObject({ paused: true, nextSlot: null });
    expect(shown(await town.press(`resume:${id}`))).toContain("Prochain envoi");
    expect(await only()).toMatchObject({ paused: false, nextSlot: new Date("2025-02-11T07:30:00Z") });
    expect(shown(await town.press(`unsubscribe:${id}`))).toContain("ne sera plus publié");
    expect(await kept()).toEqual([]);
    expect(shown(await town.press("xyzzy:1"))).toContain("ne mène plus à rien");
  });

  it("refuses the same subscription twice, and an eleventh one", async () => {
    await typed("abonner 8h30");
    expect(await typed("abonner 8h30")).toContain("déjà exactement");
    for (let hour = 9; hour < 18; hour++) await typed(`abonner ${hour}h`);
    expect(await kept()).toHaveLength(10);
    expect(await typed("abonner 20h")).toContain("déjà 10\u00a0abonnements");
    expect(await typed("abonner")).toContain("déjà 10\u00a0abonnements");
  });

  it("explains what to say where no form can be opened", async () => {
    expect(shown(await town.say("abonner"))).toContain("Vous pouvez donner des heures");
    expect(await typed("désabonner")).toContain("Ce canal n’est pas abonné");
    expect(shown(await town.say("réglages"))).toContain("Ce canal n’est pas abonné");
    expect(await typed("réglages 9h")).toContain("Ce canal n’est pas abonné");
    expect(shown(await town.say("abonner 8h30 en semaine"))).toContain("Prochain envoi");
  });

  it("tells how the last deliveries ended, and why one failed", async () => {
    await typed("abonner 8h30");
    town.now = new Date(NOON.getTime() + 60_000);
    await typed("abonner 18h");
    const [first] = await kept();
    if (!first) throw new Error("no subscription");
    const lease = "11111111-1111-4111-8111-111111111111";
    for (const [day, state, reason] of [
      ["2025-02-07", "done", null],
      ["2025-02-10", "failed", "forbidden"],
    ] as const) {
      const slot = new Date(`${day}T07:30:00Z`);
      const ids = await write(db, (tx) =>
        openDeliveries(tx, [{ subscriptionId: first.id, slot, late: false, tooLate: false }], slot),
      );
      const later = new Date(slot.getTime() + 60_000);
      const [claimed] = await claimDeliveries(db, ids, { lease, until: later, now: slot });
      if (!claimed) throw new Error("nothing claimed");
      const ended = {
        editionId: null,
        thread: null,
        posted: 0,
        posts: 1,
        nextAttempt: null,
        leaseUntil: null,
        told: null,
      };
      await recordProgress(db, [{ id: claimed.id, lease, state, reason, ...ended, at: later }]);
    }
    const list = await typed("réglages");
    expect(list).toContain(
      "Dernier envoi prévu\u00a0: lundi 10 février à 8\u00a0h\u00a030, non publié, car je n’ai pas le droit d’écrire ici",
    );
    expect(list).toContain("vendredi 7 février à 8\u00a0h\u00a030, publié.");
  });

  it("previews what the next digest would say, and posts and marks nothing", async () => {
    press.publish("Gazette", [PLAN]);
    press.publish("Courrier", [FACTORY]);
    await press.read(db, desk, ["Gazette", "Courrier"]);
    await typed("abonner 8h30 emploi");
    const before = await only();
    const preview = await typed("aperçu");
    expect(preview).toContain("Rien n’a été publié");
    expect(preview).toContain("140 techniciens");
    expect(preview).not.toContain("💶");
    expect(preview).not.toContain("(figures)");
    expect(await typed("aperçu")).toBe(preview);
    expect(town.hall.posts).toEqual([]);
    expect(await only()).toEqual(before);
    town.now = new Date(NOON.getTime() + 20 * 24 * 3_600_000);
    expect(await typed("aperçu")).toContain("rien de neuf");
    expect(await typed("aperçu 7")).toContain("Il n’y a pas d’abonnement");
  });

  it("shows a home with help and the team's subscriptions, and forgets a team that left", async () => {
    await typed("abonner 8h30");
    await town.type("abonner 9h", { tenant: "hall:T2" });
    const home = async (tenant: string): Promise<string> =>
      shown({
        kind: "messages",
        messages: await town.inbox.home({ tenant, user: "U1", language: null }),
        seenBy: "caller",
      });
    expect(await home("hall:T1")).toMatch(/Abonnements de l’équipe[\s\S]*à 8\u00a0h\u00a030[\s\S]*\/ia chiffres/);
    expect(await home("hall:T1")).not.toContain("à 9\u00a0h");
    expect(await home("hall:T3")).toContain("Aucun canal n’est encore abonné");
    await town.inbox.left("hall:T1");
    expect(await kept()).toEqual([]);
    expect(await subscriptionsOf(db, { tenant: "hall:T2" })).toHaveLength(1);
    await town.inbox.left("hall:T1");
  });

  it("completes what is being typed", async () => {
    press.publish("Gazette", [PLAN]);
    await press.read(db, desk, ["Gazette"]);
    const complete = async (command: string, option: string, text: string, language: "fr" | "en" = "fr") => {
      const origin = town.origin({});
      return await town.inbox.complete({
        tenant: origin.tenant,
        channel: origin.channel,
        language,
        digest: "ia",
        command,
        option,
        typed: text,
      });
    };
    expect((await complete("figures", "angle", "")).map(({ value }) => value)).toContain("emploi");
    expect(await complete("figures", "angle", "reg")).toEqual([{ label: "Régulation", value: "régulation" }]);
    expect((await complete("figures", "period", "sem"))[0]?.value).toBe("semaine");
    expect((await complete("subscribe", "zone", "montr"))[0]?.value).toBe("America/Toronto");
    expect((await complete("subscribe", "zone", "york"))[0]?.value).toBe("America/New_York");
    expect((await complete("subscribe", "time", "7"))[0]?.value).toBe("7h");
    expect((await complete("subscribe", "time", "8h30, 1")).map(({ value }) => value)).toContain("8h30, 18h");
    expect((await complete("subscribe", "days", "tous"))[0]?.value).toBe("tous les jours");
    expect((await complete("subscribe", "angles", "emploi, éco"))[0]?.value).toBe("emploi, écologie");
    expect(await complete("forget", "feed", "gaz")).toEqual([{ label: "Gazette", value: "Gazette" }]);
    expect((await complete("help", "command", "", "en")).map(({ value }) => value)).toContain("figures");
    expect(await complete("figures", "xyzzy", "")).toEqual([]);
    expect(await complete("xyzzy", "angle", "")).toEqual([]);
    for (const text of ["", "(", "a".repeat(5000), "\\", "[", ","]) {
      for (const option of ["zone", "time", "days", "angles"]) {
        const choices = await complete("subscribe", option, text);
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const { label, value } of choices) {
          expect(label.length).toBeLessThanOrEqual(100);
          expect(value.length).toBeLessThanOrEqual(100);
        }
      }
    }
    expect(town.logged).toEqual([]);
  });
});
