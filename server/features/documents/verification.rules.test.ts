import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { midwifeDocument } from '../../../test/data/healthOffice.js';
import {
  canonical,
  documentNumber,
  isSameForm,
  type PrintableResult,
  planRefusal,
  resultRefusal,
  seriesOf,
} from './issue.rules.js';
import { codeOf, groupedCode, readCode, unknownPage, verifiedPage } from './verification.rules.js';

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('verification codes', () => {
  test('any 128 bits make 26 letters that are read back however they are typed', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = codeOf(random);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
        expect(readCode(groupedCode(code).toLowerCase())).toBe(code);
        expect(readCode(` ${code.replaceAll('0', 'O').replaceAll('1', 'l')} `)).toBe(code);
      }),
    );
  });

  test('different bits make different codes', () => {
    fc.assert(fc.property(bytes, bytes, (a, b) => (codeOf(a) === codeOf(b)) === (Buffer.compare(a, b) === 0)));
  });

  test.each(['', 'x', 'A'.repeat(25), 'A'.repeat(27), 'U'.repeat(26), '<'.repeat(26), 'A'.repeat(500)])(
    'no code: %s',
    (typed) => {
      expect(readCode(typed)).toBeNull();
    },
  );
});

describe('the public page', () => {
  const document = {
    kind: 'D.1.1',
    number: 'D.1.1/0001/2026',
    signedOn: '2026-01-09',
    signerOffice: 'KEPALA <b>X</b> & Y',
    isSuperseded: false,
  } as const;

  test('has no script and lets no text become markup', () => {
    const html = verifiedPage(document);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>X');
    expect(html).toContain('KEPALA &#60;b&#62;X&#60;/b&#62; &#38; Y');
  });

  test('says which of both states holds, in both languages', () => {
    expect(verifiedPage(document)).toContain('Genuine and in force');
    expect(verifiedPage({ ...document, isSuperseded: true })).toContain('superseded by a later document');
    expect(unknownPage()).toContain('Unknown code');
  });
});

describe('issuing', () => {
  test('key order does not make a form another one, a changed word does', () => {
    const turned = Object.fromEntries(Object.entries(midwifeDocument).reverse()) as unknown as typeof midwifeDocument;
    expect(isSameForm(midwifeDocument, turned)).toBe(true);
    expect(isSameForm(midwifeDocument, { ...midwifeDocument, note: 'lain' })).toBe(false);
    expect(canonical({ b: [1, null], a: undefined })).toBe('{"b":[1,null]}');
  });

  test('D.1.1, D.1.2 and D.1.3 of one year replace each other; plan and attachment do not', () => {
    const series = (kind: Parameters<typeof seriesOf>[0]) => seriesOf(kind, 'c', 'e');
    expect(new Set([series('D.1.1'), series('D.1.2'), series('D.1.3')]).size).toBe(1);
    expect(series('A.1.7')).not.toBe(series('A.1.8'));
    expect(new Set([series('A.1.1'), series('A.1.2'), series('A.1.6'), series('A.1.7')]).size).toBe(1);
    expect(new Set([series('C.1.1'), series('C.1.2'), series('C.1.3')]).size).toBe(1);
    expect(documentNumber('A.1.7', 12, 2026)).toBe('A.1.7/0012/2026');
  });

  test('the documents of two periods and of the year stand beside each other', () => {
    const series = ['q1', 'q2', undefined].map((period) => seriesOf('D.1.1', 'c', 'e', period));
    expect(new Set(series).size).toBe(3);
    expect(series.every((one) => one.split(':')[1] === 'c')).toBe(true);
  });

  test.each([
    ['DRAFTED', false],
    ['PROPOSED', false],
    ['AGREED', false],
    ['SIGNED', true],
    ['REVISED', true],
  ] as const)('a plan that is %s may be printed: %s', (status, may) => {
    expect(planRefusal({ status }) === null).toBe(may);
  });

  const rated: PrintableResult = {
    ...{ status: 'PUBLISHED', organisationPredicate: 'GOOD', predicate: 'GOOD', isByDefault: false },
    ...{ evaluatorId: 'p', evaluatorSuperiorId: null },
  };
  test.each<[Partial<PrintableResult>, string | null]>([
    [{}, null],
    [{ status: 'RATED' }, 'documents.evaluation.notPublished'],
    [{ predicate: null }, 'documents.evaluation.notPublished'],
    [{ organisationPredicate: null }, 'documents.evaluation.notPublished'],
    [{ evaluatorId: null }, 'documents.evaluator.missing'],
    [{ isByDefault: true }, 'documents.evaluator.missing'],
    [{ isByDefault: true, evaluatorSuperiorId: 's' }, null],
  ])('a result with %j is refused with %s', (change, key) => {
    expect(resultRefusal({ ...rated, ...change })?.key ?? null).toBe(key);
  });
});
