/** Making a slide ready behind the one on screen, so that it never appears half there. */

export interface Hanging {
  /** Files that could not be decoded. */
  broken: string[];
  /** Length of the slide's film in seconds, or null without one. */
  filmSeconds: number | null;
}

/** A film that does not say how long it is within this is shown without knowing. */
const filmPatienceMs = 5_000;

/** Waits for the fonts, pictures and film inside an element that is laid out but not yet seen. */
export async function hung(element: HTMLElement): Promise<Hanging> {
  // Asking for a size lays the words out, which is what makes the browser want their fonts.
  element.getBoundingClientRect();
  await document.fonts.ready;
  const pictures = [...element.querySelectorAll('img')];
  const outcomes = await Promise.allSettled(pictures.map((picture) => picture.decode()));
  const broken = pictures.filter(
    (picture, i) => outcomes[i]?.status === 'rejected' && 'picture' in picture.dataset,
  );
  const film = element.querySelector('video');
  return { broken: broken.map(fileOf), filmSeconds: film && (await lengthOf(film)) };
}

const fileOf = (picture: HTMLImageElement): string =>
  decodeURIComponent(new URL(picture.src).pathname.slice(1));

function lengthOf(film: HTMLVideoElement): Promise<number | null> {
  const heard = ['loadeddata', 'error'] as const;
  return new Promise((settle) => {
    const known = () => {
      clearTimeout(patience);
      // Both: the same player shows other films after this one.
      for (const name of heard) film.removeEventListener(name, known);
      settle(Number.isFinite(film.duration) ? film.duration : null);
    };
    const patience = setTimeout(known, filmPatienceMs);
    if (film.readyState >= film.HAVE_CURRENT_DATA || film.error) return known();
    for (const name of heard) film.addEventListener(name, known);
  });
}
