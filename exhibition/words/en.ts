import { packagesEn } from './packages/en.ts';
import type { ProblemSentences } from './sentences.ts';

export const en: ProblemSentences = {
  'missing-file': 'The file is not there.',
  'unreadable-file': 'The file cannot be read ({reason}).',
  'not-json': 'The file is damaged: it is not complete JSON (line {line}).',
  'newer-format':
    'This was made by a newer version (format {format}; this version knows {known}). Nothing was changed.',
  'unknown-format': 'Format {format} is not known.',
  'unknown-field': 'The field “{field}” is not known here.',
  'mistyped-field': 'The field “{field}” is not known here; “{nearest}” may be meant.',
  'missing-field': 'This field is missing.',
  'wrong-type': 'Here should stand a value of the type {expected}, not {found}.',
  'not-among': '“{value}” is none of: {allowed}.',
  'empty-text': 'The text is empty.',
  'no-text': 'There is no text in any language.',
  'too-small': '{found} is too small; the least is {least}.',
  'too-large': '{found} is too large; the most is {most}.',
  'bad-date': '“{value}” is not a date such as 2020, 2020-09, 2020-09-27 or 2020-09-27/2020-11-10.',
  'bad-time': '“{value}” is not a time of day such as 09:30.',
  'bad-id': '“{value}” is not a name of small Latin letters, digits and hyphens.',
  'bad-path': '“{value}” does not name a file inside the exhibition folder.',
  'duplicate-id': 'The name “{id}” is already taken by entry {first}.',
  'unknown-person': 'Nobody on the roll is called “{id}”.',
  'unknown-statement': 'There is no statement called “{id}”.',
  'dates-disagree': 'The date of death ({died}) lies before the date of birth ({born}).',
  'language-not-shown': 'The language {language} is not among the languages of the exhibition.',
  'default-text-missing': 'The statement has no text in the default language ({language}).',
  'quote-altered': 'These words do not stand in the statement “{statement}” ({language}) letter by letter.',
  'picture-unreadable': '“{file}” is empty or of a type the kiosk does not show.',
  'missing-translation': 'A text is missing in {language}; the default language is shown instead.',
  'slide-too-long':
    'The slide “{id}” has {words} words in {language}; more than {most} cannot be read standing.',
  'no-source': '“{id}” names no source.',
  'film-without-captions': 'The film “{id}” has no captions.',
  'statement-altered': 'The words of the statement “{id}” were changed.',
  'more-problems': 'There are more problems than the {most} named here.',
  ...packagesEn,
  'page-fails':
    'The exhibition can be read, but the page failed over it again and again. What was changed last may be the cause.',
};
