/** Between two pieces of long work: whatever came in meanwhile, a visitor's question above all, is answered first. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
