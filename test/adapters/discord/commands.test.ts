import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commandBodies, commandNamed, optionNamed } from "../../../adapters/discord/commands.ts";
import type { CommandSpec } from "../../../src/bot/platform.ts";
import { COMMANDS, Scene } from "./newsroom.ts";
import { coded } from "./server/faults.ts";
import { faultsOf } from "./server/schema.ts";

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.build();
});
afterEach(async () => {
  await scene.close();
});

interface Registered {
  readonly name: string;
  readonly type: number;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly options?: readonly Registered[];
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly contexts?: readonly number[];
  readonly integration_types?: readonly number[];
}

const registered = () => scene.local.world.commands as unknown as readonly Registered[];
const puts = () => scene.local.calls.filter((call) => call.startsWith("PUT ")).length;

describe("the commands", () => {
  it("are registered from the table, in both languages, everywhere", async () => {
    await scene.open();
    expect(scene.local.faults).toEqual([]);
    const [ia, onMessage] = registered();
    expect(ia).toMatchObject({ type: 1, name: "ia", contexts: [0, 1, 2], integration_types: [0, 1] });
    expect(onMessage).toMatchObject({
      type: 3,
      name: "Résumer ce lien",
      name_localizations: { "en-US": "Summarise this link" },
    });
    expect(ia?.options?.map(({ name }) => name)).toEqual(COMMANDS.map(({ words }) => words.fr[0]));
    expect(ia?.options?.[1]?.name_localizations).toEqual({ fr: "chiffres", "en-US": "figures", "en-GB": "figures" });
  });

  it("offer what can be offered, and ask for what is required first", async () => {
    await scene.open();
    const options = (name: string) => registered()[0]?.options?.find((each) => each.name === name)?.options ?? [];
    const shown = (name: string) => options(name).map((each) => [each.name, each.required, each.autocomplete ?? false]);
    expect(shown("question")).toEqual([
      ["texte", true, false],
      ["flux", false, true],
    ]);
    expect(shown("abonner").map(([name, , offered]) => [name, offered])).toEqual([
      ["heure", true],
      ["jours", true],
      ["angles", true],
      ["fuseau", true],
    ]);
    expect(shown("article")).toEqual([["adresse", true, false]]);
  });

  it("are registered again only when the table changed", async () => {
    const { discord } = await scene.open();
    await discord.stop();
    const second = await scene.open();
    await second.discord.stop();
    expect(puts()).toBe(1);
    await scene.open({}, COMMANDS.slice(1));
    expect(puts()).toBe(2);
    expect(registered()[0]?.options).toHaveLength(COMMANDS.length - 1);
  });

  it("leave the command of an activity where it is", async () => {
    const entry = { id: "5", application_id: "1", version: "1", type: 4, name: "launch", description: "", handler: 2 };
    scene.local.world.commands = [entry];
    await scene.open();
    expect(registered().map(({ type, name }) => [type, name])).toContainEqual([4, "launch"]);
  });

  it("that can't be registered don't keep the bot from starting, and one line says so", async () => {
    scene.local.fail(/^PUT .*commands$/, coded(50001));
    const { lines, discord } = await scene.open();
    expect(discord.facts().connected).toBe(true);
    expect(lines.filter((line) => line.includes("not registered"))).toHaveLength(1);
  });

  it("keep valid, different names whatever the words, and find their way back", () => {
    const odd = (name: string, fr: readonly string[], en: readonly string[]): CommandSpec => ({
      ...(COMMANDS[0] as CommandSpec),
      digest: "L’IA du jour",
      name,
      words: { fr, en },
      summary: { fr: "x".repeat(300), en: "" },
    });
    const table = [
      odd("one", ["Deux Mots"], ["Two Words"]),
      odd("two", ["Deux Mots", "second"], ["Two Words"]),
      odd("three", ["???"], ["É".repeat(50)]),
      odd("four", [], []),
      ...Array.from({ length: 30 }, (_, i) => odd(`n-${i}`, [`mot${i}`], [`word${i}`])),
    ];
    const bodies = commandBodies(table);
    expect(bodies.flatMap((body) => faultsOf("ApplicationCommandUpdateRequest", body))).toEqual([]);
    const [digest] = bodies as unknown as readonly Registered[];
    expect(digest?.name).toBe("l-ia-du-jour");
    expect(digest?.options?.slice(0, 4).map(({ name }) => name)).toEqual(["deux-mots", "second", "three", "four"]);
    expect(digest?.options).toHaveLength(25);
    expect(commandNamed(table, "l-ia-du-jour", "second")?.name).toBe("two");
    expect(commandNamed(table, "autre", "second")).toBeNull();
    const [spec] = COMMANDS.filter(({ name }) => name === "digest");
    expect(spec && optionNamed(spec, "jour")?.name).toBe("day");
  });
});
