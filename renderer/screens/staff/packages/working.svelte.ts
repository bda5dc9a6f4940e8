import type { Bridge } from '../../../bridge.ts';

/** A long piece of work of the machine's: how far it is, and how to call it off. One at a time. */
export class Working {
  #part = $state.raw<number | undefined>(undefined);
  #going = $state(false);

  constructor(
    private readonly bridge: Bridge,
    private readonly callOff: () => Promise<unknown>,
    private readonly news: 'package.progress' | 'backup.progress' = 'package.progress',
  ) {}

  /** While it goes on. */
  get going(): boolean {
    return this.#going;
  }
  /** From 0 to 1; undefined before the machine has told. */
  get part(): number | undefined {
    return this.#part;
  }

  /** Runs `work` and listens meanwhile; null where the machine did not answer. */
  async run<Answer>(work: () => Promise<Answer>): Promise<Answer | null> {
    this.#going = true;
    this.#part = undefined;
    const deaf = this.bridge.hear(this.news, ({ done, all }) => {
      this.#part = all === 0 ? undefined : done / all;
    });
    try {
      return await work();
    } catch {
      return null;
    } finally {
      deaf();
      this.#going = false;
    }
  }

  cancel = (): void => void this.callOff().catch(() => undefined);
}
