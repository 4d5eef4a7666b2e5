import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  deedProblem,
  FeedbackPhase,
  maySubmit,
  nextState,
  RequestState,
  requestTransitions,
} from './requests.rules.js';

const states = Object.values(RequestState);
const deeds = ['SAVE', 'SUBMIT', 'DECLINE', 'CLOSE'] as const;
const window = { from: new Date('2026-06-01T00:00:00Z'), to: new Date('2026-06-15T00:00:00Z') };
const at = (iso: string) => new Date(`2026-${iso}Z`);

describe('the states of a request', () => {
  test('SUBMITTED, DECLINED and CLOSED are final and everything else can end in them', () => {
    for (const state of states) {
      const next = deeds.map((deed) => nextState(state, deed));
      const final = !['INVITED', 'DRAFT'].includes(state);
      expect(next).toEqual(final ? [null, null, null, null] : ['DRAFT', 'SUBMITTED', 'DECLINED', 'CLOSED']);
    }
    expect(Object.keys(requestTransitions)).toEqual(states);
  });

  test('whatever is tried, a request is submitted at most once and never leaves a final state', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...deeds)), (tries) => {
        let state: RequestState = 'INVITED';
        let ended = 0;
        for (const deed of tries) {
          const next = nextState(state, deed);
          if (next && next !== 'DRAFT') ended++;
          state = next ?? state;
        }
        expect(ended).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('submitting', () => {
  test.each<[string, RequestState, FeedbackPhase, Date, Date | null, string | null]>([
    ['at the first moment', 'INVITED', 'COLLECTING', at('06-01T00:00:00'), null, null],
    ['a draft', 'DRAFT', 'COLLECTING', at('06-10T00:00:00'), null, null],
    ['at the last moment', 'DRAFT', 'COLLECTING', at('06-14T23:59:59.999'), null, null],
    ['at the end', 'DRAFT', 'COLLECTING', at('06-15T00:00:00'), null, 'closed'],
    ['too early', 'INVITED', 'COLLECTING', at('05-31T23:59:59.999'), null, 'notYet'],
    ['within an extension', 'DRAFT', 'COLLECTING', at('06-15T12:00:00'), at('06-16T00:00:00'), null],
    ['after an extension', 'DRAFT', 'COLLECTING', at('06-16T00:00:00'), at('06-16T00:00:00'), 'closed'],
    ['with an "extension" before the end', 'DRAFT', 'COLLECTING', at('06-14T00:00:00'), at('06-02T00:00:00'), null],
    [
      'with an extension once the round is closed',
      'DRAFT',
      'CLOSED',
      at('06-15T12:00:00'),
      at('06-16T00:00:00'),
      'phase',
    ],
    ['before the round', 'INVITED', 'PREPARING', at('06-02T00:00:00'), null, 'phase'],
    ['after the release', 'INVITED', 'RELEASED', at('06-02T00:00:00'), null, 'phase'],
    ['twice', 'SUBMITTED', 'COLLECTING', at('06-02T00:00:00'), null, 'final'],
    ['after declining', 'DECLINED', 'COLLECTING', at('06-02T00:00:00'), null, 'final'],
    ['after closing', 'CLOSED', 'COLLECTING', at('06-02T00:00:00'), null, 'final'],
    ['at no time at all', 'INVITED', 'COLLECTING', new Date(Number.NaN), null, 'notYet'],
    ['with an invalid extension', 'INVITED', 'COLLECTING', at('06-02T00:00:00'), new Date(Number.NaN), 'closed'],
  ])('%s', (_, state, phase, now, extendedTo, problem) => {
    const request = { state, extendedTo };
    expect(deedProblem(request, 'SUBMIT', phase, window, now)).toBe(problem && `feedback.request.${problem}`);
    expect(maySubmit(request, phase, window, now)).toBe(problem === null);
    // Saving and declining follow the same clock.
    expect(deedProblem(request, 'SAVE', phase, window, now)).toBe(problem && `feedback.request.${problem}`);
  });

  test('is possible in no phase but COLLECTING', () => {
    const open = Object.values(FeedbackPhase).filter((phase) =>
      maySubmit({ state: 'DRAFT' }, phase, window, at('06-02T00:00:00')),
    );
    expect(open).toEqual(['COLLECTING']);
  });
});
