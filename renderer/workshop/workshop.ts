/**
 * @file The page in which unknown pictures are decoded: hidden, sandboxed, without network and without a way to the
 * kiosk. Each port that the machine hands in becomes a worker, and from then on the two speak without this page.
 */
addEventListener('message', ({ source, ports }) => {
  if (source !== window) return;
  for (const port of ports) {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    // A worker that ends takes the window with it: the machine notices and opens another.
    worker.addEventListener('error', () => window.close());
    worker.postMessage(null, [port]);
  }
});
