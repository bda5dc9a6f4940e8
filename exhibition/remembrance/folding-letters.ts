/** @file Which plain letters stand for a letter of another alphabet, for finding names, never for showing them. */

type Table = ReadonlyMap<string, string>;

const table = (pairs: string): Table =>
  new Map(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const));

/** The letter without its marks. `ə` and `ı` have no Unicode decomposition, so stripping marks would leave them. */
export const strippedLatin = table('əe ıi şs çc ğg öo üu ßss øo łl đd æe');

/** As Azerbaijani names are customarily written in English: Xəlilov, Khalilov. */
export const customaryLatin = table('əa xkh şsh çch ğgh qg cj jzh');

/** Russian, with the letters of the former Azerbaijani Cyrillic script. */
export const cyrillic = table(
  'аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щsh ъ ыy ь эe юyu яya ' +
    'әe ғgh ҝg һh ҹj өo үu јy іi',
);

/** Arabic letters that stand for one Urdu letter, and Urdu letters that visitors do not tell apart when typing. */
export const foldedUrdu = table('آا أا إا ٱا ؤو يی ىی ئی ےی ۓی كک ةہ ۃہ ۂہ ۀہ هہ ھہ ںن ء');

/** Sounds of folded Urdu letters in the classes of the skeleton; letters that may be vowels have none. */
export const urduSounds = table(
  'بb پp تt ٹt طt ثs سs صs شs جc چc ژc حk خk قk کk گk غk ہk دd ڈd ذz زz ضz ظz رr ڑr فf لl مm نn',
);

/** The ways “son of” and “daughter of” are written after a patronymic. */
export const kinship: Table = new Map([
  ...['oğlu', 'oglu', 'ogly', 'ogli', 'oghlu', 'oghly'].map((form) => [form, 'oglu'] as const),
  ...['qızı', 'qizi', 'gizi', 'kizi', 'gyzy', 'kyzy', 'kyzi', 'gyzi', 'qyzy'].map(
    (form) => [form, 'qizi'] as const,
  ),
]);
