/**
 * The list of errands: what may be asked for. A new one is one entry here, its own file, and one line in `runs.ts`.
 * Apart from what it takes to run them: the command line is read at every start, and an exhibition needs none of that.
 */
import type { Errand } from './errand.ts';

export type ErrandName =
  | 'check'
  | 'import'
  | 'install'
  | 'export'
  | 'make-key'
  | 'backup'
  | 'restore'
  | 'undo-restore'
  | 'set-pin'
  | 'make-reset';

export const errands: Readonly<Record<ErrandName, Errand>> = {
  check: {
    wants: 'PATH',
    help: 'read an exhibition folder or a package, name every problem, and end',
    alone: false,
  },
  import: {
    wants: 'FILE',
    help: 'read a list of people (XLSX, ODS, CSV) and say what it\nwould change; changes nothing without --apply',
    with: {
      photos: { wants: 'DIR', help: 'with --import: portraits from this folder', needed: false },
      sheet: { wants: 'NAME', help: 'with --import: which sheet of several', needed: false },
      answers: {
        wants: 'WORDS',
        help: 'with --import: what its dry run asked, such as\n"order.D=day-first, gone=remove"',
        needed: false,
      },
      problems: {
        wants: 'XLSX',
        help: 'with --import: write the rows that something is wrong\nwith into this new file, to send back',
        needed: false,
      },
      apply: {
        wants: 'HOW',
        help: 'with --import: "draft" puts it into the draft,\n"publish" shows it to visitors',
        needed: false,
      },
    },
    alone: true,
  },
  install: {
    wants: 'FILE',
    help: 'check a package, install it as a new version, and end',
    alone: true,
  },
  export: {
    wants: 'FILE',
    help: 'write the published exhibition as a package, read it back, and end',
    with: { key: { wants: 'KEY', help: 'sign it with this key file', needed: false } },
    // What is published never changes in place, so a running kiosk is no hindrance.
    alone: false,
  },
  'make-key': {
    wants: 'FILE',
    help: 'make a key that signs packages: the private file and, beside it,\nthe public one for the kiosks',
    with: { 'key-name': { wants: 'NAME', help: 'what the key is called', needed: false } },
    alone: false,
  },
  backup: {
    wants: 'FILE',
    help: 'write everything this kiosk holds into one file, read it back, and\nend; PINs are in it, the key that signs is not',
    alone: true,
  },
  restore: {
    wants: 'FILE',
    help: 'put back what a backup holds, and end; what was there before is\nkept aside (--undo-restore)',
    with: { as: { wants: 'NAME', help: 'what the kiosk is called from now on', needed: false } },
    alone: true,
  },
  'undo-restore': {
    wants: null,
    help: 'put back what was there before the last --restore, and end',
    alone: true,
  },
  'set-pin': {
    wants: null,
    help: "read new PINs from standard input and end: first line the\ntechnician's, second (optional) the editor's",
    alone: false,
  },
  'make-reset': {
    wants: 'FILE',
    help: 'read the recovery code of a kiosk from standard input and write a\nreset file for it, which sets new PINs once; FILE may be a folder',
    alone: false,
  },
};
