/**
 * What Discord allows, in UTF-16 code units where it counts characters: never fewer than the ones that it counts.
 * Each page named below is under https://docs.discord.com/developers/.
 */

/** All the text displays of one message together: components/reference#text-display. */
export const TEXT_PER_MESSAGE = 4_000;
/** Of any depth, in one message: components/overview, "up to 40 total components". */
export const COMPONENTS_PER_MESSAGE = 40;
/** Rows of buttons in a message without Components V2: components/reference#legacy-message-component-behavior. */
export const ROWS_PER_MESSAGE = 5;
/** components/reference#action-row */
export const BUTTONS_PER_ROW = 5;
/** components/reference#button */
export const BUTTON_LABEL = 80;
/** components/reference#anatomy-of-a-component */
export const CUSTOM_ID = 100;

/** resources/message#embed-object-embed-limits */
export const EMBED_DESCRIPTION = 4_096;
/** Titles, descriptions, fields, footers and authors of all the embeds of one message. */
export const EMBED_TEXT_PER_MESSAGE = 6_000;
/** resources/message#create-message */
export const EMBEDS_PER_MESSAGE = 10;

/** resources/message#attachment-object: `description`. components/reference#media-gallery has the same. */
export const PICTURE_DESCRIPTION = 1_024;
/** resources/message#create-message: "attachments", at most 10. */
export const FILES_PER_MESSAGE = 10;
/** reference#uploading-files: without boosts or subscriptions. */
export const FILE_BYTES = 10 * 1024 * 1024;

/** resources/message#create-message: `nonce`. */
export const NONCE = 25;
/** resources/channel#get-channel-messages */
export const MESSAGES_PER_PAGE = 100;
/** resources/channel#start-thread-from-message: `name`. */
export const THREAD_NAME = 100;
/** In minutes, one of 60, 1440, 4320 and 10080: resources/channel#thread-metadata-object. Reopened when needed. */
export const THREAD_ARCHIVED_AFTER = 4_320;
/** resources/channel#start-thread-in-forum-or-media-channel: `applied_tags`. */
export const TAGS_PER_POST = 5;

/** interactions/application-commands#application-command-object: of commands, subcommands and options. */
export const COMMAND_NAME = 32;
export const COMMAND_DESCRIPTION = 100;
/** Of a command: its subcommands; of a subcommand: its options. Also what autocompletion may offer. */
export const OPTIONS_PER_COMMAND = 25;
export const CHOICES_PER_OPTION = 25;
/** interactions/application-commands#application-command-object-application-command-option-choice-structure */
export const CHOICE = 100;
/** interactions/application-commands#application-command-object-application-command-naming */
export const COMMAND_NAME_PATTERN = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** interactions/receiving-and-responding#interaction-response-object-modal */
export const MODAL_TITLE = 45;
export const MODAL_COMPONENTS = 5;
/** components/reference#label */
export const LABEL = 45;
export const LABEL_DESCRIPTION = 100;
/** components/reference#text-input */
export const INPUT = 4_000;
/** components/reference#string-select */
export const SELECT_OPTIONS = 25;
export const SELECT_LABEL = 100;

/** How long a form may take before the answer is deferred: a callback is due within 3 seconds. */
export const FORM_PATIENCE_MS = 2_000;
/** Longer waits than this are left to the bot, which has other things to do. */
export const LONGEST_WAIT_MS = 5_000;
