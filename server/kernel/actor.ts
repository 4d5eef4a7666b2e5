/** The roles an account may hold. An evaluator is no role: the reporting line makes one (house rule, regulation Ps 1(9)). */
export const Role = {
  PERSONNEL_OFFICER: 'PERSONNEL_OFFICER',
  UNIT_OFFICER: 'UNIT_OFFICER',
  AUDITOR: 'AUDITOR',
  ADMINISTRATOR: 'ADMINISTRATOR',
  EMPLOYEE: 'EMPLOYEE',
} as const;
export type Role = (typeof Role)[keyof typeof Role];

export type Locale = 'id' | 'en';

/** Who asks. Read anew for every request, so a removed role counts at once. */
export interface Actor {
  readonly accountId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The employee behind the account; null for a purely technical account. */
  readonly employeeId: string | null;
  /** Roots of the subtrees a unit officer works for; empty for all others. */
  readonly unitIds: readonly string[];
  /** May read the schema by introspection. */
  readonly developer: boolean;
}

/** True when the actor holds at least one of the roles; false for nobody and for an empty list. */
export const hasRole = (actor: Actor | null, ...roles: Role[]): boolean =>
  actor !== null && roles.some((role) => actor.roles.includes(role));
