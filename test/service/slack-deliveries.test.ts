import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { blocksOf, seen } from "../adapters/slack/reader.ts";
import { isObject } from "../adapters/slack/server/checks.ts";
import { DIGEST, deliverUntil, type House, openHouse, PATIENCE } from "./stage.ts";
import { type Member, type Mode, readOf, Team } from "./team.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const refOf = ({ channel }: Member): string => `slack:T0LOCAL:${channel}`;

/** The digest of a channel, each post once and in order, in one thread. */
function expectWhole(member: Member): void {
  const posts = member.posts.filter(({ onlyFor }) => onlyFor === null);
  const texts = posts.map((post) => readOf(post).text);
  expect(texts).toEqual(DIGEST.map((start) => expect.stringMatching(start)));
  expect(posts.map(({ thread }) => thread)).toEqual([null, ...DIGEST.slice(1).map(() => posts[0]?.ts)]);
}

async function subscribed(team: Team): Promise<Member> {
  const manager = team.member({ isAdmin: true });
  await manager.types("abonner 8h30 tous les jours", /sera publié ici à 8 h 30/);
  await house.makeDue(refOf(manager));
  return manager;
}

/** As the heartbeat does once a minute; what waits to be tried again doesn't wait. */
async function delivered(team: Team, member: Member): Promise<void> {
  await vi.waitFor(async () => {
    await house.hasten();
    await team.service.deliver();
    expect(await house.deliveries(refOf(member))).toMatchObject([{ state: "done" }]);
  }, PATIENCE);
}

describe.each<Mode>(["socket", "http"])("a digest on Slack, by %s", (mode) => {
  let team: Team;
  beforeAll(async () => {
    team = await Team.open(house, mode);
  });
  afterAll(() => team.close());

  it("leaves at its slot in a thread, once, with its figures as a table and a picture of them", async () => {
    const one = await subscribed(team);
    await delivered(team, one);
    expectWhole(one);
    expect(blocksOf(one.posts, "table").length).toBeGreaterThan(0);
    const [image] = blocksOf(one.posts, "image");
    const file = isObject(image?.slack_file) ? team.slack.workspace.files.get(String(image.slack_file.id)) : null;
    expect(file?.bytes?.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(String(image?.alt_text)).toMatch(/112/);
    const other = await subscribed(team);
    await delivered(team, other);
    expectWhole(one);
  });

  it("is whole although Slack cuts a call, refuses one, limits one, and drops the socket", async () => {
    const member = await subscribed(team);
    const { slack } = team;
    slack.fail("chat.postMessage", { kind: "cut" });
    slack.fail("chat.postMessage", { kind: "limit", seconds: 1 });
    slack.fail("chat.postMessage", { kind: "status", status: 503 });
    slack.sockets.dropAll();
    await delivered(team, member);
    expectWhole(member);
  });

  it("goes on where its process was killed", { timeout: 120_000 }, async () => {
    const killed = await subscribed(team);
    const begun = () => killed.posts.filter(({ thread }) => thread !== null).length >= 2;
    const environment = house.furnish(team.environment);
    await house.lend(() => deliverUntil(begun, environment, 100));
    expect(killed.posts.length).toBeLessThan(DIGEST.length + 1);
    await team.start();
    await delivered(team, killed);
    expectWhole(killed);
    const { post } = await killed.reads(/^🗞️/);
    await killed.says("et pour l’écologie ?", /12 mégawatts/, post.ts);
  });

  it("is not what a command loses when the wire is cut before it is acknowledged", async () => {
    if (mode !== "socket") return;
    const member = team.member();
    team.slack.sockets.dropAfterNext = true;
    await member.types("chiffres", /📊 Chiffres clés/);
    await member.types("sources", /Flux suivis/);
    expect(member.posts.map((post) => seen(post).text.slice(0, 2))).toEqual(["📊", "📡"]);
  });
});

describe("two teams on Slack", () => {
  let team: Team;
  beforeAll(async () => {
    team = await Team.open(house, "oauth");
  });
  afterAll(() => team.close());

  it("see nothing of each other, and are forgotten when they leave", async () => {
    const own = await team.install("T0LOCAL");
    const other = await team.install("T0OTHER");
    const channel = "C0GENERAL";
    const ours = team.member({ isAdmin: true, channel, workspace: own });
    const theirs = () => team.member({ isAdmin: true, channel, workspace: other });
    await ours.types(`suivre ${house.stand.at("/magazine")}`, /« Le Magazine » est suivi/);
    await house.readNews();
    await ours.types("recherche fanfare", /La fête du village/);
    await ours.types("abonner 7h05", /sera publié ici à 7 h 05/);
    await ours.types("abonner 19h05", /sera publié ici à 19 h 05/);
    const list = await ours.types("réglages", /1\. .*2\. /);
    const { post } = await ours.types("digest", /🗞️/);

    await theirs().types("sources", /^(?!.*Magazine).*Flux suivis/);
    await theirs().types("recherche fanfare", /Aucun article/);
    await theirs().types(`pourquoi ${house.stand.at("/magazine/fete")}`, /Je ne connais pas cet article/);
    await theirs().types("question qui a joué sur la place ?", /ne le disent pas/);
    await theirs().types("digest", /5 articles, 3 sources/);
    await theirs().types("oublier Le Magazine", /Aucun flux suivi ne s’appelle/);
    await theirs().types("désabonner", /n’est pas abonné/);
    await theirs().types("réglages 9h", /n’est pas abonné/);
    expect(JSON.stringify(await theirs().asksForm("réglages"))).not.toMatch(/7h05|19h05/);
    await theirs().presses("Mettre en pause", list, /n’existe plus|n’est plus/);
    await theirs().presses("Désabonner", list, /n’existe plus|n’est plus/);
    await theirs().says("2", /Posez votre question|Je ne sais pas|ne le disent pas/, post.ts);
    const reader = theirs();
    await team.event(other, { type: "app_home_opened", user: reader.id, channel: "D1", tab: "home" });
    await vi.waitFor(() => expect(JSON.stringify(other.homes.get(reader.id))).toContain("/ia chiffres"), PATIENCE);
    expect(JSON.stringify(other.homes.get(reader.id))).not.toMatch(/7 h 05|19 h 05/);
    expect(await house.count("subscriptions", "slack:T0LOCAL")).toBeGreaterThanOrEqual(2);

    await theirs().types("abonner 8h30", /sera publié ici/);
    await team.event(own, { type: "app_uninstalled" });
    await vi.waitFor(async () => {
      for (const table of ["subscriptions", "threads", "digest_feeds", "feedback", "installations"]) {
        expect(await house.count(table, "slack:T0LOCAL"), table).toBe(0);
      }
    }, PATIENCE);
    expect(await house.count("subscriptions", "slack:T0OTHER")).toBe(1);
    expect(await house.count("installations", "slack:T0OTHER")).toBe(1);
  });
});
