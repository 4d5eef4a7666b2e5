import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

/** docs/regulation.md is read by people who check the rules: what it names must be there. */
describe('the map of the regulation', () => {
  const rows = readFileSync('docs/regulation.md', 'utf8').split('\n');
  const filesIn = (text: string): string[] => [...text.matchAll(/`([\w./-]+\.ts)`/g)].map(([, path]) => path ?? '');
  const isThere = (path: string): boolean => existsSync(path) || existsSync(`server/features/${path}`);

  test('every file and test it names exists', () => {
    const named = rows.flatMap(filesIn);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  test('every rule has its file and its test', () => {
    const rules = rows.filter(
      (row) => /^\| (Ps|p\.|PP|Perpres|Permen|Peraturan|SE|UU) ?\d?/.test(row) && row.split('|').length === 6,
    );
    expect(rules.length).toBeGreaterThan(30);
    for (const row of rules) {
      const [, article = '', , files = '', tests = ''] = row.split('|');
      expect([article, filesIn(files).length > 0]).toEqual([article, true]);
      expect([article, filesIn(tests).some((path) => path.endsWith('.test.ts'))]).toEqual([article, true]);
    }
  });
});
