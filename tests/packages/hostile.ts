/** Packages that must not be taken, each with the reason it must be refused for. */
import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import type { ProblemCode } from '../../exhibition/problems.ts';
import { makeSigningKey, publicKeyOf } from '../../electron/packages/keys.ts';
import { signManifest } from '../../electron/packages/signature.ts';
import type { Trust } from '../../electron/packages/trust.ts';
import { changed, manifestOf, packageOf, pictures, soundFiles, withFile, type Files } from './making.ts';
import { field, rawZip, sizesAfter, words, type RawEntry } from './raw-zip.ts';

export interface Hostile {
  name: string;
  code: ProblemCode;
  bytes: () => Buffer;
  trust?: Trust;
}

const portrait = 'media/portrait.jpg';
const sound = () => packageOf({ files: soundFiles() });
const extra = (path: string | Buffer, data: Buffer | string = 'x', more: Partial<RawEntry> = {}) =>
  packageOf({
    files: soundFiles(),
    entries: (all) => [...all, { name: path, data: Buffer.from(data as string), ...more }],
  });
/** Named by the manifest too, so that nothing but the name or the content is wrong. */
const honest = (path: string, bytes: Buffer | string = 'x') => packageOf({ files: withFile(path, bytes) });

const [own, other] = [1, 2].map((n) => makeSigningKey(`Sınaq ${n}`, (count) => Buffer.alloc(count, n)));
if (!own || !other) throw new Error('no keys');
const trust: Trust = {
  state: 'read',
  required: true,
  keys: [{ ...publicKeyOf(own), addedAt: '2026-01-01T00:00:00Z' }],
};

/** The zip itself lies. */
const zips: Hostile[] = [
  { name: 'an empty file', code: 'package-not-whole', bytes: () => Buffer.alloc(0) },
  { name: 'a text', code: 'package-not-whole', bytes: () => Buffer.from('This is no package.\n'.repeat(40)) },
  {
    name: 'half a package',
    code: 'package-not-whole',
    bytes: () => sound().subarray(0, Math.floor(sound().length / 2)),
  },
  { name: 'the last byte missing', code: 'package-not-whole', bytes: () => sound().subarray(0, -1) },
  {
    name: 'bytes behind the end',
    code: 'package-not-whole',
    bytes: () => Buffer.concat([sound(), Buffer.from('tail')]),
  },
  {
    name: 'a program before the package',
    code: 'package-hidden-data',
    bytes: () => packageOf({ files: soundFiles(), end: { before: Buffer.from('#!/bin/sh\necho hello\n') } }),
  },
  {
    name: 'a page before it, with the places left as they were',
    code: 'package-not-whole',
    bytes: () => Buffer.concat([Buffer.from('<html><script>1</script>'), sound()]),
  },
  {
    name: 'a comment on the package',
    code: 'package-hidden-data',
    bytes: () => packageOf({ files: soundFiles(), end: { comment: Buffer.from('hello') } }),
  },
  {
    name: 'a comment on a file',
    code: 'package-hidden-data',
    bytes: () => packageOf({ files: soundFiles(), entries: changed(portrait, { comment: 'hello' }) }),
  },
  {
    name: 'bytes between two files',
    code: 'package-hidden-data',
    bytes: () =>
      packageOf({ files: soundFiles(), entries: changed(portrait, { before: Buffer.alloc(9, 7) }) }),
  },
  {
    name: 'bytes between the last file and the list',
    code: 'package-hidden-data',
    bytes: () =>
      packageOf({ files: soundFiles(), entries: changed(portrait, { after: Buffer.alloc(7, 7) }) }),
  },
  {
    name: 'two names for the same bytes',
    code: 'package-overlapping',
    bytes: () => {
      const files = soundFiles();
      return packageOf({
        files: withFile('media/second.jpg', pictures.jpeg, files),
        entries: (all) =>
          all.map((entry, i) => (i === all.length - 1 ? { ...entry, listedAt: 0, listedOnly: true } : entry)),
      });
    },
  },
  {
    name: 'a file that reaches into the next',
    code: 'package-overlapping',
    bytes: () =>
      packageOf({
        files: soundFiles(),
        entries: (all) =>
          all.map((entry) =>
            entry.name === 'people.json' ? { ...entry, deflate: false, packedBytes: 600, bytes: 600 } : entry,
          ),
      }),
  },
  {
    name: 'an encrypted file',
    code: 'package-encrypted',
    bytes: () =>
      packageOf({
        files: soundFiles(),
        entries: changed('people.json', { flags: 0x801, deflate: true }),
      }),
  },
  {
    name: 'strong encryption',
    code: 'package-not-whole',
    bytes: () => packageOf({ files: soundFiles(), entries: changed('people.json', { flags: 0x841 }) }),
  },
  {
    name: 'another way of packing',
    code: 'package-method',
    bytes: () => packageOf({ files: soundFiles(), entries: changed('people.json', { method: 12 }) }),
  },
  {
    name: 'another name at the file than in the list',
    code: 'package-headers-disagree',
    bytes: () =>
      packageOf({ files: soundFiles(), entries: changed(portrait, { own: { name: 'media/evilrait.jpg' } }) }),
  },
  {
    name: 'another size at the file',
    code: 'package-headers-disagree',
    bytes: () => packageOf({ files: soundFiles(), entries: changed(portrait, { own: { bytes: 7 } }) }),
  },
  {
    name: 'another sum at the file',
    code: 'package-headers-disagree',
    bytes: () => packageOf({ files: soundFiles(), entries: changed(portrait, { own: { crc: 7 } }) }),
  },
  {
    name: 'another way of packing at the file',
    code: 'package-headers-disagree',
    bytes: () => packageOf({ files: soundFiles(), entries: changed('people.json', { own: { method: 0 } }) }),
  },
  {
    name: 'a mark nobody knows',
    code: 'package-headers-disagree',
    bytes: () => packageOf({ files: soundFiles(), entries: changed(portrait, { flags: 0x2800 }) }),
  },
  {
    name: 'sizes behind the file that lie',
    code: 'package-hidden-data',
    bytes: () =>
      packageOf({
        files: soundFiles(),
        entries: changed(portrait, { flags: 0x808, after: sizesAfter(1, 2, 3) }),
      }),
  },
  {
    name: 'a list with one file fewer than it has',
    code: 'package-hidden-data',
    bytes: () => packageOf({ files: soundFiles(), end: { count: 5 } }),
  },
  {
    name: 'a list with more files than it has',
    code: 'package-not-whole',
    bytes: () => packageOf({ files: soundFiles(), end: { count: 50 } }),
  },
  {
    name: 'a list whose size lies',
    code: 'package-hidden-data',
    bytes: () => packageOf({ files: soundFiles(), end: { listBytes: 46 } }),
  },
  {
    name: 'a list that begins elsewhere',
    code: 'package-not-whole',
    bytes: () => packageOf({ files: soundFiles(), end: { listAt: 4 } }),
  },
  {
    name: 'a long end record with a million million files',
    code: 'package-too-many-files',
    bytes: () => packageOf({ files: soundFiles(), end: { long: { count: 2n ** 40n } } }),
  },
  {
    name: 'a long end record that points beyond the file',
    code: 'package-not-whole',
    bytes: () => packageOf({ files: soundFiles(), end: { long: { recordAt: 2n ** 50n } } }),
  },
  {
    name: 'a long end record with a list beyond the file',
    code: 'package-not-whole',
    bytes: () => packageOf({ files: soundFiles(), end: { long: { listAt: 2n ** 62n } } }),
  },
  {
    name: 'a long end record that is not the short one',
    code: 'package-hidden-data',
    bytes: () => packageOf({ files: soundFiles(), end: { long: { listBytes: 1n } } }),
  },
  {
    name: 'a long size of a million million bytes',
    code: 'package-grows',
    bytes: () =>
      packageOf({
        files: soundFiles(),
        entries: changed('people.json', {
          bytes: 0xffff_ffff,
          extra: field(1, words([8, 2n ** 40n])),
        }),
      }),
  },
  {
    name: 'a long size that is not there',
    code: 'package-not-whole',
    bytes: () =>
      packageOf({
        files: soundFiles(),
        entries: changed('people.json', { bytes: 0xffff_ffff, extra: field(1, words([4, 1])) }),
      }),
  },
  {
    name: 'a field longer than its room',
    code: 'package-not-whole',
    bytes: () =>
      packageOf({
        files: soundFiles(),
        entries: changed('people.json', { extra: words([2, 1], [2, 900], [4, 0]) }),
      }),
  },
  {
    name: '100,000 files',
    code: 'package-too-many-files',
    bytes: () => {
      const many = Array.from({ length: 100_000 }, (_, i) => ({
        name: `media/${i}.jpg`,
        data: Buffer.alloc(0),
        crc: 0,
      }));
      return rawZip(many, { long: {} });
    },
  },
  {
    name: '64,000 files that nobody named',
    code: 'package-not-listed',
    bytes: () =>
      packageOf({
        files: soundFiles(),
        entries: (all) => [
          ...all,
          ...Array.from({ length: 64_000 }, (_, i) => ({
            name: `media/${i}.jpg`,
            data: Buffer.alloc(0),
            crc: 0,
          })),
        ],
      }),
  },
  {
    name: 'packed bytes that are none',
    code: 'package-damaged',
    bytes: () =>
      packageOf({ files: soundFiles(), entries: changed('people.json', { packed: Buffer.alloc(90, 0xff) }) }),
  },
  {
    name: 'packed bytes behind the packed end',
    code: 'package-hidden-data',
    bytes: () =>
      packageOf({
        files: soundFiles(),
        entries: (all) =>
          all.map((entry) =>
            entry.name === 'people.json'
              ? { ...entry, packed: Buffer.concat([deflateRawSync(entry.data), Buffer.alloc(99, 1)]) }
              : entry,
          ),
      }),
  },
  {
    name: 'packed bytes that break off',
    code: 'package-damaged',
    bytes: () =>
      packageOf({
        files: soundFiles(),
        entries: (all) =>
          all.map((entry) =>
            entry.name === 'people.json'
              ? { ...entry, packed: deflateRawSync(entry.data).subarray(0, 50) }
              : entry,
          ),
      }),
  },
  {
    name: 'a bomb that says what it is',
    code: 'package-grows',
    bytes: () => {
      const zeros = Buffer.alloc(300_000_000);
      return packageOf({
        files: soundFiles(),
        entries: (all) => [...all, { name: 'media/bomb.mp4', data: zeros, deflate: true, crc: 0 }],
      });
    },
  },
  {
    name: 'a bomb that says it is small',
    code: 'package-size-differs',
    bytes: () => {
      const small = Buffer.alloc(900, 1);
      return packageOf({
        files: withFile('media/bomb.mp4', small),
        entries: changed('media/bomb.mp4', { method: 8, packed: deflateRawSync(Buffer.alloc(300_000_000)) }),
      });
    },
  },
  {
    name: 'a bomb in the manifest',
    code: 'package-file-too-large',
    bytes: () =>
      packageOf({
        files: soundFiles(),
        manifest: Buffer.concat([Buffer.from('{"a":"'), Buffer.alloc(40_000_000, 0x61), Buffer.from('"}')]),
        entries: changed('manifest.json', { deflate: false }),
      }),
  },
  {
    name: 'a file that unpacks to less than it says',
    code: 'package-size-differs',
    bytes: () =>
      packageOf({
        files: soundFiles(),
        entries: (all) =>
          all.map((entry) =>
            entry.name === 'people.json' ? { ...entry, packed: deflateRawSync(Buffer.from('{}')) } : entry,
          ),
      }),
  },
  {
    name: 'a package in the package',
    code: 'package-file-kind',
    bytes: () => honest('media/inner.xatire', sound()),
  },
];

/** Names that are none. */
const names: Hostile[] = (
  [
    ['a way out', '../outside.json', 'package-outside'],
    ['a way out and back', 'media/../../outside.json', 'package-outside'],
    ['a way out by backslashes', 'media\\..\\..\\outside.json', 'package-outside'],
    ['a path from the root', '/tmp/xatire-outside.json', 'package-outside'],
    ['a path from the root by a backslash', '\\outside.json', 'package-outside'],
    ['a drive', 'C:/outside.json', 'package-outside'],
    ['a drive without a slash', 'c:outside.json', 'package-outside'],
    ['another machine', '//server/share/outside.json', 'package-outside'],
    ['a backslash', 'media\\portrait2.jpg', 'package-bad-name'],
    ['a stream of a file', 'media/portrait.jpg:evil.jpg', 'package-bad-name'],
    ['a NUL', 'media/a\0.jpg', 'package-bad-name'],
    ['a line end', 'media/a\n.jpg', 'package-bad-name'],
    ['an escape of a terminal', 'media/\u001b[31ma.jpg', 'package-bad-name'],
    ['a turn of direction', 'media/\u202egpj.exe.jpg', 'package-bad-name'],
    ['an isolate', 'media/\u2066a.jpg', 'package-bad-name'],
    ['a space without width', 'media/a\u200b.jpg', 'package-bad-name'],
    ['a byte-order mark', '\ufeffpeople2.json', 'package-bad-name'],
    ['an empty folder name', 'media//a.jpg', 'package-bad-name'],
    ['a dot folder', './a.json', 'package-bad-name'],
    ['a question mark', 'media/a?.jpg', 'package-bad-name'],
    ['a name of 300 characters', `media/${'a'.repeat(300)}.jpg`, 'package-bad-name'],
    ['a device', 'media/CON.jpg', 'package-reserved-name'],
    ['a device in small letters', 'nul.json', 'package-reserved-name'],
    ['a device as a folder', 'aux/a.jpg', 'package-reserved-name'],
    ['a port', 'media/com1.jpg', 'package-reserved-name'],
    ['a port with a raised number', 'media/LPT².jpg', 'package-reserved-name'],
    ['a dot at the end', 'media/a.jpg.', 'package-reserved-name'],
    ['a space at the end', 'media/a.jpg ', 'package-reserved-name'],
    ['a space at the end of a folder', 'media /a.jpg', 'package-reserved-name'],
    ['a hidden file', '.hidden.json', 'package-reserved-name'],
    ['the record of a version', 'version.json', 'package-reserved-name'],
    ['the note of a draft in capitals', 'Draft.JSON', 'package-reserved-name'],
    ['a second manifest in capitals', 'MANIFEST.json', 'package-reserved-name'],
    ['other letters of the same name', 'MEDIA/PORTRAIT.JPG', 'package-names-clash'],
    ['a folder in other letters', 'Media/other.jpg', 'package-names-clash'],
    ['a file where a folder is', 'media', 'package-names-clash'],
    ['a folder where a file is', 'people.json/a.jpg', 'package-names-clash'],
    ['the same file twice', portrait, 'package-twice'],
  ] as const
).map(([name, path, code]) => ({
  name: `${name} (${JSON.stringify(path.slice(0, 40))})`,
  code,
  bytes: () => extra(path),
}));

const strangeNames: Hostile[] = [
  {
    name: 'a name that is no UTF-8',
    code: 'package-bad-name',
    bytes: () => extra(Buffer.from([0x61, 0xff, 0xfe, 0x2e, 0x6a, 0x70, 0x67])),
  },
  {
    name: 'a name in some other code page',
    code: 'package-bad-name',
    bytes: () => extra('media/şəkil.jpg', 'x', { flags: 0 }),
  },
  {
    name: 'a second name in a field',
    code: 'package-bad-name',
    bytes: () => extra('media/a.jpg', 'x', { extra: field(0x7075, Buffer.from('\u0001....../../x')) }),
  },
  {
    name: 'the same name with a composed letter',
    code: 'package-names-clash',
    bytes: () => packageOf({ files: withFile('media/\u00e9.jpg', 'x', withFile('media/e\u0301.jpg', 'x')) }),
  },
  {
    name: 'a link',
    code: 'package-not-a-file',
    bytes: () => extra('media/a.jpg', '/etc/passwd', { mode: 0o120777 }),
  },
  {
    name: 'a device file',
    code: 'package-not-a-file',
    bytes: () => extra('media/a.jpg', '', { mode: 0o020666 }),
  },
  { name: 'a pipe', code: 'package-not-a-file', bytes: () => extra('media/a.jpg', '', { mode: 0o010666 }) },
  { name: 'a folder', code: 'package-not-a-file', bytes: () => extra('media2/', '') },
  {
    name: 'a folder by its attribute',
    code: 'package-not-a-file',
    bytes: () => extra('media2', '', { attributes: 0x10 }),
  },
];

const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const manifestWith = (said: NonNullable<Parameters<typeof manifestOf>[0]['said']>) =>
  packageOf({ files: soundFiles(), said });
const manifestBytes = (text: string | Buffer) =>
  packageOf({ files: soundFiles(), manifest: Buffer.from(text as string) });

/** The manifest says what is not. */
const manifests: Hostile[] = [
  {
    name: 'no manifest',
    code: 'missing-file',
    bytes: () => packageOf({ files: soundFiles(), entries: (all) => all.slice(1) }),
  },
  {
    name: 'a manifest that is no JSON',
    code: 'not-json',
    bytes: () => manifestBytes('{ "format": 1,'),
  },
  {
    name: 'a manifest in UTF-16',
    code: 'text-not-utf8',
    bytes: () => manifestBytes(Buffer.from('{"format":1}', 'utf16le')),
  },
  { name: 'a manifest 3,000 deep', code: 'json-too-deep', bytes: () => manifestBytes(deep(3_000)) },
  { name: 'a list as a manifest', code: 'wrong-type', bytes: () => manifestBytes('[]') },
  {
    name: 'a key twice in the manifest',
    code: 'json-key-twice',
    bytes: () => manifestBytes('{"format":1,"title":{"en":"a"},"format":1}'),
  },
  {
    name: 'a key twice, once in other signs',
    code: 'json-key-twice',
    bytes: () => manifestBytes('{"format":1,"title":{"en":"a"},"f\\u006frmat":1}'),
  },
  {
    name: 'a key that reaches for every object',
    code: 'unknown-field',
    bytes: () => manifestBytes('{"format":1,"__proto__":{"required":false}}'),
  },
  {
    name: 'a manifest of a newer format',
    code: 'newer-format',
    bytes: () => manifestWith((said) => ({ ...said, format: 2 })),
  },
  {
    name: 'a field nobody knows',
    code: 'unknown-field',
    bytes: () => manifestWith((said) => ({ ...said, run: 'x' })),
  },
  {
    name: 'a day that is none',
    code: 'bad-date',
    bytes: () => manifestWith((said) => ({ ...said, madeAt: 'yesterday' })),
  },
  {
    name: 'a sum that is none',
    code: 'wrong-type',
    bytes: () =>
      manifestWith((said) => ({
        ...said,
        files: { ...said.files, [portrait]: { sha256: 'abc', bytes: 1 } },
      })),
  },
  {
    name: 'a way out in the manifest',
    code: 'package-outside',
    bytes: () =>
      manifestWith((said) => ({
        ...said,
        files: { ...said.files, '../outside.json': { sha256: '0'.repeat(64), bytes: 0 } },
      })),
  },
  {
    name: 'a named file that is missing',
    code: 'missing-file',
    bytes: () => packageOf({ files: soundFiles(), entries: (all) => all.slice(0, -1) }),
  },
  { name: 'a file that is not named', code: 'package-not-listed', bytes: () => extra('media/more.jpg') },
  {
    name: 'a size that is not the file’s',
    code: 'package-size-differs',
    bytes: () =>
      manifestWith((said) => ({
        ...said,
        files: { ...said.files, [portrait]: { ...said.files[portrait], bytes: 7 } },
      })),
  },
  {
    name: 'a sum that is not the file’s',
    code: 'package-content-differs',
    bytes: () =>
      manifestWith((said) => ({
        ...said,
        files: { ...said.files, [portrait]: { ...said.files[portrait], sha256: '0'.repeat(64) } },
      })),
  },
  {
    name: 'a file of the same size with another content',
    code: 'package-content-differs',
    bytes: () =>
      packageOf({
        files: soundFiles(),
        entries: (all) =>
          all.map((entry) =>
            entry.name === 'statements/sample.en.md'
              ? { ...entry, data: Buffer.from(entry.data.toString().replace('First', 'Worst')) }
              : entry,
          ),
      }),
  },
];

const signed = (files: Files = soundFiles()) => packageOf({ files, key: own });

/** Signatures. */
const signatures: Hostile[] = [
  { name: 'not signed', code: 'signature-missing', bytes: sound, trust },
  {
    name: 'signed by another key',
    code: 'signature-stranger',
    bytes: () => packageOf({ files: soundFiles(), key: other }),
    trust,
  },
  {
    name: 'altered after it was signed',
    code: 'signature-wrong-expected',
    bytes: () => {
      const before = manifestOf({ files: soundFiles() });
      return packageOf({
        files: withFile('statements/sample.az.md', 'Başqa cümlə. İkinci cümlə.'),
        signature: signManifest(before, own),
      });
    },
    trust,
  },
  {
    name: 'altered after it was signed, where no signature is required',
    code: 'signature-wrong',
    bytes: () =>
      packageOf({
        files: soundFiles(),
        said: (said) => ({ ...said, madeAt: '2030-01-01T00:00:00Z' }),
        signature: signManifest(manifestOf({ files: soundFiles() }), own),
      }),
  },
  {
    name: 'another key under the trusted name',
    code: 'signature-stranger',
    bytes: () => packageOf({ files: soundFiles(), key: { ...other, name: own.name } }),
    trust,
  },
  {
    name: 'the trusted key’s text over another key’s signature',
    code: 'signature-wrong-expected',
    bytes: () => {
      const by = JSON.parse(signManifest(manifestOf({ files: soundFiles() }), other).toString()) as object;
      const forged = { ...by, name: own.name, key: publicKeyOf(own).key };
      return packageOf({ files: soundFiles(), signature: Buffer.from(JSON.stringify(forged)) });
    },
    trust,
  },
  {
    name: 'a signature of nothing',
    code: 'signature-wrong-expected',
    bytes: () => {
      const forged = { format: 1, name: own.name, key: publicKeyOf(own).key, signature: '' };
      return packageOf({ files: soundFiles(), signature: Buffer.from(JSON.stringify(forged)) });
    },
    trust,
  },
  {
    name: 'a signature that is none',
    code: 'signature-unreadable',
    bytes: () => packageOf({ files: soundFiles(), signature: Buffer.from('signed, Sınaq') }),
  },
  {
    name: 'a signature of 40 MB',
    code: 'signature-unreadable',
    bytes: () => packageOf({ files: soundFiles(), signature: Buffer.alloc(40_000_000, 0x20) }),
  },
  {
    name: 'a list of trusted keys that cannot be read',
    code: 'trusted-keys-unreadable',
    bytes: () => signed(),
    trust: { state: 'unreadable', reason: 'damaged' },
  },
];

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const page = '<!doctype html><script>alert(1)</script>';

function giantPng(): Buffer {
  const bytes = Buffer.from(pictures.png);
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  return bytes;
}

/** Media that are none. */
const media: Hostile[] = [
  { name: 'an SVG with a script', code: 'media-scripted', bytes: () => honest('media/a.svg', svg) },
  { name: 'a page', code: 'media-scripted', bytes: () => honest('media/a.html', page) },
  { name: 'a script', code: 'media-scripted', bytes: () => honest('media/a.js', 'alert(1)') },
  { name: 'an SVG called PNG', code: 'media-scripted', bytes: () => honest('media/a.png', svg) },
  { name: 'a page called JPEG', code: 'media-scripted', bytes: () => honest('media/a.jpg', page) },
  {
    name: 'a page after spaces, called a film',
    code: 'media-scripted',
    bytes: () => honest('media/a.mp4', `\ufeff\n\n   ${page}`),
  },
  { name: 'captions that are a page', code: 'media-scripted', bytes: () => honest('media/a.vtt', page) },
  { name: 'captions that are anything', code: 'media-differs', bytes: () => honest('media/a.vtt', 'Sınaq') },
  {
    name: 'captions with a NUL',
    code: 'text-not-utf8',
    bytes: () => honest('media/a.vtt', 'WEBVTT\n\n\0'),
  },
  { name: 'a PDF', code: 'media-scripted', bytes: () => honest('media/a.pdf', '%PDF-1.7') },
  { name: 'a program', code: 'package-file-kind', bytes: () => honest('media/a.exe', 'MZ') },
  { name: 'a file without an ending', code: 'package-file-kind', bytes: () => honest('media/a', 'x') },
  {
    name: 'a program called a film',
    code: 'media-differs',
    bytes: () => honest('media/a.mp4', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(900, 3)])),
  },
  { name: 'a PNG called JPEG', code: 'media-differs', bytes: () => honest('media/a.jpg', pictures.png) },
  { name: 'an empty picture', code: 'media-differs', bytes: () => honest('media/a.jpg', '') },
  {
    name: 'a JPEG that breaks off',
    code: 'picture-undecodable',
    bytes: () => honest('media/a.jpg', pictures.jpeg.subarray(0, -40)),
  },
  {
    name: 'a PNG that breaks off',
    code: 'picture-undecodable',
    bytes: () => honest('media/a.png', pictures.png.subarray(0, -20)),
  },
  {
    name: 'a PNG with damaged pixels',
    code: 'picture-undecodable',
    bytes: () => {
      const bytes = Buffer.from(pictures.png);
      const at = bytes.indexOf('IDAT');
      bytes.fill(0xee, at + 6, at + 30);
      return honest('media/a.png', bytes);
    },
  },
  {
    name: 'a WebP that says it is longer',
    code: 'picture-undecodable',
    bytes: () => {
      const bytes = Buffer.from(pictures.webp);
      bytes.writeUInt32LE(bytes.length * 2, 4);
      return honest('media/a.webp', bytes);
    },
  },
  {
    name: 'a JPEG of its first three bytes',
    code: 'picture-undecodable',
    bytes: () => honest('media/a.jpg', Buffer.from([0xff, 0xd8, 0xff])),
  },
  {
    name: 'a GIF without a picture',
    code: 'picture-undecodable',
    bytes: () => honest('media/a.gif', pictures.gif.subarray(0, 13)),
  },
  {
    name: 'an AVIF without its boxes',
    code: 'picture-undecodable',
    bytes: () => honest('media/a.avif', pictures.avif.subarray(0, 40)),
  },
  {
    name: 'a picture of 3,600 megapixels',
    code: 'picture-too-many-pixels',
    bytes: () => honest('media/a.png', giantPng()),
  },
  {
    name: 'a picture of 90 MB',
    code: 'package-file-too-large',
    bytes: () => honest('media/a.jpg', Buffer.concat([pictures.jpeg, Buffer.alloc(90_000_000)])),
  },
];

const exhibitionWith = (change: Parameters<typeof soundFiles>[0]) => packageOf({ files: soundFiles(change) });
/** Not deflated, or its likeness alone would have it refused. */
const roll = (content: string) =>
  packageOf({
    files: withFile('people.json', content),
    entries: changed('people.json', { deflate: false }),
  });

/** Exhibitions that are none. */
const words_: Hostile[] = [
  {
    name: 'an unknown field in the exhibition',
    code: 'unknown-field',
    bytes: () => exhibitionWith((files) => Object.assign(files['exhibition.json'], { onload: 'x' })),
  },
  {
    name: 'an exhibition of a newer format',
    code: 'newer-format',
    bytes: () => exhibitionWith((files) => Object.assign(files['exhibition.json'], { format: 9 })),
  },
  {
    name: 'a roll from outside',
    code: 'bad-path',
    bytes: () =>
      exhibitionWith((files) =>
        Object.assign(files['exhibition.json'].remembrance, { people: '../../../etc/passwd' }),
      ),
  },
  {
    name: 'a portrait that is not there',
    code: 'missing-file',
    bytes: () =>
      exhibitionWith((files) =>
        Object.assign(files['people.json'].people[0]!, { portrait: { file: 'media/none.jpg' } }),
      ),
  },
  {
    name: 'a portrait that is a statement',
    code: 'picture-unreadable',
    bytes: () =>
      exhibitionWith((files) =>
        Object.assign(files['people.json'].people[0]!, { portrait: { file: 'statements/sample.en.md' } }),
      ),
  },
  {
    name: 'a quotation that does not stand in its statement',
    code: 'quote-altered',
    bytes: () =>
      exhibitionWith((files) => Object.assign(files, { 'statements/sample.en.md': 'Other words.\n' })),
  },
  { name: 'a roll 100,000 deep', code: 'json-too-deep', bytes: () => roll('['.repeat(100_000)) },
  { name: 'a roll that breaks off', code: 'not-json', bytes: () => roll('{"format":1,"people":[{') },
  {
    name: 'a person with an id twice',
    code: 'json-key-twice',
    bytes: () => roll('{"format":1,"people":[{"id":"a","id":"b"}]}'),
  },
  {
    name: 'a roll of a million ones',
    code: 'json-too-long',
    bytes: () => roll(`{"format":1,"people":[${'1,'.repeat(1_000_000)}1]}`),
  },
  {
    name: 'a roll of 99,000 people who are none',
    code: 'missing-field',
    bytes: () => roll(`{"format":1,"people":[${'{},'.repeat(98_999)}{}]}`),
  },
  {
    name: 'a roll of 90,000 people with 80 unknown fields each',
    code: 'missing-field',
    bytes: () => {
      const fields = Array.from({ length: 80 }, (_, i) => `"f${i}":1`).join(',');
      return roll(`{"format":1,"people":[${`{${fields}},`.repeat(89_999)}{${fields}}]}`);
    },
  },
  {
    name: 'a roll of 70 MB',
    code: 'package-file-too-large',
    bytes: () => roll(`{"format":1,"people":[],"x":"${randomText(70 * 1024 * 1024)}"}`),
  },
  {
    name: 'a statement in another code page',
    code: 'text-not-utf8',
    bytes: () => packageOf({ files: withFile('statements/sample.az.md', Buffer.from([0xfe, 0xe7, 0x20])) }),
  },
  {
    name: 'a statement with a NUL',
    code: 'text-not-utf8',
    bytes: () => packageOf({ files: withFile('statements/sample.az.md', 'a\0b') }),
  },
];

/** Text that does not deflate to nothing. */
function randomText(length: number): string {
  let state = 1;
  const block = Array.from({ length: 65_536 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCharCode(0x41 + (state >>> 27));
  }).join('');
  return block.repeat(Math.ceil(length / block.length));
}

export const hostile: readonly Hostile[] = [
  ...zips,
  ...names,
  ...strangeNames,
  ...manifests,
  ...signatures,
  ...media,
  ...words_,
];
