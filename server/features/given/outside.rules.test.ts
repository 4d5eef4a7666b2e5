import { describe, expect, test } from '@jest/globals';
import { hasProvenance } from '../feedback/provenance.rules.js';
import {
  outsideAnswerProblems,
  outsideAskOn,
  outsideAskProblem,
  receiptOf,
  receivedProblem,
  standardOutside,
  standingOfRecord,
} from './outside.rules.js';

describe('a request to somebody outside', () => {
  const days = { today: '2026-11-20', last: '2027-01-19' };
  test.each<[string, Parameters<typeof outsideAskProblem>[0], string | null]>([
    ['until today', { dueOn: '2026-11-20' }, null],
    ['until the last day', { dueOn: '2027-01-19', resultKey: 'r' }, null],
    ['until yesterday', { dueOn: '2026-11-19' }, 'given.outside.due'],
    ['for too long', { dueOn: '2027-01-20' }, 'given.outside.due'],
    ['about two things', { dueOn: '2026-11-30', resultKey: 'r', behaviour: 'LOYAL' }, 'feedback.given.oneMatter'],
  ])('%s', (_what, ask, key) => {
    expect(outsideAskProblem(ask, days)?.key ?? null).toBe(key);
  });

  test.each([
    ['OPEN', '2026-11-20', 'OPEN'],
    ['OPEN', '2026-11-21', 'EXPIRED'],
    ['ANSWERED', '2026-12-31', 'ANSWERED'],
    ['WITHDRAWN', '2026-12-31', 'WITHDRAWN'],
  ] as const)('%s until the 20th is on %s %s', (status, today, shown) => {
    expect(outsideAskOn({ status, dueOn: '2026-11-20' }, today)).toBe(shown);
  });

  test('has a receipt that can be read aloud and tells nothing', () => {
    expect(receiptOf('0b0e3c9e-77aa-4c7e-9a63-0f1e2d3c4b5a')).toBe('2D3C-4B5A');
  });
});

describe('what was received otherwise', () => {
  const letter = { givenOn: '2026-11-20', channel: 'INDIRECT', proofs: 1 } as const;
  test.each<[string, Partial<Parameters<typeof receivedProblem>[0]>, string | null]>([
    ['a letter with its copy', {}, null],
    ['a letter without', { proofs: 0 }, 'given.outside.evidence'],
    ['said face to face', { channel: 'DIRECT', proofs: 0 }, null],
    ['tomorrow', { givenOn: '2026-11-21' }, 'given.outside.future'],
    ['about two things', { resultKey: 'r', behaviour: 'LOYAL' }, 'feedback.given.oneMatter'],
  ])('%s', (_what, change, key) => {
    expect(receivedProblem({ ...letter, ...change }, '2026-11-20')?.key ?? null).toBe(key);
  });

  test('counts at once from the leader, after confirmation from the employee, not from an officer', () => {
    expect((['LEADER', 'SELF', 'OFFICER'] as const).map(standingOfRecord)).toEqual(['ON_RECORD', 'PROPOSED', null]);
  });
});

describe('an answer from outside', () => {
  const isLink = (text: string) => text.startsWith('https://');
  const good = { tone: 'APPRECIATION', text: '', url: '', isLink };
  test.each<[string, Partial<typeof good> | { tone: null }, readonly string[]]>([
    ['a symbol alone is praise enough', {}, []],
    ['no symbol', { tone: null }, ['tone']],
    ['another symbol', { tone: 'BOO' }, ['tone']],
    ['a suggestion without words', { tone: 'SUGGESTION' }, ['text']],
    ['a suggestion with words', { tone: 'SUGGESTION', text: 'Lebih ramah' }, []],
    ['too many words', { text: 'a'.repeat(2_001) }, ['text']],
    ['a link that is none', { url: 'javascript:alert(1)' }, ['url']],
  ])('%s', (_what, change, fields) => {
    expect(Object.keys(outsideAnswerProblems({ ...good, ...change }))).toEqual(fields);
  });
});

test('the standard rules say where they come from', () => {
  expect(hasProvenance(standardOutside)).toBe(true);
});
