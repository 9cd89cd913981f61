import { baseOf, optionOf, type Step, stagesOf, stepsOf } from "./dockerfile.ts";

/** What a rule of hadolint's finds, by its code: https://github.com/hadolint/hadolint#rules */
export interface Fault {
  readonly code: string;
  readonly line: number;
  readonly advice: string;
}

const KNOWN = new Set(
  "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(
    " ",
  ),
);

/** The rules that need no knowledge of shells or packages, and two of our own ("FIL…"). */
export function faultsIn(file: string): Fault[] {
  const steps = stepsOf(file);
  const stages = stagesOf(steps);
  const faults = [...steps.flatMap(ofStep), ...ofStages(stages), ...stages.flatMap(ofStage), ...ofLast(stages.at(-1))];
  return faults.sort((one, other) => one.line - other.line);
}

/** What is wrong with an instruction by itself. */
function ofStep(step: Step): Fault[] {
  const { word, rest, line } = step;
  const fault = (code: string, advice: string): Fault[] => [{ code, line, advice }];
  switch (word) {
    case "ADD":
      return fault("DL3020", "copy files with COPY");
    case "MAINTAINER":
      return fault("DL4000", "MAINTAINER is deprecated");
    case "WORKDIR":
      return /^["']?(?:\/|\$)/.test(rest) ? [] : fault("DL3000", "give WORKDIR an absolute path");
    case "CMD":
    case "ENTRYPOINT":
      return isJson(rest) ? [] : fault("DL3025", `write ${word} as JSON: signals go to the program itself`);
    case "EXPOSE":
      return rest.split(/\s+/).every(isPort) ? [] : fault("DL3011", "ports go from 0 to 65535");
    case "RUN":
      return ofCommand(step);
    case "COPY": {
      const words = rest.split(/\s+/);
      const isFolder = words.length <= 2 || (words.at(-1) ?? "").endsWith("/");
      return isFolder ? [] : fault("DL3021", "several files go to a folder, whose name ends with /");
    }
    default:
      return KNOWN.has(word) ? [] : fault("FIL001", `there is no instruction ${word}`);
  }
}

function ofCommand({ rest, line }: Step): Fault[] {
  const found: readonly (readonly [code: string, isThere: boolean, advice: string])[] = [
    ["DL3003", /(?:^|[;&|]\s*)cd\s/.test(rest), "change folder with WORKDIR"],
    ["DL3004", /\bsudo\b/.test(rest), "do without sudo"],
    ["DL3027", /\bapt\s/.test(rest), "use apt-get: apt is for people"],
    ["DL4006", /[^|]\|[^|]/.test(rest) && !/pipefail/.test(rest), "a pipe hides the failure of its first command"],
    ["FIL002", /\bnpm (?:i|install|update)\b/.test(rest), "install what the lock says: npm ci"],
  ];
  return found.flatMap(([code, isThere, advice]) => (isThere ? [{ code, line, advice }] : []));
}

/** What is wrong between stages: bases and names. */
function ofStages(stages: readonly Step[][]): Fault[] {
  const faults: Fault[] = [];
  const names = new Set<string>();
  for (const [from, ...steps] of stages) {
    if (!from) continue;
    const { image, name } = baseOf(from);
    const add = (code: string, advice: string, line = from.line): void => void faults.push({ code, line, advice });
    const tag = /:([^/@]+)(?:@|$)/.exec(image)?.[1];
    const isOwn = image === "scratch" || names.has(image);
    if (!isOwn && tag === undefined && !image.includes("@")) add("DL3006", `give ${image} a version`);
    if (tag === "latest") add("DL3007", `${image} changes from day to day: give it a version`);
    if (name !== null && names.has(name)) add("DL3024", `another stage is named ${name}`);
    for (const step of steps) {
      const source = optionOf(step, "from");
      if (step.word !== "COPY" || source === null) continue;
      if (source === name) add("DL3023", "a stage can't copy from itself", step.line);
      else if (!names.has(source) && !source.includes(":"))
        add("DL3022", `no stage before is named ${source}`, step.line);
    }
    if (name !== null) names.add(name);
  }
  return faults;
}

/** What is wrong with a stage as a whole. */
function ofStage(steps: readonly Step[]): Fault[] {
  const faults: Fault[] = [];
  let folder = false;
  for (const [index, { word, rest, line }] of steps.entries()) {
    if (word === "WORKDIR") folder = true;
    const to = rest.split(/\s+/).at(-1) ?? "";
    if (word === "COPY" && !folder && !to.startsWith("/")) {
      faults.push({ code: "DL3045", line, advice: "set WORKDIR before a relative path" });
    }
    if (word === "RUN" && steps[index - 1]?.word === "RUN") {
      faults.push({ code: "DL3059", line, advice: "join it to the RUN before: each makes a layer" });
    }
  }
  for (const [word, code] of [
    ["CMD", "DL4003"],
    ["ENTRYPOINT", "DL4004"],
    ["HEALTHCHECK", "DL3012"],
  ] as const) {
    const [, second] = steps.filter((step) => step.word === word);
    if (second) faults.push({ code, line: second.line, advice: `only the last ${word} counts` });
  }
  return faults;
}

/** What is wrong with the image that comes out. */
function ofLast(steps: readonly Step[] = []): Fault[] {
  const line = steps[0]?.line ?? 1;
  const user = steps.findLast(({ word }) => word === "USER");
  const isRoot = !user || /^(?:root|0)(?::|$)/.test(user.rest);
  const isChecked = steps.some(({ word }) => word === "HEALTHCHECK");
  return [
    ...(isRoot ? [{ code: "DL3002", line: user?.line ?? line, advice: "the last USER should not be root" }] : []),
    ...(isChecked ? [] : [{ code: "DL3057", line, advice: "there is no HEALTHCHECK" }]),
  ];
}

function isJson(rest: string): boolean {
  try {
    const words: unknown = JSON.parse(rest);
    return Array.isArray(words) && words.every((word) => typeof word === "string");
  } catch {
    return false;
  }
}

function isPort(words: string): boolean {
  const [, port = "", last = port] = /^(\d+)(?:-(\d+))?(?:\/(?:tcp|udp))?$/.exec(words) ?? [];
  return words.startsWith("$") || (port !== "" && Number(port) <= 65_535 && Number(last) <= 65_535);
}
