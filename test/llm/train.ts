import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findingsOf } from "../../src/llm/checks.ts";
import type { Claim, SourceSentence } from "../../src/llm/claim.ts";
import { evidenceOf } from "../../src/llm/evidence.ts";
import { doubtOf, valuesOf } from "../../src/llm/judge/judge.ts";
import type { Sign } from "../../src/llm/judge/sign.ts";
import { weighed } from "../../src/llm/verify.ts";
import { type Example, type Source, trainVerifier } from "../../src/training/verifier.ts";
import { readSentences, readTrials } from "./claims.ts";
import { editsOf, rewordingsOf } from "./edits.ts";
import { corpusSentences, DEVELOPMENT, LEARNED, MENDED } from "./lists.ts";

/**
 * `npx tsx test/llm/train.ts`: learns the weights of the verifier's judge again, without chance, and prints what they
 * would do on lists that they had not seen: for each list, learned from the others. It stands here because the claims
 * do: `src` reads nothing of the tests.
 */
interface Reading extends Example {
  readonly round: string;
  readonly signs: readonly Sign[];
  readonly certain: boolean;
  readonly found: boolean;
}

const THRESHOLDS = [-1, -0.75, -0.5, -0.25, 0, 0.25];
const WEIGHTS = join(import.meta.dirname, "../../src/llm/judge/weights.ts");

function read(claim: Claim, sentences: readonly SourceSentence[], altered: boolean, source: Source, round: string) {
  const evidence = evidenceOf(claim, sentences);
  if ("kind" in evidence) return [];
  const findings = findingsOf(evidence);
  const signs = weighed(evidence, findings);
  const certain = findings.some((one) => one.certain);
  return [{ round, signs, values: valuesOf(signs), altered, source, certain, found: findings.length > 0 }];
}

/** A sentence that says what it says, in its words or nearly so; and the same with something changed. */
function madeOf(sentence: SourceSentence, round: string): Reading[] {
  const language = sentence.language ?? "fr";
  const cites = [sentence.id];
  return [
    ...rewordingsOf(sentence.text, language).flatMap((text) => read({ text, cites }, [sentence], false, "made", round)),
    ...editsOf(sentence.text, language).flatMap(({ text }) => read({ text, cites }, [sentence], true, "made", round)),
  ];
}

function readList(file: string): Reading[] {
  const round = file.replace(/-(?:fr|en)\.txt$/, "");
  const source: Source = LEARNED.includes(file) ? "fresh" : "used";
  return [
    ...readTrials(file).flatMap(({ claim, sentences, altered }) =>
      read(claim, sentences, altered !== null, source, round),
    ),
    ...readSentences(file).flatMap((sentence) => madeOf(sentence, round)),
  ];
}

function shares(some: readonly Reading[], isRefused: (one: Reading) => boolean): string {
  const [altered, faithful] = [true, false].map((kind) => some.filter((one) => one.altered === kind));
  const share = (all: readonly Reading[] = []) =>
    ((100 * all.filter(isRefused).length) / Math.max(1, all.length)).toFixed(1);
  return `${share(altered)} caught, ${share(faithful)} refused`;
}

const readings = [
  ...[...DEVELOPMENT, ...MENDED, ...LEARNED].flatMap(readList),
  ...corpusSentences(3).flatMap((sentence) => madeOf(sentence, "corpus")),
];

const doubts = new Map<Reading, number>();
for (const round of new Set(readings.filter(({ source }) => source === "fresh").map((one) => one.round))) {
  const model = trainVerifier(readings.filter((one) => one.round !== round));
  const left = readings.filter((one) => one.round === round && one.source === "fresh");
  for (const one of left) doubts.set(one, doubtOf(one.signs, model));
  console.info(`${round}, by the checks alone: ${shares(left, ({ found }) => found)}`);
  for (const threshold of THRESHOLDS)
    console.info(`  ${threshold}: ${shares(left, (one) => one.certain || (doubts.get(one) ?? 0) > threshold)}`);
}
const left = [...doubts.keys()];
console.info(`all that were left out, by the checks alone: ${shares(left, ({ found }) => found)}`);
for (const threshold of THRESHOLDS)
  console.info(`  ${threshold}: ${shares(left, (one) => one.certain || (doubts.get(one) ?? 0) > threshold)}`);

const model = trainVerifier(readings);
const rows = Object.entries(model.weights).map(
  ([name, weight]) => `    ${/^[a-z]+$/.test(name) ? name : JSON.stringify(name)}: ${weight},`,
);
writeFileSync(
  WEIGHTS,
  `// Made by \`npx tsx test/llm/train.ts\` from the claims of test/llm/claims; do not edit.
import type { JudgeModel } from "./judge.ts";

export const WEIGHTS: JudgeModel = {
  bias: ${model.bias},
  weights: {
${rows.join("\n")}
  },
};
`,
);
