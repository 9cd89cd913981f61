import { CHANNEL_MANAGERS } from "./gateway.ts";
import type { Interaction } from "./interaction.ts";
import { EPHEMERAL } from "./rules.ts";
import { faultsOf } from "./schema.ts";
import { type Answer, type Call, checked, noted, Refused, type Service, understood } from "./service.ts";
import { BOT, type Channel, channelPayload, isThread, messagePayload, type World } from "./world.ts";

type Route = (service: Service, call: Call, parts: readonly string[]) => Answer;

export const ROUTES: readonly (readonly [string, RegExp, Route])[] = [
  ["GET", /^\/gateway\/bot$/, gatewayBot],
  ["GET", /^\/users\/@me$/, () => ({ status: 200, body: { ...BOT, discriminator: "0" } })],
  ["POST", /^\/users\/@me\/channels$/, direct],
  [
    "GET",
    /^\/channels\/(\d+)$/,
    (service, _call, [id]) => ({ status: 200, body: channelPayload(channelOf(service, id)) }),
  ],
  ["PATCH", /^\/channels\/(\d+)$/, reopen],
  ["GET", /^\/channels\/(\d+)\/messages$/, list],
  ["POST", /^\/channels\/(\d+)\/messages$/, create],
  ["GET", /^\/channels\/(\d+)\/messages\/(\d+)$/, read],
  ["DELETE", /^\/channels\/(\d+)\/messages\/(\d+)$/, remove],
  ["POST", /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/, startThread],
  ["POST", /^\/channels\/(\d+)\/threads$/, createPost],
  ["GET", /^\/channels\/(\d+)\/threads\/archived\/public$/, archived],
  ["GET", /^\/guilds\/(\d+)\/threads\/active$/, active],
  ["GET", /^\/guilds\/(\d+)\/members\/(\d+)$/, member],
  ["GET", /^\/applications\/(\d+)\/commands$/, listCommands],
  ["PUT", /^\/applications\/(\d+)\/commands$/, putCommands],
  ["POST", /^\/interactions\/(\d+)\/([^/]+)\/callback$/, callBack],
  ["PATCH", /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/, editAnswer],
  ["DELETE", /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/, deleteAnswer],
  ["POST", /^\/webhooks\/(\d+)\/([^/]+)$/, followUp],
];

function gatewayBot({ gatewayUrl }: Service): Answer {
  const session_start_limit = { total: 1_000, remaining: 999, reset_after: 0, max_concurrency: 1 };
  return { status: 200, body: { url: gatewayUrl, shards: 1, session_start_limit } };
}

function channelOf({ world }: Service, id: string | undefined): Channel {
  const channel = world.channels.get(id ?? "");
  if (!channel) throw new Refused(10003);
  return channel;
}

function direct({ world }: Service, { body }: Call): Answer {
  const person = world.people.get(String(body.recipient_id));
  if (!person) throw new Refused(50035, ["recipient_id: unknown"]);
  return { status: 200, body: channelPayload(world.direct(person)) };
}

function reopen(service: Service, { body }: Call, [id]: readonly string[]): Answer {
  const channel = channelOf(service, id);
  if (channel.locked) throw new Refused(50013);
  if (typeof body.archived === "boolean") channel.archived = body.archived;
  return { status: 200, body: channelPayload(channel) };
}

function list(service: Service, { query }: Call, [id]: readonly string[]): Answer {
  const { world } = service;
  const messages = world.messages.get(channelOf(service, id).id) ?? [];
  const limit = Number(query.get("limit") ?? 50);
  if (limit < 1 || limit > 100) throw new Refused(50035, ["limit: from 1 to 100"]);
  return {
    status: 200,
    body: messages
      .slice(-limit)
      .reverse()
      .map((each) => messagePayload(world, each)),
  };
}

function read(service: Service, _call: Call, [id, message]: readonly string[]): Answer {
  const found = service.world.messages.get(channelOf(service, id).id)?.find((each) => each.id === message);
  if (!found) throw new Refused(10008);
  return { status: 200, body: messagePayload(service.world, found) };
}

function remove(service: Service, _call: Call, [id, message]: readonly string[]): Answer {
  const messages = service.world.messages.get(channelOf(service, id).id) ?? [];
  const index = messages.findIndex((each) => each.id === message);
  if (index < 0) throw new Refused(10008);
  messages.splice(index, 1);
  return { status: 204 };
}

const nonces = new WeakMap<World, Map<string, string>>();

function create(service: Service, { body, files }: Call, [id]: readonly string[]): Answer {
  const { world } = service;
  const channel = channelOf(service, id);
  if (![0, 1, 5, 10, 11, 12, 2, 13].includes(channel.type)) throw new Refused(50008);
  const told = checked(service, "MessageCreateRequest", body, files);
  if (channel.locked) throw new Refused(160005);
  if (channel.archived && body.nonce !== undefined && channel.flags === CLOSED) throw new Refused(50083);
  channel.archived = false;
  const known = nonces.get(world) ?? new Map<string, string>();
  nonces.set(world, known);
  const name = `${channel.id} ${told.nonce}`;
  const earlier = service.keepsNonces && told.enforce_nonce ? known.get(name) : undefined;
  const stored = world.messages.get(channel.id)?.find((each) => each.id === earlier);
  if (stored) return { status: 200, body: { ...messagePayload(world, stored), nonce: told.nonce } };
  const message = world.store(channel, BOT, understood(service, told), files);
  known.set(name, message.id);
  const payload = { ...messagePayload(world, message), nonce: told.nonce };
  const guild = channel.guild_id ? { guild_id: channel.guild_id } : {};
  service.dispatch("MESSAGE_CREATE", { ...payload, ...guild });
  return { status: 200, body: payload };
}

/** A thread that was closed by hand, and doesn't open by itself. */
export const CLOSED = 1 << 30;

function startThread(service: Service, { body }: Call, [id, message]: readonly string[]): Answer {
  const channel = channelOf(service, id);
  const { world } = service;
  if (channel.type !== 0 && channel.type !== 5) throw new Refused(50024);
  if (!world.messages.get(channel.id)?.some((each) => each.id === message)) throw new Refused(10008);
  if (world.started.has(message ?? "")) throw new Refused(160004);
  noted(service, faultsOf("CreateTextThreadWithMessageRequest", body));
  const type = channel.type === 5 ? 10 : 11;
  const own = service.isLoose ? world.id() : (message ?? "");
  const thread = threadIn(service, channel, type, { id: own, name: String(body.name) });
  world.started.set(message ?? "", thread.id);
  return { status: 201, body: channelPayload(thread) };
}

function threadIn(service: Service, parent: Channel, type: number, more: Partial<Channel>): Channel {
  const guild = service.world.guilds.get(parent.guild_id ?? "") ?? null;
  const thread = service.world.channel(guild, type, { parent_id: parent.id, owner_id: BOT.id, ...more });
  service.dispatch("THREAD_CREATE", { ...channelPayload(thread), newly_created: true });
  return thread;
}

function createPost(service: Service, { body, files }: Call, [id]: readonly string[]): Answer {
  const channel = channelOf(service, id);
  const { world } = service;
  if (channel.type !== 15 && channel.type !== 16) throw new Refused(50024);
  const { message, ...rest } = body as { message?: Record<string, unknown> } & Record<string, unknown>;
  const told = checked(service, "BaseCreateMessageCreateRequest", message ?? {}, files);
  noted(service, faultsOf("CreateForumThreadRequest", { ...rest, message: {} }));
  const tags = Array.isArray(rest.applied_tags) ? rest.applied_tags.map(String) : [];
  if (tags.some((tag) => !channel.available_tags?.some((each) => each.id === tag)))
    throw new Refused(50035, ["applied_tags"]);
  if ((channel.flags & 16) !== 0 && tags.length === 0) throw new Refused(40067);
  const thread = threadIn(service, channel, 11, { name: String(rest.name), applied_tags: tags });
  if (service.isLoose) return { status: 200, body: channelPayload(thread) };
  const first = world.store(thread, BOT, understood(service, told), files, thread.id);
  return { status: 201, body: { ...channelPayload(thread), message: messagePayload(world, first) } };
}

function archived(service: Service, _call: Call, [id]: readonly string[]): Answer {
  const threads = service.world.threadsOf(channelOf(service, id)).filter((each) => each.archived);
  return { status: 200, body: { threads: threads.map(channelPayload), members: [], has_more: false } };
}

function active({ world }: Service, _call: Call, [id]: readonly string[]): Answer {
  const threads = [...world.channels.values()].filter(
    (each) => isThread(each) && each.guild_id === id && !each.archived,
  );
  return { status: 200, body: { threads: threads.map(channelPayload), members: [] } };
}

function member({ world }: Service, _call: Call, [, id]: readonly string[]): Answer {
  const person = world.people.get(id ?? "");
  if (!person) throw new Refused(10007);
  const user = { id: person.id, username: person.username, discriminator: "0", avatar: null };
  const roles = (BigInt(person.permissions) & 16n) !== 0n ? [CHANNEL_MANAGERS] : [];
  return {
    status: 200,
    body: { user, roles, joined_at: "2025-01-01T00:00:00.000Z", flags: 0, deaf: false, mute: false },
  };
}

function listCommands({ world, isLoose }: Service): Answer {
  return isLoose ? { status: 404, body: {} } : { status: 200, body: world.commands };
}

function putCommands(service: Service, { body }: Call): Answer {
  const commands: Record<string, unknown>[] = Array.isArray(body) ? body : [];
  noted(
    service,
    commands.flatMap((each) => faultsOf("ApplicationCommandUpdateRequest", each)),
  );
  service.world.commands = commands.map((each) => ({
    ...each,
    id: service.world.id(),
    application_id: BOT.id,
    version: service.world.id(),
    default_member_permissions: null,
    nsfw: false,
  }));
  return { status: 200, body: service.world.commands };
}

function interactionOf({ interactions }: Service, token: string | undefined): Interaction {
  const found = interactions.get(token ?? "");
  if (!found) throw new Refused(10015);
  return found;
}

function callBack(service: Service, { body }: Call, [, token]: readonly string[]): Answer {
  const interaction = service.interactions.get(token ?? "");
  if (!interaction) throw new Refused(10062);
  if (interaction.callback !== null) throw new Refused(40060);
  const schema = CALLBACKS[Number(body.type)];
  if (service.isStrict) noted(service, schema ? faultsOf(schema, body) : [`callback: unknown type ${body.type}`]);
  interaction.take(body as { type: number; data?: Record<string, unknown> });
  return { status: 204 };
}

const CALLBACKS: Readonly<Record<number, string>> = {
  4: "CreateMessageInteractionCallbackRequest",
  5: "CreateMessageInteractionCallbackRequest",
  6: "UpdateMessageInteractionCallbackRequest",
  7: "UpdateMessageInteractionCallbackRequest",
  8: "ApplicationCommandAutocompleteCallbackRequest",
  9: "ModalInteractionCallbackRequest",
};

function editAnswer(service: Service, { body, files }: Call, [, token]: readonly string[]): Answer {
  const interaction = interactionOf(service, token);
  const told = checked(service, "IncomingWebhookUpdateRequestPartial", body, files);
  if (!interaction.isPromised) throw new Refused(10008);
  return { status: 200, body: { ...PLAIN, ...interaction.answer(understood(service, told), null) } };
}

function deleteAnswer(service: Service, _call: Call, [, token]: readonly string[]): Answer {
  interactionOf(service, token).takeBack();
  return { status: 204 };
}

function followUp(service: Service, { body, files }: Call, [, token]: readonly string[]): Answer {
  const interaction = interactionOf(service, token);
  const told = checked(service, "IncomingWebhookInteractionRequest", body, files);
  if (interaction.callback === null) throw new Refused(10015);
  return {
    status: 200,
    body: { ...PLAIN, ...interaction.answer(understood(service, told), ((told.flags ?? 0) & EPHEMERAL) !== 0) },
  };
}

const PLAIN = { id: "1", content: "", embeds: [], components: [], flags: 0, author: BOT };
