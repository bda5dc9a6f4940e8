import { packagesUr } from './packages/ur.ts';
import type { ProblemSentences } from './sentences.ts';

/** File names, fields and dates run left to right; isolates (U+2068 … U+2069) keep them whole inside Urdu. */
export const ur: ProblemSentences = {
  'missing-file': 'فائل اپنی جگہ پر نہیں ہے۔',
  'unreadable-file': 'فائل پڑھی نہیں جا سکتی (\u2068{reason}\u2069)۔',
  'not-json': 'فائل خراب ہے: یہ مکمل JSON نہیں (سطر \u2068{line}\u2069)۔',
  'newer-format':
    'یہ کسی نئے ورژن میں بنایا گیا ہے (فارمیٹ \u2068{format}\u2069؛ یہ ورژن فارمیٹ \u2068{known}\u2069 جانتا ہے)۔ کچھ تبدیل نہیں کیا گیا۔',
  'unknown-format': 'فارمیٹ \u2068{format}\u2069 معلوم نہیں۔',
  'unknown-field': 'خانہ ”\u2068{field}\u2069“ یہاں معلوم نہیں۔',
  'mistyped-field': 'خانہ ”\u2068{field}\u2069“ یہاں معلوم نہیں؛ شاید مراد ”\u2068{nearest}\u2069“ ہے۔',
  'missing-field': 'یہ خانہ موجود نہیں۔',
  'wrong-type': 'یہاں \u2068{expected}\u2069 قسم کی قدر ہونی چاہیے، \u2068{found}\u2069 نہیں۔',
  'not-among': '”\u2068{value}\u2069“ ان میں سے کوئی نہیں: \u2068{allowed}\u2069۔',
  'empty-text': 'متن خالی ہے۔',
  'no-text': 'کسی بھی زبان میں متن نہیں ہے۔',
  'too-small': '\u2068{found}\u2069 بہت کم ہے؛ کم سے کم \u2068{least}\u2069 ہونا چاہیے۔',
  'too-large': '\u2068{found}\u2069 بہت زیادہ ہے؛ زیادہ سے زیادہ \u2068{most}\u2069 ہو سکتا ہے۔',
  'bad-date':
    '”\u2068{value}\u2069“ تاریخ نہیں؛ درست مثالیں: \u20682020\u2069، \u20682020-09\u2069، \u20682020-09-27\u2069 یا \u20682020-09-27/2020-11-10\u2069۔',
  'bad-time': '”\u2068{value}\u2069“ دن کا وقت نہیں؛ درست مثال: \u206809:30\u2069۔',
  'bad-id': '”\u2068{value}\u2069“ چھوٹے لاطینی حروف، ہندسوں اور ہائفن سے بنا نام نہیں۔',
  'bad-path': '”\u2068{value}\u2069“ نمائش کے فولڈر کے اندر کسی فائل کا نام نہیں۔',
  'duplicate-id': 'نام ”\u2068{id}\u2069“ پہلے ہی اندراج \u2068{first}\u2069 کو دیا جا چکا ہے۔',
  'unknown-person': 'فہرست میں ”\u2068{id}\u2069“ نام کا کوئی شخص نہیں۔',
  'unknown-statement': '”\u2068{id}\u2069“ نام کا کوئی بیان نہیں۔',
  'dates-disagree': 'تاریخِ وفات (\u2068{died}\u2069) تاریخِ پیدائش (\u2068{born}\u2069) سے پہلے کی ہے۔',
  'language-not-shown': 'یہ زبان (\u2068{language}\u2069) نمائش کی زبانوں میں شامل نہیں۔',
  'default-text-missing': 'بیان کا متن بنیادی زبان (\u2068{language}\u2069) میں موجود نہیں۔',
  'quote-altered':
    'یہ الفاظ بیان ”\u2068{statement}\u2069“ (\u2068{language}\u2069) میں حرف بہ حرف موجود نہیں۔',
  'picture-unreadable': '”\u2068{file}\u2069“ خالی ہے یا ایسی قسم کی ہے جو کیوسک نہیں دکھاتا۔',
  'missing-translation':
    'اس زبان (\u2068{language}\u2069) میں متن موجود نہیں؛ اس کی جگہ بنیادی زبان دکھائی جاتی ہے۔',
  'slide-too-long':
    'سلائیڈ ”\u2068{id}\u2069“ میں \u2068{words}\u2069 الفاظ ہیں (\u2068{language}\u2069)؛ \u2068{most}\u2069 سے زیادہ کھڑے کھڑے نہیں پڑھے جا سکتے۔',
  'no-source': '”\u2068{id}\u2069“ کا کوئی ماخذ درج نہیں۔',
  'film-without-captions': 'فلم ”\u2068{id}\u2069“ کے ذیلی عنوانات نہیں ہیں۔',
  'statement-altered': 'بیان ”\u2068{id}\u2069“ کے الفاظ بدل دیے گئے ہیں۔',
  'more-problems': 'یہاں بتائے گئے \u2068{most}\u2069 مسئلوں کے علاوہ اور بھی ہیں۔',
  ...packagesUr,
  'page-fails':
    'نمائش پڑھی جا سکتی ہے، لیکن صفحہ اسے دکھاتے ہوئے بار بار رک گیا۔ سبب آخری تبدیلی ہو سکتی ہے۔',
};
