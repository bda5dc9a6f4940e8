import { content } from './attempts/content.ts';
import { test } from './stand.ts';
import { nothingLate, tryAll } from './trying.ts';

test.use({ opening: 'planted' });

tryAll(content);
nothingLate();
