/** Why a package is refused: codes beside those of exhibition/problems.ts. Sizes among the values are in MB. */
export const packageProblemCodes = [
  /** The disk or the stick does not give it up ({reason}). */
  'package-unreadable',
  /** No package at all, or cut off. */
  'package-not-whole',
  /** What is packed cannot be unpacked. */
  'package-damaged',
  'package-too-many-files',
  'package-too-large',
  /** This disk has too little room to unpack it. */
  'package-no-room',
  /** Made on a day that has not come here ({madeAt}): some clock is wrong. */
  'package-from-future',
  /** Bytes that belong to no file. */
  'package-hidden-data',
  /** Two files are made of the same bytes. */
  'package-overlapping',
  'package-encrypted',
  /** Packed in another way than stored or deflated. */
  'package-method',
  /** The list of files says other things than the files themselves. */
  'package-headers-disagree',
  /** A link, a folder or a device. */
  'package-not-a-file',
  /** Its path leads out of the exhibition folder. */
  'package-outside',
  /** Characters that cannot be seen, turn the direction of writing, or that some system refuses. */
  'package-bad-name',
  /** A name that Windows keeps for a device, or one that ends with a dot or a space. */
  'package-reserved-name',
  'package-twice',
  /** On another system both would be one file. */
  'package-names-clash',
  /** The manifest does not name it. */
  'package-not-listed',
  'package-size-differs',
  'package-content-differs',
  /** It unpacks to more than {most} times its size. */
  'package-grows',
  'package-file-too-large',
  /** No kind of file that belongs in an exhibition. */
  'package-file-kind',
  'json-too-deep',
  'json-too-long',
  'json-key-twice',
  'text-not-utf8',
  /** SVG, HTML and the like can carry scripts. */
  'media-scripted',
  /** The first bytes are of another kind than the ending says. */
  'media-differs',
  'picture-undecodable',
  'picture-too-many-pixels',
  /** The machine could not open its picture workshop: no fault of the package. */
  'pictures-unchecked',
  'signature-missing',
  'signature-stranger',
  'signature-wrong',
  /** The same where only certain keys are taken. */
  'signature-wrong-expected',
  'signature-unreadable',
  /** The list of trusted keys cannot be read, so nothing is taken. */
  'trusted-keys-unreadable',
] as const;

export type PackageProblemCode = (typeof packageProblemCodes)[number];
