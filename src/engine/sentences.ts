import { abbreviationRule, opensSentence } from "./abbreviations.ts";
import type { Language } from "./language.ts";
import { assertNever } from "./never.ts";
import type { Token } from "./terms.ts";

/** A verbatim slice of an article, and the tokens that it covers. */
export interface Sentence {
  /** UTF-16 offsets in the article. */
  readonly start: number;
  readonly end: number;
  /** Its tokens: from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Index of the line (paragraph) that holds it. */
  readonly line: number;
}

/** A line shorter than this was ended on purpose; a longer one may have been wrapped by a mail program. */
const WRAPPED_LINE = 50;

/**
 * Cuts a scanned text into sentences. A sentence never crosses a line, save where lines were hard-wrapped;
 * sentences inside a quotation are sentences, and closing marks stay with the sentence that they close.
 */
export function splitSentences(text: string, tokens: readonly Token[], language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let line = 0;
  let lineStart = 0;
  const close = (to: number): void => {
    let first = from;
    if (isBullet(text, tokens, first, to)) first++;
    const head = tokens[first];
    const tail = tokens[to - 1];
    if (head && tail && first < to) sentences.push({ start: head.start, end: tail.end, from: first, to, line });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { kind, form } = token.word;
    if (kind === "break") {
      if (i === from || !isWrapped(tokens, i, lineStart)) {
        close(i);
        from = i + 1;
        line++;
      }
      lineStart = token.end;
    } else if (kind === "mark" && isTerminal(form)) {
      const end = endOfTerminal(text, tokens, i);
      if (endsSentence(text, tokens, i, end, from, language)) {
        close(end);
        i = end - 1;
      } else if (end - 1 > i && tokens[end - 1]?.word.kind === "mark") {
        i = end - 1;
      }
    }
  }
  close(tokens.length);
  return sentences;
}

function isTerminal(form: string): boolean {
  return form === "." || form === "!" || form === "?" || form === "…";
}

function isBullet(text: string, tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || at + 1 >= to || token.word.kind !== "mark") return false;
  return "-*•·▪◦‣".includes(token.word.form) && next.start > token.end && text[token.start] !== undefined;
}

function isWrapped(tokens: readonly Token[], at: number, lineStart: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || !after || before.end - lineStart < WRAPPED_LINE || (tokens[at]?.end ?? 0) - before.end > 2)
    return false;
  const open = before.word.kind !== "mark" || before.word.form === "," || before.word.form === "-";
  return open && after.word.kind === "word" && !after.word.capital;
}

/** The index after a run of terminal and closing marks that starts at `at`. */
function endOfTerminal(text: string, tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (; end < tokens.length; end++) {
    const mark = tokens[end] as Token;
    const gap = mark.start > (tokens[end - 1] as Token).end;
    const { form, kind } = mark.word;
    if (kind !== "mark") break;
    if (isTerminal(form) || form === "»") continue;
    if (!gap && (form === '"' || form === "”" || form === "’" || form === "'" || form === ")" || form === "]"))
      continue;
    if (gap && form === '"' && closesAfterSpace(text, mark)) continue;
    break;
  }
  return end;
}

/** A straight quotation mark after a space closes when nothing is stuck to its other side. */
function closesAfterSpace(text: string, mark: Token): boolean {
  const next = text[mark.end];
  return next === undefined || /[\s,.;:)]/.test(next);
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
  from: number,
  language: Language,
): boolean {
  const next = tokens[end];
  if (!next || next.word.kind === "break") return true;
  const last = tokens[end - 1] as Token;
  if (next.start === last.end && !isSuperscriptJoin(next)) return false;
  const first = firstWord(tokens, end);
  if (!first) return next.word.kind === "mark" && isOpening(next.word.form);
  if (first.word.kind === "word" && !startsHigh(first)) return false;
  if (tokens[at]?.word.form !== "." || end > at + 1) return true;
  return !isAbbreviation(text, tokens, at, from, first, language);
}

function isSuperscriptJoin(next: Token): boolean {
  return next.word.form === "«" || next.word.form === "“";
}

/** The first word or number from `at` on, past opening marks; undefined when another mark stands there. */
function firstWord(tokens: readonly Token[], at: number): Token | undefined {
  for (let i = at; i < Math.min(tokens.length, at + 4); i++) {
    const token = tokens[i] as Token;
    if (token.word.kind === "word" || token.word.kind === "number") return token;
    if (token.word.kind === "break" || !isOpening(token.word.form)) return undefined;
  }
  return undefined;
}

function isOpening(form: string): boolean {
  return `«“"‘'([—–-•$£€₹¥#@+*>!`.includes(form) || form.length > 1;
}

/** Capitalised, or a brand or dialect that never is ("l'", "d'" count as low). */
function startsHigh(token: Token): boolean {
  if (token.word.capital) return true;
  return !/^\p{Ll}/u.test(token.word.form);
}

function isAbbreviation(
  text: string,
  tokens: readonly Token[],
  at: number,
  from: number,
  next: Token,
  language: Language,
): boolean {
  const before = tokens[at - 1];
  if (!before || at - 1 < from) return false;
  if (at - 1 === from && isEnumerator(before)) return true;
  if (before.word.kind !== "word") return false;
  if (before.end !== tokens[at]?.start) return false;
  const rule = abbreviationRule(before.word.folded, language);
  const earlier = tokens[at - 2];
  const stuck = earlier?.end === before.start ? earlier.word.form : "";
  const starter = next.word.kind === "word" && opensSentence(next.word.folded, language);
  if (stuck === "-" && before.word.folded.length === 1) return true; // J.-P.
  if (stuck === "." && before.word.folded.length <= 2) return !starter; // U.S., a.m., A.I.
  switch (rule) {
    case null:
      return false;
    case "open":
      return before.word.capital || language === "en" || next.word.kind === "number" || !starter;
    case "closed":
      if (before.word.folded === "etc") return false;
      if (next.word.kind === "number") return true;
      return language === "en" && before.word.capital && !starter;
    case "initial":
      if (stuck === "°" || isLabel(text, before)) return false;
      if (!before.word.capital) return next.word.kind === "number";
      return !starter || earlier === undefined || at - 2 < from || earlier.word.kind === "mark" || earlier.word.capital;
    default:
      return assertNever(rule);
  }
}

/** "1." or "b." at the head of a sentence numbers it. */
function isEnumerator(first: Token): boolean {
  return first.word.form.length <= (first.word.kind === "number" ? 2 : 1);
}

/** A lone letter after a lower-case noun names a thing ("le plan B.", "vitamine C."), not a person. */
function isLabel(text: string, initial: Token): boolean {
  return /\b(plan|option|classe|vitamine|groupe|type|axe|zone|catégorie|class|vitamin|group|part|grade) $/.test(
    text.slice(Math.max(0, initial.start - 12), initial.start),
  );
}
