/** What the machine answers about packages and keys. Who may ask was checked at the door. */
import type { PictureFolders } from '../archive/picture-folders.ts';
import { ownKeyOf, readPublicKey } from '../packages/key-files.ts';
import { publicKeyOf } from '../packages/keys.ts';
import type { PackageDesk } from '../packages/package-desk.ts';
import type { Staff } from '../staff/staff.ts';
import type { StaffAnswers } from './contract.ts';

export interface PackageOffice {
  data: string;
  staff: Staff;
  pictures: PictureFolders;
  packages: PackageDesk;
}

type PackageQuestion = Extract<keyof StaffAnswers, `package.${string}`>;

export function packageAnswersOf({
  data,
  staff,
  pictures,
  packages,
}: PackageOffice): Pick<StaffAnswers, PackageQuestion> {
  const { keys } = packages;
  const keyAt = async (path: string) => {
    const file = await pictures.file(path);
    return file ? readPublicKey(file.path) : ({ outcome: 'missing' } as const);
  };
  return {
    'package.found': () => packages.found(),
    'package.export': ({ to }) => packages.export(to),
    'package.open': ({ path }) => packages.open(path),
    'package.install': () => packages.install({ by: staff.session.role ?? 'nobody' }),
    async 'package.forget'({ path }) {
      await packages.forget(path);
      return null;
    },
    async 'package.putAway'() {
      await packages.putAway();
      return null;
    },
    async 'package.keys'() {
      const own = await ownKeyOf(data);
      return { trust: await keys.read(), own: own && publicKeyOf(own) };
    },
    'package.lookAtKey': ({ path }) => keyAt(path),
    async 'package.addKey'({ path }) {
      const read = await keyAt(path);
      return read.outcome === 'ok' ? keys.add(read.key) : read;
    },
    'package.removeKey': ({ key }) => keys.remove(key),
    'package.requireKeys': ({ required }) => keys.require(required),
  };
}
