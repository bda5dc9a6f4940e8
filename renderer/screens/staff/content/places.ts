export const tabs = ['people', 'timeline', 'statement', 'exhibition'] as const;
export type Tab = (typeof tabs)[number];

/** Where on the content page: a tab, and the entry that is open; empty where the list is. */
export interface PlaceAt {
  tab: Tab;
  id: string;
}

/** Reads `people:<id>`, `timeline:<id>`, `statement:<id>`, `exhibition`; anything else is the roll. */
export function placeAt(at: string): PlaceAt {
  const [name = '', ...rest] = at.split(':');
  const tab = tabs.find((one) => one === name) ?? (name === 'statements' ? 'statement' : 'people');
  return { tab, id: rest.join(':') };
}
