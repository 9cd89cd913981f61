import {
  address,
  both,
  type Check,
  distinct,
  fields,
  flag,
  integer,
  isObject,
  kinds,
  list,
  string,
  word,
} from "./checks.ts";

/** The parts of Block Kit that this Slack knows, as https://docs.slack.dev/reference/block-kit limits them. */
const id = string(255);
const type = string(100);
const plain = (max: number): Check => fields({ type: word("plain_text"), text: string(max), "emoji?": flag });
const mrkdwn = (max: number): Check => fields({ type: word("mrkdwn"), text: string(max), "verbatim?": flag });
const textObject = (max: number): Check => kinds({ plain_text: plain(max), mrkdwn: mrkdwn(max) });

const style = fields({ "bold?": flag, "italic?": flag, "strike?": flag, "code?": flag });
const inline = kinds({
  text: fields({ type, text: string(40_000), "style?": style }),
  link: fields({ type, url: address(3_000), "text?": string(40_000), "style?": style, "unsafe?": flag }),
  emoji: fields({ type, name: string(100) }),
  user: fields({ type, user_id: id, "style?": style }),
  channel: fields({ type, channel_id: id, "style?": style }),
  usergroup: fields({ type, usergroup_id: id }),
  broadcast: fields({ type, range: word("here", "channel", "everyone") }),
});
const section = fields({ type: word("rich_text_section"), elements: list(inline, 1, 1_000) });
const richText = fields({
  type,
  "block_id?": id,
  elements: list(
    kinds({
      rich_text_section: section,
      rich_text_quote: fields({ type, elements: list(inline, 1, 1_000), "border?": integer(0, 1) }),
      rich_text_preformatted: fields({ type, elements: list(inline, 1, 1_000), "border?": integer(0, 1) }),
      rich_text_list: fields({
        type,
        style: word("bullet", "ordered"),
        elements: list(section, 1, 1_000),
        "indent?": integer(0, 8),
        "border?": integer(0, 1),
      }),
    }),
    1,
    1_000,
  ),
});

const button = fields({
  type,
  text: plain(75),
  "action_id?": id,
  "url?": address(3_000),
  "value?": string(2_000),
  "style?": word("primary", "danger"),
  "accessibility_label?": string(75),
});
const judgement = fields({ text: plain(75), value: string(2_000), "accessibility_label?": string(75) });
const option = fields({ text: plain(75), value: string(150), "description?": plain(75) });
const options = (max: number): Check => both(list(option, 1, max), distinct("value"));

const inputs = kinds({
  plain_text_input: fields({
    type,
    "action_id?": id,
    "initial_value?": string(3_000),
    "multiline?": flag,
    "min_length?": integer(0, 3_000),
    "max_length?": integer(1, 3_000),
    "placeholder?": plain(150),
  }),
  static_select: fields({
    type,
    "action_id?": id,
    options: options(100),
    "initial_option?": option,
    "placeholder?": plain(150),
  }),
  multi_static_select: fields({
    type,
    "action_id?": id,
    options: options(100),
    "initial_options?": options(100),
    "placeholder?": plain(150),
  }),
  checkboxes: fields({ type, "action_id?": id, options: options(10), "initial_options?": options(10) }),
});

const cell = kinds({ raw_text: fields({ type, text: string(10_000) }), rich_text: richText });
const shared: Readonly<Record<string, Check>> = {
  header: fields({ type, text: plain(150), "block_id?": id }),
  divider: fields({ type, "block_id?": id }),
  section: fields({
    type,
    "text?": textObject(3_000),
    "fields?": list(textObject(2_000), 1, 10),
    "block_id?": id,
    "accessory?": button,
    "expand?": flag,
  }),
  context: fields({ type, elements: list(textObject(3_000), 1, 10), "block_id?": id }),
  actions: fields({
    type,
    elements: both(list(kinds({ button }), 1, 25), distinct("action_id")),
    "block_id?": id,
  }),
  rich_text: richText,
};
const inMessages = kinds({
  ...shared,
  context_actions: fields({
    type,
    elements: list(
      kinds({
        feedback_buttons: fields({ type, "action_id?": id, positive_button: judgement, negative_button: judgement }),
      }),
      1,
      5,
    ),
    "block_id?": id,
  }),
  image: fields({
    type,
    alt_text: string(2_000),
    "title?": plain(2_000),
    "image_url?": address(3_000),
    "slack_file?": fields({ "id?": string(100), "url?": address(3_000) }),
    "block_id?": id,
  }),
  table: fields({
    type,
    rows: list(list(cell, 1, 20), 1, 100),
    "column_settings?": list(fields({ "align?": word("left", "center", "right"), "is_wrapped?": flag }), 1, 20),
    "block_id?": id,
  }),
});
const inViews = kinds({
  ...shared,
  input: fields({
    type,
    label: plain(2_000),
    element: inputs,
    "block_id?": id,
    "hint?": plain(2_000),
    "optional?": flag,
    "dispatch_action?": flag,
  }),
});

/** Slack's total over the blocks of a message. */
const BLOCKS_CHARACTERS = 12_000;

export interface BlockFault {
  readonly error: "invalid_blocks" | "msg_blocks_too_long";
  readonly messages: readonly string[];
}

/** What is wrong with a message's blocks; null when Slack would take them. */
export function messageFault(blocks: unknown): BlockFault | null {
  const faults: string[] = [];
  both(list(inMessages, 0, 50), distinct("block_id"))(blocks, "/blocks", faults);
  const all = Array.isArray(blocks) ? blocks.filter(isObject) : [];
  if (all.filter((block) => block.type === "table").length > 1)
    faults.push("only_one_table_allowed [json-pointer:/blocks]");
  if (faults.length > 0) return { error: "invalid_blocks", messages: faults };
  return lettersIn(blocks) > BLOCKS_CHARACTERS ? { error: "msg_blocks_too_long", messages: [] } : null;
}

function lettersIn(node: unknown): number {
  if (Array.isArray(node)) return node.reduce((sum: number, child) => sum + lettersIn(child), 0);
  if (!isObject(node)) return 0;
  return Object.entries(node).reduce(
    (sum, [name, value]) => sum + (name === "text" && typeof value === "string" ? value.length : lettersIn(value)),
    0,
  );
}

const VIEW_BYTES = 4_000_000;
const modal = fields({
  type: word("modal"),
  title: plain(24),
  blocks: both(list(inViews, 1, 100), distinct("block_id")),
  "submit?": plain(24),
  "close?": plain(24),
  "private_metadata?": string(3_000),
  "callback_id?": id,
});
const home = fields({
  type: word("home"),
  blocks: both(list(inViews, 0, 100), distinct("block_id")),
  "private_metadata?": string(3_000),
  "callback_id?": id,
});

/** What is wrong with a view; empty when Slack would take it. */
export function viewFaults(view: unknown): readonly string[] {
  const faults: string[] = [];
  kinds({ modal, home })(view, "/view", faults);
  if (JSON.stringify(view ?? null).length > VIEW_BYTES) faults.push("view is too large");
  const blocks = isObject(view) && Array.isArray(view.blocks) ? view.blocks : [];
  const hasInput = blocks.some((block) => isObject(block) && block.type === "input");
  if (isObject(view) && view.type === "modal" && hasInput && !view.submit)
    faults.push("missing required field: submit");
  return faults;
}
