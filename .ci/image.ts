/**
 * Where no Docker runs: the rules of a linter, then the steps of the Dockerfile one by one, each stage in a clean folder
 * of its own, then the program as the image would start it. `npx tsx .ci/image.ts [FOLDER] [--keep]`. What it can't do
 * of Docker's work: the base image (the Node that runs this stands for it), the users, and a file system of its own
 * (absolute paths are led into the stage's folder).
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join, relative, resolve } from "node:path";
import { baseOf, optionOf, type Step, stepsOf } from "./dockerfile.ts";
import { faultsIn } from "./dockerfile-rules.ts";

interface Stage {
  readonly root: string;
  workdir: string;
  environment: Record<string, string>;
  command: readonly string[];
  check: readonly string[];
}

const top = resolve(import.meta.dirname, "..");
const keep = process.argv.includes("--keep");
const folder =
  process.argv.slice(2).find((word) => !word.startsWith("--")) ?? mkdtempSync(join(tmpdir(), "lefil-image-"));
/** The steps give files to a user that only the image has. */
const SHIMS = ["chown"];
const READY_MS = 60_000;
const STOP_MS = 10_000;

const file = readFileSync(join(top, "Dockerfile"), "utf8");
const faults = faultsIn(file);
for (const { code, line, advice } of faults) process.stderr.write(`Dockerfile, line ${line}: ${advice} (${code})\n`);
if (faults.length > 0) process.exit(1);
try {
  const stages = build(stepsOf(file));
  const last = [...stages.values()].at(-1);
  if (!last) throw new Error("the Dockerfile has no stage");
  say(`the image takes ${sizeMb(last.root)} MB besides Node`);
  await run(last);
} finally {
  if (!keep) rmSync(folder, { recursive: true, force: true });
}

function build(steps: readonly Step[]): Map<string, Stage> {
  const stages = new Map<string, Stage>();
  const shims = join(folder, "shims");
  mkdirSync(shims, { recursive: true });
  for (const name of SHIMS) {
    writeFileSync(join(shims, name), "#!/bin/sh\n");
    chmodSync(join(shims, name), 0o755);
  }
  let stage: Stage | null = null;
  for (const step of steps) {
    const { word, options, rest } = step;
    say([word, ...options, rest].join(" "));
    if (word === "FROM") {
      const name = baseOf(step).name ?? "image";
      stage = { root: join(folder, name), workdir: "/", environment: {}, command: [], check: [] };
      mkdirSync(stage.root);
      stages.set(name, stage);
      continue;
    }
    if (!stage) throw new Error(`${word} comes before FROM`);
    if (word === "WORKDIR") {
      stage.workdir = rest;
      mkdirSync(join(stage.root, rest), { recursive: true });
    } else if (word === "ENV") {
      for (const [, name = "", value = ""] of rest.matchAll(/(\w+)=(\S+)/g)) stage.environment[name] = value;
    } else if (word === "COPY") {
      copy(stage, step, stages);
    } else if (word === "RUN") {
      const command = rest.replace(/(?<=\s)\/(?=data\b)/g, `${stage.root}/`);
      // What was downloaded lately is not asked for again.
      const environment = { ...clean(), npm_config_prefer_offline: "true", ...stage.environment, PATH: path(shims) };
      execFileSync("sh", ["-c", command], { cwd: join(stage.root, stage.workdir), env: environment, stdio: "inherit" });
    } else if (word === "CMD") {
      stage.command = JSON.parse(rest) as string[];
    } else if (word === "HEALTHCHECK") {
      stage.check = JSON.parse(rest.replace(/^CMD\s+/, "")) as string[];
    } else if (!["USER", "VOLUME", "EXPOSE", "STOPSIGNAL"].includes(word)) {
      throw new Error(`this script does not know ${word}`);
    }
  }
  return stages;
}

function copy(stage: Stage, step: Step, stages: ReadonlyMap<string, Stage>): void {
  const from = optionOf(step, "from");
  const words = step.rest.split(/\s+/);
  const to = words.pop() ?? ".";
  for (const word of words) {
    const source = from ? join(stages.get(from)?.root ?? "", word) : join(top, word);
    const target = to.endsWith("/") || to === "." ? join(to, basename(word)) : to;
    cpSync(source, join(stage.root, stage.workdir, target), {
      recursive: true,
      filter: (path) => from !== null || !isIgnored(relative(top, path)),
    });
  }
}

/** By .dockerignore: nothing, but for what it names after "!", less what it names without. */
function isIgnored(path: string): boolean {
  const rules = readFileSync(join(top, ".dockerignore"), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));
  let ignored = false;
  for (const rule of rules) {
    const pattern = rule
      .replace(/^!/, "")
      .replace(/[.+^$()]/g, "\\$&")
      .replaceAll("*", "[^/]*");
    if (new RegExp(`^${pattern}(?:/|$)`).test(path)) ignored = !rule.startsWith("!");
  }
  return ignored;
}

/** Starts the program, waits until it says that it is well and ready, asks as Docker would, and stops it. */
async function run({ root, workdir, environment, command, check }: Stage): Promise<void> {
  const port = await freePort();
  const data = join(root, "data");
  const env = {
    ...clean(),
    ...environment,
    HOST: "127.0.0.1",
    PORT: String(port),
    FIL_DATA_DIR: data,
    LOG_LEVEL: "error", // feeds that this machine can't reach are no fault of the image
  };
  const start = performance.now();
  const child = spawn(command[0] ?? "", command.slice(1), {
    cwd: join(root, workdir),
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<number | null>((done) => child.on("exit", done));
  for (const path of ["/healthz", "/readyz"]) {
    await answers(`http://127.0.0.1:${port}${path}`, child);
    say(`${path} is well after ${Math.round(performance.now() - start)} ms`);
  }
  execFileSync(check[0] ?? "", check.slice(1), { env, stdio: "inherit" });
  say(`its own check is well; ${peakMb(child)} MB at most`);
  if (!existsSync(join(data, "store", "PG_VERSION"))) throw new Error("the store was not put in its place");
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  const code = await ended;
  clearTimeout(late);
  if (code !== 0) throw new Error(`it ended with ${code} when told to stop`);
  say("stopped with 0");
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (const start = performance.now(); performance.now() - start < READY_MS; ) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode} at its start`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill("SIGKILL");
  throw new Error(`${url} did not answer 200 in time`);
}

function peakMb({ pid }: ChildProcess): number {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, "utf8") : "";
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Where programs are looked for: first this Node, of several that a machine may have. */
function path(shims: string): string {
  return [shims, dirname(process.execPath), process.env.PATH].join(delimiter);
}

/** The environment of a shell, without what configures this program. */
function clean(): NodeJS.ProcessEnv {
  const ours = /^(?:FIL_|SLACK_|DISCORD_|LLM_|DATABASE_URL$|NODE_ENV$|NODE_OPTIONS$|npm_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

function sizeMb(path: string): number {
  return statSync(path).isDirectory()
    ? Math.round(Number(execFileSync("du", ["-sk", path], { encoding: "utf8" }).split("\t")[0]) / 1024)
    : 0;
}

function say(words: string): void {
  process.stdout.write(`# ${words}\n`);
}
