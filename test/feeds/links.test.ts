import { describe, expect, it } from "vitest";
import { canonicalLink, chainBases, resolveLink } from "../../src/feeds/links.ts";

describe("a canonical address", () => {
  it.each([
    ["https://a.fr/p?utm_source=rss&utm_medium=feed", "https://a.fr/p"],
    ["https://a.fr/p?id=1&fbclid=x&page=2&gclid=y", "https://a.fr/p?id=1&page=2"],
    ["https://a.fr/p?at_medium=RSS&at_campaign=flux", "https://a.fr/p"],
    ["https://a.fr/p#xtor=RSS-1", "https://a.fr/p"],
    ["https://a.fr/p?xtor=RSS-1&mc_cid=3", "https://a.fr/p"],
    ["https://a.fr/p?ref=rss&source=feed", "https://a.fr/p"],
    ["https://a.fr/p?ref=une", "https://a.fr/p?ref=une"],
    ["https://a.fr/p?ats=1&campaign=2", "https://a.fr/p?ats=1&campaign=2"],
    ["https://A.fr:443/p?b=%C3%A9+x&a", "https://a.fr/p?b=%C3%A9+x&a"],
    ["https://a.fr/p?", "https://a.fr/p"],
    ["https://a.fr/#/article/12", "https://a.fr/#/article/12"],
    ["https://a.fr/#!/article/12", "https://a.fr/#!/article/12"],
    ["https://a.fr/p#commentaires", "https://a.fr/p"],
    ["https://nom:secret@a.fr/p", "https://a.fr/p"],
    ["https://www.google.com/url?rct=j&url=https%3A%2F%2Fa.fr%2Fp%3Futm_source%3Dx&ct=ga", "https://a.fr/p"],
    ["pas une adresse", "pas une adresse"],
  ])("of %s is %s", (address, wanted) => {
    expect(canonicalLink(address)).toBe(wanted);
  });
});

describe("a link of a feed", () => {
  it.each([
    ["/p", "https://a.fr/p"],
    ["p?x=1", "https://a.fr/flux/p?x=1"],
    ["//b.fr/p", "https://b.fr/p"],
    [" https://b.fr/\n  p ", "https://b.fr/p"],
    ["www.b.fr/p", "http://www.b.fr/p"],
    ["feed://b.fr/p", "http://b.fr/p"],
    ["feed:https://b.fr/p", "https://b.fr/p"],
    ["javascript:alert(1)", null],
    ["mailto:a@b.fr", null],
    ["tag:a.fr,2025:1", null],
    ["http://", null],
    ["", null],
  ])("%j is whole as %j", (href, wanted) => {
    expect(resolveLink(href, ["https://a.fr/flux/"])).toBe(wanted);
  });

  it("is null when it is relative to nothing", () => {
    expect(resolveLink("/p", [null])).toBeNull();
  });

  it("is relative to the innermost base", () => {
    expect(resolveLink("p", chainBases(["/a/", "b/"], "https://a.fr/flux"))).toBe("https://a.fr/a/b/p");
  });
});
