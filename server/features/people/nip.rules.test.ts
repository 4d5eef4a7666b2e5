import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareNip, EmployeeKind, isCalendarDate, parseNip, repairNip, Sex } from './nip.rules.js';

const two = (n: number) => String(n).padStart(2, '0');
const birth = fc
  .date({ min: new Date('1940-01-01'), max: new Date('2010-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const sexDigit = fc.constantFrom('1', '2');
const serial = fc.integer({ min: 0, max: 999 }).map((n) => String(n).padStart(3, '0'));
const year = fc.integer({ min: 1960, max: 2040 });

describe('reading an employee number', () => {
  test('E13: a PNS number tells birth, month of appointment, sex and serial', () => {
    expect(parseNip('199001012015032001')).toEqual({
      kind: 'PNS',
      nip: '199001012015032001',
      birthDate: '1990-01-01',
      start: { year: 2015, month: 3 },
      sex: 'F',
      contractNumber: null,
      serial: '001',
    });
  });

  test('E13: a PPPK number tells birth, year, contract, sex and serial', () => {
    expect(parseNip('200012312024211001')).toEqual({
      kind: 'PPPK',
      nip: '200012312024211001',
      birthDate: '2000-12-31',
      start: { year: 2024, month: null },
      sex: 'M',
      contractNumber: 1,
      serial: '001',
    });
  });

  test.each([
    ['', 'nip.empty'],
    ['1.97309E+17', 'nip.scientific'],
    ['1,97309E+17', 'nip.scientific'],
    ["'199001012015032001", 'nip.notDigits'],
    ['19900101 201503 2 001', 'nip.notDigits'],
    ['١٩٩٠٠١٠١٢٠١٥٠٣٢٠٠١', 'nip.notDigits'],
    ['19900101201503200', 'nip.length'],
    ['1990010120150320011', 'nip.length'],
    ['199002302015032001', 'nip.birthDate'],
    ['190002292015032001', 'nip.birthDate'],
    ['199013012015032001', 'nip.birthDate'],
    ['000001012015032001', 'nip.birthDate'],
    ['199001012015002001', 'nip.pattern'],
    ['199001012015132001', 'nip.pattern'],
    ['199001012015202001', 'nip.pattern'],
    ['199001012015302001', 'nip.pattern'],
    ['199001012015030001', 'nip.sex'],
    ['199001012015033001', 'nip.sex'],
  ])('%j is refused as %s', (text, problem) => {
    expect(parseNip(text)).toEqual({ kind: 'INVALID', problem });
  });

  test('every well-formed number is read back to the parts it was made of', () => {
    const pns = fc.record({ birth, year, month: fc.integer({ min: 1, max: 12 }), sexDigit, serial });
    fc.assert(
      fc.property(pns, (p) => {
        const nip = `${p.birth.replaceAll('-', '')}${p.year}${two(p.month)}${p.sexDigit}${p.serial}`;
        expect(parseNip(nip)).toMatchObject({
          kind: EmployeeKind.PNS,
          birthDate: p.birth,
          start: { year: p.year, month: p.month },
          sex: p.sexDigit === '1' ? Sex.M : Sex.F,
          serial: p.serial,
        });
      }),
    );
    const pppk = fc.record({ birth, year, contract: fc.integer({ min: 1, max: 9 }), sexDigit, serial });
    fc.assert(
      fc.property(pppk, (p) => {
        const nip = `${p.birth.replaceAll('-', '')}${p.year}2${p.contract}${p.sexDigit}${p.serial}`;
        expect(parseNip(nip)).toMatchObject({
          kind: EmployeeKind.PPPK,
          start: { year: p.year, month: null },
          contractNumber: p.contract,
        });
      }),
    );
  });

  test('any text gives an answer, and a valid answer always has a real date of birth', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{18}$/)), (text) => {
        const parsed = parseNip(text);
        if (parsed.kind !== 'INVALID') expect(isCalendarDate(parsed.birthDate)).toBe(true);
      }),
    );
  });
});

describe('repairing what spreadsheets do', () => {
  test.each([
    ["'199001012015032001", ['nip.apostrophe']],
    [' 199001012015032001 ', ['nip.spaces']],
    ['19900101 201503 2 001', ['nip.spaces']],
    [" '199001012015032001", ['nip.spaces', 'nip.apostrophe']],
    ['199001012015032001', []],
  ])('%j is repaired and each repair is named', (text, repairs) => {
    expect(repairNip(text)).toEqual({ text: '199001012015032001', repairs });
  });

  test('repairing twice changes nothing more and digits are never added', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = repairNip(text).text;
        expect(repairNip(once)).toEqual({ text: once, repairs: [] });
        expect(once.replace(/\D/g, '')).toBe(text.replace(/\D/g, ''));
      }),
    );
  });
});

describe('comparing the number with the record', () => {
  const pns = parseNip('199001012015032001');
  if (pns.kind === 'INVALID') throw new Error('the example number is valid');

  test.each([
    [{ birthDate: '1990-01-01', sex: Sex.F, kind: EmployeeKind.PNS }, []],
    [{}, []],
    [{ birthDate: null, sex: null }, []],
    [{ birthDate: '1990-01-02', sex: Sex.F }, ['nip.birthDateMismatch']],
    [{ birthDate: '1990-01-01', sex: Sex.M }, ['nip.sexMismatch']],
    [{ kind: EmployeeKind.PPPK }, ['nip.kindMismatch']],
  ])('%j gives %j', (recorded, warnings) => {
    expect(compareNip(pns, recorded)).toEqual(warnings);
  });

  test('a start at the age of five or ninety is only a warning', () => {
    for (const text of ['199001011995032001', '194001012030032001']) {
      const parsed = parseNip(text);
      if (parsed.kind === 'INVALID') throw new Error(parsed.problem);
      expect(compareNip(parsed, {})).toEqual(['nip.startImplausible']);
    }
  });
});
