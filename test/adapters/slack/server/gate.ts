import type { ServerResponse } from "node:http";
import { type Arguments, Refusal } from "./api.ts";
import type { Json } from "./checks.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

export const CLIENT_ID = "111.222";
export const CLIENT_SECRET = "client-secret-of-local-slack";

/** OAuth: a person who always says yes, for the workspace that is chosen here. */
export interface OAuthGate {
  /** What is installed next. */
  choose(chosen: Partial<Chosen>): void;
  authorize(asked: URLSearchParams, response: ServerResponse): void;
  access(args: Arguments): Json;
}

interface Chosen {
  readonly team: string;
  readonly enterprise: string | null;
  /** The token lasts so long; null for ever. */
  readonly lastsSeconds: number | null;
}

export function createGate(workspaces: Workspace[], id: (prefix: string) => string): OAuthGate {
  const codes = new Map<string, { readonly redirect: string; readonly chosen: Chosen }>();
  const refreshes = new Map<string, Chosen>();
  let chosen: Chosen = { team: "T0OTHER", enterprise: null, lastsSeconds: null };

  const grant = (given: Chosen): Json => {
    const token = `xoxb-${id("g")}-granted`;
    const owner = given.enterprise ?? given.team;
    const known = workspaces.find((one) => one.team === owner);
    if (known) known.token = token;
    else workspaces.push(createWorkspace(owner, token));
    const refresh = `xoxe-1-${id("r")}`;
    if (given.lastsSeconds !== null) refreshes.set(refresh, given);
    return {
      access_token: token,
      token_type: "bot",
      scope: (workspaces.find((one) => one.team === owner)?.scopes ?? []).join(","),
      bot_user_id: "U0FILBOT",
      app_id: "A0FIL",
      team: given.enterprise === null ? { id: given.team, name: "Autre" } : null,
      enterprise: given.enterprise === null ? null : { id: given.enterprise, name: "Groupe" },
      is_enterprise_install: given.enterprise !== null,
      authed_user: { id: "U0ADMIN" },
      ...(given.lastsSeconds === null ? {} : { refresh_token: refresh, expires_in: given.lastsSeconds }),
    };
  };

  return {
    choose(next) {
      chosen = { ...chosen, ...next };
    },
    authorize(asked, response) {
      const redirect = asked.get("redirect_uri") ?? "";
      const sound = asked.get("client_id") === CLIENT_ID && asked.get("scope") && asked.get("state") && redirect;
      if (!sound) {
        response.writeHead(400).end("bad authorize request");
        return;
      }
      const code = id("code-");
      codes.set(code, { redirect, chosen });
      const back = new URL(redirect);
      back.searchParams.set("code", code);
      back.searchParams.set("state", asked.get("state") ?? "");
      response.writeHead(302, { location: back.href }).end();
    },
    access(args) {
      if (args.client_id !== CLIENT_ID || args.client_secret !== CLIENT_SECRET) throw new Refusal("bad_client_secret");
      if (args.grant_type === "refresh_token") {
        const known = refreshes.get(String(args.refresh_token));
        if (!known || !refreshes.delete(String(args.refresh_token))) throw new Refusal("invalid_refresh_token");
        return grant({ ...known, lastsSeconds: chosen.lastsSeconds });
      }
      const known = codes.get(String(args.code));
      if (!known || !codes.delete(String(args.code))) throw new Refusal("invalid_code");
      if (args.redirect_uri !== known.redirect) throw new Refusal("bad_redirect_uri");
      return grant(known.chosen);
    },
  };
}
