import { type Finding, findingsOf } from "./checks.ts";
import type { Claim, Fault, SourceSentence, Verdict } from "./claim.ts";
import { wordsOf } from "./copies.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import type { Facts } from "./facts.ts";
import { doubtOf, REFUSED, reasonsOf } from "./judge/judge.ts";
import type { Sign } from "./judge/sign.ts";
import { signsOf } from "./judge/signs.ts";

/**
 * Whether the sentences that a claim cites say what it says. A number, a date or a quotation that is not theirs refuses
 * it at once; whatever else the checks find is weighed with how its words stand to theirs, by learned weights. Sentences
 * that are not cited support nothing; those of the same article only tell who "elle" or "the company" is. Pure. Never
 * throws.
 */
export function verifyClaim(claim: Claim, sentences: readonly SourceSentence[]): Verdict {
  const evidence = evidenceOf(claim, sentences);
  const faults = "kind" in evidence ? [evidence] : faultsOf(evidence);
  return { supported: faults.length === 0, faults };
}

function faultsOf(evidence: Evidence): Fault[] {
  const findings = findingsOf(evidence);
  if (findings.some(({ certain }) => certain))
    return told(findings.toSorted((a, b) => Number(b.certain) - Number(a.certain)));
  if (isWordForWord(evidence)) return told(findings);
  const signs = weighed(evidence, findings);
  if (doubtOf(signs) <= REFUSED) return [];
  if (findings.length > 0) return told(findings);
  const reasons = reasonsOf(signs);
  return reasons.length > 0 ? reasons : [{ kind: "words", words: evidence.claim.statement.text.slice(0, 60) }];
}

/** A whole sentence of what is cited. */
function isWordForWord({ claim, cited }: Evidence): boolean {
  const wording = (facts: Facts) =>
    wordsOf(facts)
      .map(({ folded }) => folded)
      .join(" ");
  const mine = wording(claim);
  return cited.some((source) => wording(source) === mine);
}

/** All that the judge weighs: what the checks found is part of it. */
export function weighed(evidence: Evidence, findings: readonly Finding[]): Sign[] {
  const counts = new Map<string, number>();
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  const found = findings.map(({ check, fault }) => ({
    ...fault,
    name: `check ${check} ${fault.kind}`,
    value: 1 / (counts.get(check) ?? 1),
  }));
  return [...found, ...signsOf(evidence)];
}

function told(findings: readonly Finding[]): Fault[] {
  return findings.map(({ fault }) => fault);
}
