import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stagesOf, stepsOf } from "../../.ci/dockerfile.ts";
import { faultsIn } from "../../.ci/dockerfile-rules.ts";

const top = join(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(top, path), "utf8");

const SOUND = `FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
FROM node:24-slim
WORKDIR /app
COPY --from=build --chown=node:node /app/dist dist
EXPOSE 3000
USER node
HEALTHCHECK CMD ["node", "check.js"]
CMD ["node", "main.js"]
`;

describe("the Dockerfile", () => {
  it("has nothing that a linter finds", () => {
    expect(faultsIn(read("Dockerfile"))).toEqual([]);
  });

  it("starts the program as npm start does, without the loader", () => {
    const command = JSON.parse(stepsOf(read("Dockerfile")).findLast(({ word }) => word === "CMD")?.rest ?? "[]");
    const { start } = JSON.parse(read("package.json")).scripts as { readonly start: string };
    const kinds = (words: readonly string[]) => words.map((word) => word.replace(/=.*/, ""));
    // A machine of 512 MB is for the image alone.
    const here = kinds(command).filter((word) => word !== "--liftoff-only");
    expect(here).toEqual(kinds(start.replace("--import tsx src/main.ts", "dist/src/main.js").split(" ")));
  });
});

describe("the instructions of a Dockerfile", () => {
  it("are read over several lines and without comments", () => {
    const steps = stepsOf(
      "# syntax\nFROM a:1 AS b\n\nRUN one \\\n  # a comment\n  && two\nCOPY --from=b --chown=c:d  e  f\n",
    );
    expect(steps).toEqual([
      { word: "FROM", options: [], rest: "a:1 AS b", line: 2 },
      { word: "RUN", options: [], rest: "one && two", line: 4 },
      { word: "COPY", options: ["--from=b", "--chown=c:d"], rest: "e  f", line: 7 },
    ]);
    expect(stagesOf(steps).map((stage) => stage.length)).toEqual([3]);
  });
});

describe("the rules", () => {
  it("find nothing in what is sound", () => {
    expect(faultsIn(SOUND)).toEqual([]);
  });

  it.each([
    ["a base without a version", "FROM node:24-slim AS build", "FROM node AS build", "DL3006"],
    ["the latest base", "FROM node:24-slim AS build", "FROM node:latest AS build", "DL3007"],
    ["a registry's port for a version", "FROM node:24-slim AS build", "FROM host:5000/node AS build", "DL3006"],
    ["a relative folder", "WORKDIR /app", "WORKDIR app", "DL3000"],
    ["a command for a shell", 'CMD ["node", "main.js"]', "CMD node main.js", "DL3025"],
    ["files that are added", "COPY package.json package-lock.json ./", "ADD package.json ./", "DL3020"],
    ["files copied to a file", "package-lock.json ./", "package-lock.json here", "DL3021"],
    ["a stage that is not there", "--from=build", "--from=other", "DL3022"],
    ["packages that the lock doesn't name", "npm ci", "npm install", "FIL002"],
    ["a change of folder", "RUN npm ci", "RUN npm ci && cd src", "DL3003"],
    ["a pipe", "RUN npm ci", "RUN npm ci | cat", "DL4006"],
    ["two layers for one", "RUN npm ci", "RUN npm ci\nRUN npm run build", "DL3059"],
    ["root", "USER node", "USER root", "DL3002"],
    ["nobody", "USER node\n", "", "DL3002"],
    ["an image that is not checked", 'HEALTHCHECK CMD ["node", "check.js"]\n', "", "DL3057"],
    ["a port out of range", "EXPOSE 3000", "EXPOSE 70000", "DL3011"],
    ["two commands", "USER node", 'USER node\nCMD ["node"]', "DL4003"],
    ["an instruction that isn't one", "EXPOSE 3000", "EXPOSED 3000", "FIL001"],
  ])("find %s", (_, sound, faulty, code) => {
    const file = SOUND.replace(sound, faulty);
    expect(file).not.toBe(SOUND);
    expect(faultsIn(file).map((fault) => fault.code)).toEqual([code]);
  });
});
