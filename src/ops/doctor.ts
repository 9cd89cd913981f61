import type { Language } from "../engine/language.ts";
import { examineDiscord } from "./doctor-discord.ts";
import { examineModel } from "./doctor-model.ts";
import { examineNetwork } from "./doctor-network.ts";
import { examinePlace, type OpenStore } from "./doctor-place.ts";
import { examineSlack, type SlackAccess } from "./doctor-slack.ts";
import { type DoctorWords, doctorWords } from "./doctor-text.ts";
import { type CheckName, type Finding, finding } from "./finding.ts";
import { createScrub, type Scrub } from "./secrets.ts";

/** What is looked at of the program's configuration. */
export interface DoctorConfig {
  readonly language: Language;
  readonly host: string;
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly adminToken: string | null;
  readonly publicUrl: string | null;
  readonly slack: SlackAccess | null;
  readonly slackApiUrl: string;
  readonly discordToken: string | null;
  readonly discordApiUrl: string;
  readonly llm: { readonly baseUrl: string; readonly model: string; readonly apiKey: string | null } | null;
}

export interface DoctorOptions {
  readonly config: DoctorConfig;
  /** Never shown, whatever a service or a fault says of them. */
  readonly secrets: readonly string[];
  /** What to try the network on. */
  readonly feeds: readonly string[];
  readonly slackScopes: readonly string[];
  readonly openStore: OpenStore;
  readonly now: () => Date;
  /** Of each question to a service. */
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 10_000;

/** Looks at everything at once; the findings come in the order in which they are to be fixed. Never throws. */
export async function examine(options: DoctorOptions): Promise<Finding[]> {
  const { config, deadlineMs = DEADLINE_MS } = options;
  const words = doctorWords(config.language);
  const scrub = createScrub(options.secrets);
  const examination = { ...options, words, deadlineMs };
  const parts: readonly (readonly [CheckName, () => Promise<readonly Finding[]>])[] = [
    ["configuration", async () => examineConfiguration(config, words)],
    ["data", () => examinePlace(examination)],
    ["network", () => examineNetwork(examination)],
    ["slack", () => examineSlack(examination)],
    ["discord", () => examineDiscord(examination)],
    ["model", () => examineModel(examination)],
  ];
  const found = await Promise.all(
    parts.map(([check, run]) =>
      run().catch((fault: unknown) => [finding(check, "fault", words.checkFailed(reasonOf(fault)))]),
    ),
  );
  return found.flat().map((one) => withoutSecrets(one, scrub));
}

/** When the environment can't be read: each variable at fault, and nothing else is looked at. */
export function examineFaults(faults: readonly string[], language: Language): Finding[] {
  const words = doctorWords(language);
  return faults.map((fault) => finding("configuration", "fault", words.badVariable(fault)));
}

function examineConfiguration(config: DoctorConfig, words: DoctorWords): Finding[] {
  const { slack, discordToken, llm, host, adminToken } = config;
  const services = [slack && words.names.slack, discordToken && words.names.discord, llm && words.names.model];
  const named = services.filter((name): name is string => Boolean(name));
  const isAlone = slack === null && discordToken === null;
  const isClosed = adminToken === null && !/^(?:127\.|localhost$|::1$)/.test(host);
  return [
    finding("configuration", "ok", isAlone ? words.nothingConfigured() : words.configured(named)),
    isClosed ? finding("web", "warning", words.openWithoutToken(host)) : finding("web", "ok", words.webOk()),
  ];
}

/** The kind of a fault that nobody foresaw; its message may hold anything. */
function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return "?";
  return "code" in fault && typeof fault.code === "string" ? fault.code : fault.name;
}

function withoutSecrets({ message, advice, ...rest }: Finding, scrub: Scrub): Finding {
  return { ...rest, message: scrub(message), advice: advice === null ? null : scrub(advice) };
}

/** The findings as a person reads them, one a line, each fault followed by what to do; then what it comes to. */
export function writeFindings(findings: readonly Finding[], language: Language): string {
  const words = doctorWords(language);
  const width = Math.max(...Object.values(words.levels).map((level) => level.length)) + 2;
  const lines = findings.flatMap(({ check, level, message, advice }) => [
    `${words.levels[level].padEnd(width)}${words.line(words.names[check], message)}`,
    ...(advice === null ? [] : [`${" ".repeat(width)}→ ${advice}`]),
  ]);
  const count = (level: Finding["level"]) => findings.filter((one) => one.level === level).length;
  const [faults, warnings] = [count("fault"), count("warning")];
  return `${[...lines, "", faults + warnings === 0 ? words.allWell : words.toFix(faults, warnings)].join("\n")}\n`;
}
