/** Whose turn it is in the loop. The place in the rotation is on disk, so a restart goes on where it stood. */
import { join } from 'node:path';
import { z } from 'zod';
import { next, type RotationState } from '../../exhibition/remembrance/rotation.ts';
import { readJson, writeWholeFile } from './disk.ts';

const stored = z.strictObject({ round: z.int().min(0), after: z.string().nullable() });

export class Turns {
  #state: RotationState | null = null;
  #path: string;

  constructor(
    dataFolder: string,
    private readonly report: (sentence: string) => void,
  ) {
    this.#path = join(dataFolder, 'rotation.json');
  }

  /** The person whose turn comes `ahead` turns after the last one shown (1 is the next); null on an empty roll. */
  async upcoming(ids: readonly string[], ahead = 1): Promise<string | null> {
    let state = await this.#read();
    let id: string | null = null;
    for (let i = 0; i < ahead; i++) {
      const turn = next(ids, state);
      if (!turn) return null;
      ({ id, state } = turn);
    }
    return id;
  }

  /** Marks a person as shown, if it was their turn. A disk that refuses is reported; the loop plays on. */
  async shown(ids: readonly string[], id: string): Promise<void> {
    const turn = next(ids, await this.#read());
    if (!turn || turn.id !== id) return;
    this.#state = turn.state;
    try {
      await writeWholeFile(this.#path, JSON.stringify(turn.state));
    } catch (error) {
      this.report(`The place in the rotation could not be kept: ${(error as Error).message}`);
    }
  }

  async #read(): Promise<RotationState> {
    if (this.#state) return this.#state;
    const json = await readJson(this.#path);
    const reading = stored.safeParse(json.outcome === 'ok' ? json.value : undefined);
    if (!reading.success && json.outcome !== 'missing')
      this.report('The place in the rotation was lost; it starts anew.');
    this.#state = reading.success ? reading.data : { round: 0, after: null };
    return this.#state;
  }
}
