import type { FormData, FormKind } from './forms.rules.js';

/** Documents of one family about the same matter replace each other: a D.1.3 follows a D.1.1. */
export const FAMILY: Readonly<Record<FormKind, string>> = {
  'A.1.2': 'PLAN',
  'A.1.7': 'PLAN',
  'A.1.8': 'ATTACHMENT',
  'C.1.3': 'RESULT',
  'D.1.1': 'EVALUATION',
  'D.1.2': 'EVALUATION',
  'D.1.3': 'EVALUATION',
};

/** What tells the editions of one document: its family, the cycle and the employee. */
export const seriesOf = (kind: FormKind, cycleId: string, employeeId: string): string =>
  `${FAMILY[kind]}:${cycleId}:${employeeId}`;

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
