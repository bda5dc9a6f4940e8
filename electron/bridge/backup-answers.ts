/** What the machine answers about backups of this kiosk. Who may ask was checked at the door. */
import type { BackupDesk } from '../backup/backup-desk.ts';
import type { StaffAnswers } from './contract.ts';

export interface BackupOffice {
  backups: BackupDesk;
}

type BackupQuestion = Extract<keyof StaffAnswers, `backup.${string}`>;

export function backupAnswersOf({ backups }: BackupOffice): Pick<StaffAnswers, BackupQuestion> {
  return {
    'backup.write': ({ to }) => backups.write(to),
    'backup.look': ({ path }) => backups.look(path),
    'backup.restore': (how) => backups.restore(how),
    async 'backup.putAway'() {
      await backups.putAway();
      return null;
    },
    'backup.before': () => backups.before(),
    'backup.takeBack': () => backups.takeBack(),
  };
}
