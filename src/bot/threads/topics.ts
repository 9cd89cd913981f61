/**
 * What was last talked of in a thread, and how much of it was said: for "plus" and for questions that hang on the one
 * before. Kept among the thread's questions, as text: a plain line is a question of which the first answers were given.
 */
export type Topic =
  | { readonly kind: "question"; readonly question: string; readonly about: readonly string[]; readonly said: number }
  | { readonly kind: "points"; readonly angles: readonly string[]; readonly said: number }
  | { readonly kind: "figures"; readonly angles: readonly string[]; readonly said: number }
  | { readonly kind: "story"; readonly number: number; readonly said: number };

const MARK = "§";
const LETTERS = { question: "q", points: "p", figures: "f", story: "s" } as const;

/** The last topic; null where nothing was asked. */
export function lastTopic(questions: readonly string[]): Topic | null {
  const last = questions.at(-1);
  return last === undefined ? null : readTopic(last);
}

/** The last question, over what else was asked since. */
export function lastQuestion(questions: readonly string[]): string | null {
  for (const line of [...questions].reverse()) {
    const topic = readTopic(line);
    if (topic?.kind === "question") return topic.question;
  }
  return null;
}

/** The topic as a line: what people type comes after its head, and can't be taken for one. */
export function writeTopic(topic: Topic): string {
  const rest =
    topic.kind === "question"
      ? `${topic.about.join(",").replaceAll("|", " ")}|${topic.question}`
      : topic.kind === "story"
        ? String(topic.number)
        : topic.angles.join(",");
  return `${MARK}${LETTERS[topic.kind]}${topic.said}:${rest}`;
}

function readTopic(line: string): Topic | null {
  const [, letter, count, rest = ""] = /^§([qpfs])(\d{1,6}):([\s\S]*)$/.exec(line) ?? [];
  const said = Number(count ?? 0);
  switch (letter) {
    case undefined:
      return line.startsWith(MARK) ? null : { kind: "question", question: line, about: [], said: 0 };
    case "q": {
      const at = rest.indexOf("|");
      const about = rest
        .slice(0, at)
        .split(",")
        .filter((word) => word !== "");
      return { kind: "question", question: rest.slice(at + 1), about, said };
    }
    case "s":
      return { kind: "story", number: Number(rest), said };
    default:
      return {
        kind: letter === "p" ? "points" : "figures",
        angles: rest === "" ? [] : rest.split(","),
        said,
      };
  }
}
