import { describe, expect, test } from '@jest/globals';
import { type AgencyRow, agencyShares, totalOf } from './progress.js';

const agency = (given: Partial<AgencyRow>): AgencyRow => ({
  unitId: 'a',
  unitName: 'Dinas A',
  participants: 10,
  plansSigned: 4,
  feedbackOpen: 5,
  feedbackTotal: 20,
  rated: 3,
  acknowledged: 1,
  overdue: 2,
  ...given,
});

describe('progress by agency', () => {
  test('no share is more than its whole', () => {
    for (const { part, of } of agencyShares(agency({}))) expect(part).toBeLessThanOrEqual(of);
  });

  test('what is withheld has no share instead of a full one', () => {
    const feedback = agencyShares(agency({ feedbackOpen: null, feedbackTotal: null })).find(
      ({ key }) => key === 'feedback',
    );
    expect(feedback?.of).toBe(0);
  });

  test('the sum of all agencies withholds what one of them withholds', () => {
    expect(totalOf([agency({}), agency({ feedbackTotal: null })])).toMatchObject({
      feedbackTotal: null,
      participants: 20,
    });
    expect(totalOf([agency({}), agency({})])).toMatchObject({ feedbackTotal: 40, overdue: 4 });
  });
});
