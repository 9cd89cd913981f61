import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answering, type Bot, createBot, SETTINGS } from "./bot.ts";
import { seen } from "./reader.ts";
import type { Json } from "./server/checks.ts";
import { type Bench, createBench } from "./stage.ts";

const settled = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 5 });

for (const mode of ["socket", "http"] as const) {
  describe(`what people press, choose and fill in, by ${mode}`, () => {
    let bench: Bench;
    let bot: Bot;
    beforeEach(async () => {
      bench = await createBench(mode);
      bot = createBot();
      await bench.open(bot);
    });
    afterEach(() => bench.close());
    const posts = (channel = "C0GENERAL") => bench.slack.workspace.channels.get(channel)?.messages ?? [];
    const texts = (channel?: string) => posts(channel).map((post) => seen(post).text);
    const openedView = () => bench.slack.workspace.views.at(-1) ?? {};

    it("opens the form that a command asks for, and gives back what was filled in", async () => {
      bot.answer = () => ({ kind: "form", form: SETTINGS });
      await bench.slack.deliveries.command("/ia", "réglages");
      await settled(() => expect(openedView().callback_id).toBe("fil_form"));
      const view = openedView();
      expect(view).toMatchObject({
        title: { text: "Réglages" },
        submit: { text: "Enregistrer" },
        close: { text: "Annuler" },
      });
      bot.answer = () => answering("C’est réglé.");
      const { status, body } = await bench.slack.deliveries.interact({ type: "view_submission", view: filled(view) });
      expect(status).toBe(200);
      expect(body ?? "").not.toMatchObject({ response_action: "errors" });
      expect(bot.heard[1]).toMatchObject({
        kind: "form",
        form: "settings:7",
        channel: "slack:T0LOCAL:C0GENERAL",
        values: { time: "9:00", feeds: "", zone: ["America/Montreal"], days: ["lundi", "mardi"] },
      });
      await settled(() => expect(posts()).toMatchObject([{ onlyFor: "U0ALICE" }]));
    });

    it("shows what is wrong with a form under each field, and keeps it open", async () => {
      bot.answer = () => ({ kind: "form", form: SETTINGS });
      await bench.slack.deliveries.command("/ia", "réglages");
      await settled(() => expect(openedView().callback_id).toBe("fil_form"));
      bot.answer = () => ({ kind: "faults", faults: { time: "Une heure, comme 8:30." } });
      const { body } = await bench.slack.deliveries.interact({ type: "view_submission", view: filled(openedView()) });
      expect(body).toEqual({ response_action: "errors", errors: { time: "Une heure, comme 8:30." } });
      expect(posts()).toEqual([]);
    });

    it("shows under the first field what is wrong with one that the form doesn't hold", async () => {
      bot.answer = () => ({ kind: "form", form: SETTINGS });
      await bench.slack.deliveries.command("/ia", "réglages");
      await settled(() => expect(openedView().callback_id).toBe("fil_form"));
      bot.answer = () => ({ kind: "faults", faults: { time: "Une heure.", elsewhere: "Un angle." } });
      const { body } = await bench.slack.deliveries.interact({ type: "view_submission", view: filled(openedView()) });
      expect(body).toEqual({ response_action: "errors", errors: { time: "Une heure. Un angle." } });
    });

    it("ignores a form that isn't its own", async () => {
      const view = {
        type: "modal",
        id: "V1",
        hash: "1",
        callback_id: "fil_form",
        private_metadata: "{}",
        state: { values: {} },
      };
      expect((await bench.slack.deliveries.interact({ type: "view_submission", view })).status).toBe(200);
      expect(bot.heard).toEqual([]);
    });

    it("replaces a form by the next one", async () => {
      bot.answer = () => ({ kind: "form", form: SETTINGS });
      await bench.slack.deliveries.command("/ia", "réglages");
      await settled(() => expect(openedView().callback_id).toBe("fil_form"));
      bot.answer = () => ({ kind: "form", form: { ...SETTINGS, id: "settings:8", title: "Suite" } });
      const { body } = await bench.slack.deliveries.interact({ type: "view_submission", view: filled(openedView()) });
      expect(body).toMatchObject({ response_action: "update", view: { title: { text: "Suite" } } });
      expect(JSON.stringify(body)).toContain("settings:8");
    });

    it("says so when a form comes too late to open", async () => {
      bot.answer = async () => {
        await bench.clock.wait(3_500);
        return { kind: "form", form: SETTINGS };
      };
      await bench.slack.deliveries.command("/ia", "réglages");
      await settled(() => expect(texts().join()).toContain("n’a pas pu s’ouvrir à temps"));
    });

    it("takes the press of a button under the opening, with its thread", async () => {
      const message = { type: "message", ts: "1739170800.000100" };
      await bench.slack.deliveries.interact({
        ...press("ask:12"),
        message,
        container: { type: "message", message_ts: message.ts, channel_id: "C0GENERAL" },
      });
      await bot.hears(1);
      expect(bot.heard[0]).toMatchObject({
        kind: "action",
        action: "ask:12",
        thread: "slack:T0LOCAL:C0GENERAL:1739170800.000100",
      });
      await settled(() => expect(posts()).toMatchObject([{ onlyFor: "U0ALICE", thread: null }]));
    });

    it("opens the form that a button asks for", async () => {
      bot.answer = () => ({ kind: "form", form: SETTINGS });
      await bench.slack.deliveries.interact(press("settings"));
      await settled(() => expect(openedView().callback_id).toBe("fil_form"));
    });

    it("answers a button inside a thread there", async () => {
      await bench.slack.deliveries.interact({
        ...press("figures"),
        container: { type: "message", message_ts: "2.000002", thread_ts: "1.000001", channel_id: "C0GENERAL" },
      });
      await settled(() => expect(posts()).toMatchObject([{ thread: "1.000001" }]));
    });

    it("keeps what people think of a point", async () => {
      const judge = {
        type: "feedback_buttons",
        action_id: "fil_feedback",
        block_id: "b",
        value: "-point:9",
        action_ts: "1.1",
      };
      bot.answer = () => ({ kind: "messages", messages: [], seenBy: "caller" });
      await bench.slack.deliveries.interact({ ...press(""), actions: [judge] });
      await bot.hears(1);
      expect(bot.heard).toMatchObject([{ kind: "feedback", point: "point:9", useful: false }]);
      expect(posts()).toEqual([]);
    });

    it("digests the links of a message from its shortcut", async () => {
      const blocks = [
        {
          type: "rich_text",
          elements: [{ type: "rich_text_section", elements: [{ type: "link", url: "https://a.example/1" }] }],
        },
      ];
      const message = {
        type: "message",
        ts: "5.000001",
        text: "voir <https://a.example/1> et <https://b.example/2?x=1&amp;y=2|ici>",
        blocks,
      };
      await bench.slack.deliveries.interact({
        type: "message_action",
        callback_id: "summarise_link",
        channel: { id: "C0GENERAL", name: "general" },
        message,
        message_ts: message.ts,
        action_ts: "6.1",
        response_url: bench.slack.deliveries.responseUrl("C0GENERAL", "U0ALICE"),
      });
      await bot.hears(1);
      expect(bot.heard).toMatchObject([
        { kind: "links", addresses: ["https://a.example/1", "https://b.example/2?x=1&y=2"] },
      ]);
      await settled(() => expect(posts()).toMatchObject([{ onlyFor: "U0ALICE" }]));
    });

    it("answers a button of the home page in the person's own conversation", async () => {
      await bench.slack.deliveries.interact({
        type: "block_actions",
        actions: [{ type: "button", action_id: "fil_button_0", block_id: "b", value: "help", action_ts: "1.1" }],
        container: { type: "view", view_id: "V1" },
        view: { type: "home", id: "V1" },
      });
      await settled(() => expect(texts("D0ALICE")).toEqual(["Voici."]));
    });
  });
}

function press(value: string): Json {
  return {
    type: "block_actions",
    actions: [{ type: "button", action_id: "fil_button_0", block_id: "b", value, action_ts: "1.1" }],
    channel: { id: "C0GENERAL", name: "general" },
    container: { type: "message", message_ts: "3.000003", channel_id: "C0GENERAL" },
  };
}

/** The view as Slack sends it back, filled in. */
function filled(view: Json): Json {
  const option = (value: string) => ({ text: { type: "plain_text", text: value }, value });
  const values = {
    time: { value: { type: "plain_text_input", value: "9:00" } },
    feeds: { value: { type: "plain_text_input", value: null } },
    zone: { value: { type: "static_select", selected_option: option("America/Montreal") } },
    days: { value: { type: "checkboxes", selected_options: [option("lundi"), option("mardi")] } },
  };
  return { ...view, state: { values } };
}
