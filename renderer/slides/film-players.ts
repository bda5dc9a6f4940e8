/**
 * @file Players of films, lent to whoever shows one and used again. Chromium 114 never lets go of all that a media
 * element took once it has loaded anything: some 5 to 19 kB for each film shown in a new element, nothing where the
 * same element shows the next (docs/endurance.md). So there are as many as were ever seen at once.
 */
export interface Captions {
  src: string;
  srclang: string;
  label: string;
}

export class FilmPlayer {
  readonly element = document.createElement('video');
  /** New for each film: one that was given another address goes on showing the words of the film before. */
  #track: HTMLTrackElement | null = null;
  #failed: ((why: string) => void) | null = null;

  constructor() {
    const { element } = this;
    element.muted = true;
    element.playsInline = true;
    element.preload = 'auto';
    element.disablePictureInPicture = true;
    // Tracks come from the content's own origin, which a video only accepts when it asks for it by name.
    element.crossOrigin = 'anonymous';
    // Codecs the machine lacks may give sound without picture and no error.
    element.addEventListener(
      'loadeddata',
      () => element.videoWidth === 0 && this.#failed?.('it has no picture.'),
    );
    element.addEventListener('error', () => this.#failed?.('it cannot be played.'));
  }

  /** `src` and `poster` are addresses; `failed` hears why there is nothing to see. */
  load(src: string, poster: string | undefined, failed: (why: string) => void): void {
    this.#failed = failed;
    if (poster !== undefined) this.element.poster = poster;
    this.element.src = src;
  }

  /**
   * A captions track is hidden until somebody shows it; here nobody can. Null takes the captions away; `lost` hears of
   * those that cannot be read.
   */
  caption(captions: Captions | null, lost: () => void): void {
    this.#uncaption();
    if (!captions) return;
    const track = Object.assign(document.createElement('track'), captions, {
      kind: 'captions',
      default: true,
    });
    // What is taken away while it is being read is not lost.
    track.addEventListener('error', () => track === this.#track && lost());
    this.#track = track;
    this.element.append(track);
    this.#show('showing');
  }

  /** As it was before it ever loaded anything. */
  empty(): void {
    this.#failed = null;
    this.#uncaption();
    this.element.pause();
    this.element.removeAttribute('poster');
    this.element.removeAttribute('src');
    this.element.load();
    this.element.remove();
  }

  /** Captions still on would keep the element and its file for ever. */
  #uncaption(): void {
    this.#show('disabled');
    this.#track?.remove();
    this.#track = null;
  }

  #show(mode: TextTrackMode): void {
    for (const one of this.element.textTracks) one.mode = mode;
  }
}

const free: FilmPlayer[] = [];

/** A player that stands nowhere and holds nothing. Whoever takes it gives it back. */
export const takePlayer = (): FilmPlayer => free.pop() ?? new FilmPlayer();

export function giveBack(player: FilmPlayer): void {
  player.empty();
  free.push(player);
}
