import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { messages, refOf, Scene, say } from "./newsroom.ts";
import { coded } from "./server/faults.ts";
import { INTENTS } from "./server/gateway.ts";
import { BOT, type Channel } from "./server/world.ts";
import { seen } from "./stage.ts";

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.build();
});
afterEach(async () => {
  await scene.close();
  expect(scene.local.faults).toEqual([]);
});

const posts = (channel: Channel) =>
  (scene.local.world.messages.get(channel.id) ?? []).filter(({ author }) => author.bot);
const words = (channel: Channel) => posts(channel).map((each) => seen(each).text);

/** A digest's thread, and its ref. */
async function digest(more: Parameters<Scene["open"]>[0] = {}) {
  const { discord, lines } = await scene.open(more);
  const ref = await discord.openThread(scene.ref, say("Ouverture"), "d:1:0");
  const [thread] = scene.local.world.threadsOf(scene.channel);
  if (!thread) throw new Error("no thread");
  return { discord, lines, ref, thread };
}

describe("a message to the bot", () => {
  it("in its thread is a follow-up, answered there in reply to it", async () => {
    const { ref, thread } = await digest();
    scene.decide = () => messages("L’article ne le dit pas.", "channel");
    const asked = scene.people.says(scene.ada, thread, "combien de personnes formées ?");
    await scene.local.until(() => posts(thread).length === 1, "an answer");
    expect(scene.received).toMatchObject([
      { kind: "message", text: "combien de personnes formées ?", thread: ref, channel: scene.ref, user: scene.ada.id },
    ]);
    expect(posts(thread)[0]?.message_reference).toMatchObject({ message_id: asked.id });
  });

  it("by a mention is answered in its channel, without the mention", async () => {
    await scene.open();
    scene.people.says(scene.ada, scene.channel, `<@${BOT.id}>  quels chiffres ?`);
    await scene.local.until(() => posts(scene.channel).length === 1, "an answer");
    expect(scene.received).toMatchObject([{ kind: "message", text: "quels chiffres ?", thread: null }]);
  });

  it("alone with it needs no mention", async () => {
    await scene.open();
    const direct = scene.local.world.direct(scene.ada);
    scene.people.says(scene.ada, direct, "bonjour");
    await scene.local.until(() => posts(direct).length === 1, "an answer");
    expect(scene.received).toMatchObject([
      { text: "bonjour", tenant: `discord:dm-${scene.ada.id}`, channel: refOf(direct) },
    ]);
  });

  it("that types a command after the mention is that command", async () => {
    await scene.open();
    scene.people.says(scene.ada, scene.channel, `<@${BOT.id}> /ia chiffres emploi`);
    await scene.local.until(() => posts(scene.channel).length === 1, "an answer");
    expect(scene.received).toMatchObject([{ kind: "command", digest: "ia", text: "chiffres emploi" }]);
  });

  it("asks who manages the channel only when it is wanted", async () => {
    scene.local.world.guilds.set(scene.guild.id, { ...scene.guild, owner_id: scene.boss.id });
    await scene.open();
    const managers: boolean[] = [];
    scene.decide = async (incoming) => {
      managers.push(await incoming.isManager());
      return messages("ok");
    };
    scene.people.says(scene.boss, scene.channel, `<@${BOT.id}> réglages`);
    await scene.local.until(() => posts(scene.channel).length === 1, "an answer");
    scene.people.says(scene.ada, scene.channel, `<@${BOT.id}> réglages`);
    await scene.local.until(() => posts(scene.channel).length === 2, "another");
    expect(managers).toEqual([true, false]);
  });

  it("is never one of its own, another bot's, somebody else's talk, or a notice", async () => {
    const { thread } = await digest();
    const robot = { id: "9", username: "robot", bot: true };
    const tell = (more: object) => {
      const message = scene.local.world.store(thread, robot, { content: `<@${BOT.id}> bonjour` }, []);
      const channel = { guild_id: scene.guild.id, channel_type: 11 };
      scene.local.dispatch("MESSAGE_CREATE", {
        ...message,
        mentions: [BOT],
        embeds: [],
        components: [],
        attachments: [],
        ...channel,
        ...more,
      });
    };
    tell({});
    tell({ author: { id: "8", username: "w", bot: false }, webhook_id: "7" });
    tell({ author: { id: scene.ada.id, username: "ada", bot: false }, type: 6 });
    scene.people.says(scene.ada, scene.channel, "entre  nous");
    scene.people.says(scene.ada, thread, "la bonne question");
    await scene.local.until(() => scene.received.length > 0, "a message");
    expect(scene.received).toMatchObject([{ text: "la bonne question" }]);
  });

  it("in a thread that was closed by hand is answered after opening it again", async () => {
    const { discord, ref, thread } = await digest();
    thread.archived = true;
    scene.local.fail(/^POST .*messages$/, coded(50083));
    await discord.reply(ref, say("suite"), "d:1:1");
    expect(words(thread)).toEqual(["suite"]);
    expect(scene.local.calls).toContain(`PATCH /channels/${thread.id}`);
  });
});

describe("without the Message Content intent", () => {
  it("mentions still work, replies don't, and the log says where to switch it on", async () => {
    scene.local.gateway.granted &= ~INTENTS.messageContent;
    const { discord, lines, thread } = await digest();
    expect(discord.facts()).toMatchObject({ connected: true, readsMessages: false });
    expect(lines.filter((line) => line.includes("Message Content intent"))).toHaveLength(1);
    scene.people.says(scene.ada, thread, "on ne peut pas me lire");
    scene.people.says(scene.ada, thread, `<@${BOT.id}> et moi ?`);
    await scene.local.until(() => posts(thread).length === 1, "an answer");
    expect(scene.received).toMatchObject([{ text: "et moi ?" }]);
  });
});

describe("a server that removes the bot", () => {
  it("is left for good; one that has an outage is not", async () => {
    await scene.open();
    scene.local.dispatch("GUILD_DELETE", { id: "5", unavailable: true });
    scene.local.dispatch("GUILD_DELETE", { id: scene.guild.id });
    await scene.local.until(() => scene.left.length > 0, "a farewell");
    expect(scene.left).toEqual([`discord:${scene.guild.id}`]);
  });
});
