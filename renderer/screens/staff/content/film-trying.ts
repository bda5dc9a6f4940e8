/** @file Whether Chromium can show a film here: found by trying, because a lacking codec gives no error of its own. */

/** A stick is slow, and what a film needs may stand at its end. */
const patienceMs = 20_000;

/**
 * `no-picture`: there is sound and no picture, as HEVC and MPEG-4 Part 2 give; `unplayable`: nothing at all within 20 s.
 * Nothing is heard or seen of it.
 */
export function tried(
  address: string,
  signal: AbortSignal,
): Promise<'ok' | 'no-picture' | 'unplayable' | 'cancelled'> {
  const film = document.createElement('video');
  film.muted = true;
  film.preload = 'auto';
  return new Promise((settle) => {
    const end = (how: 'ok' | 'no-picture' | 'unplayable' | 'cancelled') => () => {
      clearTimeout(patience);
      film.removeAttribute('src');
      film.load();
      settle(how);
    };
    const patience = setTimeout(end('unplayable'), patienceMs);
    film.addEventListener('loadeddata', () => end(film.videoWidth > 0 ? 'ok' : 'no-picture')(), {
      once: true,
    });
    film.addEventListener('error', end('unplayable'), { once: true });
    signal.addEventListener('abort', end('cancelled'), { once: true });
    film.src = address;
  });
}
