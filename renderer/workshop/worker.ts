/** One place at the bench: makes the jobs that come through its port, one after the other. */
import type { Answer, Job } from '../../electron/archive/pictures/bench.ts';
import { Easel } from './easel.ts';
import { make } from './making.ts';

const easel = new Easel();

addEventListener('message', ({ ports: [port] }) => {
  if (!port) return;
  let last = Promise.resolve();
  port.addEventListener('message', ({ data }: MessageEvent<Job>) => {
    last = last.then(async () => port.postMessage(await answerTo(data)));
  });
  port.start();
  port.postMessage('ready');
});

async function answerTo(job: Job): Promise<Answer> {
  try {
    return { id: job.id, pictures: await make(job, easel) };
  } catch (error) {
    return { id: job.id, fault: String(error).slice(0, 500) };
  }
}
