/** What the bridge's two channels are called; the preload says so itself, so that all it does can be read in one place. */
export const askChannel = 'xatire:ask';
export const newsChannel = 'xatire:news';
