/** Where the tests think they are. Pinned, so that they give the same on every machine. */
export const LOCALE = 'da-DK';
export const TIME_ZONE = 'Europe/Copenhagen';
export const VIEWPORT = { width: 1280, height: 800 };
