import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const COLOURS = 256;
/** So many of them are kept as they are, those of most pixels; the others stand for many each. */
const EXACT = 64;

/** The same picture in at most 256 colours, a third of the size. Takes 8 bits a channel, not interlaced. */
export function lightened(png: Buffer): Buffer {
  const { width, height, pixels } = decoded(png);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = paletteOf(counts);
  const places = new Map([...counts.keys()].map((pixel) => [pixel, nearest(pixel, palette)]));
  const rows = Buffer.alloc(height * (width + 1)); // each row begins with its filter: none
  pixels.forEach((pixel, at) => {
    rows[at + Math.floor(at / width) + 1] = places.get(pixel) ?? 0;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8); // 8 bits, by palette
  const colours = Buffer.from(palette.flatMap((pixel) => [...channels(pixel)]));
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([SIGNATURE, chunk("IHDR", head), chunk("PLTE", colours), chunk("IDAT", data), chunk("IEND")]);
}

/** The commonest colours, and the means of what is left, cut again and again where it differs most (median cut). */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
  const colours = [...counts].sort(([, one], [, other]) => other - one).map(([pixel]) => pixel);
  if (colours.length <= COLOURS) return colours;
  const boxes = [boxOf(colours.slice(EXACT).map(channels))];
  while (boxes.length < COLOURS - EXACT) {
    boxes.sort((one, other) => one.spread - other.spread);
    const widest = boxes.pop();
    if (!widest || widest.spread === 0) break;
    const { colours: inside, axis } = widest;
    inside.sort((one, other) => (one[axis] ?? 0) - (other[axis] ?? 0));
    const half = inside.length >> 1;
    boxes.push(boxOf(inside.slice(0, half)), boxOf(inside.slice(half)));
  }
  return [...colours.slice(0, EXACT), ...boxes.map(({ colours: inside }) => meanOf(inside))];
}

interface Box {
  readonly colours: Colour[];
  /** The channel in which they differ most, and by how much. */
  readonly axis: number;
  readonly spread: number;
}

function boxOf(colours: Colour[]): Box {
  const spreads = [0, 1, 2].map((axis) => {
    const values = colours.map((colour) => colour[axis] ?? 0);
    return values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 255);
  });
  const spread = Math.max(...spreads);
  return { colours, axis: spreads.indexOf(spread), spread: colours.length > 1 ? spread : 0 };
}

function meanOf(colours: readonly Colour[]): number {
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((axis) =>
    Math.round(colours.reduce((sum, colour) => sum + (colour[axis] ?? 0), 0) / colours.length),
  );
  return (red << 16) | (green << 8) | blue;
}

type Colour = readonly [number, number, number];

interface Decoded {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, row by row. */
  readonly pixels: Uint32Array;
}

function decoded(png: Buffer): Decoded {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, kind, interlaced] = [png[24], png[25], png[28]];
  const size = kind === 6 ? 4 : 3;
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0) throw new Error("This PNG is of another kind.");
  const pieces: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") pieces.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const bytes = unfiltered(inflateSync(Buffer.concat(pieces)), width * size, height, size);
  const pixels = new Uint32Array(width * height);
  for (let index = 0; index < pixels.length; index++) pixels[index] = bytes.readUIntBE(index * size, 3);
  return { width, height, pixels };
}

/** https://www.w3.org/TR/png-3/#9Filters */
function unfiltered(rows: Buffer, stride: number, height: number, size: number): Buffer {
  const bytes = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= size ? (bytes[at - size] ?? 0) : 0;
      const up = y > 0 ? (bytes[at - stride] ?? 0) : 0;
      const corner = x >= size && y > 0 ? (bytes[at - stride - size] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      bytes[at] = (rows[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return bytes;
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [left, up, corner].map((one) => Math.abs(left + up - corner - one));
  if (toLeft === undefined || toUp === undefined || toCorner === undefined) return 0;
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function channels(pixel: number): Colour {
  return [pixel >> 16, (pixel >> 8) & 255, pixel & 255];
}

function nearest(pixel: number, palette: readonly number[]): number {
  const [red, green, blue] = channels(pixel);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  palette.forEach((colour, index) => {
    const [r, g, b] = channels(colour);
    const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

function chunk(name: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
