/** The screens that are counted when a visitor opens them (figures.ts). */
export const countedScreens = ['home', 'statement', 'remembrance', 'person', 'timeline'] as const;
export type CountedScreen = (typeof countedScreens)[number];
