/** @file What staff mode asks about packages and the keys that sign them. Part of the contract (contract.ts). */
import { z } from 'zod';
import type { KeyRead } from '../packages/key-files.ts';
import type { PublicKey } from '../packages/keys.ts';
import type {
  FoundPackage,
  PackageExported,
  PackageInstalled,
  PackageLooked,
  PackagePreview,
} from '../packages/package-desk.ts';
import type { Progress } from '../packages/progress.ts';
import type { Trust, TrustChanged } from '../packages/trust.ts';
import { asks, nothing } from './asking.ts';

export type { FoundPackage, PackageExported, PackageInstalled, PackageLooked, PackagePreview, PublicKey };

const path = z.string().max(4_000);

/** Whose packages are taken, and by whose key ours are signed. */
export interface PackageKeys {
  trust: Trust;
  /** The public half of this machine's own key. */
  own: PublicKey | null;
}

export type KeyLooked = KeyRead<PublicKey>;
export type KeyAdded = TrustChanged | Exclude<KeyLooked, { outcome: 'ok' }>;

export const packageQuestions = {
  /** What was opened with the app, and packages on sticks; asked while a technician is in, and only then looked at. */
  'package.found': asks('packages', nothing).answers<FoundPackage[]>(),
  /** Writes what is published into one of `places`; `package.progress` tells how far it is. */
  'package.export': asks('packages', z.strictObject({ to: path })).answers<PackageExported>(),
  /** Unpacks and checks a package and answers what it would change; nothing is changed yet. */
  'package.open': asks('packages', z.strictObject({ path })).answers<PackageLooked>(),
  /** Installs the one that is open. */
  'package.install': asks('packages', nothing).answers<PackageInstalled>(),
  /** One that was opened with the app is not offered any more. */
  'package.forget': asks('packages', z.strictObject({ path })).answers<null>(),
  'package.putAway': asks('packages', nothing).answers<null>(),

  'package.keys': asks('packages', nothing).answers<PackageKeys>(),
  /** Whose public key a file holds. */
  'package.lookAtKey': asks('packages', z.strictObject({ path })).answers<KeyLooked>(),
  'package.addKey': asks('packages', z.strictObject({ path })).answers<KeyAdded>(),
  'package.removeKey': asks('packages', z.strictObject({ key: z.string().max(100) })).answers<TrustChanged>(),
  /** Whether packages without a signature of one of the keys are refused. */
  'package.requireKeys': asks('packages', z.strictObject({ required: z.boolean() })).answers<TrustChanged>(),
} as const;

export interface PackageNews {
  /** How far an export is, or the opening of a package. */
  'package.progress': Progress;
}
