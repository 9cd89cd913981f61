import { createHash, randomBytes } from "node:crypto";
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { SESSION_MS } from "./limits.ts";

export type Language = "fr" | "en";
export type Theme = "auto" | "light" | "dark";

export const SESSION = "fil_session";
const PERSON = "fil_person";
const LANGUAGE = "fil_language";
const THEME = "fil_theme";
const YEAR_S = 365 * 24 * 3600;

/** Someone at the page. */
export interface Visitor {
  readonly id: string;
  readonly language: Language;
  readonly theme: Theme;
}

/** Who asks. One who is new gets a name to be known by from then on. */
export function visitorOf(c: Context, fallback: Language): Visitor {
  const known = getCookie(c, PERSON);
  const id = known !== undefined && /^[\w-]{22}$/.test(known) ? known : randomBytes(16).toString("base64url");
  if (id !== known) remember(c, PERSON, id, YEAR_S);
  return { id, ...preferencesOf(c, fallback) };
}

/** What the visitor chose, else what the browser asks for. */
export function preferencesOf(c: Context, fallback: Language): Omit<Visitor, "id"> {
  const language = getCookie(c, LANGUAGE);
  const theme = getCookie(c, THEME);
  return {
    language: isLanguage(language) ? language : (spokenLanguage(c.req.header("accept-language")) ?? fallback),
    theme: isTheme(theme) ? theme : "auto",
  };
}

export function prefer(c: Context, { language, theme }: { language?: unknown; theme?: unknown }): void {
  if (isLanguage(language)) remember(c, LANGUAGE, language, YEAR_S);
  if (isTheme(theme)) remember(c, THEME, theme, YEAR_S);
}

export function openSession(c: Context, session: string): void {
  remember(c, SESSION, session, SESSION_MS / 1000);
}

export function closeSession(c: Context): void {
  remember(c, SESSION, "", 0);
}

/** A short number that tells visitors apart and tells nothing of their cookies. */
export function numberOf(person: string): string {
  const digest = createHash("sha256").update(`visitor ${person}`).digest();
  return String(1000 + (digest.readUInt16BE(0) % 9000));
}

function remember(c: Context, name: string, value: string, maxAge: number): void {
  const secure = c.req.header("x-forwarded-proto") === "https";
  setCookie(c, name, value, { path: "/", httpOnly: true, sameSite: "Strict", secure, maxAge });
}

/** The first of our languages that the browser asks for, by its weights (RFC 9110, 12.5.4). */
function spokenLanguage(header: string | undefined): Language | null {
  const wanted = (header ?? "").split(",").map((part) => {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const weight = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((found) => found !== undefined);
    return { language: tag.split("-")[0] ?? "", weight: weight === undefined ? 1 : Number(weight) };
  });
  const known = wanted.filter(({ language, weight }) => isLanguage(language) && weight > 0);
  const [best] = known.sort((a, b) => b.weight - a.weight);
  return best && isLanguage(best.language) ? best.language : null;
}

function isLanguage(value: unknown): value is Language {
  return value === "fr" || value === "en";
}

function isTheme(value: unknown): value is Theme {
  return value === "auto" || value === "light" || value === "dark";
}
