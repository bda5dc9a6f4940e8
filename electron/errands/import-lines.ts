/** A dry run as lines for the terminal; the first word of each says what it is, so that a script can tell them apart. */
import type { Choices } from '../../exhibition/importing/choices.ts';
import type { Proposal } from '../../exhibition/importing/proposing.ts';
import type { Question } from '../../exhibition/importing/questions.ts';
import { columnLetters } from '../../exhibition/importing/sheets.ts';
import type { Value } from '../../exhibition/importing/values.ts';
import {
  findingPlace,
  findingSentence,
  importWords,
  pathSentence,
  useSentence,
} from '../../exhibition/words/importing/sentences.ts';
import type { Applying } from '../archive/import/importing.ts';
import type { Checked, Listed, OpenedFile, PhotosFound } from '../archive/import/questions.ts';

export function fileLine({ name, kind, text }: OpenedFile, sheet: string): string {
  if (!text) return `file ${name}: ${kind.toUpperCase()}, sheet “${sheet}”`;
  const separator = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'strokes' }[text.separator];
  return `file ${name}: text in ${text.encoding}, parted by ${separator}${text.sure ? '' : ' (not sure: see --answers encoding=…)'}`;
}

export const columnLines = ({ columns, header }: Proposal, choices: Choices): string[] => [
  header ? `headings in row ${header.at + 1}` : 'headings: none found; told by what the columns hold',
  ...columns.map(({ label, examples }, i) => {
    const use = useSentence(choices.columns[i] ?? { field: 'ignore' });
    return `column ${columnLetters(i)} ${label === '' ? '(no heading)' : `“${label}”`}: ${use}${examples.length > 0 ? `, such as ${examples.map((one) => `“${one}”`).join(', ')}` : ''}`;
  }),
];

export function countsLine({ counts }: Checked): string {
  const { added, changed, same, gone, leaving, doubtful, byHand, rowsLost, valuesLost } = counts;
  return (
    `people: ${added} added, ${changed} changed, ${same} as they are, ${gone} not in the list (${leaving} of them leave), ` +
    `${doubtful} doubtful; ${byHand} values edited here stay or are asked about; ${rowsLost} rows and ${valuesLost} values not taken`
  );
}

export function questionLines(questions: readonly Question[]): string[] {
  return questions.flatMap(({ kind, column, count, answers, examples, proposed }) => {
    const place = column === null ? '' : `.${columnLetters(column)}`;
    const example = examples[0];
    const shown = (answer: string) => example?.readings.find((one) => one.answer === answer)?.shown ?? '';
    const ways = answers.map((answer) => `${kind}${place}=${answer} (${shown(answer)})`).join(' or ');
    const because = proposed
      ? `; row ${proposed.because.at + 1} (“${proposed.because.text}”) tells ${proposed.answer}`
      : '';
    return [
      `question ${count} ${count === 1 ? 'cell' : 'cells'} such as “${example?.text ?? ''}” in row ${(example?.at ?? 0) + 1}: --answers "${ways}"${because}`,
    ];
  });
}

const said = (value: Value | null): string => {
  if (value === null) return '(nothing)';
  if (typeof value === 'string') return `“${value.length > 80 ? `${value.slice(0, 77)}…` : value}”`;
  return value.map((one) => (typeof one === 'string' ? one : one.title)).join('; ');
};

export const addedLine = ({ at, label }: Listed['added']): string => `added row ${at + 1}: ${label}`;

export const changedLines = ({ id, label, changes }: Listed['changed']): string[] =>
  changes.map(({ path, old, new: now, byHand, take }) => {
    const what = `${id} (${label}), ${pathSentence(path)}: ${said(old)} → ${said(now)}`;
    return take ? `changed ${what}` : `${byHand ? 'by-hand' : 'kept'} ${what}: stays as it is`;
  });

export const goneLine = ({ id, label, imported, leaves }: Listed['gone']): string =>
  `gone ${id} (${label}): ${leaves ? 'leaves the roll' : imported ? 'stays on the roll' : 'never came with a list; stays'}`;

export const doubtfulLine = ({ at, label, why, candidates }: Listed['doubtful']): string =>
  `doubtful row ${at + 1}: ${label}. ${importWords('en').doubts[why]}${candidates.length > 0 ? ` (${candidates.map(({ id, label: name }) => `${id}: ${name}`).join('; ')})` : ''}`;

export const findingLine = (one: Listed['findings'], labels: readonly string[]): string =>
  `${one.level === 'note' ? 'note' : 'problem'} ${findingPlace(one, labels)}: ${findingSentence(one)}`;

export function photoLines(
  { matches, second, unmatched, without }: PhotosFound,
  taken: ReadonlySet<string>,
): string[] {
  return [
    ...matches.map(({ file, person, how, confidence, others, already }) => {
      const sure =
        how === 'file'
          ? 'named in the list'
          : how === 'id'
            ? 'called by the id'
            : `${Math.round(confidence * 100)} %, by name`;
      const rest = others.length > 0 ? `; or ${others.map(({ label }) => label).join(', ')}` : '';
      const state = already ? 'already there' : taken.has(file) ? 'taken' : 'to be looked at in staff mode';
      return `photo ${file}: ${person.label} (${sure}${rest}), ${state}`;
    }),
    ...second.map(({ file, person }) => `photo ${file}: another of ${person.label}, not taken`),
    ...unmatched.map((file) => `photo ${file}: nobody found`),
    ...without.map(({ id, label }) => `no-photo ${id} (${label})`),
  ];
}

/** How an applying that did not succeed is said; null where it did. */
export function whyNot(done: Applying, refusal: (code: string) => string): string | null {
  switch (done.outcome) {
    case 'ok':
      return null;
    case 'cancelled':
      return 'Stopped. Nothing was changed.';
    case 'nothing-to-do':
      return 'The roll already says what the list says. Nothing was changed.';
    case 'roll-changed':
      return 'The roll was edited meanwhile. Nothing was changed; ask again.';
    case 'not-editable':
      return done.why === 'shown-read-only'
        ? 'A folder shown with --exhibition is not changed.'
        : 'The exhibition on show cannot be read; see --check.';
    case 'disk-full':
      return 'The disk is full. Nothing was changed.';
    case 'read-only':
      return 'The data folder cannot be written. Nothing was changed.';
    case 'disk-fault':
      return `The disk does not answer (${done.reason}). Nothing was changed.`;
    case 'refused':
      return 'code' in done
        ? refusal(done.code)
        : 'The list breaks a rule of the exhibition. Nothing was changed.';
    case 'statement-locked':
      return 'Nothing was changed.';
  }
}
