/** @file The only file that says `window.xatire`: what the preload put there. */
import type { Bridge } from '../electron/bridge/contract.ts';

export const bridge = (window as unknown as { xatire: Bridge }).xatire;
export type {
  AnswerOf,
  Applying,
  ArgumentOf,
  BackupPreview,
  Bridge,
  Brief,
  Checked,
  ImportPage,
  ImportProgress,
  ImportRefused,
  Listed,
  ListName,
  OpenedFile,
  PhotoFound,
  PhotosFound,
  DraftState,
  Exported,
  FoundPackage,
  ExportPlace,
  FleetView,
  FolderListing,
  Health,
  KeptBefore,
  Opening,
  PackagePreview,
  PublicKey,
  Roll,
  RollEntry,
  Role,
  StaffState,
  Version,
} from '../electron/bridge/contract.ts';

/** Media of the exhibition stand on an origin of their own beside the pages: `xatire://app` → `xatire://content`. */
const contentOrigin = location.origin.replace('//app', '//content');

/** The address of a file of the exhibition on show. */
export const mediaAddress = (file: string): string =>
  `${contentOrigin}/${file.split('/').map(encodeURIComponent).join('/')}`;

/** The same of a portrait for a list, where a face is no more than 160 pixels wide: a small one, as soon as it is made. */
export const faceAddress = (file: string): string => `${mediaAddress(file)}?face`;
