import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createMetrics } from "../../src/ops/metrics.ts";

const top = join(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(top, path), "utf8");
const TWINS = ["docs/running.md", "docs/running.fr.md"];

/** The variables that the program reads. */
const variables = [...read("src/config.ts").matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name = ""]) => name).sort();

describe.each(TWINS)("%s", (path) => {
  it("names every variable of the environment, and no other", () => {
    const table = read(path).split(/^## Env.*$/m)[1] ?? "";
    const named = [...table.matchAll(/^\| ((?:`[A-Z_]+` ?)+)\|/gm)].flatMap(
      ([, cell = ""]) => cell.match(/[A-Z_]+/g) ?? [],
    );
    expect(variables.length).toBeGreaterThan(20);
    expect(named.sort()).toEqual(variables);
  });

  it("names the metrics that are counted", async () => {
    const metrics = createMetrics("1");
    metrics.watchQueue(async () => 0);
    const counted = metrics.registry.getMetricsAsArray().map(({ name }) => name);
    const named = [...new Set(read(path).match(/\bfil_[a-z_]+/g))];
    expect(named.filter((name) => !counted.includes(name))).toEqual([]);
    expect(counted.filter((name) => name.startsWith("fil_") && name !== "fil_info" && !named.includes(name))).toEqual(
      [],
    );
  });
});

describe("the two languages", () => {
  it("have the same parts, commands and tables", () => {
    const [english, french] = TWINS.map((path) => {
      const text = read(path);
      return {
        headings: text.match(/^#+ /gm)?.length,
        rows: text.match(/^\| /gm)?.length,
        commands: text
          .match(/^\s*(?:npm|node|docker|fly|NODE_ENV=\S+|export) [^#\n]*/gm)
          ?.map((line) => line.replace(/[A-Z_]{4,}|<.*?>/g, "").trim()),
      };
    });
    expect(french).toEqual(english);
  });
});

describe("the files of deployment", () => {
  it("ask the paths and the port that the program serves", () => {
    for (const path of ["fly.toml", "fly.postgres.toml"]) {
      const text = read(path);
      expect(text.match(/path = "(.*)"/g)).toEqual(['path = "/readyz"', 'path = "/healthz"']);
      expect(text).toMatch(/internal_port = 3000[\s\S]*auto_stop_machines = "off"/);
    }
    expect(read("Dockerfile")).toMatch(/PORT=3000[\s\S]*USER node[\s\S]*\/healthz/);
    expect(read("fly.toml")).toContain("min_machines_running = 1");
    expect(read("fly.postgres.toml")).toContain("min_machines_running = 2");
    expect(read("fly.postgres.toml")).not.toContain("[mounts]");
  });

  it("check every version of Node that the package takes", () => {
    const workflow = parse(read(".github/workflows/check.yml"));
    expect(workflow.jobs.run.strategy.matrix.node).toEqual([20, 22, 24]);
    expect(workflow.permissions).toEqual({ contents: "read" });
  });
});
