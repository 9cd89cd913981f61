/** One instruction of a Dockerfile, its lines joined. */
export interface Step {
  /** In capitals: "COPY". */
  readonly word: string;
  /** Options such as "--from=build", as they stand. */
  readonly options: readonly string[];
  /** What follows them. */
  readonly rest: string;
  /** Of its first line, from 1. */
  readonly line: number;
}

/** The instructions of a Dockerfile, in order. Comments and heredocs aside: comments are dropped, heredocs not known. */
export function stepsOf(file: string): Step[] {
  const steps: Step[] = [];
  let began = 0;
  let said = "";
  for (const [index, line] of file.split("\n").entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (said === "") began = index + 1;
    const goesOn = /\\\s*$/.test(line);
    said += `${said === "" ? "" : " "}${line.replace(/\\\s*$/, "").trim()}`;
    if (goesOn) continue;
    steps.push(stepOf(said, began));
    said = "";
  }
  if (said !== "") steps.push(stepOf(said, began));
  return steps;
}

function stepOf(said: string, line: number): Step {
  const [, word = "", options = "", rest = ""] = /^(\S+)\s*((?:--\S+\s+)*)(.*)$/.exec(said) ?? [];
  return { word: word.toUpperCase(), options: options.trim().split(/\s+/).filter(Boolean), rest, line };
}

/** What an option of that name is set to: `--from=build` gives "build". */
export function optionOf({ options }: Step, name: string): string | null {
  return options.find((option) => option.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;
}

/** The stages, each from its FROM on. */
export function stagesOf(steps: readonly Step[]): Step[][] {
  const stages: Step[][] = [];
  for (const step of steps) {
    if (step.word === "FROM") stages.push([step]);
    else stages.at(-1)?.push(step);
  }
  return stages;
}

/** `FROM node:24-slim AS build`. */
export function baseOf({ rest }: Step): { readonly image: string; readonly name: string | null } {
  const [image = "", as = "", name = null] = rest.split(/\s+/);
  return { image, name: as.toUpperCase() === "AS" ? name : null };
}
