import type { Language } from "./engine/language.ts";

/** What keeps a chat service from being connected, for whoever runs the program. */
const fr = {
  notYet: "La connexion n’est pas encore faite.",
  unreachable: (url: string, code: string, setting: string) =>
    `${url} est injoignable (${code}). Vérifiez ${setting} et le réseau de cette machine.`,
  odd: (url: string, setting: string) =>
    `${url} ne répond pas comme il le devrait. Vérifiez ${setting} et le réseau de cette machine.`,
  unknown: "L’échec n’est pas d’une sorte connue. Le journal en donne le détail.",
};

export type ConnectionWords = typeof fr;

const en: ConnectionWords = {
  notYet: "The connection is not made yet.",
  unreachable: (url, code, setting) =>
    `${url} can’t be reached (${code}). Check ${setting} and this machine’s network.`,
  odd: (url, setting) => `${url} does not answer as it should. Check ${setting} and this machine’s network.`,
  unknown: "The failure is of no known kind. The log has the details.",
};

export function connectionWords(language: Language): ConnectionWords {
  return language === "fr" ? fr : en;
}
