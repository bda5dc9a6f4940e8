import { keyboard } from './attempts/keyboard.ts';
import { mouse } from './attempts/mouse.ts';
import { script } from './attempts/script.ts';
import { touch } from './attempts/touch.ts';
import { packaged } from '../kiosk/kiosk.ts';
import { firstOfEachGuard, nothingLate, tryAll } from './trying.ts';

const all = [...keyboard, ...mouse, ...touch, ...script];
const short = packaged && process.env['XATIRE_ESCAPES'] !== 'all';

tryAll(short ? firstOfEachGuard(all) : all);
nothingLate();
