/** Loading the program takes a second or two, and who tells it to stop then shall not wait for it. */
const leave = (): never => process.exit(0);
process.once("SIGTERM", leave);
process.once("SIGINT", leave);

const { run } = await import("./program.ts");
await run(process.env, {
  listening() {
    process.off("SIGTERM", leave);
    process.off("SIGINT", leave);
  },
});
