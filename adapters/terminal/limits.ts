/** Widest text block, in columns: longer lines are hard to read, whatever the window's width. */
export const READABLE_COLUMNS = 96;
/** Narrower than this, nothing is aligned. */
export const NARROWEST_COLUMNS = 40;
/** Column that figures' values are padded to. */
export const VALUE_COLUMNS = 26;
