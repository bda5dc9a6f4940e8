import { describe, expect, test } from 'vitest';
import type { Person } from '../remembrance/person.ts';
import { applied, type Applied } from './applying.ts';
import type { Choices } from './choices.ts';
import { countsOf, dryRun, firstChoices, type DryRun } from './dry-run.ts';
import { findHeader } from './header.ts';
import { nothingRemembered, type Remembered } from './memory.ts';
import { propose } from './proposing.ts';
import type { Book, Cell } from './sheets.ts';

const head = ['Kod', 'Soyadı', 'Adı', 'Ata adı', 'Doğum tarixi', 'Rütbə'];
type Line = (string | null)[];
const bookOf = (lines: Line[], headings = head): Book => ({
  kind: 'csv',
  sheets: [
    {
      name: 'Siyahı',
      hidden: false,
      merges: [],
      rows: [headings, ...lines].map((cells, at) => ({ at, cells: cells as Cell[] })),
    },
  ],
});

function run(
  book: Book,
  roll: readonly Person[],
  remembered: Remembered,
  choose: Partial<Choices> = {},
): DryRun {
  const sheet = book.sheets[0];
  if (!sheet) throw new Error('no sheet');
  const choices = { ...firstChoices(0, propose(sheet, findHeader(sheet), {})), ...choose };
  const done = dryRun(book, choices, { roll, remembered, today: '2026-11-23' });
  if (done.outcome !== 'ok') throw new Error(done.outcome);
  return done.run;
}

/** The roll after an import, as the library would have it. */
function afterwards(roll: readonly Person[], { put, remove }: Applied): Person[] {
  const changed = new Map(put.map((person) => [person.id, person]));
  const kept = roll
    .filter(({ id }) => !remove.includes(id))
    .map((person) => changed.get(person.id) ?? person);
  return [...kept, ...put.filter(({ id }) => !roll.some((person) => person.id === id))];
}

function imported(
  lines: Line[],
  roll: readonly Person[] = [],
  remembered: Remembered = nothingRemembered,
  choose: Partial<Choices> = {},
) {
  const done = run(bookOf(lines), roll, remembered, choose);
  const changes = applied(done.comparison, roll, { remembered, entries: done.entries, spoken: done.spoken });
  const next: Remembered = { ...nothingRemembered, ...changes.memory };
  return { done, roll: afterwards(roll, changes), remembered: next };
}

const chingiz: Line = ['1', 'Sınaqov', 'Çingiz', 'Sınaq oğlu', '08.03.1975', 'kapitan'];
const shahla: Line = ['2', 'Sınaqlı', 'Şəhla', 'Sınaq qızı', '1980', null];
const turab: Line = ['3', 'Sınaqzadə', 'Turab', 'Sınaq oğlu', '05.05.1990', 'leytenant'];
const first = imported([chingiz, shahla]);
const changesIn = ({ comparison }: DryRun) =>
  comparison.changed.flatMap(({ id, changes }) =>
    changes.map(
      ({ path, old, new: now, byHand, take }) =>
        `${id} ${path}: ${String(old)} → ${String(now)}${byHand ? ' (by hand)' : ''}${take ? '' : ' – kept'}`,
    ),
  );
const byHand = (id: string, change: Partial<Person>): Person[] =>
  first.roll.map((person) => (person.id === id ? { ...person, ...change } : person));

describe('a list that is issued again is compared with the roll person by person', () => {
  test('the first list adds everybody, with the ids it gives', () => {
    expect(countsOf(first.done)).toMatchObject({ rows: 2, added: 2, changed: 0, gone: 0, doubtful: 0 });
    expect(first.roll.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('the same list changes nothing', () => {
    const again = run(bookOf([chingiz, shahla]), first.roll, first.remembered);
    expect(countsOf(again)).toMatchObject({ added: 0, changed: 0, same: 2, gone: 0, byHand: 0 });
  });

  test('added, changed field by field with old and new, and gone', () => {
    const again = run(bookOf([[...chingiz.slice(0, 5), 'mayor'], turab]), first.roll, first.remembered);
    expect(again.comparison.added.map(({ label }) => label)).toEqual(['Sınaqzadə Turab Sınaq oğlu']);
    expect(changesIn(again)).toEqual(['1 rank.az: kapitan → mayor']);
    expect(again.comparison.gone).toEqual([
      { id: '2', label: 'Sınaqlı Şəhla Sınaq qızı', imported: true, leaves: false },
    ]);
  });

  test('who is gone from the list stays on the roll unless it is said that they leave', () => {
    expect(imported([chingiz], first.roll, first.remembered).roll).toHaveLength(2);
    expect(
      imported([chingiz], first.roll, first.remembered, { gone: 'remove' }).roll.map(({ id }) => id),
    ).toEqual(['1']);
    expect(
      imported([chingiz], first.roll, first.remembered, { gone: 'remove', goneOf: { '2': 'keep' } }).roll,
    ).toHaveLength(2);
  });

  test('who never came with a list is never taken away by one', () => {
    const own: Person = { id: 'own', name: { given: 'Elşad', family: 'Nümunə' } };
    const { roll } = imported([chingiz, shahla], [...first.roll, own], first.remembered, { gone: 'remove' });
    expect(roll.map(({ id }) => id)).toEqual(['1', '2', 'own']);
  });

  test('a value the list has lost goes, if nobody touched it since', () => {
    const again = run(bookOf([[...chingiz.slice(0, 5), null], shahla]), first.roll, first.remembered);
    expect(changesIn(again)).toEqual(['1 rank.az: kapitan → null']);
    const touched = run(
      bookOf([[...chingiz.slice(0, 5), null], shahla]),
      byHand('1', { rank: { az: 'mayor' } }),
      first.remembered,
    );
    expect(changesIn(touched)).toEqual([]);
  });

  test('a list without a column says nothing of that column', () => {
    const lines = [chingiz.slice(0, 5), shahla.slice(0, 5)];
    const again = run(bookOf(lines, head.slice(0, 5)), first.roll, first.remembered);
    expect(changesIn(again)).toEqual([]);
  });

  test('a less precise date is no change, a more precise one is', () => {
    const again = run(
      bookOf([
        ['1', 'Sınaqov', 'Çingiz', 'Sınaq oğlu', '1975', 'kapitan'],
        ['2', 'Sınaqlı', 'Şəhla', 'Sınaq qızı', '02.01.1980', null],
      ]),
      first.roll,
      first.remembered,
    );
    expect(changesIn(again)).toEqual(['2 born.date: 1980 → 1980-01-02']);
  });
});

describe('hand edits since the last import are not overwritten without asking', () => {
  const edited = byHand('1', { rank: { az: 'mayor', en: 'Major' } });

  test('the list still says the old value: the hand edit is shown and stays', () => {
    expect(changesIn(run(bookOf([chingiz, shahla]), edited, first.remembered))).toEqual([
      '1 rank.az: mayor → kapitan (by hand) – kept',
    ]);
    expect(imported([chingiz, shahla], edited, first.remembered).roll[0]?.rank).toEqual({
      az: 'mayor',
      en: 'Major',
    });
  });

  test('the list says something new: it is asked, and taken only on that answer', () => {
    const lines = [[...chingiz.slice(0, 5), 'polkovnik'], shahla];
    expect(changesIn(run(bookOf(lines), edited, first.remembered))).toEqual([
      '1 rank.az: mayor → polkovnik (by hand) – kept',
    ]);
    expect(imported(lines, edited, first.remembered, { handEdits: 'take' }).roll[0]?.rank).toEqual({
      az: 'polkovnik',
      en: 'Major',
    });
    expect(
      imported(lines, edited, first.remembered, { values: { '1 rank.az': 'take' } }).roll[0]?.rank,
    ).toEqual({ az: 'polkovnik', en: 'Major' });
  });

  test('a value that somebody took away by hand does not come back by itself', () => {
    const emptied = first.roll.map(({ id, name, born }): Person => ({ id, name, ...(born ? { born } : {}) }));
    expect(changesIn(run(bookOf([chingiz, shahla]), emptied, first.remembered))).toEqual([
      '1 rank.az: null → kapitan (by hand) – kept',
    ]);
  });

  test('people of a roll that never saw an import are asked about value by value, and gaps are filled', () => {
    const own: Person = { id: '1', name: { given: 'Çingiz', family: 'Sınaqov' }, born: { date: '1974' } };
    const { done } = imported([chingiz], [own]);
    expect(changesIn(done)).toEqual([
      '1 name.patronymic: null → Sınaq oğlu',
      '1 born.date: 1974 → 1975-03-08 (by hand) – kept',
      '1 rank.az: null → kapitan',
    ]);
  });

  test('an edit by hand that leads back to an older list’s value is still an edit by hand', () => {
    const second = imported([[...chingiz.slice(0, 5), 'mayor'], shahla], first.roll, first.remembered);
    const back = second.roll.map((person) =>
      person.id === '1' ? { ...person, rank: { az: 'kapitan' } } : person,
    );
    const again = run(bookOf([[...chingiz.slice(0, 5), 'mayor'], shahla]), back, second.remembered);
    expect(changesIn(again)).toEqual(['1 rank.az: kapitan → mayor (by hand) – kept']);
  });

  test('a date that would contradict one changed by hand is not taken by itself', () => {
    const dated = byHand('2', { born: { date: '1980' }, died: { date: '1985' } });
    const again = run(
      bookOf([chingiz, ['2', 'Sınaqlı', 'Şəhla', 'Sınaq qızı', '1990', null]]),
      dated,
      first.remembered,
    );
    expect(changesIn(again)).toEqual(['2 born.date: 1980 → 1990 (by hand) – kept']);
  });
});

describe('who is who without an id', () => {
  const lines = (...people: Line[]) =>
    bookOf(
      people.map((line) => line.slice(1)),
      head.slice(1),
    );
  const person = (id: string, family: string, given: string, more: Partial<Person> = {}): Person => ({
    id,
    name: { given, family },
    ...more,
  });
  const doubts = (book: Book, roll: Person[], choose: Partial<Choices> = {}) =>
    run(book, roll, nothingRemembered, choose).comparison.doubtful.map(({ why, candidates }) => [
      why,
      candidates,
    ]);
  const own = person('own', 'Sınaqov', 'Çingiz', { born: { date: '1975-03-08' } });

  test('a whole name with nothing against it is the same person', () => {
    const { comparison } = run(lines(chingiz), [own], nothingRemembered);
    expect(comparison.added).toEqual([]);
    expect(comparison.found.get(1)).toBe('own');
  });

  test('a name that two people bear is told by the day of birth, else asked', () => {
    const other = person('other', 'Sınaqov', 'Çingiz', { born: { date: '1960' } });
    expect(run(lines(chingiz), [own, other], nothingRemembered).comparison.found.get(1)).toBe('own');
    const undated = ['', 'Sınaqov', 'Çingiz', null, null, 'kapitan'];
    expect(doubts(lines(undated), [own, other])).toEqual([['same-name', ['own', 'other']]]);
  });

  test('the same name with another day of birth is asked about', () => {
    expect(doubts(lines(['', 'Sınaqov', 'Çingiz', null, '09.03.1975', null]), [own])).toEqual([
      ['other-facts', ['own']],
    ]);
  });

  test('another spelling with the same birthday is asked about; without, it is another person', () => {
    expect(doubts(lines(['', 'Sinagov', 'Chingiz', null, '08.03.1975', null]), [own])).toEqual([
      ['other-spelling', ['own']],
    ]);
    expect(
      run(lines(['', 'Sinagov', 'Chingiz', null, null, 'x']), [own], nothingRemembered).comparison.added,
    ).toHaveLength(1);
  });

  test('an id whose name is somebody else’s is asked about', () => {
    expect(doubts(bookOf([['own', 'Nümunəyev', 'Elşad', null, null, null]]), [own])).toEqual([
      ['id-of-another', ['own']],
    ]);
  });

  test('an answer decides: the same, somebody new, or left out', () => {
    const book = lines(['', 'Sinagov', 'Chingiz', null, '08.03.1975', null]);
    const answered = (answer: Choices['rows'][string]) =>
      run(book, [own], nothingRemembered, { rows: { 1: answer } }).comparison;
    expect(answered({ same: 'own' }).found.get(1)).toBe('own');
    expect(answered('new').added).toHaveLength(1);
    expect(answered('leave')).toMatchObject({ added: [], doubtful: [], left: 1 });
  });

  test('a Russian list gives people their Russian names and leaves the Azerbaijani ones', () => {
    const roll = [{ ...own, names: { en: { given: 'Chingiz', family: 'Sinagov' } } }];
    const book = bookOf([['Сынагов', 'Чингиз', '08.03.1975']], ['Фамилия', 'Имя', 'Дата рождения']);
    const choose = { rows: { 1: { same: 'own' } } };
    const done = run(book, roll, nothingRemembered, choose);
    expect(changesIn(done)).toEqual([
      'own names.ru.given: null → Чингиз',
      'own names.ru.family: null → Сынагов',
    ]);
    const { put } = applied(done.comparison, roll, {
      remembered: nothingRemembered,
      entries: done.entries,
      spoken: done.spoken,
    });
    expect(put[0]).toMatchObject({
      name: own.name,
      names: { ru: { given: 'Чингиз', family: 'Сынагов' }, en: roll[0]?.names?.en },
    });
  });

  test('new people of one name get ids of their own', () => {
    const book = lines(
      ['', 'Sınaqov', 'Çingiz', 'A oğlu', '1970', null],
      ['', 'Sınaqov', 'Çingiz', 'B oğlu', '1971', null],
    );
    const done = run(book, [], nothingRemembered);
    const { put } = applied(done.comparison, [], {
      remembered: nothingRemembered,
      entries: done.entries,
      spoken: done.spoken,
    });
    expect(put.map(({ id }) => id)).toEqual(['sinaqov-cingiz', 'sinaqov-cingiz-2']);
  });

  test('a person matched once under another id is known by the list’s id from then on', () => {
    const roll = [own];
    const done = imported([chingiz], roll);
    expect(done.remembered.keys).toEqual({ 1: 'own' });
    const renamed = run(
      bookOf([['1', 'Sınaqov', 'Cingiz', 'Sınaq oğlu', '08.03.1975', 'kapitan']]),
      done.roll,
      done.remembered,
    );
    expect(changesIn(renamed)).toEqual(['own name.given: Çingiz → Cingiz']);
  });
});
