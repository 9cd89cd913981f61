import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Form } from "../../../src/bot/form.ts";
import { type Browser, documentOf, type Listener, listener, open, type Page, type Site, say } from "./stage.ts";

const DAYS = ["lundi", "mardi", "mercredi"].map((value) => ({ value, label: value }));
const FORM: Form = {
  id: "settings:42",
  title: "Réglages",
  submit: "Enregistrer",
  intro: "Ce que ce canal reçoit.",
  fields: [
    {
      kind: "line",
      name: "time",
      label: "Heure",
      hint: "Par exemple 8 h 30.",
      value: "8 h 30",
      required: true,
      maxLength: 10,
    },
    { kind: "paragraph", name: "note", label: "Note", hint: "", value: "", required: false, maxLength: 20 },
    {
      kind: "choices",
      name: "days",
      label: "Jours",
      hint: "",
      options: DAYS,
      chosen: ["lundi", "mardi"],
      required: true,
    },
    {
      kind: "choice",
      name: "language",
      label: "Langue",
      hint: "",
      options: [
        { value: "fr", label: "Français" },
        { value: "en", label: "English" },
      ],
      chosen: [],
      required: false,
    },
  ],
};

let site: Site;
let inbox: Listener;
let browser: Browser;
beforeEach(async () => {
  inbox = listener();
  inbox.answer = ({ kind }) =>
    kind === "form"
      ? { kind: "messages", messages: [say("C’est noté.")], seenBy: "caller" }
      : { kind: "form", form: FORM };
  site = await open(inbox);
  browser = site.visit();
});
afterEach(() => site.close());

/** The form, as the page without a script shows it. */
async function openForm(): Promise<Page> {
  const response = await browser.post("/say", { place: "/channels/veille", text: "/ia réglages" });
  return documentOf(await response.text());
}

const pathOf = (page: Page): string => page.querySelector("[data-form]")?.getAttribute("action") ?? "";
const GOOD = { time: "9 h", note: "", days: ["lundi", "mercredi"], language: "en" };

describe("a form", () => {
  it("is shown with its labels, hints and values, each tied to its field", async () => {
    const page = await openForm();
    for (const [name, label] of [
      ["time", "Heure"],
      ["note", "Note"],
      ["language", "Langue"],
    ] as const) {
      const field = page.querySelector(`[data-form] [name="${name}"]`);
      expect(page.querySelector(`label[for="${field?.id}"]`)?.textContent).toContain(label);
    }
    const time = page.querySelector('[name="time"]');
    expect(time?.getAttribute("value")).toBe("8 h 30");
    expect(page.querySelector(`#${time?.getAttribute("aria-describedby")}`)?.textContent).toBe("Par exemple 8 h 30.");
    expect(time?.getAttribute("aria-required")).toBe("true");
    const days = [...page.querySelectorAll('fieldset [name="days"]')];
    expect(days.filter((day) => day.hasAttribute("checked")).map((day) => day.getAttribute("value"))).toEqual([
      "lundi",
      "mardi",
    ]);
    expect(page.querySelector("fieldset legend")?.textContent).toBe("Jours");
    expect(page.querySelector("button.strong[type=submit], .form-foot button")?.textContent).toBe("Enregistrer");
  });

  it("hands its values to the bot, and its answer stands where it was asked for", async () => {
    const path = pathOf(await openForm());
    const response = await browser.post(path, GOOD);
    expect(response.status).toBe(303);
    expect(inbox.heard.at(-1)).toMatchObject({
      kind: "form",
      form: "settings:42",
      values: { time: "9 h", note: "", days: ["lundi", "mercredi"], language: ["en"] },
    });
    const page = await browser.page(response.headers.get("location")?.split("#")[0] ?? "");
    expect([...page.querySelectorAll("[data-body]")].at(-1)?.textContent).toContain("C’est noté.");
  });

  it("comes back with the bot's faults at their fields, and with what was typed", async () => {
    inbox.answer = () => ({ kind: "form", form: FORM });
    const path = pathOf(await openForm());
    inbox.answer = () => ({
      kind: "faults",
      faults: { time: "Donnez une heure.", days: "Choisissez <b>un</b> jour." },
    });
    const response = await browser.post(path, { ...GOOD, time: "midi et demi".slice(0, 10), note: "ma <note>" });
    expect(response.status).toBe(422);
    const page = documentOf(await response.text());
    const time = page.querySelector('[name="time"]');
    expect(time?.getAttribute("aria-invalid")).toBe("true");
    expect(
      time
        ?.getAttribute("aria-describedby")
        ?.split(" ")
        .map((id: string) => page.getElementById(id)?.textContent),
    ).toEqual(["Par exemple 8 h 30.", "Donnez une heure."]);
    expect(time?.getAttribute("value")).toBe("midi et de");
    expect(page.querySelector("textarea")?.innerHTML, "linkedom leaves it as it is written").toBe("ma &lt;note&gt;");
    expect(page.querySelector("fieldset b")).toBeNull();
    expect(page.querySelector("fieldset .fault-line")?.textContent).toBe("Choisissez <b>un</b> jour.");
    expect(page.querySelector("[role=alert]")?.textContent).toContain("Corrigez");
    const checked = [...page.querySelectorAll('[name="days"][checked]')].map((day) => day.getAttribute("value"));
    expect(checked).toEqual(["lundi", "mercredi"]);
    inbox.answer = () => ({ kind: "messages", messages: [], seenBy: "caller" });
    expect((await browser.post(path, GOOD)).status, "corrected, it is taken").toBe(303);
  });

  it.each([
    ["time", { time: "" }],
    ["time", { time: "   " }],
    ["time", { time: "x".repeat(11) }],
    ["note", { note: "x".repeat(21) }],
    ["days", { days: [] }],
    ["days", { days: ["lundi", "samedi"] }],
    ["language", { language: "de" }],
  ])("is not handed over while %s is wrong: %j", async (name, wrong) => {
    const path = pathOf(await openForm());
    const heard = inbox.heard.length;
    const response = await browser.post(path, { ...GOOD, ...wrong });
    expect(response.status).toBe(422);
    const page = documentOf(await response.text());
    const faulty = [...page.querySelectorAll("[aria-invalid]")].map((field) => field.getAttribute("name"));
    expect(new Set(faulty)).toEqual(new Set([name]));
    expect(inbox.heard).toHaveLength(heard);
  });

  it("takes nothing but its own fields", async () => {
    await browser.post(pathOf(await openForm()), { ...GOOD, other: "x", __proto__: "y" });
    const sent = inbox.heard.at(-1);
    expect(sent?.kind === "form" && Object.keys(sent.values)).toEqual(["time", "note", "days", "language"]);
  });

  it("is for the person who opened it, once", async () => {
    const path = pathOf(await openForm());
    expect((await site.visit().post(path, GOOD)).status).toBe(410);
    expect((await browser.post(path, GOOD)).status).toBe(303);
    const again = await browser.post(path, GOOD);
    expect(again.status).toBe(410);
    expect(await again.text()).toContain("Rouvrez");
  });

  it("may lead to another form", async () => {
    const path = pathOf(await openForm());
    inbox.answer = () => ({ kind: "form", form: { ...FORM, title: "Et encore" } });
    const page = documentOf(await (await browser.post(path, GOOD)).text());
    expect(page.querySelector("#dialog-title")?.textContent).toBe("Et encore");
    expect(pathOf(page)).not.toBe(path);
  });

  it("comes to a script as a piece of the page", async () => {
    const opened = await browser.post("/say", { place: "/channels/veille", text: "/ia réglages" }, true);
    const answer = (await opened.json()) as { kind: string; html: string };
    expect(answer.kind).toBe("form");
    const path = pathOf(documentOf(answer.html));
    const faulty = (await (await browser.post(path, { ...GOOD, time: "" }, true)).json()) as {
      kind: string;
      html: string;
    };
    expect(faulty.kind).toBe("form");
    expect(documentOf(faulty.html).querySelector("[aria-invalid]")?.getAttribute("name")).toBe("time");
    expect(await (await browser.post(path, GOOD, true)).json()).toMatchObject({
      kind: "shown",
      path: "/channels/veille",
    });
    expect(await (await browser.post(path, GOOD, true)).json()).toMatchObject({ kind: "fault" });
  });
});
