import { describe, expect, it } from "vitest";
import { readOpml, writeOpml } from "../../src/feeds/opml.ts";

const LIST = `<?xml version="1.0"?>
<opml version="2.0"><head><title>Mes flux</title></head><body>
  <outline text="Presse &amp; radio">
    <outline text="Économie"><outline type="rss" text="La Une" xmlUrl="https://a.fr/rss?x=1&amp;y=2" htmlUrl="https://a.fr/"/></outline>
    <outline title="Le Titre" text="autre" xmlURL='https://b.fr/feed'></outline>
  </outline>
  <outline text="Seul" xmlUrl="feed://c.fr/atom.xml"/>
</body></opml>`;

describe("a list of feeds", () => {
  it("is read with its folders, titles and sites", () => {
    expect(readOpml(LIST)).toEqual({
      faults: [],
      feeds: [
        {
          url: "https://a.fr/rss?x=1&y=2",
          title: "La Une",
          site: "https://a.fr/",
          folders: ["Presse & radio", "Économie"],
        },
        { url: "https://b.fr/feed", title: "Le Titre", site: null, folders: ["Presse & radio"] },
        { url: "http://c.fr/atom.xml", title: "Seul", site: null, folders: [] },
      ],
    });
  });

  it("is read in spite of what is wrong in it, which is told", () => {
    const { feeds, faults } = readOpml(`<opml><body>
      <outline text="A & B" xmlUrl="https://a.fr/rss?x=1&y=2">
      <outline text="sans adresse" xmlUrl="ftp://b.fr/"/>
      <outline xmlUrl="https://a.fr/rss?x=1&y=2"/>
      <!-- <outline xmlUrl="https://commenté.fr/"/> -->
      <outline xmlUrl=https://c.fr/rss>`);
    expect(feeds.map(({ url, title }) => [url, title])).toEqual([
      ["https://a.fr/rss?x=1&y=2", "A & B"],
      ["https://c.fr/rss", null],
    ]);
    expect(faults).toEqual([
      { code: "badAddress", about: "ftp://b.fr/" },
      { code: "repeated", about: "https://a.fr/rss?x=1&y=2" },
      { code: "truncated", about: null },
    ]);
  });

  it.each(["", "bonjour", "<html><body><outline xmlUrl='https://a.fr'/>", '<rss version="2.0"><channel/></rss>', "<"])(
    "%j is not one",
    (text) => {
      expect(readOpml(text).feeds.length <= 1).toBe(true);
      expect(readOpml(text).faults.length).toBeGreaterThan(0);
    },
  );

  it("is written so that it reads the same", () => {
    const feeds = [
      {
        url: 'https://a.fr/?x=1&y="2"<3>\'',
        title: "« L’été » & <b>\u0007\n",
        site: "https://a.fr/",
        folders: ["A & B"],
      },
      { url: "https://b.fr/", title: null, site: null, folders: [] },
    ];
    const text = writeOpml("Le Fil", feeds);
    expect(text).not.toMatch(/\u0007/);
    expect(readOpml(text)).toEqual({
      faults: [],
      feeds: [
        { ...feeds[0], url: new URL(feeds[0]?.url ?? "").href, title: "« L’été » & <b>" },
        { ...feeds[1], title: "https://b.fr/" },
      ],
    });
  });

  it("nested 100,000 times is read in good time", () => {
    expect(readOpml(`<opml><body>${"<outline text='x'>".repeat(100_000)}`).faults).toEqual([
      { code: "truncated", about: null },
    ]);
  });
});
