/** How an export ended, in one sentence of the language asked for. */
import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import { languages } from '../../../../exhibition/languages/languages.ts';
import { sentenceOf } from '../../../../exhibition/words/sentences.ts';
import type { AnswerOf, FoundPackage } from '../../../bridge.ts';
import { healthWords } from '../../../words/staff-health.ts';
import { packageExportWords } from '../../../words/staff-packages-export.ts';
import { packageInstallWords } from '../../../words/staff-packages-install.ts';
import { packagePreviewWords } from '../../../words/staff-packages-preview.ts';
import { packageWords } from '../../../words/staff-packages.ts';
import { fill, isolated } from '../../../words/words.ts';
import { bytesInWords } from '../health/in-words.ts';

type Written = AnswerOf<'package.export'>;

export interface Told {
  sentence: string;
  bad: boolean;
}

/** The last part of a path, whichever way its system parts folders. */
export const lastPart = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** Which package is not taken, and why: its first problem. */
export function reasonOf(
  { name, problems }: Extract<FoundPackage, { outcome: 'problems' }>,
  language: LanguageCode,
): string {
  const refused = fill(packageInstallWords[language].refused, { name: isolated(name) });
  return problems[0] ? `${refused}: ${sentenceOf(problems[0], language)}` : `${refused}.`;
}

export function toldOfExport(done: Written, place: string, language: LanguageCode): Told {
  const words = packageExportWords[language];
  const shared = packageWords[language];
  const stick = healthWords[language];
  switch (done.outcome) {
    case 'ok': {
      const written = fill(words.exported, { file: lastPart(done.file), place });
      const size = filesAndSize(done, language);
      const by = done.signedBy === null ? '' : ` ${fill(words.signs, { name: done.signedBy })}`;
      return { sentence: `${written} ${size}.${by}`, bad: false };
    }
    case 'cancelled':
      return { sentence: shared.cancelled, bad: false };
    case 'problems':
      return {
        sentence: done.problems[0] ? sentenceOf(done.problems[0], language) : shared.noAnswer,
        bad: true,
      };
    case 'stick-gone':
    case 'not-there':
      return { sentence: stick.notThere, bad: true };
    case 'too-large-for-stick':
      return { sentence: words.tooLargeForStick, bad: true };
    case 'not-verified':
      return { sentence: words.notVerified, bad: true };
    case 'disk-full':
      return { sentence: stick.diskFull, bad: true };
    case 'read-only':
      return { sentence: stick.readOnly, bad: true };
    case 'disk-fault':
      return { sentence: stick.diskFault, bad: true };
  }
}

/** `43 files, 12.4 MB`. */
export function filesAndSize(
  { files, bytes }: { files: number; bytes: number },
  language: LanguageCode,
): string {
  const { files: forms } = packagePreviewWords[language];
  const size = bytes < 1e6 ? `< ${bytesInWords(1e6, language)}` : bytesInWords(bytes, language);
  const rules = languages[language];
  return fill(forms[rules.plural(files)] ?? forms.other, { n: rules.formatNumber(files), size });
}
