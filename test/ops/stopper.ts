/** A process that stops as its arguments say: `name:milliseconds` or `name:never` or `name:throws`, one a step. */
import { setTimeout as wait } from "node:timers/promises";
import { onShutdown } from "../../src/ops/shutdown.ts";

const [deadline = "10000", ...words] = process.argv.slice(2);
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const steps = words.map((word) => {
  const [name = "", how = "0"] = word.split(":");
  return {
    name,
    async run() {
      say({ begun: name });
      if (how === "never") await new Promise(() => {});
      if (how === "throws") throw new Error(`${name} can't`);
      await wait(Number(how));
      say({ ended: name });
    },
  };
});
onShutdown(steps, {
  deadlineMs: Number(deadline),
  log: {
    info: (fields, message) => say({ message, ...fields }),
    error: (fields, message) => say({ message, ...fields }),
  },
});
setInterval(() => {}, 60_000); // as a server would, it keeps the process alive
say({ ready: true });
