/**
 * What it is to run the bot: from its start to the first edition, and its memory after a day's work, beside a bare
 * process that imports Bolt and discord.js. All in one run, three times, for machines differ and so do their hours.
 *
 *   npx tsx bench/running.ts [starts|day]      with DATABASE_URL on a Postgres, the day on it too
 */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../src/store/database.ts";
import { freshDatabase } from "./databases.ts";
import { digestsFollowing, openOutlets } from "./outlets.ts";

const ROOT = join(import.meta.dirname, "..");
const TIMES = 3;
const OUTLETS = 15;
const [only = ""] = process.argv.slice(2);

/** `npm start` without npm: node's own options. */
const FLAGS = startScript().split(" ").slice(1, -1);

const folder = mkdtempSync(join(tmpdir(), "fil-running-"));
try {
  const rows = new Map<string, number[]>();
  const note = (name: string, value: number): void => void rows.set(name, [...(rows.get(name) ?? []), value]);
  for (let time = 0; time < TIMES; time++) {
    await bare(note);
    if (only !== "day") await starts(time, note);
    if (only !== "starts") await days(time, note);
  }
  for (const [name, values] of rows) console.log(`${name.padEnd(58)} ${spread(values)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

type Note = (name: string, value: number) => void;

/** The two clients alone. */
async function bare(note: Note): Promise<void> {
  const script = `
    const start = performance.timeOrigin;
    await Promise.all([import("@slack/bolt"), import("discord.js")]);
    console.log(JSON.stringify({ ms: Date.now() - start, mb: process.memoryUsage().rss / 2 ** 20 }));`;
  const line = await lastLine(["--input-type=module", "--eval", script], {});
  const { ms, mb } = JSON.parse(line) as { ms: number; mb: number };
  note("bare Bolt and discord.js: imported, ms", ms);
  note("bare Bolt and discord.js: memory, MB", mb);
}

async function starts(time: number, note: Note): Promise<void> {
  const tree = join(folder, `tree-${time}`);
  plant(tree);
  const data = join(folder, `data-${time}`);
  const told = (how: string, { edition, page }: Start): void => {
    note(`${how}: to the first edition, ms`, edition);
    note(`${how}: to the page, ms`, page);
  };
  told("cold, without a prepared store", await start(tree, data));
  told("warm", await start(tree, data));
  const prepared = join(tree, "prepared");
  await (await openDatabase({ databaseUrl: null, dataDir: prepared })).close();
  rmSync(join(prepared, "lock"), { recursive: true });
  told("cold, with a prepared store", await start(tree, join(folder, `fresh-${time}`)));
}

/** The program in a folder of its own, so that it may have a prepared store beside it. */
function plant(tree: string): void {
  mkdirSync(tree);
  for (const part of ["src", "adapters", "digests", "package.json", "tsconfig.json"]) {
    cpSync(join(ROOT, part), join(tree, part), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(tree, "node_modules"));
}

interface Start {
  readonly edition: number;
  readonly page: number;
}

/** Milliseconds until the edition was printed whole, and until the page was open. */
function start(tree: string, dataDir: string): Promise<Start> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [...FLAGS, "src/main.ts"], {
      cwd: tree,
      env: { ...process.env, DATABASE_URL: "", FIL_DATA_DIR: dataDir, PORT: "0", LOG_LEVEL: "info" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let edition = 0;
    let log = "";
    child.stdout.resume();
    child.stderr.setEncoding("utf8").on("data", (piece: string) => {
      log += piece;
      if (edition === 0 && log.includes("edition shown")) edition = performance.now() - began;
      if (!log.includes("the page is open")) return;
      const page = performance.now() - began;
      child.stderr.removeAllListeners("data").resume();
      child.once("exit", () => resolve({ edition, page }));
      child.kill("SIGTERM");
    });
    child.once("exit", (code) => reject(new Error(`it ended with ${code}:\n${log}`)));
  });
}

async function days(time: number, note: Note): Promise<void> {
  const data = join(folder, `day-${time}`);
  await (await openDatabase({ databaseUrl: null, dataDir: data })).close();
  await day("PGlite", data, note);
  const server = process.env.DATABASE_URL;
  if (!server) return;
  const own = await freshDatabase(server);
  try {
    await day("Postgres", own.address, note);
  } finally {
    await own.drop();
  }
}

async function day(name: string, database: string, note: Note): Promise<void> {
  const outlets = await openOutlets(OUTLETS);
  const digests = digestsFollowing(outlets.feeds);
  try {
    const script = join(import.meta.dirname, "day.ts");
    const line = await lastLine([...FLAGS, script, database, digests, outlets.publish], { DATABASE_URL: "" });
    const { idleMb, afterMb, peakMb, ...work } = JSON.parse(line) as Record<string, number>;
    console.log(`a day with ${name}: ${JSON.stringify(work)}`);
    note(`${name}: memory before a day's work, MB`, idleMb ?? Number.NaN);
    note(`${name}: memory after a day's work, MB`, afterMb ?? Number.NaN);
    note(`${name}: the most memory, MB`, peakMb ?? Number.NaN);
  } finally {
    await outlets.close();
    rmSync(digests, { recursive: true });
  }
}

function lastLine(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (piece: string) => {
      said += piece;
    });
    child.once("exit", (code) => {
      if (code === 0) resolve(said.trim().split("\n").at(-1) ?? "");
      else reject(new Error(`${args.at(-1)} ended with ${code}`));
    });
  });
}

function startScript(): string {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  return scripts.start ?? "";
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b).map(Math.round);
  return `${String(sorted[sorted.length >> 1]).padStart(6)}   (${sorted[0]} to ${sorted.at(-1)})`;
}
