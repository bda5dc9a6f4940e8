/** What each sample of an endurance run holds. */

export interface Sample {
  /** Slides that had come on screen, and visits that were over. */
  slides: number;
  visits: number;
  /** Bytes in use after a full collection. */
  pageHeap: number;
  mainHeap: number;
  nodes: number;
  listeners: number;
  /** Open handles of all processes of the app. */
  handles: number;
  /** Bytes that all processes hold beside the program's files; Linux counts pages shared by several once. */
  pss: number;
  /** Bytes of all logs. */
  log: number;
}

export const measured = ['pageHeap', 'mainHeap', 'nodes', 'listeners', 'handles', 'pss', 'log'] as const;
export type Measured = (typeof measured)[number];

/** A line of the log over staff whom the fast clock saw out between their PIN and their question. */
export const ofSeenOut = / Refused \(not allowed\): draft\./;
