import { keyboard } from './attempts/keyboard.ts';
import { mouse } from './attempts/mouse.ts';
import { script } from './attempts/script.ts';
import { touch } from './attempts/touch.ts';
import { packaged } from '../kiosk/kiosk.ts';
import { nothingLate, tryAll } from './trying.ts';

tryAll([...keyboard, ...mouse, ...touch]);
// A page is the same in a package; its short form is about hands.
if (!packaged || process.env['XATIRE_ESCAPES'] === 'all') tryAll(script);
nothingLate();
