/** Many pictures, a few at a time, with progress, time left and cancel. */
import type { AllWork, Made, PictureOrder } from './pictures.ts';

/** Before so many are done, the time left would be a guess. */
const enoughToTell = 5;

/**
 * Makes all orders, `beside` at a time, in order. Cancelling answers at once what was done until then. A `take` that
 * throws ends the whole, and its error is thrown when nothing is under way any more.
 */
export async function doAll<Order extends PictureOrder>(
  orders: readonly Order[],
  { take, onprogress, signal }: AllWork<Order>,
  make: (order: Order, signal: AbortSignal) => Promise<Made>,
  beside: number,
  now: () => number,
): Promise<{ outcome: 'done' | 'cancelled'; made: number; bad: number }> {
  const stop = new AbortController();
  const cancel = () => stop.abort();
  signal?.addEventListener('abort', cancel);
  if (signal?.aborted) cancel();
  const began = now();
  const count = { made: 0, bad: 0 };
  const failures: unknown[] = [];
  const tell = () => {
    const done = count.made + count.bad;
    const left = ((now() - began) / done) * (orders.length - done);
    onprogress?.({
      done,
      total: orders.length,
      bad: count.bad,
      secondsLeft: done < enoughToTell && done < orders.length ? null : Math.ceil(left / 1_000),
    });
  };
  const waiting = orders.values();
  const worker = async () => {
    for (const order of waiting) {
      if (stop.signal.aborted) return;
      const made = await make(order, stop.signal);
      if (made.outcome === 'cancelled') return;
      await take(order, made);
      count[made.outcome === 'ok' ? 'made' : 'bad'] += 1;
      tell();
    }
  };
  const guarded = () =>
    worker().catch((error: unknown) => {
      failures.push(error);
      stop.abort();
    });
  await Promise.all(Array.from({ length: beside }, guarded));
  signal?.removeEventListener('abort', cancel);
  if (failures.length > 0) throw failures[0];
  return { outcome: stop.signal.aborted ? 'cancelled' : 'done', ...count };
}
