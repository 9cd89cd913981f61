/** A text read from bytes. */
export interface Decoded {
  readonly text: string;
  /** The charset's name in the WHATWG's list, such as "windows-1252". */
  readonly charset: string;
}

/** What windows-1252 means by 0x80 to 0x9F. */
export const WINDOWS_C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Declarations stand in the first bytes of a document. */
const HEAD_BYTES = 4096;

/**
 * Decodes a feed or a page. What is declared is tried in order of authority (byte order mark, HTTP header, XML
 * declaration, HTML meta) and kept only when the bytes are valid in it; bytes that are valid UTF-8 beyond ASCII are
 * UTF-8 whatever a one-byte charset says; undeclared bytes that are not UTF-8 are windows-1252.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string): Decoded {
  const marked = markOf(bytes);
  if (marked) return { text: decodeAs(marked, bytes), charset: marked };
  const declared = declaredIn(bytes, contentType);
  const utf8 = tryAs("utf-8", bytes);
  if (utf8 !== null && (declared.length === 0 || declared.every(isOneByte))) return { text: utf8, charset: "utf-8" };
  for (const charset of declared) {
    const text = charset === "utf-8" ? utf8 : tryAs(charset, bytes);
    if (text !== null) return { text, charset };
  }
  // No declaration holds. A few broken characters among many good ones are still UTF-8.
  const lenient = decodeAs("utf-8", bytes);
  const broken = lenient.split("\ufffd").length - 1;
  const good = lenient.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  if (broken <= good) return { text: lenient, charset: "utf-8" };
  return { text: decodeAs("windows-1252", bytes), charset: "windows-1252" };
}

/** The charset of a byte order mark, or of the zero bytes that a first "<" or "{" shows in UTF-16. */
function markOf(bytes: Uint8Array): string | null {
  const [first = 0, second = 0, third = 0] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if ((first === 0x3c || first === 0x7b) && second === 0 && third !== 0) return "utf-16le";
  if (first === 0 && (second === 0x3c || second === 0x7b) && third === 0) return "utf-16be";
  return null;
}

function declaredIn(bytes: Uint8Array, contentType: string): string[] {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  const xml = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  const meta = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1];
  const header = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
  return [header, xml, meta].flatMap((label, index) => {
    const name = label === undefined ? null : nameOf(label);
    // Read as ASCII, so the document is not in two-byte units, whatever it says of itself.
    return name === null || (index > 0 && name.startsWith("utf-16")) ? [] : [name];
  });
}

function nameOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function isOneByte(charset: string): boolean {
  return /^(?:windows-125|iso-8859|macintosh|koi8|ibm866)/.test(charset);
}

function tryAs(charset: string, bytes: Uint8Array): string | null {
  try {
    return decodeAs(charset, bytes, true);
  } catch {
    return null;
  }
}

function decodeAs(charset: string, bytes: Uint8Array, fatal = false): string {
  const text = new TextDecoder(charset, { fatal }).decode(bytes);
  if (charset !== "windows-1252") return text;
  // Some releases of Node read windows-1252 as ISO 8859-1 (nodejs/node#56542), where these are controls.
  return text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_C1[sign.charCodeAt(0) - 0x80] ?? sign);
}
