/** @file The small files that Debian wants in a package, as text. */
import { debianVersion } from './configuration.mjs';

/** `DEBIAN/control`; the app's size in KiB. */
export function control(about, size) {
  const { depends, recommends, packageCategory, synopsis } = about.config.deb;
  const trial = about.trial
    ? [
        ' .',
        ` This is a trial package: Electron ${about.electron} in it is out of support.`,
        ' It is not for a gallery.',
      ]
    : [];
  return [
    'Package: xatire',
    `Version: ${debianVersion(about)}`,
    'Architecture: amd64',
    `Maintainer: ${about.maintainer}`,
    `Installed-Size: ${size}`,
    `Depends: ${depends.join(', ')}`,
    `Recommends: ${recommends.join(', ')}`,
    `Section: ${packageCategory}`,
    'Priority: optional',
    `Homepage: ${about.homepage}`,
    `Description: ${synopsis}`,
    ...folded(about.config.linux.description),
    ...trial,
    '',
  ].join('\n');
}

/** Lines of at most `width` characters, each after one space, as a description wants them. */
function folded(text, width = 78) {
  const lines = [''];
  for (const word of text.trim().split(/\s+/)) {
    if (`${lines.at(-1)} ${word}`.length > width) lines.push('');
    lines[lines.length - 1] = `${lines.at(-1)} ${word}`;
  }
  return lines;
}

/** Debian's changelog: what CHANGELOG.md says of this version. `SOURCE_DATE_EPOCH` makes the same file twice. */
export function changelog(about, changes, now = Number(process.env.SOURCE_DATE_EPOCH ?? Date.now() / 1000)) {
  const own = changes.split(/^## /m).find((part) => part.startsWith(about.version)) ?? '';
  const points = own.split('\n').slice(1).join('\n').trim().split(/^- /m).filter(Boolean);
  const lines = (points.length > 0 ? points : ['New version.']).map((point) => {
    const [first = '', ...rest] = folded(point.replaceAll('`', ''), 74);
    return [`  *${first}`, ...rest.map((line) => `   ${line}`)].join('\n');
  });
  const date = new Date(now * 1000).toUTCString().replace('GMT', '+0000');
  return `xatire (${debianVersion(about)}) stable; urgency=medium\n\n${lines.join('\n')}\n\n -- ${about.maintainer}  ${date}\n`;
}

/** `copyright`, with Xatirə's licence set into its place. */
export function copyright(template, licence) {
  const text = licence.split('\n').slice(2).join('\n').trim();
  const set = text.split('\n').map((line) => (line.trim() === '' ? ' .' : ` ${line}`));
  return template.replace('@LICENCE@', () => set.join('\n'));
}
