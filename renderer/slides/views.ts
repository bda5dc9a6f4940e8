/** One view per slide kind. A kind without its view here does not compile. */
import type { Component } from 'svelte';
import type { Statement } from '../../exhibition/statement.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import type { Person } from '../../exhibition/remembrance/person.ts';
import type { SlideKind, SlideOf } from '../../exhibition/slides/kinds.ts';
import type { RollEntry } from '../bridge.ts';
import { fetchMarkdown } from '../parts/markdown-ahead.ts';
import EventView from './EventView.svelte';
import FilmView from './FilmView.svelte';
import NamesView from './NamesView.svelte';
import PhotographView from './PhotographView.svelte';
import PortraitView from './PortraitView.svelte';
import QuoteView from './QuoteView.svelte';
import TitleView from './TitleView.svelte';

/** What a slide points at, fetched before it is shown; only what its kind needs. */
export interface Beside {
  person?: Person | null;
  /** At most `mostNames` of the roll. */
  names?: readonly RollEntry[];
  statement?: Statement | null;
}

export interface SlideProps<Kind extends SlideKind> extends Beside {
  slide: SlideOf<Kind>;
  language: LanguageCode;
  fallback: LanguageCode;
  /** False while the slide waits behind another: a film stands still. */
  onScreen?: boolean;
  /** Hears one sentence when part of the slide could not be shown. */
  report?: (sentence: string) => void;
}

export const views: { readonly [Kind in SlideKind]: Component<SlideProps<Kind>> } = {
  title: TitleView,
  event: EventView,
  quote: QuoteView,
  portrait: PortraitView,
  names: NamesView,
  photograph: PhotographView,
  film: FilmView,
};

/** What views of a kind are to be fetched with before the first of them is shown. */
export const fetchFor = async (kind: SlideKind): Promise<void> => {
  if (kind === 'event') await fetchMarkdown();
};
