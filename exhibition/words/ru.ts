import { packagesRu } from './packages/ru.ts';
import type { ProblemSentences } from './sentences.ts';

export const ru: ProblemSentences = {
  'missing-file': 'Файла нет на месте.',
  'unreadable-file': 'Файл не удаётся прочитать ({reason}).',
  'not-json': 'Файл повреждён: это неполный JSON (строка {line}).',
  'newer-format':
    'Создано в более новой версии (формат {format}; эта версия знает формат {known}). Ничего не изменено.',
  'unknown-format': 'Формат {format} неизвестен.',
  'unknown-field': 'Поле «{field}» здесь неизвестно.',
  'mistyped-field': 'Поле «{field}» здесь неизвестно; возможно, имелось в виду «{nearest}».',
  'missing-field': 'Этого поля не хватает.',
  'wrong-type': 'Здесь должно стоять значение типа {expected}, а не {found}.',
  'not-among': '«{value}» не входит в число допустимых: {allowed}.',
  'empty-text': 'Текст пуст.',
  'no-text': 'Нет текста ни на одном языке.',
  'too-small': '{found} — слишком мало; наименьшее значение: {least}.',
  'too-large': '{found} — слишком много; наибольшее значение: {most}.',
  'bad-date': '«{value}» — не дата; верные примеры: 2020, 2020-09, 2020-09-27 или 2020-09-27/2020-11-10.',
  'bad-time': '«{value}» — не время суток; верный пример: 09:30.',
  'bad-id': '«{value}» — не имя из строчных латинских букв, цифр и дефисов.',
  'bad-path': '«{value}» не указывает на файл внутри папки выставки.',
  'duplicate-id': 'Имя «{id}» уже занято записью {first}.',
  'unknown-person': 'В списке нет никого с именем «{id}».',
  'unknown-statement': 'Заявления «{id}» нет.',
  'dates-disagree': 'Дата смерти ({died}) раньше даты рождения ({born}).',
  'language-not-shown': 'Этого языка ({language}) нет среди языков выставки.',
  'default-text-missing': 'У заявления нет текста на основном языке ({language}).',
  'quote-altered': 'Эти слова не стоят в заявлении «{statement}» ({language}) буква в букву.',
  'picture-unreadable': 'Файл «{file}» пуст или такого типа, который киоск не показывает.',
  'missing-translation': 'Не хватает текста на этом языке ({language}); вместо него показан основной язык.',
  'slide-too-long':
    'Слайд «{id}» слишком длинный ({language}), слов: {words}; стоя можно прочесть не больше {most}.',
  'no-source': 'У записи «{id}» не указан источник.',
  'film-without-captions': 'У фильма «{id}» нет субтитров.',
  'statement-altered': 'Слова заявления «{id}» были изменены.',
  'more-problems': 'Кроме названных здесь ({most}), есть и другие ошибки.',
  ...packagesRu,
  'page-fails':
    'Выставка читается, но страница раз за разом останавливалась на ней. Причиной может быть последнее изменение.',
};
