/** Calls `act` in the so-many-th frame from now, before that frame is painted; the answer calls it off. */
export function afterFrames(count: number, act: () => void): () => void {
  let frame = 0;
  const wait = (left: number) => {
    if (left === 0) act();
    else frame = requestAnimationFrame(() => wait(left - 1));
  };
  wait(count);
  return () => cancelAnimationFrame(frame);
}
