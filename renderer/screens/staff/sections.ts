/** The pages of staff mode, in the order of a working day. */
import type { Component } from 'svelte';
import type { Role } from '../../bridge.ts';
import Content from './content/Content.svelte';
import FleetPage from './fleet/FleetPage.svelte';
import HealthPage from './health/HealthPage.svelte';
import History from './history/History.svelte';
import ImportPage from './import/ImportPage.svelte';
import PackagesPage from './packages/PackagesPage.svelte';
import Readiness from './readiness/Readiness.svelte';
import SettingsPage from './settings/SettingsPage.svelte';
import Studio from './studio/Studio.svelte';

export interface Section {
  id: SectionId;
  icon: string;
  page: Component<{ go: (section: SectionId, at?: string) => void; at: string }>;
  /** Left out: for both roles. */
  only?: Role;
  /** Shows what staff work on, so there must be an exhibition that can be read. */
  onDesk?: true;
}

export const sectionIds = [
  'studio',
  'content',
  'import',
  'history',
  'readiness',
  'settings',
  'packages',
  'fleet',
  'health',
] as const;
export type SectionId = (typeof sectionIds)[number];

const sections: readonly Section[] = [
  { id: 'studio', icon: 'play', page: Studio, onDesk: true },
  { id: 'content', icon: 'list', page: Content, onDesk: true },
  { id: 'import', icon: 'columns', page: ImportPage, onDesk: true },
  { id: 'history', icon: 'clock', page: History },
  { id: 'readiness', icon: 'check', page: Readiness },
  { id: 'settings', icon: 'settings', page: SettingsPage, only: 'technician' },
  { id: 'packages', icon: 'package', page: PackagesPage, only: 'technician' },
  { id: 'fleet', icon: 'kiosks', page: FleetPage, only: 'technician' },
  { id: 'health', icon: 'info', page: HealthPage },
];

/** The pages that this role may open. */
export const sectionsFor = (role: Role): readonly Section[] =>
  sections.filter(({ only }) => only === undefined || only === role);
