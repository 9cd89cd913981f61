/**
 * Slack's limits, each with the page that states it. Characters are counted as UTF-16 units, which are never fewer
 * than Slack's own characters.
 */

/** https://docs.slack.dev/reference/block-kit/blocks */
export const BLOCKS_PER_MESSAGE = 50;
/** Modals and Home tabs: https://docs.slack.dev/reference/block-kit/blocks */
export const BLOCKS_PER_VIEW = 100;
/** https://docs.slack.dev/reference/block-kit/blocks/header-block */
export const HEADER_CHARACTERS = 150;
/** https://docs.slack.dev/reference/block-kit/blocks/section-block */
export const SECTION_CHARACTERS = 3_000;
/** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
export const TEXT_OBJECT_CHARACTERS = 3_000;
/** https://docs.slack.dev/reference/block-kit/blocks/context-block */
export const CONTEXT_ELEMENTS = 10;
/** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
export const ACTIONS_ELEMENTS = 25;
/** https://docs.slack.dev/reference/block-kit/blocks/context-actions-block */
export const CONTEXT_ACTIONS_ELEMENTS = 5;
/** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const BUTTON_CHARACTERS = 75;
/** Of a button: https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const VALUE_CHARACTERS = 2_000;
/** Of blocks, actions, call-backs: https://docs.slack.dev/reference/block-kit/blocks/section-block */
export const ID_CHARACTERS = 255;
/** The header row is one of them: https://docs.slack.dev/reference/block-kit/blocks/table-block */
export const TABLE_ROWS = 100;
/** "only_one_table_allowed": https://docs.slack.dev/reference/block-kit/blocks/table-block */
export const TABLES_PER_MESSAGE = 1;
/** Alternative text and title: https://docs.slack.dev/reference/block-kit/blocks/image-block */
export const IMAGE_TEXT_CHARACTERS = 2_000;
/** Of a link; as for buttons: https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const URL_CHARACTERS = 3_000;

/** What Slack truncates: https://docs.slack.dev/reference/methods/chat.postMessage */
export const MESSAGE_CHARACTERS = 40_000;
/**
 * What one of our posts says at most. Slack advises 4,000 characters of `text`, and refuses about 12,000 over all
 * blocks ("msg_blocks_too_long"): under this, both hold, and the fallback text says all that the blocks say.
 * https://docs.slack.dev/reference/methods/chat.postMessage
 */
export const POST_CHARACTERS = 3_800;

/** Title and buttons: https://docs.slack.dev/reference/views/modal-views */
export const VIEW_TITLE_CHARACTERS = 24;
/** https://docs.slack.dev/reference/views/modal-views */
export const PRIVATE_METADATA_CHARACTERS = 3_000;
/** https://docs.slack.dev/reference/block-kit/blocks/input-block */
export const LABEL_CHARACTERS = 2_000;
/** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
export const OPTION_CHARACTERS = 75;
/** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
export const OPTION_VALUE_CHARACTERS = 150;
/** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
export const SELECT_OPTIONS = 100;
/** https://docs.slack.dev/reference/block-kit/block-elements/checkboxes-element */
export const CHECKBOXES = 10;
/** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
export const INPUT_CHARACTERS = 3_000;

/** How long an acknowledgement and a trigger last: https://docs.slack.dev/interactivity/handling-user-interaction */
export const ACKNOWLEDGE_MS = 3_000;
/** Uses of one response_url: https://docs.slack.dev/interactivity/handling-user-interaction */
export const RESPONSES = 5;
/** Between two posts in a channel: https://docs.slack.dev/apis/web-api/rate-limits */
export const POST_INTERVAL_MS = 1_000;
/**
 * Messages asked of a history at once; Slack gives 15 to apps outside its marketplace.
 * https://docs.slack.dev/reference/methods/conversations.history
 */
export const HISTORY_MESSAGES = 100;
