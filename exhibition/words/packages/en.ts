import type { PackageSentences } from '../sentences.ts';

export const packagesEn: PackageSentences = {
  'package-unreadable': 'The package cannot be read ({reason}); perhaps the stick was pulled out.',
  'package-not-whole': 'This is no package, or it was cut off while it was copied.',
  'package-damaged': 'This file is damaged inside the package and cannot be unpacked.',
  'package-too-many-files': 'The package holds {found} files; the most is {most}.',
  'package-too-large': 'The package has {found} MB; the most is {most} MB.',
  'package-no-room': 'Unpacking needs {needed} MB, and this disk has {free} MB left. Nothing was changed.',
  'package-from-future':
    "it says it was made on {madeAt}, which lies ahead of this machine's clock. Set the clock that is wrong.",
  'package-hidden-data': 'The package holds data that belongs to none of its files.',
  'package-overlapping': 'This file shares its place in the package with “{other}”.',
  'package-encrypted': 'This file is encrypted.',
  'package-method': 'This file is packed in a way that is not known here (method {method}).',
  'package-headers-disagree': 'The package’s list says other things about this file than the file itself.',
  'package-not-a-file': 'This is a link, a folder or a device, and not a file.',
  'package-outside': 'This path leads out of the exhibition folder.',
  'package-bad-name': 'This name holds characters that cannot be seen or are not allowed in a file’s name.',
  'package-reserved-name': 'This name cannot be used for a file on every system.',
  'package-twice': 'This file is in the package twice.',
  'package-names-clash': 'This file and “{other}” would be one file on another system.',
  'package-not-listed': 'The package’s manifest does not name this file.',
  'package-size-differs': 'This file has {found} bytes; the manifest says {said}.',
  'package-content-differs':
    'This file is not what the manifest says (SHA-256): it was altered or damaged on its way.',
  'package-grows': 'This file would unpack to more than {most} times its size.',
  'package-file-too-large': 'This file has {found} MB; the most is {most} MB.',
  'package-file-kind': 'A file of this kind does not belong in an exhibition.',
  'json-too-deep': 'The file is nested more than {most} levels deep.',
  'json-too-long': 'The file holds more than {most} entries in one place.',
  'json-key-twice': 'The field “{field}” stands twice in one place.',
  'text-not-utf8': 'The text is not in UTF-8.',
  'media-scripted': 'Files of this kind (SVG, HTML) can carry scripts and are not taken.',
  'media-differs': 'By its first bytes this file is not what its ending says ({said}).',
  'picture-undecodable': 'The picture is damaged and cannot be shown.',
  'picture-too-many-pixels':
    'The picture has {width} × {height} pixels; that is more than {most} megapixels.',
  'pictures-unchecked': 'The pictures cannot be checked on this machine now, so nothing was installed.',
  'signature-missing': 'The package is not signed. Expected is a package signed by: {expected}.',
  'signature-stranger':
    'The package is signed by “{name}” ({key}), whose key is not trusted here. Expected is a package signed by: {expected}.',
  'signature-wrong':
    'The signature of “{name}” does not fit: the package was altered after it was signed, or the signature is forged.',
  'signature-wrong-expected':
    'The signature of “{name}” does not fit: the package was altered after it was signed, or the signature is forged. Expected is a package signed by: {expected}.',
  'signature-unreadable': 'The signature cannot be read.',
  'trusted-keys-unreadable':
    'The list of trusted keys of this kiosk cannot be read ({reason}), so no package is taken.',
};
