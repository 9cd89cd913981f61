import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Form } from "../../../src/bot/form.ts";
import type { Answer, Incoming } from "../../../src/bot/platform.ts";
import { link, text } from "../../../src/edition/message.ts";
import { COMMANDS, messages, refOf, Scene, say } from "./newsroom.ts";
import { coded } from "./server/faults.ts";
import type { Interaction } from "./server/interaction.ts";
import { everyComponent } from "./server/rules.ts";
import { seen } from "./stage.ts";

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.build();
});
afterEach(async () => {
  await scene.close();
  expect(scene.local.faults).toEqual([]);
});

const FORM: Form = {
  id: "reglages:1",
  title: "Réglages du salon",
  submit: "Garder",
  intro: "Ce que le salon reçoit.",
  fields: [
    {
      kind: "line",
      name: "times",
      label: "Heures",
      hint: "8 h, 12 h 30",
      value: "8:00",
      required: true,
      maxLength: 100,
    },
    { kind: "paragraph", name: "note", label: "Note", hint: "", value: "", required: false, maxLength: 10_000 },
    {
      kind: "choices",
      name: "days",
      label: "Jours",
      hint: "",
      options: [
        { value: "mon", label: "lundi" },
        { value: "tue", label: "mardi" },
      ],
      chosen: ["mon"],
      required: false,
    },
    {
      kind: "choice",
      name: "zone",
      label: "Fuseau",
      hint: "",
      options: [{ value: "p", label: "Paris" }],
      chosen: ["p"],
      required: true,
    },
  ],
};

const over = (interaction: Interaction) => scene.local.until(() => interaction.isOver, "the answer");
const words = (interaction: Interaction) => interaction.said.map((each) => seen(each).text);

describe("a command", () => {
  it.each(
    COMMANDS.filter(({ name }) => name !== "settings" && name !== "subscribe").map(
      (spec) => [spec.name, spec.words.fr[0] ?? "", spec.seenBy] as const,
    ),
  )("%s is deferred at once and answered to those who may see it", async (name, word, seenBy) => {
    await scene.open();
    scene.decide = () => messages("Voici.", seenBy);
    const asked = scene.people.runs(scene.ada, scene.channel, `ia ${word}`);
    await over(asked);
    expect(asked.callback?.type).toBe(5);
    expect(words(asked)).toEqual(["Voici."]);
    expect(asked.said[0]?.isEphemeral).toBe(seenBy === "caller");
    expect(scene.received).toMatchObject([{ kind: "call", digest: "ia", command: name, options: {} }]);
  });

  it("brings each of its options by its own name, and says where and who", async () => {
    await scene.open();
    const asked = scene.people.runs(scene.boss, scene.channel, "ia abonner", {
      heure: " 8:00 ",
      jours: "lundi",
      angles: "emploi",
      fuseau: "Europe/Paris",
    });
    await over(asked);
    const [incoming] = scene.received;
    expect(incoming).toMatchObject({
      command: "subscribe",
      options: { time: "8:00", days: "lundi", angles: "emploi", zone: "Europe/Paris" },
      tenant: `discord:${scene.guild.id}`,
      channel: scene.ref,
      thread: null,
      user: scene.boss.id,
      direct: `discord:@me:user-${scene.boss.id}`,
      language: "fr",
    });
    expect(await incoming?.isManager()).toBe(true);
  });

  it("knows that others are no managers, except of their own conversation", async () => {
    await scene.open();
    await over(scene.people.runs(scene.ada, scene.channel, "ia aide"));
    await over(scene.people.runs(scene.ada, scene.local.world.direct(scene.ada), "ia aide"));
    const [inServer, alone] = scene.received;
    expect(await inServer?.isManager()).toBe(false);
    expect(await alone?.isManager()).toBe(true);
    expect(alone).toMatchObject({
      tenant: `discord:dm-${scene.ada.id}`,
      channel: refOf(scene.local.world.direct(scene.ada)),
    });
  });

  it("in a thread says so, and names the channel that it belongs to", async () => {
    const { discord } = await scene.open();
    const thread = await discord.openThread(scene.ref, say("Ouverture"), "d:1:0");
    const [channel] = scene.local.world.threadsOf(scene.channel);
    if (!channel) throw new Error("no thread");
    await over(scene.people.runs(scene.ada, channel, "ia aide"));
    expect(scene.received).toMatchObject([{ channel: scene.ref, thread }]);
  });

  it("answers with several long messages, in order", async () => {
    await scene.open();
    const all = [say("Un", "mot ".repeat(2_000)), say("Deux"), say("Trois")];
    scene.decide = () => ({ kind: "messages", messages: all, seenBy: "caller" });
    const asked = scene.people.runs(scene.ada, scene.channel, "ia chiffres");
    await scene.local.until(() => asked.said.length >= 5, "five messages");
    expect(
      words(asked)
        .join(" ")
        .replace(/(?:mot\s*)+/g, "… "),
    ).toBe("Un\n… Deux Trois");
    expect(asked.said.every(({ isEphemeral }) => isEphemeral)).toBe(true);
  });

  it.each([
    ["digest", "caller"],
    ["chiffres", "channel"],
  ] as const)("%s answered to the %s after all keeps the promise of nobody else", async (word, seenBy) => {
    await scene.open();
    scene.decide = () => messages("Autrement.", seenBy);
    const asked = scene.people.runs(scene.ada, scene.channel, `ia ${word}`);
    await scene.local.until(() => asked.said.length === 1, "the answer");
    expect(asked.said[0]?.isEphemeral).toBe(seenBy === "caller");
    expect(asked.isOver).toBe(true);
  });

  it("that needs no words leaves none", async () => {
    await scene.open();
    scene.decide = () => ({ kind: "messages", messages: [], seenBy: "channel" });
    const asked = scene.people.runs(scene.ada, scene.channel, "ia digest");
    await over(asked);
    expect(asked.said).toEqual([]);
  });

  it("that a newer table dropped is told so", async () => {
    await scene.open();
    const [digest, ...others] = scene.local.world.commands;
    scene.local.world.commands = [{ ...digest, options: [{ name: "ancienne", options: [] }] }, ...others];
    const asked = scene.people.runs(scene.ada, scene.channel, "ia ancienne");
    await over(asked);
    expect(words(asked)[0]).toContain("Cette commande n’existe plus");
    expect(scene.received).toEqual([]);
  });
});

describe("an option being typed", () => {
  it("is offered what the inbox says, cut to what fits", async () => {
    await scene.open();
    scene.choices = [
      { label: "Emploi", value: "jobs" },
      { label: "é".repeat(150), value: "long" },
      { label: "Perdu", value: "x".repeat(101) },
      ...Array.from({ length: 40 }, (_, i) => ({ label: `Choix ${i}`, value: `${i}` })),
    ];
    const asked = scene.people.types(scene.ada, scene.channel, "ia chiffres", "période", "sem");
    await over(asked);
    const choices = asked.callback?.data?.choices as { name: string; value: string }[];
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: "Emploi", value: "jobs" });
    expect(choices.some(({ value }) => value.length > 100)).toBe(false);
    expect(scene.completed).toMatchObject([
      {
        tenant: `discord:${scene.guild.id}`,
        digest: "ia",
        command: "figures",
        option: "period",
        typed: "sem",
        language: "fr",
      },
    ]);
  });
});

describe("a form", () => {
  it.each(["abonner", "réglages"])("opens at once for %s", async (word) => {
    await scene.open();
    scene.decide = () => ({ kind: "form", form: FORM });
    const asked = scene.people.runs(scene.boss, scene.channel, `ia ${word}`);
    await over(asked);
    expect(asked.callback?.type).toBe(9);
    expect(asked.callback?.data).toMatchObject({ custom_id: "f:reglages:1", title: "Réglages du salon" });
    const labels = everyComponent(asked.callback?.data?.components as never).filter(({ type }) => type === 18);
    expect(labels.map(({ label }) => label)).toEqual(["Heures", "Note", "Jours", "Fuseau"]);
  });

  it("may be answered with words instead", async () => {
    await scene.open();
    scene.decide = () => messages("Demandez à un responsable du salon.");
    const asked = scene.people.runs(scene.ada, scene.channel, "ia réglages");
    await scene.local.until(() => asked.said.length === 1, "words");
    expect(words(asked)).toEqual(["Demandez à un responsable du salon."]);
    expect(asked.said[0]?.isEphemeral).toBe(true);
  });

  it("that comes too late is opened by a button", async () => {
    await scene.open({ wait: async () => {} }); // patience ends at once
    let answer: (form: Answer) => void = () => {};
    scene.decide = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const asked = scene.people.runs(scene.boss, scene.channel, "ia réglages");
    await scene.local.until(() => asked.callback?.type === 5, "a promise");
    answer({ kind: "form", form: FORM });
    await scene.local.until(() => asked.said.length === 1, "a button");
    const [button] = buttonsOf(asked);
    const pressed = scene.people.presses(scene.boss, scene.channel, button?.custom_id ?? "");
    await over(pressed);
    expect(pressed.callback).toMatchObject({ type: 9, data: { custom_id: "f:reglages:1" } });
  });

  it("sent back brings its values; what is wrong is said, and can be corrected without typing it again", async () => {
    await scene.open();
    scene.decide = ({ kind }) =>
      kind === "form"
        ? { kind: "faults", faults: { times: "Cette heure n’existe pas." } }
        : { kind: "form", form: FORM };
    await over(scene.people.runs(scene.boss, scene.channel, "ia réglages"));
    const values = { times: "25:00", note: "bonjour", days: ["tue"], zone: ["p"] };
    const sent = scene.people.submits(scene.boss, scene.channel, "f:reglages:1", values);
    await over(sent);
    expect(scene.received.at(-1)).toMatchObject({ kind: "form", form: "reglages:1", values });
    expect(words(sent)[0]).toContain("Heures · Cette heure n’existe pas.");
    const again = scene.people.presses(scene.boss, scene.channel, buttonsOf(sent)[0]?.custom_id ?? "");
    await over(again);
    const fields = everyComponent(again.callback?.data?.components as never);
    expect(fields.find(({ custom_id }) => custom_id === "times")).toMatchObject({ value: "25:00" });
    expect(fields.find(({ custom_id }) => custom_id === "days")).toMatchObject({
      options: [{ value: "mon" }, { value: "tue", default: true }],
    });
  });

  it("sent back to a fresh process is taken all the same", async () => {
    await scene.open();
    const sent = scene.people.submits(scene.boss, scene.channel, "f:x:y:z", { times: "8:00" });
    await over(sent);
    expect(scene.received).toMatchObject([{ kind: "form", form: "x:y:z", values: { times: "8:00" } }]);
    expect(words(sent)).toEqual(["D’accord."]);
  });
});

const buttonsOf = (asked: Interaction) =>
  asked.said.flatMap((each) => everyComponent(each.components).filter(({ type }) => type === 2));

describe("a button", () => {
  it("of a message opens a form in a process that knows nothing of it", async () => {
    const { discord } = await scene.open();
    const buttons = [
      { action: "settings:1", label: "Réglages", opens: "form" as const },
      { action: "figures:1", label: "Chiffres", opens: "messages" as const },
    ];
    await discord.openThread(
      scene.ref,
      { language: "fr", blocks: [...say("Bonjour").blocks, { type: "actions", buttons }] },
      "d:1:0",
    );
    const [message] = scene.local.world.messages.get(scene.channel.id) ?? [];
    const ids = everyComponent(message?.components).flatMap(({ custom_id }) => custom_id ?? []);
    await discord.stop();
    await scene.open();
    scene.decide = (incoming: Incoming) =>
      incoming.kind === "action" && incoming.action === "settings:1"
        ? { kind: "form", form: FORM }
        : messages("109 Md€");
    const settings = scene.people.presses(scene.boss, scene.channel, ids[0] ?? "");
    const figures = scene.people.presses(scene.boss, scene.channel, ids[1] ?? "");
    await over(settings);
    await over(figures);
    expect(settings.callback?.type).toBe(9);
    expect(figures.callback?.type).toBe(5);
    expect(words(figures)).toEqual(["109 Md€"]);
  });

  it("of feedback leaves the message as it is, and thanks whoever pressed it", async () => {
    await scene.open();
    scene.decide = () => messages("Merci.");
    const yes = scene.people.presses(scene.ada, scene.channel, "y:point:1");
    const no = scene.people.presses(scene.ada, scene.channel, "n:point:1");
    await scene.local.until(() => yes.said.length + no.said.length === 2, "thanks");
    expect(yes.callback?.type).toBe(6);
    expect(yes.said[0]?.isEphemeral).toBe(true);
    const told = scene.received
      .filter((incoming) => incoming.kind === "feedback")
      .map(({ point, useful }) => [point, useful]);
    expect(told).toEqual([
      ["point:1", true],
      ["point:1", false],
    ]);
  });

  it("of somebody else's making is told so", async () => {
    await scene.open();
    const asked = scene.people.presses(scene.ada, scene.channel, "inconnu");
    await over(asked);
    expect(words(asked)).toHaveLength(1);
    expect(scene.received).toEqual([]);
  });
});

describe("the command on a message", () => {
  it("brings its links in order, each once, without what ends the sentence", async () => {
    await scene.open();
    const message = scene.people.says(
      scene.ada,
      scene.channel,
      "Lisez (https://a.example/x_(y)), <https://b.example/?q=1&r=2> et [ici](https://c.example/z). https://a.example/x_(y)",
    );
    const asked = scene.people.uses(scene.ada, "Résumer ce lien", message);
    await over(asked);
    expect(scene.received.find(({ kind }) => kind === "links")).toMatchObject({
      addresses: ["https://a.example/x_(y)", "https://b.example/?q=1&r=2", "https://c.example/z"],
    });
    expect(asked.said[0]?.isEphemeral).toBe(true);
  });

  it("reads the links of the bot's own posts", async () => {
    const { discord } = await scene.open();
    await discord.openThread(
      scene.ref,
      { language: "fr", blocks: [{ type: "paragraph", content: [text("Voir "), link("là", "https://d.example/a")] }] },
      "d:1:0",
    );
    const [message] = scene.local.world.messages.get(scene.channel.id) ?? [];
    if (!message) throw new Error("nothing was posted");
    await over(scene.people.uses(scene.ada, "Résumer ce lien", message));
    expect(scene.received).toMatchObject([{ kind: "links", addresses: ["https://d.example/a"] }]);
  });

  it("says when there is no link", async () => {
    await scene.open();
    const message = scene.people.says(scene.ada, scene.channel, "Bonjour");
    const asked = scene.people.uses(scene.ada, "Résumer ce lien", message);
    await over(asked);
    expect(words(asked)[0]).toContain("aucun lien");
  });
});

describe("when Discord stumbles", () => {
  it("answers in the channel what it forgot, when the answer is for the channel", async () => {
    await scene.open();
    scene.decide = () => messages("Voici l’édition.", "channel");
    scene.local.fail(/callback$/, coded(10062));
    scene.people.runs(scene.ada, scene.channel, "ia digest");
    const posts = () => scene.local.world.messages.get(scene.channel.id) ?? [];
    await scene.local.until(() => posts().length === 1, "a message");
    expect(posts().map((each) => seen(each).text)).toEqual(["Voici l’édition."]);
  });

  it("says nothing to all of what was for one", async () => {
    const { lines } = await scene.open();
    scene.local.fail(/callback$/, coded(10062));
    scene.people.runs(scene.ada, scene.channel, "ia chiffres");
    await scene.local.until(
      () => lines.some((line) => line.includes("forgot an interaction before")),
      "a line in the log",
    );
    expect(scene.local.world.messages.get(scene.channel.id)).toEqual([]);
  });

  it.each([
    ["an error of its own", { status: 500, body: { code: 0, message: "500" } }],
    ["a lost answer", "cut" as const],
  ])("tries again after %s", async (_name, how) => {
    await scene.open();
    scene.local.fail(/callback$/, how);
    scene.local.fail(/@original$/, { status: 503, body: { code: 0, message: "503" } });
    const asked = scene.people.runs(scene.ada, scene.channel, "ia chiffres");
    await scene.local.until(() => asked.said.length === 1, "the answer");
    expect(words(asked)).toEqual(["D’accord."]);
    expect(scene.received).toHaveLength(1);
  });

  it("leaves to another process what that one took", async () => {
    await scene.open();
    scene.local.fail(/callback$/, coded(40060));
    scene.people.runs(scene.ada, scene.channel, "ia chiffres");
    await over(scene.people.runs(scene.ada, scene.channel, "ia aide"));
    expect(scene.received).toMatchObject([{ command: "help" }]);
  });

  it("shows answers as embeds where Components V2 are refused", async () => {
    scene.local.v2 = "refused";
    await scene.open();
    const first = scene.people.runs(scene.ada, scene.channel, "ia chiffres");
    await scene.local.until(() => first.said.length === 1, "an answer");
    const second = scene.people.runs(scene.ada, scene.channel, "ia chiffres");
    await scene.local.until(() => second.said.length === 1, "another");
    expect([...words(first), ...words(second)]).toEqual(["D’accord.", "D’accord."]);
    expect(second.said[0]?.embeds).toHaveLength(1);
  });

  it("handles an interaction that it says twice once", async () => {
    await scene.open();
    const asked = scene.people.runs(scene.ada, scene.channel, "ia chiffres");
    await over(asked);
    scene.local.gateway.repeat("INTERACTION_CREATE");
    await over(scene.people.runs(scene.ada, scene.channel, "ia aide"));
    expect(scene.received.map((incoming) => (incoming.kind === "call" ? incoming.command : ""))).toEqual([
      "figures",
      "help",
    ]);
  });
});
