import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { ScrollPort } from '../../parts/scrolling.ts';
import { nextStop, partAt, previousStop, progressOf, type Extent } from './stops.ts';

/**
 * Where in a text one stands: follows the scrolling of its region and moves it. The parts are the elements marked
 * `data-part`; scrolling is smooth or not as the region's style says.
 */
export class ReadingPlace {
  #part = $state(0);
  #progress = $state(0);
  #region: HTMLElement | undefined;
  /** Where a smooth scroll is heading: a second press goes on from there, not from halfway. */
  #heading: number | null = null;
  /** The part jumped to stays the one being read, even where the text ends before it reaches the top. */
  #chosen: number | null = null;

  /** `left` hears the part one is at whenever it changes, to find it again. */
  constructor(
    part: number,
    private readonly left: (part: number) => void,
  ) {
    this.#part = part;
  }

  get part(): number {
    return this.#part;
  }
  /** 0 to 1. */
  get progress(): number {
    return this.#progress;
  }
  get atStart(): boolean {
    return this.#progress <= 0.001;
  }
  get atEnd(): boolean {
    return this.#progress >= 0.999;
  }

  /** Attach to the region. `_words` names what the layout depends on: when it changes, the same part is found again. */
  region(..._words: readonly unknown[]): Attachment<HTMLElement> {
    return (region) => {
      this.#region = region;
      untrack(() => this.#restore());
      const sizes = new ResizeObserver(() => this.#restore());
      sizes.observe(region);
      void document.fonts.ready.then(() => this.#region === region && this.#restore());
      return () => sizes.disconnect();
    };
  }

  /** The region scrolled. */
  readonly moved = (): void => {
    const port = this.#port();
    if (!port) return;
    this.#progress = progressOf(port);
    this.#stand(this.#chosen ?? partAt(this.#extents(), port));
  };

  /** The scrolling came to rest, or a finger took it over. */
  readonly rested = (): void => {
    this.#heading = null;
    this.#chosen = null;
  };

  goTo(part: number): void {
    this.#scroll(part > 0 ? (this.#extents()[part]?.start ?? 0) : 0);
    this.#chosen = part;
    this.#stand(part);
  }
  readOn(): void {
    const port = this.#headedPort();
    if (port) this.#scroll(nextStop(this.#extents(), port, this.#line()));
  }
  goBack(): void {
    const port = this.#headedPort();
    if (port) this.#scroll(previousStop(this.#extents(), port, this.#line()));
  }
  goToEnd(): void {
    const port = this.#port();
    if (port) this.#scroll(port.content - port.height);
  }

  #restore(): void {
    this.#heading = null;
    const start = this.#part > 0 ? (this.#extents()[this.#part]?.start ?? 0) : 0;
    this.#region?.scrollTo({ top: start, behavior: 'instant' });
    const port = this.#port();
    if (port) this.#progress = progressOf(port);
  }

  #stand(part: number): void {
    if (part === this.#part) return;
    this.#part = part;
    this.left(part);
  }

  #scroll(top: number): void {
    this.#chosen = null;
    this.#heading = top;
    this.#region?.scrollTo({ top });
  }

  #port(): ScrollPort | null {
    const region = this.#region;
    return region
      ? { top: region.scrollTop, height: region.clientHeight, content: region.scrollHeight }
      : null;
  }

  #headedPort(): ScrollPort | null {
    const port = this.#port();
    return port && { ...port, top: this.#heading ?? port.top };
  }

  /** A part starts with the space above it, so that it never touches the edge. */
  #extents(): Extent[] {
    const region = this.#region;
    if (!region) return [];
    const origin = region.getBoundingClientRect().top - region.scrollTop;
    const room = parseFloat(getComputedStyle(region).scrollPaddingTop) || 0;
    return [...region.querySelectorAll('[data-part]')].map((element) => {
      const box = element.getBoundingClientRect();
      return { start: box.top - origin - room, end: box.bottom - origin };
    });
  }

  #line(): number {
    return (this.#region && parseFloat(getComputedStyle(this.#region).lineHeight)) || 0;
  }
}
