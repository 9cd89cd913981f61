import { createInterface } from "node:readline";
import { lockDirectory } from "../../src/store/lock.ts";
import { StoreError } from "../../src/store/store-error.ts";

/** Takes each folder that it is told, says whether it got it, and keeps it. */
process.stdout.write("ready\n");
for await (const folder of createInterface({ input: process.stdin })) {
  try {
    lockDirectory(folder);
    process.stdout.write("won\n");
  } catch (fault) {
    process.stdout.write(fault instanceof StoreError ? `${fault.code}\n` : `${String(fault)}\n`);
  }
}
