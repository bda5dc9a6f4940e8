/** Checks every question at the door: who asks, which question, what argument. Electron is handed in. */
import type { Asker } from './asking.ts';
import { questions, type Answers, type Question } from './contract.ts';

export type Refusal = 'stranger' | 'unknown question' | 'wrong argument' | 'not allowed';

export type Permits = (asker: Asker) => boolean;

/** Where the kiosk's own pages stand; nobody else gets an answer. */
export const ownOrigin = 'xatire://app/';

/**
 * The answer to one question. `sender` is the address of the frame that asks.
 * Throws a sentence for the log when the question is refused; a refusal is a fault of ours or an attack.
 */
export async function answer(
  answers: Answers,
  permits: Permits,
  { sender, name, argument }: { sender: string | undefined; name: unknown; argument: unknown },
): Promise<unknown> {
  if (!sender?.startsWith(ownOrigin)) throw refusal('stranger', sender);
  if (!isQuestion(name)) throw refusal('unknown question', name);
  const parsed = questions[name].argument.safeParse(argument);
  if (!parsed.success) throw refusal('wrong argument', name);
  if (!permits(questions[name].by)) throw refusal('not allowed', name);
  return (answers[name] as (value: unknown) => Promise<unknown>)(parsed.data);
}

const isQuestion = (name: unknown): name is Question =>
  typeof name === 'string' && Object.hasOwn(questions, name);

const refusal = (reason: Refusal, what: unknown): Error =>
  new Error(`Refused (${reason}): ${String(what).slice(0, 200)}`);
