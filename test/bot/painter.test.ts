import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { Painter } from "../../src/bot/charts/painter.ts";

const ROOT = join(import.meta.dirname, "../..");
const PATIENCE = { timeout: 20_000, interval: 20 };
const drawing = (height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="${height}"><rect width="50" height="50"/></svg>`;

/** Is there such a process, or what is left of one? */
function isAlive(pid: number | null): boolean {
  if (pid === null) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe("pictures", () => {
  it("come to those who asked for them, however many ask at once", async () => {
    const painter = new Painter();
    const heights = [50, 10, 120, 10, 80];
    const pictures = await Promise.all(heights.map((height) => painter.paint(drawing(height))));
    expect(pictures.map(({ height }) => height)).toEqual(heights.map((height) => 2 * height));
    for (const { png } of pictures) expect(Buffer.from(png).subarray(1, 4).toString()).toBe("PNG");
  });

  it("follow one that can't be painted", async () => {
    const painter = new Painter();
    const [bad, good] = await Promise.allSettled([painter.paint("<svg"), painter.paint(drawing(10))]);
    expect(bad).toMatchObject({ status: "rejected", reason: expect.any(Error) });
    expect(good).toMatchObject({ status: "fulfilled", value: { height: 20 } });
  });
});

describe("the process that paints", () => {
  it("ends after a rest, and another paints what comes later", async () => {
    const painter = new Painter(0);
    const asked = painter.paint(drawing(10));
    const { pid } = painter;
    await asked;
    await vi.waitFor(() => expect(painter.pid).toBeNull(), PATIENCE);
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), PATIENCE);
    expect((await painter.paint(drawing(30))).height).toBe(60);
  });

  it("is missed by those who wait when it is killed, and by nobody after them", async () => {
    const painter = new Painter();
    const lost = painter.paint(drawing(10));
    process.kill(painter.pid ?? 0, "SIGKILL");
    await expect(lost).rejects.toThrow("the process that paints charts has stopped");
    expect((await painter.paint(drawing(30))).height).toBe(60);
  });

  it("ends with the program, even one that is killed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fil-painter-"));
    try {
      const script = join(folder, "program.ts");
      writeFileSync(
        script,
        `import { Painter } from ${JSON.stringify(join(ROOT, "src/bot/charts/painter.ts"))};
         const painter = new Painter();
         painter.paint(${JSON.stringify(drawing(10))}).then(() => process.send?.(painter.pid));
         setInterval(() => {}, 1000);`,
      );
      const program = fork(script, { cwd: ROOT, execArgv: ["--import", "tsx"] });
      const [pid] = (await once(program, "message")) as [number];
      expect(isAlive(pid)).toBe(true);
      program.kill("SIGKILL");
      await vi.waitFor(() => expect(isAlive(pid)).toBe(false), PATIENCE);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
