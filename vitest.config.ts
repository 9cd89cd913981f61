import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // They need a browser: npm run test:browser.
    exclude: ["test/browser/**"],
    // Much of a test is waiting for a child process or for the disk: every core has a worker.
    maxWorkers: "100%",
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
