import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../src/feeds/charset.ts";

const TEXT = "<t>L’été, 5 €</t>";
const utf8 = (text: string) => Buffer.from(text, "utf8");
/** Latin letters, the apostrophe and the euro sign as windows-1252 has them. */
const windows = (text: string) => Buffer.from(text.replaceAll("’", "\x92").replaceAll("€", "\x80"), "latin1");
const utf16 = (text: string) => Buffer.from(text, "utf16le");
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

describe("the charset of a document", () => {
  it.each<[string, Uint8Array, string, string]>([
    ["is UTF-8 when nothing says", utf8(TEXT), "", "utf-8"],
    ["is windows-1252 when nothing says and it is not UTF-8", windows(TEXT), "", "windows-1252"],
    ["is that of a byte order mark, whatever the header says", utf8(`\ufeff${TEXT}`), "a/b; charset=latin1", "utf-8"],
    ["is UTF-16 after its mark", utf16(`\ufeff${TEXT}`), "text/xml; charset=utf-8", "utf-16le"],
    ["is UTF-16 of the other order after its mark", swapped(utf16(`\ufeff${TEXT}`)), "", "utf-16be"],
    ["is UTF-16 without a mark", utf16(TEXT), "", "utf-16le"],
    ["is UTF-16 of the other order without a mark", swapped(utf16(TEXT)), "", "utf-16be"],
    ["is that of the header", windows(TEXT), "text/xml; charset=ISO-8859-1", "windows-1252"],
    ["is that of the XML declaration", windows(`<?xml version="1.0" encoding="cp1252"?>${TEXT}`), "", "windows-1252"],
    ["is that of the page", windows(`<meta charset="iso-8859-15x"><meta charset=latin1>${TEXT}`), "", "windows-1252"],
    ["is UTF-8 when the header says Latin and is wrong", utf8(TEXT), "text/xml; charset=iso-8859-1", "utf-8"],
    ["is Latin when the header says UTF-8 and is wrong", windows(TEXT), "text/xml; charset=utf-8", "windows-1252"],
    ["is not UTF-16 because its declaration says so", utf8(`<?xml encoding="utf-16"?>${TEXT}`), "", "utf-8"],
    ["is a guess when nobody knows the one declared", utf8(TEXT), "text/xml; charset=klingon", "utf-8"],
  ])("%s", (_situation, bytes, contentType, charset) => {
    const decoded = decodeBytes(bytes, contentType);
    expect(decoded.charset).toBe(charset);
    expect(decoded.text.endsWith(TEXT)).toBe(true);
  });

  it("stays UTF-8 for one broken character among good ones", () => {
    const bytes = Buffer.concat([utf8("é".repeat(20)), Buffer.from([0xe9])]);
    expect(decodeBytes(bytes, "")).toEqual({ text: `${"é".repeat(20)}\ufffd`, charset: "utf-8" });
  });

  it("of nothing is nothing", () => {
    expect(decodeBytes(new Uint8Array(), "").text).toBe("");
  });
});
