/**
 * @file Players of films, lent to whoever shows one and used again. Chromium 114 never lets go of all that a media
 * element took once it has loaded anything: some 5 to 19 kB for each film shown in a new element, nothing where the
 * same element shows the next (docs/endurance.md). So films without captions have as many as were ever
 * seen at once.
 */
export interface Film {
  /** Addresses. */
  src: string;
  poster: string | undefined;
  /** Whether captions are to come: they stand on another origin, which an element only takes when it asks by name. */
  captioned: boolean;
}

export interface Captions {
  src: string;
  srclang: string;
  label: string;
}

export class FilmPlayer {
  readonly element = document.createElement('video');
  /** New for each film: one that was given another address goes on showing the words of the film before. */
  #track: HTMLTrackElement | null = null;
  #heard = new AbortController();
  /** It showed captions once. */
  captioned = false;

  constructor() {
    this.element.muted = true;
    this.element.playsInline = true;
    this.element.preload = 'auto';
    this.element.disablePictureInPicture = true;
  }

  load({ src, poster, captioned }: Film): void {
    const { element } = this;
    if (captioned) element.crossOrigin = 'anonymous';
    else element.removeAttribute('crossorigin');
    if (poster !== undefined) element.poster = poster;
    element.src = src;
  }

  /**
   * A captions track is hidden until somebody shows it; here nobody can. Null takes the captions away; `lost` hears of
   * those that cannot be read.
   */
  caption(captions: Captions | null, lost?: () => void): void {
    this.#show('disabled');
    // What is taken away while it is being read is not lost.
    this.#heard.abort();
    this.#heard = new AbortController();
    this.#track?.remove();
    this.#track = null;
    if (!captions) return;
    const track = Object.assign(document.createElement('track'), captions, {
      kind: 'captions',
      default: true,
    });
    if (lost) track.addEventListener('error', lost, { signal: this.#heard.signal });
    this.#track = track;
    this.captioned = true;
    this.element.append(track);
    this.#show('showing');
  }

  /** As it was before it ever loaded anything. Captions still on would keep the element and its file for ever. */
  empty(): void {
    this.caption(null);
    this.element.pause();
    this.element.removeAttribute('poster');
    this.element.removeAttribute('src');
    this.element.load();
    this.element.remove();
  }

  #show(mode: TextTrackMode): void {
    for (const one of this.element.textTracks) one.mode = mode;
  }
}

const free: FilmPlayer[] = [];

/** A player that stands nowhere and holds nothing; a new one for a film with captions. Whoever takes it gives it back. */
export const takePlayer = (captioned: boolean): FilmPlayer =>
  (captioned ? undefined : free.pop()) ?? new FilmPlayer();

/** One that showed captions is not used again: it would keep every track it ever had, and what listens to it. */
export function giveBack(player: FilmPlayer): void {
  player.empty();
  if (!player.captioned) free.push(player);
}
