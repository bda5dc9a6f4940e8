/** What the machine answers to the pages readiness, settings and health. Who may ask was checked at the door. */
import { csvOf } from '../../exhibition/figures.ts';
import type { Guard } from '../../exhibition/guards.ts';
import { localDay } from '../../exhibition/local-time.ts';
import type { SettingsShelf } from '../archive/settings.ts';
import type { Exports } from '../health/exports.ts';
import type { Figures } from '../health/figures.ts';
import type { Fleet } from '../fleet/fleet.ts';
import type { Staff } from '../staff/staff.ts';
import type { StaffAnswers } from './contract.ts';
import type { Health } from './staff-contract.ts';

export interface DeskOffice {
  staff: Staff;
  settings: SettingsShelf;
  figures: Figures;
  exports: Exports;
  fleet: Pick<Fleet, 'view'>;
  health: () => Promise<Health>;
  guards: () => Promise<Guard[]>;
  log: () => Promise<string>;
  now?: () => Date;
}

type DeskQuestion = Extract<
  keyof StaffAnswers,
  `settings.${string}` | `figures${string}` | `log${string}` | 'health' | 'fleet' | 'readiness' | 'places'
>;

export function deskAnswersOf({
  staff,
  settings,
  figures,
  exports,
  fleet,
  health,
  guards,
  log,
  now = () => new Date(),
}: DeskOffice): Pick<StaffAnswers, DeskQuestion> {
  return {
    'settings.read': async () => settings.current,
    'settings.write': ({ settings: wanted }) => settings.write(wanted),
    health,
    fleet: () => fleet.view(),
    async readiness() {
      const { keys, recovery } = await staff.state();
      return {
        health: await health(),
        settings: settings.current,
        pins: keys.state,
        recovery: recovery.state,
        guards: await guards(),
      };
    },
    places: () => exports.list(),
    figures: () => figures.days(),
    'figures.export': async ({ to }) =>
      exports.write(to, `xatire-figures-${localDay(now())}.csv`, csvOf(await figures.days())),
    log,
    'log.export': async ({ to }) => exports.write(to, `xatire-log-${localDay(now())}.txt`, await log()),
  };
}
