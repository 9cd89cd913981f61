import { describe, expect, it } from "vitest";
import { type Feed, type FeedItem, readFeed } from "../../src/feeds/rss.ts";

const seenAt = new Date("2025-02-10T12:00:00Z");
const URL = "https://journal.example/flux/une.xml";
const read = (text: string, url: string | null = URL): Promise<Feed> => readFeed({ text, url, seenAt });
const rss = (items: string, head = "") =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel><title>Le Journal</title><link>https://journal.example/</link><language>fr-FR</language>${head}${items}</channel></rss>`;
const atom = (entries: string, attributes = "") =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" ${attributes}><title>Le Journal</title><link rel="self" href="${URL}"/><link href="https://journal.example/"/>${entries}</feed>`;

async function item(text: string, url: string | null = URL): Promise<FeedItem> {
  const [first] = (await read(text, url)).items;
  if (!first) throw new Error("no item");
  return first;
}

describe("an item, whatever the format", () => {
  const wanted = {
    guid: "id-1",
    url: "https://journal.example/2025/usine",
    title: "Une usine à Brénoux & 40 M€",
    titleIsMade: false,
    published: new Date("2025-02-10T07:12:00Z"),
    offsetMinutes: 60,
    publishedIsSeen: false,
    summary: "La région paie.",
    body: "La région paie l’usine.\nLe maire applaudit.",
    author: "Ana Lévy",
    image: "https://journal.example/usine.jpg",
    categories: ["Économie"],
    enclosures: [{ url: "https://journal.example/usine.mp3", type: "audio/mpeg", length: 1234 }],
  };

  it.each<[string, string]>([
    [
      "RSS 2.0",
      rss(`<item><guid isPermaLink="false">id-1</guid><title>Une usine à Brénoux &amp; 40 M€</title>
        <link>https://journal.example/2025/usine?utm_source=rss#xtor=RSS-1</link>
        <pubDate>Mon, 10 Feb 2025 08:12:00 +0100</pubDate><description>&lt;b&gt;La région&lt;/b&gt; paie.</description>
        <content:encoded><![CDATA[<p>La région paie l&rsquo;usine.</p><p>Le maire applaudit.</p>]]></content:encoded>
        <dc:creator>Ana Lévy</dc:creator><category>Économie</category><media:content medium="image" url="/usine.jpg"/>
        <enclosure url="/usine.mp3" type="audio/mpeg" length="1234"/></item>`),
    ],
    [
      "RSS 1.0",
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:m="http://search.yahoo.com/mrss/">
        <channel rdf:about="${URL}"><title>Le Journal</title><link>https://journal.example/</link><d:language>fr</d:language></channel>
        <item rdf:about="id-1"><title>Une usine à Brénoux &#38; 40 M€</title><link>https://journal.example/2025/usine</link>
        <d:date>2025-02-10T08:12:00+01:00</d:date><description>La région paie.</description>
        <c:encoded>&lt;p&gt;La région paie l’usine.&lt;/p&gt;&lt;p&gt;Le maire applaudit.&lt;/p&gt;</c:encoded>
        <d:creator>Ana Lévy</d:creator><d:subject>Économie</d:subject><m:thumbnail url="https://journal.example/usine.jpg"/>
        <enclosure url="https://journal.example/usine.mp3" type="audio/mpeg" length="1234"/></item></rdf:RDF>`,
    ],
    [
      "Atom",
      atom(`<entry><id>id-1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Une <em>usine</em> à Brénoux &amp; 40 M€</div></title>
        <link rel="self" href="https://journal.example/atom/1"/><link rel="alternate" type="text/html" href="/2025/usine?fbclid=1"/>
        <link rel="enclosure" type="audio/mpeg" length="1234" href="/usine.mp3"/>
        <published>2025-02-10T08:12:00+01:00</published><updated>2025-02-10T09:00:00Z</updated><summary>La région paie.</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>La région <b>paie</b> l’usine.</p><img src="/usine.jpg"/><p>Le maire applaudit.</p></div></content>
        <author><name>Ana Lévy</name></author><category term="eco" label="Économie"/></entry>`),
    ],
    [
      "Atom under a prefix",
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="fr"><a:title>Le Journal</a:title><a:link href="https://journal.example/"/>
        <a:entry><a:id>id-1</a:id><a:title type="html">Une usine &amp;agrave; Brénoux &amp;amp; 40 M€</a:title><a:link href="/2025/usine"/>
        <a:link rel="enclosure" type="audio/mpeg" length="1234" href="/usine.mp3"/><a:updated>2025-02-10T08:12:00+01:00</a:updated><a:summary>La région paie.</a:summary>
        <a:content type="html">&lt;img src="usine.jpg" width=600>&lt;p>La région paie l’usine.&lt;p>Le maire applaudit.</a:content>
        <a:author><a:name>Ana Lévy</a:name></a:author><a:category term="Économie"/></a:entry></a:feed>`.replace(
        'src="usine',
        'src="/usine',
      ),
    ],
    [
      "JSON Feed",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Le Journal",
        home_page_url: "https://journal.example/",
        language: "fr",
        items: [
          {
            id: "id-1",
            url: "https://journal.example/2025/usine?utm_medium=x",
            title: "Une usine à Brénoux & 40 M€",
            date_published: "2025-02-10T08:12:00+01:00",
            summary: "La région paie.",
            content_html: "<p>La région paie l’usine.</p><p>Le maire applaudit.</p>",
            authors: [{ name: "Ana Lévy" }],
            image: "/usine.jpg",
            tags: ["Économie"],
            attachments: [{ url: "/usine.mp3", mime_type: "audio/mpeg", size_in_bytes: 1234 }],
          },
        ],
      }),
    ],
  ])("is the same in %s", async (format, text) => {
    const feed = await read(text);
    expect(feed).toMatchObject({ title: "Le Journal", site: "https://journal.example/", language: "fr", faults: [] });
    expect(format.startsWith(feed.format?.split(" ")[0] ?? "?")).toBe(true);
    expect(feed.items[0]).toMatchObject(wanted);
  });
});

describe("a link", () => {
  it.each<[string, string, string | null]>([
    [
      "is the permanent identifier when there is no other",
      "<guid>https://journal.example/p</guid>",
      "https://journal.example/p",
    ],
    ["is not an identifier that says it is none", '<guid isPermaLink="false">https://journal.example/p</guid>', null],
    [
      "is the one behind the counting address",
      "<link>https://f.example/~r/1</link><feedburner:origLink>https://journal.example/p</feedburner:origLink>",
      "https://journal.example/p",
    ],
    ["is relative to the site", "<link>/p</link>", "https://journal.example/p"],
    [
      "keeps its bare ampersands",
      "<link>https://journal.example/?a=1&b=2&copy=3</link>",
      "https://journal.example/?a=1&b=2&copy=3",
    ],
    [
      "may be in CDATA, on lines of its own",
      "<link><![CDATA[\n https://journal.example/p?a&b \n]]></link>",
      "https://journal.example/p?a&b",
    ],
    [
      "may be Atom's",
      '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" href="https://journal.example/p"/>',
      "https://journal.example/p",
    ],
    ["is not a script", "<link>javascript:alert(1)</link>", null],
  ])("%s", async (_situation, inside, url) => {
    expect((await item(rss(`<item><title>T</title>${inside}</item>`))).url).toBe(url);
  });

  it("is relative to xml:base, outer and inner", async () => {
    const entry = '<entry xml:base="2025/"><title>T</title><link href="p"/><link rel="self" href="/non"/></entry>';
    expect((await item(atom(entry, 'xml:base="https://b.example/archives/"'))).url).toBe(
      "https://b.example/archives/2025/p",
    );
  });

  it("is kept as written beside the canonical one", async () => {
    const { link, url } = await item(rss("<item><link>https://Journal.example/p?utm_source=rss</link></item>"));
    expect([link, url]).toEqual(["https://Journal.example/p?utm_source=rss", "https://journal.example/p"]);
  });

  it("keeps the fragment that alone tells two items apart", async () => {
    const entries = ["v1", "v2"].map((version) => `<item><link>https://j.example/notes#${version}</link></item>`);
    const { items } = await read(rss(entries.join("")));
    expect(items.map(({ url }) => url)).toEqual(["https://j.example/notes#v1", "https://j.example/notes#v2"]);
  });
});

describe("a title", () => {
  it.each([
    ["AT&amp;T", "AT&T"],
    ["<![CDATA[AT&amp;T &eacute;t&eacute;]]>", "AT&T été"],
    ["&amp;lt;b&amp;gt; en HTML", "<b> en HTML"],
    ["L&#146;été &#x2014; fin", "L’été — fin"],
    ["Un <b>mot</b> gras", "Un mot gras"],
    ["&lt;i&gt;Le Titre&lt;/i&gt;", "Le Titre"],
    ["La balise &lt;video&gt; et List&lt;T&gt;", "La balise <video> et List<T>"],
    ["3 < 5 & 7 > 2", "3 < 5 & 7 > 2"],
    ["  Sur\n deux   lignes ", "Sur deux lignes"],
    ["Avant&nbsp;: après", "Avant\u00a0: après"],
    ["&inconnue; &#xD800;", "&inconnue; \ufffd"],
  ])("%s is plain as %s", async (written, title) => {
    expect((await item(rss(`<item><title>${written}</title></item>`))).title).toBe(title);
  });

  it("is the beginning of the text where there is none, and says so", async () => {
    const words = "mot ".repeat(100);
    const made = await item(
      rss(`<item><description>&lt;p&gt;Un fait.&lt;/p&gt;&lt;p&gt;Un autre.&lt;/p&gt;</description></item>`),
    );
    expect([made.title, made.titleIsMade]).toEqual(["Un fait.", true]);
    const long = await item(rss(`<item><description>${words}</description></item>`));
    expect(long.title.length).toBeLessThanOrEqual(120);
    expect(long.title.endsWith("mot…")).toBe(true);
  });

  it("of a million characters is cut", async () => {
    const { title } = await item(rss(`<item><title>${"mot ".repeat(250_000)}</title></item>`));
    expect(title.length).toBeLessThanOrEqual(500);
  });
});

describe("a date", () => {
  it("that can't be read, is missing, or is far ahead is that of the moment, and the item stays", async () => {
    const feed = await read(
      rss(
        "<item><title>a</title><pubDate>bientôt</pubDate></item><item><title>b</title></item><item><title>c</title><pubDate>2035-01-01</pubDate></item>",
      ),
    );
    expect(feed.items.map(({ published, publishedIsSeen }) => [published, publishedIsSeen])).toEqual(
      Array(3).fill([seenAt, true]),
    );
    expect(feed.faults).toContainEqual({ code: "noDates", count: 3 });
  });

  it("that rss-parser refuses in Atom costs no item", async () => {
    const entries = ["pas une date", "2025-02-10T08:00:00Z"].map(
      (date, index) =>
        `<entry><id>${index}</id><title>T${index}</title><link href="/p${index}"/><updated>${date}</updated><content type="html">&lt;p>Texte ${index}&lt;/p></content></entry>`,
    );
    const { items, format } = await read(atom(entries.join("")));
    expect(format).toBe("Atom");
    expect(items.map(({ url, title, publishedIsSeen, summary }) => [url, title, publishedIsSeen, summary])).toEqual([
      ["https://journal.example/p0", "T0", true, "Texte 0"],
      ["https://journal.example/p1", "T1", false, "Texte 1"],
    ]);
  });
});

describe("a picture", () => {
  it.each([
    ["of an enclosure", '<enclosure type="image/png" url="/a.png"/>'],
    [
      "of a media group, the widest",
      '<media:group><media:content url="/s.jpg" type="image/jpeg" width="50"/><media:content url="/a.png" type="image/png" width="900"/></media:group>',
    ],
    ["of a thumbnail", '<media:thumbnail url="/a.png"/>'],
    [
      "of the text, not its counting pixel",
      "<description>&lt;img src='/pixel.gif' width=1 height=1>&lt;img src='/a.png'>&lt;p>x</description>",
    ],
  ])("is that %s", async (_where, inside) => {
    expect((await item(rss(`<item><title>T</title>${inside}</item>`))).image).toBe("https://journal.example/a.png");
  });
});

describe("an author", () => {
  it.each([
    ["ana@journal.example (Ana Lévy)", "Ana Lévy"],
    ["Ana Lévy &lt;ana@journal.example&gt;", "Ana Lévy"],
    ["Ana L&amp;eacute;vy", "Ana Lévy"],
  ])("%s is Ana Lévy", async (written, author) => {
    expect((await item(rss(`<item><title>T</title><author>${written}</author></item>`))).author).toBe(author);
  });

  it("is the feed's when the item has none", async () => {
    const text = rss("<item><title>T</title></item>", "<managingEditor>r@j.example (La rédaction)</managingEditor>");
    expect((await item(text)).author).toBe("La rédaction");
  });
});

describe("identifiers", () => {
  it("that are repeated are told, and no two items share one", async () => {
    const one = "<item><guid isPermaLink='false'>x</guid><title>T</title><link>https://j.example/";
    const { items, faults } = await read(
      rss(["a", "b", "b", "b"].map((path) => `${one}${path}</link></item>`).join("")),
    );
    expect(items).toHaveLength(4);
    expect(new Set(items.map(({ guid }) => guid)).size).toBe(4);
    expect(faults).toContainEqual({ code: "repeatedIds", count: 3 });
  });
});

describe("what the publisher asks", () => {
  it("is kept in minutes", async () => {
    expect((await read(rss("", "<ttl>60</ttl>"))).ttlMinutes).toBe(60);
    const text = rss("", "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>");
    expect((await read(text)).ttlMinutes).toBe(30);
  });
});
