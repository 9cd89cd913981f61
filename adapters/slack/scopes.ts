/** What the app asks a workspace for, and nothing more: the same as slack-manifest.yaml; docs/slack.md says why. */
export const REQUIRED_SCOPES: readonly string[] = [
  "app_mentions:read",
  "channels:history",
  "channels:read",
  "chat:write",
  "commands",
  "files:write",
  "groups:history",
  "groups:read",
  "users:read",
];
