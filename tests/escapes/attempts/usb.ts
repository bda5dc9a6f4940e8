/** A stick in the hand of a stranger; and the devices that call themselves keyboards, which are keyboard attempts. */
import type { Elsewhere } from '../attempt.ts';

const noMount = {
  held: 'a stick is only ever read, mounted without the right to run anything',
  where: 'build/kit/linux/quiet.sh',
};

export const usb: readonly Elsewhere[] = [
  {
    by: 'USB',
    what: 'a package with paths, links, bombs and lies inside (more than 60 of them)',
    held: 'nothing is unpacked before it was read entry by entry',
    where: 'electron/packages/read-package.ts',
    test: {
      file: 'tests/packages/hostile.test.ts',
      title: 'there are at least 60 hostile packages, each of another name',
    },
  },
  {
    by: 'USB',
    what: 'a package that writes outside its folder',
    held: 'names that lead out are refused',
    where: 'electron/packages/read-package.ts',
    test: {
      file: 'tests/packages/hostile.test.ts',
      title:
        'nothing was written outside the workshop, nothing is left in it, and what is on show is untouched',
    },
  },
  {
    by: 'USB',
    what: 'a forged reset file for the PINs',
    held: 'only a file signed by the recovery code opens',
    where: 'electron/staff/reset-file.ts',
    test: { file: 'electron/staff/staff.test.ts', title: 'forged and foreign reset files change nothing' },
  },
  {
    by: 'USB',
    what: 'a reset file used a second time',
    held: 'it is crossed out before it is obeyed',
    where: 'electron/staff/reset-file.ts',
    test: {
      file: 'electron/staff/staff.test.ts',
      title: 'a used reset file serves no second time, not even after a restart',
    },
  },
  {
    by: 'USB',
    what: 'a reset file that is half, a folder, or a giant',
    held: 'only so many bytes are read',
    where: 'electron/staff/reset-file.ts',
    test: {
      file: 'electron/staff/reset-file.test.ts',
      title: 'a stick without it, with half of it, with a folder or a giant of that name, is told',
    },
  },
  {
    by: 'USB',
    what: 'a stick that starts a program by itself',
    ...noMount,
    test: {
      file: 'tests/rules/escapes.test.ts',
      title: 'a stick is mounted without the right to run anything',
    },
  },
  {
    by: 'USB',
    what: 'a picture that is a way to another file of the PC',
    held: 'only files inside the folder are read',
    where: 'electron/archive/media.ts',
    test: { file: 'electron/archive/media.test.ts', title: 'no path leads out of the exhibition folder' },
  },
];
