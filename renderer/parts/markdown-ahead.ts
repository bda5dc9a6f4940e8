/**
 * Markdown for whoever is part of what a start begins with. Its reader takes a sixtieth of a second of every start, and
 * hardly ever is the first slide one that needs it: it is fetched before it is shown, as a picture is.
 */
import type Markdown from './Markdown.svelte';

let fetched: typeof Markdown | undefined;

export async function fetchMarkdown(): Promise<void> {
  fetched ??= (await import('./Markdown.svelte')).default;
}

/** An Error where it was not fetched before: words of a slide are never silently left out. */
export function fetchedMarkdown(): typeof Markdown {
  if (!fetched) throw new Error('Markdown was to be shown before it was fetched.');
  return fetched;
}
