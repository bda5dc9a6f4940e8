/** A kiosk looked into through a pipe: Chromium’s debugging protocol without a single socket. */
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Readable, Writable } from 'node:stream';

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** Messages in JSON, each ended by a zero byte: handle 3 is read by the browser, handle 4 written. */
class Pipe {
  #last = 0;
  #rest = '';
  readonly #waiting = new Map<number, (answer: Answer) => void>();

  constructor(
    private readonly to: Writable,
    from: Readable,
  ) {
    from.setEncoding('utf8').on('data', (text: string) => {
      const messages = (this.#rest + text).split('\0');
      this.#rest = messages.pop() ?? '';
      for (const message of messages) {
        const answer = JSON.parse(message) as Answer;
        if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
      }
    });
    to.on('error', () => undefined);
  }

  async ask<T>(method: string, params: object, sessionId?: string): Promise<T> {
    const id = ++this.#last;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    this.to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const late = sleep(15_000).then((): Answer => ({ error: { message: `${method} was not answered` } }));
    const { result, error } = await Promise.race([answered, late]);
    this.#waiting.delete(id);
    if (error) throw new Error(error.message);
    return result as T;
  }
}

export interface Piped {
  child: ChildProcess;
  /** What an expression is worth in the page. */
  see<T>(expression: string): Promise<T>;
}

/** Starts a kiosk with a pipe to its page. `command` may begin with what wraps it, such as `unshare` or `strace`. */
export async function openPiped(command: readonly string[], env: NodeJS.ProcessEnv): Promise<Piped> {
  const [first = '', ...words] = command;
  const child = spawn(first, words, {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const pipe = new Pipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const session = await attach(pipe);
  return {
    child,
    async see<T>(expression: string): Promise<T> {
      const params = { expression, returnByValue: true, awaitPromise: true };
      const { result } = await pipe.ask<{ result: { value: T } }>('Runtime.evaluate', params, session);
      return result.value;
    },
  };
}

async function attach(pipe: Pipe): Promise<string> {
  for (let i = 0; i < 120; i++) {
    const { targetInfos } = await pipe.ask<{ targetInfos: { targetId: string; url: string }[] }>(
      'Target.getTargets',
      {},
    );
    const page = targetInfos.find(({ url }) => url.startsWith('xatire://app/'));
    if (page) {
      const params = { targetId: page.targetId, flatten: true };
      return (await pipe.ask<{ sessionId: string }>('Target.attachToTarget', params)).sessionId;
    }
    await sleep(250);
  }
  throw new Error('the kiosk opened no page');
}

/** Ends a kiosk and whatever wraps it. */
export async function endPiped({ child }: Piped): Promise<void> {
  const exit = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode !== null || child.pid === undefined) return;
  process.kill(-child.pid, 'SIGKILL');
  await exit;
}
