/** What the two forms of the endurance test play. */
import type { Plan } from './driver.ts';

type Form = Omit<Plan, 'seed'>;

/** A week of opening hours: about 60,000 slides, 2,000 visitors, staff who publish thrice a day. */
const long: Form = {
  factor: 400,
  slides: 60_000,
  visits: 2_000,
  samples: 60,
  publishings: 20,
  warmUp: 100,
  historyBefore: 20,
};
/** The same in little, for every test run. */
const short: Form = {
  factor: 150,
  slides: 150,
  visits: 12,
  samples: 12,
  publishings: 2,
  warmUp: 8,
  historyBefore: 3,
};

/** A sixth of the long one, for a look in between. */
const middle: Form = { ...long, slides: 10_000, visits: 334, samples: 30, publishings: 6, warmUp: 40 };

/** For whoever looks for what grows: enough to see it in two pictures of the heap (`XATIRE_HEAPS=FOLDER`). */
const search: Form = {
  ...long,
  slides: 2_400,
  visits: 80,
  samples: 12,
  publishings: 2,
  warmUp: 20,
  historyBefore: 3,
};

export const plans = { long, middle, short, search };
