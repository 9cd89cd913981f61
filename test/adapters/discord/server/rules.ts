/** What Discord refuses and its OpenAPI description doesn't say. */
export interface Body {
  readonly content?: string | null;
  readonly flags?: number | null;
  readonly embeds?: readonly Embed[] | null;
  readonly components?: readonly Component[] | null;
  readonly attachments?: readonly { readonly id: string | number; readonly filename?: string }[] | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly allowed_mentions?: { readonly parse?: readonly string[]; readonly users?: readonly string[] } | null;
  readonly message_reference?: { readonly message_id: string } | null;
}

export interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly color?: number;
  readonly image?: { readonly url: string };
  readonly footer?: { readonly text: string };
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
}

export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly content?: string;
  readonly label?: string;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly component?: Component;
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
  readonly accent_color?: number | null;
}

export const IS_COMPONENTS_V2 = 1 << 15;
export const EPHEMERAL = 1 << 6;

const V2_ONLY = new Set([9, 10, 11, 12, 13, 14, 17]);

export function everyComponent(components: readonly Component[] | null | undefined): Component[] {
  return (components ?? []).flatMap((one) => [
    one,
    ...everyComponent(one.components),
    ...everyComponent(one.accessory ? [one.accessory] : []),
    ...everyComponent(one.component ? [one.component] : []),
  ]);
}

/** Why Discord would refuse the message; empty when it would not. `files` are the names of what came with it. */
export function refusals(body: Body, files: readonly string[], contentMost = 2_000): string[] {
  const all = everyComponent(body.components);
  const isV2 = ((body.flags ?? 0) & IS_COMPONENTS_V2) !== 0;
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  check((body.content ?? "").length <= contentMost, "content: longer than 2000");
  check(all.length <= 40, `components: ${all.length}, at most 40`);
  if (isV2) {
    check(!body.content && !(body.embeds?.length ?? 0), "flags: no content or embeds with Components V2");
    const text = all.reduce((sum, { type, content }) => sum + (type === 10 ? (content ?? "").length : 0), 0);
    check(text <= 4_000, `components: ${text} characters of text, at most 4000`);
  } else {
    check(!all.some(({ type }) => V2_ONLY.has(type)), "components: the flag of Components V2 is missing");
    check((body.components?.length ?? 0) <= 5, "components: more than 5 rows");
  }
  check(embedText(body.embeds ?? []) <= 6_000, "embeds: more than 6000 characters");
  for (const embed of body.embeds ?? []) {
    check(!!embed.title || !!embed.description || !!embed.image || !!embed.fields?.length, "embeds: one is empty");
  }
  faults.push(...rowFaults(all), ...identityFaults(all), ...fileFaults(body, all, files));
  check(body.allowed_mentions?.parse?.length === 0 && !body.allowed_mentions.users, "allowed_mentions: must be empty");
  return faults;
}

export function isEmpty(body: Body, files: readonly string[]): boolean {
  return !body.content && !body.embeds?.length && !body.components?.length && files.length === 0;
}

function embedText(embeds: readonly Embed[]): number {
  return embeds.reduce(
    (sum, { title = "", description = "", footer, fields = [] }) =>
      sum +
      title.length +
      description.length +
      (footer?.text.length ?? 0) +
      fields.reduce((all, { name, value }) => all + name.length + value.length, 0),
    0,
  );
}

function rowFaults(all: readonly Component[]): string[] {
  return all
    .filter(({ type }) => type === 1)
    .flatMap(({ components = [] }) => {
      if (components.length === 0 || components.length > 5) return [`row: ${components.length} components`];
      return components.some(({ label, type }) => type === 2 && (label?.length ?? 0) > 80)
        ? ["row: label over 80"]
        : [];
    });
}

function identityFaults(all: readonly Component[]): string[] {
  const custom = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  const ids = all.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return [
    ...(new Set(custom).size < custom.length ? ["components: custom_id repeated"] : []),
    ...(new Set(ids).size < ids.length ? ["components: id repeated"] : []),
  ];
}

function fileFaults({ embeds, attachments }: Body, all: readonly Component[], files: readonly string[]): string[] {
  const used = [
    ...all.flatMap(({ items = [] }) => items.map(({ media }) => media.url)),
    ...(embeds ?? []).flatMap(({ image }) => (image ? [image.url] : [])),
  ].filter((url) => url.startsWith("attachment://"));
  const missing = used.filter((url) => !files.includes(url.slice("attachment://".length)));
  return [
    ...missing.map((url) => `${url}: no such file`),
    ...(files.length > 10 ? ["files: more than 10"] : []),
    ...((attachments?.length ?? 0) > files.length ? ["attachments: more than there are files"] : []),
  ];
}
