/** What the two forms of the endurance test play. */
import type { Plan } from './driver.ts';

type Form = Omit<Plan, 'seed'>;

/** A week of opening hours: about 60,000 slides, 2,000 visitors, staff who publish thrice a day. */
const long: Form = { factor: 100, slides: 60_000, visits: 2_000, samples: 60, publishings: 20 };
/** The same in little, for every test run. */
const short: Form = { factor: 100, slides: 240, visits: 15, samples: 15, publishings: 2 };

export const plans = { long, short };
