import { isOpen, type ObjectionState } from './objection.rules.js';

/** What of an objection decides who may do what. */
export interface StandingObjection {
  readonly state: ObjectionState;
  readonly employeeId: string;
  readonly evaluatorId: string;
  readonly evaluatorSuperiorId: string;
  readonly explainedOn: string | null;
}

export interface ObjectionAbility {
  readonly explain: boolean;
  readonly hear: boolean;
  readonly decide: boolean;
  readonly withdraw: boolean;
}

/** A refusal: message key and article. */
export interface StepRefusal {
  readonly key: string;
  readonly article: string;
}

type Step = keyof ObjectionAbility;
interface StepRule {
  readonly party: 'employeeId' | 'evaluatorId' | 'evaluatorSuperiorId';
  readonly notParty: string;
  readonly states: readonly ObjectionState[];
  readonly article: string;
}

/** Whose step it is and when; the decision's own conditions stand in `OBJECTION_TRANSITIONS`. */
export const STEPS = {
  explain: { party: 'evaluatorId', notParty: 'objection.notEvaluator', states: ['FILED'], article: 'p.117 B.3' },
  hear: { party: 'evaluatorSuperiorId', notParty: 'objection.notSuperior', states: ['FILED'], article: 'p.117 B.3-4' },
  decide: {
    party: 'evaluatorSuperiorId',
    notParty: 'objection.notSuperior',
    states: ['HEARD'],
    article: 'p.117 B.4-5',
  },
  withdraw: { party: 'employeeId', notParty: 'objection.notOwn', states: ['FILED', 'HEARD'], article: 'Ps 29' },
} as const satisfies Record<Step, StepRule>;

/** Null when this person may take the step now, else why not. */
export function stepRefusal(step: Step, found: StandingObjection, actorId: string): StepRefusal | null {
  const rule: StepRule = STEPS[step];
  const { article } = rule;
  if (found[rule.party] !== actorId) return { key: rule.notParty, article };
  if (!isOpen(found.state)) return { key: 'objection.over', article };
  if (!rule.states.includes(found.state))
    return { key: step === 'decide' ? 'objection.notHeard' : 'objection.heard', article };
  if (step === 'explain' && found.explainedOn !== null) return { key: 'objection.explained', article };
  return null;
}

/** Everything the viewer may do with an objection. */
export const abilitiesOf = (found: StandingObjection, actorId: string | null): ObjectionAbility => {
  const may = (step: Step): boolean => actorId !== null && stepRefusal(step, found, actorId) === null;
  return { explain: may('explain'), hear: may('hear'), decide: may('decide'), withdraw: may('withdraw') };
};
