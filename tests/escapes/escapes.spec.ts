import { keyboard } from './attempts/keyboard.ts';
import { mouse } from './attempts/mouse.ts';
import { script } from './attempts/script.ts';
import { touch } from './attempts/touch.ts';
import { nothingLate, tryAll } from './trying.ts';

tryAll([...keyboard, ...mouse]);
if (process.env['XATIRE_ESCAPES'] !== 'hands') tryAll([...touch, ...script]);
nothingLate();
