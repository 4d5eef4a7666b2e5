import { expect, test } from '@jest/globals';
import { columnsOf } from './reportColumns.js';

test('the superior comes by name, then the shown sets, then oneself; the set of all is not repeated', () => {
  const columns = columnsOf({
    cells: [
      {
        kinds: ['PEER', 'SUBORDINATE'],
        items: [
          { itemId: 'A', mean: 4.2 },
          { itemId: 'B', mean: null },
        ],
      },
      { kinds: [], items: [{ itemId: 'A', mean: 4.2 }] },
    ],
    superior: [{ name: 'Ani', items: [{ itemId: 'A', rating: 5 }] }],
    self: { name: 'Budi', items: [{ itemId: 'A', rating: null }] },
  });
  expect(columns.map(({ kinds, name, isNamed }) => [kinds, name, isNamed])).toEqual([
    [['SUPERIOR'], 'Ani', true],
    [['PEER', 'SUBORDINATE'], undefined, false],
    [['SELF'], undefined, true],
  ]);
  expect(columns.map(({ means }) => [means.get('A'), means.get('B')])).toEqual([
    [5, undefined],
    [4.2, null],
    [null, undefined],
  ]);
});
