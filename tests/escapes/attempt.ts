/** What an attempt to leave the exhibition is, as data: docs/escapes.md is made from the same list that is tried. */
import type { GuardId } from '../../exhibition/guards.ts';
import type { Stand } from './stand.ts';

/** What a stranger has in hand. */
export type By = 'keyboard' | 'mouse' | 'touch' | 'USB' | 'content' | 'script' | 'command line';

interface Row {
  /** Says it once: also the end of the test's title. */
  what: string;
  /** What stops it, in a few words. */
  held: string;
  /** The file that holds it. */
  where: string;
}

/** Tried on a running kiosk; `before` and `after` are compared (signs.ts). */
export interface Tried extends Row {
  by: By;
  /** How: real X events, the browser's own touch and drag events, or a script in the page. */
  with: 'X events' | 'browser events' | 'page script';
  /** Where the visitor stands; home where nothing is said. */
  on?: 'loop' | 'home' | 'finder' | 'statement';
  try: (stand: Stand) => Promise<unknown>;
  /** The door of staff may be open after it, with nobody in. */
  door?: true;
}

/** Tried by starting the app as it ships. */
export interface Started extends Row {
  by: 'command line';
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** `refused`: ends with 2 and a sentence. `ignored`: opens as if nothing had been said. */
  ends: 'refused' | 'ignored';
}

/** Tried with another hand elsewhere in the tests. */
export interface Elsewhere extends Row {
  by: By;
  test: { file: string; title: string };
}

/** What no application can stop: an installer sets it, the readiness page looks (exhibition/guards.ts). */
export interface OfSystem {
  guard: GuardId;
  /** What a stranger does. */
  what: string;
  /** Where the installer closes it: a file of the kit. */
  set: readonly string[];
}
