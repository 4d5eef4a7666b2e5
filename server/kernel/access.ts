import { Extensions } from 'type-graphql';
import { type Actor, hasRole, type Role } from './actor.js';
import { AppError, unauthenticated } from './errors.js';

/** Ring 1: who may use a root field at all. Each gate has a name, so the access table can be read by a person. */
export interface Gate {
  readonly name: string;
  allows(actor: Actor | null): boolean;
}

export const everyone: Gate = { name: 'everyone', allows: () => true };
export const signedIn: Gate = { name: 'signedIn', allows: (actor) => actor !== null };

/** Only accounts that hold at least one of the roles. */
export const roles = (...wanted: [Role, ...Role[]]): Gate => ({
  name: wanted.join(' | '),
  allows: (actor) => hasRole(actor, ...wanted),
});

/** Accounts that stand for an employee: they alone can be evaluated, rate, answer. */
export const employees: Gate = { name: 'employee', allows: (actor) => actor?.employeeId != null };

/** Whoever one of the gates lets in. */
export const either = (...gates: [Gate, Gate, ...Gate[]]): Gate => ({
  name: gates.map(({ name }) => name).join(' | '),
  allows: (actor) => gates.some((gate) => gate.allows(actor)),
});

/** Marks a root field with its gate. The schema does not build when a root field has none. */
export const Access = (gate: Gate): MethodDecorator => Extensions({ gate }) as MethodDecorator;

/** Throws what the caller has to hear: sign in first, or not for this role. */
export function pass(gate: Gate, actor: Actor | null): void {
  if (gate.allows(actor)) return;
  throw actor === null ? unauthenticated() : new AppError('FORBIDDEN', 'error.forbidden');
}
