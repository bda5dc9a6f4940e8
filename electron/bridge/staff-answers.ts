/** What the machine answers to staff. Who may ask was checked at the door (connect.ts). */
import { slidesByHand, slidesToShow } from '../../exhibition/on-screen.ts';
import type { Bringing } from '../archive/bringing.ts';
import type { Library } from '../archive/library.ts';
import { OwnPictures } from '../archive/own-pictures.ts';
import type { PictureFolders } from '../archive/picture-folders.ts';
import type { ShowNow } from '../archive/show-now.ts';
import { refused } from '../staff/outcomes.ts';
import { backupAnswersOf, type BackupOffice } from './backup-answers.ts';
import type { StaffAnswers } from './contract.ts';
import { DeskNow } from './desk-now.ts';
import { deskAnswersOf, type DeskOffice } from './desk-answers.ts';
import { firstStartAnswersOf, type FirstStartOffice } from './first-start-answers.ts';
import { importAnswersOf, type ImportOffice } from './import-answers.ts';
import { packageAnswersOf, type PackageOffice } from './packages-answers.ts';

export interface BackOffice extends DeskOffice, ImportOffice, PackageOffice, BackupOffice, FirstStartOffice {
  library: Library;
  showNow: ShowNow;
  /** Folders where a stick may be. */
  places: () => Promise<string[]>;
  pictures: PictureFolders;
  bringing: Bringing;
  exit: () => void;
}

export function staffAnswersOf(office: BackOffice): StaffAnswers {
  const { library, staff, pictures, bringing, exit } = office;
  const { draft } = library;
  const { session } = staff;
  const now = new DeskNow(library);
  const own = new OwnPictures({ draft, folders: pictures, workshop: office.workshop });
  const by = () => ({ by: session.role ?? 'nobody' });
  return {
    ...doorAnswers(office),
    ...deskAnswersOf(office),
    ...importAnswersOf(office),
    ...showAnswers(office),
    ...packageAnswersOf(office),
    ...backupAnswersOf(office),
    ...firstStartAnswersOf(office),

    desk: () => now.desk(),
    'desk.state': () => now.state(),
    'draft.edit': ({ edit, about }) => draft.edit(edit, about),
    async 'draft.statement'({ id, language, words }) {
      if (!session.statementUnlocked) return refused('not-allowed');
      return draft.changeStatement(id, language, words, by());
    },
    'draft.undo': () => draft.undo(by()),
    'draft.redo': () => draft.redo(by()),
    'draft.discard': () => draft.discard(by()),
    'draft.publish': () => library.publish(by()),
    history: () => library.history(),
    'history.return': ({ number }) => library.returnTo(number, by()),

    folder: ({ path, kind }) => pictures.list(path, kind),
    'picture.small': ({ path }) => own.small(path),
    'picture.bring': ({ path, use }) => own.bring(path, use),
    async 'picture.cancel'() {
      own.cancel();
      return null;
    },

    'medium.try': ({ path }) => bringing.try(path),
    'medium.bring': ({ path, kind }) => bringing.bring(path, kind),
    async 'medium.cancel'() {
      bringing.cancel();
      return null;
    },

    async 'kiosk.exit'() {
      exit();
      return null;
    },
  };
}

function showAnswers({
  library,
  showNow,
  now = () => new Date(),
}: BackOffice): Pick<StaffAnswers, Extract<keyof StaffAnswers, `show.${string}`>> {
  const loopOnShow = async () => {
    const shown = await library.archive.current();
    return shown.state === 'open' ? shown.whole.exhibition.loop : null;
  };
  return {
    async 'show.now'() {
      const loop = await loopOnShow();
      return loop && slidesByHand(loop, showNow.current, now()) ? showNow.current : null;
    },
    async 'show.start'({ show, span }) {
      const loop = await loopOnShow();
      if (!loop || slidesToShow(loop, show).length === 0) return { outcome: 'not-published' };
      return showNow.start(show, span);
    },
    'show.end': () => showNow.end(),
  };
}

function doorAnswers({
  staff,
  places,
}: BackOffice): Pick<StaffAnswers, Extract<keyof StaffAnswers, `staff.${string}`>> {
  const { session } = staff;
  return {
    async 'staff.state'() {
      const { keys, waitMs } = await staff.state();
      return {
        pins: keys.state,
        role: session.role,
        statementUnlocked: session.statementUnlocked,
        waitSeconds: Math.ceil(waitMs / 1_000),
        closesInSeconds: Math.ceil(session.closesInMs / 1_000),
      };
    },
    'staff.setUp': ({ editor, technician }) => staff.setUp(editor, technician),
    'staff.enter': ({ pin }) => session.enter(pin),
    async 'staff.checkReset'({ right }) {
      const checked = await staff.checkReset(right, await places());
      return checked.ok ? { ok: true } : checked;
    },
    async 'staff.resetPins'({ right, editor, technician }) {
      const done = await staff.resetPins(right, editor, technician, await places());
      return done.ok ? { ok: true } : done;
    },
    async 'staff.touch'() {
      session.touch();
      return null;
    },
    async 'staff.leave'() {
      session.leave();
      return null;
    },
    'staff.setPin': ({ role, pin }) => staff.setPin(role, pin),
    'staff.newRecoveryCode': () => staff.renewRecovery(),
    'staff.unlockStatement': ({ editor, technician }) => session.unlockStatement(editor, technician),
  };
}
