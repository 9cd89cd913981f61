import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { codeOf, StoreError } from "./store-error.ts";

/** The right to a data directory, for one process. */
export interface DirectoryLock {
  /** May be called twice. */
  release(): void;
}

/** Who holds a directory. */
interface Holder {
  readonly pid: number;
  /** When that process began, as the system says: a later process of the same number is another one. */
  readonly began: string;
  /** Where process numbers mean the same: a machine since its start, or one container of it. */
  readonly place: string;
}

/** A holder in another container can't be looked up: it shows that it lives by touching its file. */
const HEARTBEAT_MS = 5_000;
const SILENCE_MS = 30_000;

/**
 * Takes the directory for this process. Throws StoreError "busy" when another one that lives has it.
 *
 * Locks are numbered files, `1`, `2`… in `folder`. The highest holds; it is never removed before a higher one is there.
 * Who finds it dead makes the next one, which the system lets only one process do. Removing a dead lock and making it
 * anew would let two processes in: the slower one removes the lock of the faster one.
 */
export function lockDirectory(folder: string): DirectoryLock {
  mkdirSync(folder, { recursive: true });
  const me: Holder = { pid: process.pid, began: beginningOf(process.pid), place: placeOf() };
  const draft = join(folder, `draft-${randomUUID()}`);
  writeFileSync(draft, JSON.stringify(me));
  try {
    const last = numbersIn(folder).at(-1) ?? 0;
    const holder = last > 0 ? livingHolder(join(folder, String(last)), me) : null;
    if (holder) throw busy(holder);
    const mine = join(folder, String(last + 1));
    // A link and not a new file: who reads it finds it whole.
    linkSync(draft, mine);
    // This process may have slept since it looked, while others took the directory and left it.
    if ((numbersIn(folder).at(-1) ?? 0) > last + 1) throw new StoreError("busy", BUSY);
    for (const number of numbersIn(folder)) if (number <= last) rmSync(join(folder, String(number)), { force: true });
    return keep(mine);
  } catch (fault) {
    throw codeOf(fault) === "EEXIST" ? new StoreError("busy", BUSY, { cause: fault }) : fault;
  } finally {
    rmSync(draft, { force: true });
  }
}

const BUSY = "Another process uses this data directory: stop it, or set FIL_DATA_DIR elsewhere.";

function busy({ pid }: Holder): StoreError {
  return new StoreError("busy", BUSY.replace("process", `process (pid ${pid})`));
}

function keep(path: string): DirectoryLock {
  const heart = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(path, now, now);
    } catch {
      // The directory was taken away: there is nothing left to guard.
    }
  }, HEARTBEAT_MS);
  heart.unref();
  let held = true;
  return {
    release() {
      if (!held) return;
      held = false;
      clearInterval(heart);
      try {
        // Emptied and not removed: the numbers only grow.
        writeFileSync(path, "");
      } catch {
        // Not writable any more: the lock ends with the process.
      }
    },
  };
}

function numbersIn(folder: string): number[] {
  return readdirSync(folder)
    .filter((name) => /^[1-9]\d*$/.test(name))
    .map(Number)
    .sort((one, other) => one - other);
}

/** Who holds by that file, if it lives. */
function livingHolder(path: string, me: Holder): Holder | null {
  let holder: Partial<Holder> | null;
  let touchedMs: number;
  try {
    holder = JSON.parse(readFileSync(path, "utf8")) as Partial<Holder> | null;
    touchedMs = statSync(path).mtimeMs;
  } catch (fault) {
    // Emptied when released, or replaced since: who replaced it made the number that this process tries next.
    if (fault instanceof SyntaxError || codeOf(fault) === "ENOENT") return null;
    throw fault;
  }
  if (!isHolder(holder)) return null;
  if (holder.place !== me.place) return Date.now() - touchedMs < SILENCE_MS ? holder : null;
  return isRunning(holder.pid) && beginningOf(holder.pid) === holder.began ? holder : null;
}

function isHolder(value: Partial<Holder> | null): value is Holder {
  return Number.isSafeInteger(value?.pid) && typeof value?.began === "string" && typeof value.place === "string";
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return codeOf(fault) === "EPERM"; // it runs, as another user
  }
}

/** When a process began; an empty string where the system does not say. */
function beginningOf(pid: number): string {
  try {
    // The name of the program, in brackets, may hold spaces; the 20th field after it is the time (proc(5)).
    if (process.platform === "linux") {
      return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? "";
    }
    if (process.platform === "win32") return "";
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return ""; // it ended meanwhile, or the system hides it
  }
}

function placeOf(): string {
  if (process.platform !== "linux") return hostname();
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}
