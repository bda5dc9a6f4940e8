/** Checks every question at the door: who asks, which question, what argument. Electron is handed in. */
import type { z } from 'zod';
import type { Asker } from './asking.ts';
import type { Answers, Question } from './contract.ts';

export type Refusal = 'stranger' | 'unknown question' | 'wrong argument' | 'not allowed';

export type Permits = (asker: Asker) => boolean;

/** A question as it came in: `sender` is the address of the frame that asks. */
export interface Asked {
  sender: string | undefined;
  name: unknown;
  argument: unknown;
}

/** Some of the questions, as the contract declares them, and who answers them. */
export interface Counter<Names extends Question = never> {
  questions: Readonly<Record<Names, { by: Asker; argument: z.ZodType }>>;
  answers: Pick<Answers, Names>;
}

/** Where the kiosk's own pages stand; nobody else gets an answer. */
export const ownOrigin = 'xatire://app/';

/**
 * The answer to one question.
 * Throws a sentence for the log when the question is refused; a refusal is a fault of ours or an attack.
 */
export async function answer<Names extends Question>(
  { questions, answers }: Counter<Names>,
  permits: Permits,
  { sender, name, argument }: Asked,
): Promise<unknown> {
  if (!sender?.startsWith(ownOrigin)) throw refusal('stranger', sender);
  if (!isAmong(questions, name)) throw refusal('unknown question', name);
  const parsed = questions[name].argument.safeParse(argument);
  if (!parsed.success) throw refusal('wrong argument', name);
  if (!permits(questions[name].by)) throw refusal('not allowed', name);
  return (answers[name] as (value: unknown) => Promise<unknown>)(parsed.data);
}

/** Whether that is the name of one of these questions. */
export const isAmong = <Names extends string>(
  questions: Readonly<Record<Names, unknown>>,
  name: unknown,
): name is Names => typeof name === 'string' && Object.hasOwn(questions, name);

const refusal = (reason: Refusal, what: unknown): Error =>
  new Error(`Refused (${reason}): ${String(what).slice(0, 200)}`);
