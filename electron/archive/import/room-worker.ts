/**
 * @file What runs in the reading room's process: takes one question after the other and answers it. A file that is too
 * much for the memory ends the process; the main process hears of it and goes on (reading-room.ts).
 */
import { ImportDesk } from './import-desk.ts';
import type { RoomQuestion } from './questions.ts';

export interface Asked {
  number: number;
  question: RoomQuestion;
  argument: never;
}

export type Answered = { number: number; answer: unknown } | { number: number; fault: string };

/** `say` sends an answer; what comes back takes a question. */
export function deskOf(say: (answered: Answered) => void): (asked: Asked) => void {
  const desk = new ImportDesk();
  let last: Promise<unknown> = Promise.resolve();
  return ({ number, question, argument }) => {
    last = last.then(async () => {
      try {
        say({ number, answer: await desk[question](argument) });
      } catch (error) {
        say({ number, fault: String((error as Error).stack ?? error) });
      }
    });
  };
}
