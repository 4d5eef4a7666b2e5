import type { EvaluationStatus } from '../evaluations/evaluations.rules.js';
import type { PlanState } from '../plans/plan.rules.js';
import type { FormData, FormKind } from './forms.rules.js';

/** Documents of one family about the same matter replace each other: a D.1.3 follows a D.1.1. */
export const FAMILY: Readonly<Record<FormKind, string>> = {
  'A.1.1': 'PLAN',
  'A.1.2': 'PLAN',
  'A.1.3': 'MANUAL',
  'A.1.6': 'PLAN',
  'A.1.7': 'PLAN',
  'A.1.8': 'ATTACHMENT',
  'C.1.1': 'RESULT',
  'C.1.2': 'RESULT',
  'C.1.3': 'RESULT',
  'D.1.1': 'EVALUATION',
  'D.1.2': 'EVALUATION',
  'D.1.3': 'EVALUATION',
};

/** What tells the editions of one document: its family, the cycle, the employee, and the period of a periodic one. */
export const seriesOf = (kind: FormKind, cycleId: string, employeeId: string, periodId?: string): string =>
  [FAMILY[kind], cycleId, employeeId, ...(periodId ? [periodId] : [])].join(':');

/** `A.1.7/0012/2026`: counted by form and year. */
export const documentNumber = (kind: FormKind, count: number, year: number): string =>
  `${kind}/${String(count).padStart(4, '0')}/${year}`;

/** The same text for the same content, whatever the order of keys: jsonb does not keep it. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(',')}}`;
};

/** True when nothing on paper would change: the document that exists is the answer. */
export const isSameForm = (a: FormData, b: FormData): boolean => canonical(a) === canonical(b);

/** Why something is not printed yet, with the article. */
export interface IssueRefusal {
  readonly key: string;
  readonly article: string;
}

/** A plan is printed once both signed it (Ps 14(1)); an edition that was replaced stays printable. */
export const planRefusal = ({ status }: { readonly status: PlanState }): IssueRefusal | null =>
  status === 'SIGNED' || status === 'REVISED' ? null : { key: 'documents.plan.notSigned', article: 'Ps 14(1)' };

/** What of an evaluation, annual or periodic, decides whether its document can be printed. */
export interface PrintableResult {
  readonly status: EvaluationStatus;
  readonly organisationPredicate: unknown;
  readonly predicate: unknown;
  readonly isByDefault: boolean;
  readonly evaluatorId: string | null;
  readonly evaluatorSuperiorId: string | null;
}

/** A result is printed once it is with the employee, and names who evaluated (p.114 A.4-5, p.115-116). */
export const resultRefusal = (row: PrintableResult): IssueRefusal | null => {
  if (row.status !== 'PUBLISHED' || !row.organisationPredicate || !row.predicate)
    return { key: 'documents.evaluation.notPublished', article: 'p.114 A.4-5' };
  return row.evaluatorId && (!row.isByDefault || row.evaluatorSuperiorId)
    ? null
    : { key: 'documents.evaluator.missing', article: 'p.115 D.1.1' };
};
