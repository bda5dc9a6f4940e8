/** How a question is declared: who may ask it, what argument it takes, what type its answer has. */
import { z } from 'zod';
import type { Permission, Session } from '../staff/session.ts';

/** `visitor`: anyone in front of the screen; `staff`: whoever is in; else who has that permission. */
export type Asker = 'visitor' | 'staff' | Permission;

export const asks = <Argument extends z.ZodType>(by: Asker, argument: Argument) => ({
  answers: <Answer>() => ({ by, argument, answer: null as Answer }),
});

export const nothing = z.null();
export const id = z.string().max(200);

/** Whether who is in front of the screen now may ask this. */
export function permits(session: Session, asker: Asker): boolean {
  if (asker === 'visitor') return true;
  return asker === 'staff' ? session.role !== null : session.may(asker);
}
