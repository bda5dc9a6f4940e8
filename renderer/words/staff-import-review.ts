import type { InEveryLanguage } from './words.ts';

interface ImportReviewWords {
  reviewHow: string;
  added: string;
  changed: string;
  doubtful: string;
  gone: string;
  problems: string;
  notes: string;
  row: string;
  nothing: string;
  byHand: string;
  keepOurs: string;
  takeList: string;
  allByHand: string;
  goneNever: string;
  stays: string;
  leaves: string;
  allGone: string;
  sameAs: string;
  somebodyNew: string;
  leaveOut: string;
  saveProblems: string;
}

/** The trial of an import: what would change, and what may be decided about it. */
export const importReviewWords: InEveryLanguage<ImportReviewWords> = {
  en: {
    reviewHow: 'This is what would change. Nothing has been changed yet.',
    added: 'Added',
    changed: 'Changed',
    doubtful: 'Doubtful',
    gone: 'Not in the list',
    problems: 'Problems',
    notes: 'Remarks',
    row: 'Row {n}',
    nothing: 'nothing',
    byHand: 'Changed here by hand',
    keepOurs: 'Keep ours',
    takeList: 'Take the list’s',
    allByHand: 'Values changed here by hand ({n})',
    goneNever: 'Never came with a list; stays',
    stays: 'Stays on the roll',
    leaves: 'Leaves the roll',
    allGone: 'People of an earlier list who are not in this one',
    sameAs: 'The same as {name}',
    somebodyNew: 'Somebody new',
    leaveOut: 'Leave out',
    saveProblems: 'Save the rows to send back',
  },
  az: {
    reviewHow: 'Belə dəyişəcək. Hələ heç nə dəyişməyib.',
    added: 'Əlavə olunur',
    changed: 'Dəyişir',
    doubtful: 'Şübhəli',
    gone: 'Siyahıda yoxdur',
    problems: 'Problemlər',
    notes: 'Qeydlər',
    row: 'Sətir {n}',
    nothing: 'heç nə',
    byHand: 'Burada əl ilə dəyişdirilib',
    keepOurs: 'Bizimki qalsın',
    takeList: 'Siyahıdakını götür',
    allByHand: 'Burada əl ilə dəyişdirilmiş məlumatlar ({n})',
    goneNever: 'Heç vaxt siyahı ilə gəlməyib; qalır',
    stays: 'Sərgidə qalır',
    leaves: 'Sərgidən çıxır',
    allGone: 'Əvvəlki siyahıda olub, bu siyahıda olmayan şəxslər',
    sameAs: 'Eyni şəxsdir: {name}',
    somebodyNew: 'Yeni şəxsdir',
    leaveOut: 'Götürmə',
    saveProblems: 'Geri göndərmək üçün sətirləri saxla',
  },
  ur: {
    reviewHow: 'یہ کچھ بدلے گا۔ ابھی کچھ نہیں بدلا۔',
    added: 'شامل ہوں گے',
    changed: 'بدلیں گے',
    doubtful: 'مشتبہ',
    gone: 'فہرست میں نہیں',
    problems: 'مسائل',
    notes: 'ملاحظات',
    row: 'سطر {n}',
    nothing: 'کچھ نہیں',
    byHand: 'یہاں ہاتھ سے بدلا گیا',
    keepOurs: 'ہمارا رہنے دیجیے',
    takeList: 'فہرست کا لیجیے',
    allByHand: 'یہاں ہاتھ سے بدلی گئی معلومات ({n})',
    goneNever: 'کبھی کسی فہرست سے نہیں آیا؛ رہتا ہے',
    stays: 'رہتا ہے',
    leaves: 'نکل جاتا ہے',
    allGone: 'پچھلی فہرست کے وہ افراد جو اس میں نہیں',
    sameAs: 'وہی شخص ہے: {name}',
    somebodyNew: 'نیا شخص ہے',
    leaveOut: 'نہ لیجیے',
    saveProblems: 'واپس بھیجنے کے لیے سطریں محفوظ کیجیے',
  },
  ru: {
    reviewHow: 'Вот что изменится. Пока ничего не изменено.',
    added: 'Добавятся',
    changed: 'Изменятся',
    doubtful: 'Под вопросом',
    gone: 'Нет в списке',
    problems: 'Замечания',
    notes: 'Примечания',
    row: 'Строка {n}',
    nothing: 'ничего',
    byHand: 'Изменено здесь вручную',
    keepOurs: 'Оставить наше',
    takeList: 'Взять из списка',
    allByHand: 'Значения, изменённые здесь вручную ({n})',
    goneNever: 'Ни разу не приходил со списком; остаётся',
    stays: 'Остаётся',
    leaves: 'Убирается',
    allGone: 'Люди прежнего списка, которых нет в этом',
    sameAs: 'Тот же человек: {name}',
    somebodyNew: 'Новый человек',
    leaveOut: 'Не брать',
    saveProblems: 'Сохранить строки для отправки обратно',
  },
  tr: {
    reviewHow: 'Bunlar değişecek. Henüz hiçbir şey değişmedi.',
    added: 'Eklenecek',
    changed: 'Değişecek',
    doubtful: 'Kuşkulu',
    gone: 'Listede yok',
    problems: 'Sorunlar',
    notes: 'Notlar',
    row: 'Satır {n}',
    nothing: 'hiçbir şey',
    byHand: 'Burada elle değiştirildi',
    keepOurs: 'Bizimki kalsın',
    takeList: 'Listedekini al',
    allByHand: 'Burada elle değiştirilen bilgiler ({n})',
    goneNever: 'Hiç listeyle gelmedi; kalır',
    stays: 'Kalır',
    leaves: 'Çıkarılır',
    allGone: 'Önceki listede olup bunda olmayan kişiler',
    sameAs: 'Aynı kişi: {name}',
    somebodyNew: 'Yeni bir kişi',
    leaveOut: 'Alma',
    saveProblems: 'Geri göndermek için satırları kaydet',
  },
};
