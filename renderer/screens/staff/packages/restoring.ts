/** Why a backup was not restored, in one sentence of the language asked for. */
import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import { languages } from '../../../../exhibition/languages/languages.ts';
import type { AnswerOf } from '../../../bridge.ts';
import { backupWords } from '../../../words/staff-backup.ts';
import { packageWords } from '../../../words/staff-packages.ts';
import { fill, isolated } from '../../../words/words.ts';
import { sentenceOfOutcome } from '../shell/outcomes.ts';

export type NotRestored =
  | Exclude<AnswerOf<'backup.look'>, { outcome: 'ok' }>
  | Exclude<AnswerOf<'backup.restore'>, { outcome: 'ok' }>
  | { outcome: 'no-answer' };

export function toldOfBackup(ended: NotRestored, language: LanguageCode): string {
  const words = backupWords[language];
  const { formatNumber } = languages[language];
  switch (ended.outcome) {
    case 'no-backup':
      return words.noBackup;
    case 'newer':
      return fill(words.newer, { app: isolated(ended.app) });
    case 'damaged':
      return words.damaged;
    case 'no-room':
      return fill(words.noRoom, {
        needed: formatNumber(ended.neededMb),
        free: formatNumber(ended.freeMb),
      });
    case 'gone':
    case 'not-there':
      return words.gone;
    case 'put-away':
      return words.putAway;
    case 'cancelled':
      return packageWords[language].cancelled;
    case 'no-answer':
      return packageWords[language].noAnswer;
    default:
      return sentenceOfOutcome(ended, language) ?? '';
  }
}
