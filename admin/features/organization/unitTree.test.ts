import { describe, expect, test } from '@jest/globals';
import { matching, type TreeNode, treeOf } from './unitTree.js';

const unit = (id: string, parent: string | null) => ({
  id,
  name: `Unit ${id}`,
  kind: 'AGENCY',
  parent: parent === null ? null : { id: parent },
});
const UNITS = [unit('b', 'a'), unit('a', null), unit('c', 'a'), unit('d', 'b'), unit('lost', 'elsewhere')];

const ids = (nodes: readonly TreeNode[]): unknown[] =>
  nodes.map((node) => (node.children.length > 0 ? [node.unit.id, ids(node.children)] : node.unit.id));

describe('the tree of units', () => {
  test('puts each unit below its parent, and keeps what has no known parent as a root', () => {
    expect(ids(treeOf(UNITS))).toEqual([['a', [['b', ['d']], 'c']], 'lost']);
  });
  test('a search keeps the way down to what it found, and nothing else', () => {
    expect(ids(matching(treeOf(UNITS), ' unit D '))).toEqual([['a', [['b', ['d']]]]]);
    expect(matching(treeOf(UNITS), 'nowhere')).toEqual([]);
  });
  test('an empty search keeps everything', () => {
    expect(matching(treeOf(UNITS), '  ')).toEqual(treeOf(UNITS));
  });
});
