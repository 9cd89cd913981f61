/** Posts kept in memory, all channels together: past that, the thread that was quiet the longest goes. */
export const KEPT_POSTS = 2000;
/** Keys of posts remembered after the posts themselves are gone. */
export const KEPT_KEYS = 10_000;
export const CHANNELS = 50;
export const CHANNEL_NAME = 40;
/** Characters of what a person may say at once. */
export const SAID = 4000;
/** Bytes of a request's body. */
export const BODY_BYTES = 64 * 1024;
/** Opinions of points that a page loaded again still shows. */
export const KEPT_VOTES = 5000;
/** Forms that were opened and not sent yet. */
export const OPEN_FORMS = 500;
/** Pages that listen at once; one more is asked to come back later. */
export const STREAMS = 200;
/** A quiet stream says that it lives, so that proxies leave it open. */
export const HEARTBEAT_MS = 15_000;
/** Choices that the completion shows. */
export const CHOICES = 25;
/** Editions on the list and in the feed. */
export const EDITIONS_LISTED = 100;
export const EDITIONS_IN_FEED = 30;
/** A login with the token lasts so long. */
export const SESSION_MS = 30 * 24 * 3_600_000;
/** Wrong tokens from one address before it must wait, and how long. */
export const WRONG_TOKENS = 10;
export const WRONG_TOKENS_MS = 60_000;
