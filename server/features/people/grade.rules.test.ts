import { describe, expect, test } from '@jest/globals';
import { canEvaluate, POSITION_LEVELS, PositionLevel, positionLevelOf } from '../organization/positionLevel.rules.js';
import { findGrade, GRADES, gradeLabel, gradeOfSiasnId } from './grade.rules.js';
import { EmployeeKind } from './nip.rules.js';

describe('golongan', () => {
  const pns = GRADES.filter((grade) => grade.kind === EmployeeKind.PNS);
  const pppk = GRADES.filter((grade) => grade.kind === EmployeeKind.PPPK);

  test('there are seventeen grades of each kind, in rising order', () => {
    expect(pns.map((grade) => grade.order)).toEqual([...Array(17).keys()].map((i) => i + 1));
    expect(pppk.map((grade) => grade.order)).toEqual([...Array(17).keys()].map((i) => i + 1));
  });

  test.each(pns)('$code: the SIASN id is the step and the letter, and the grade has a rank', (grade) => {
    const [step, letter] = grade.code.split('/');
    const tens = ['I', 'II', 'III', 'IV'].indexOf(step ?? '') + 1;
    expect(grade.siasnId).toBe(tens * 10 + 'abcde'.indexOf(letter ?? '') + 1);
    expect(grade.rank).toBeTruthy();
    expect(gradeOfSiasnId(grade.siasnId ?? 0)).toBe(grade);
  });

  test.each(pppk)('$code: a PPPK grade has neither rank nor SIASN id', (grade) => {
    expect([grade.rank, grade.siasnId]).toEqual([null, null]);
    expect(gradeLabel(grade)).toBe(grade.code);
  });

  test.each(GRADES)('$kind $code is found by its own code, in capitals and without the stroke', (grade) => {
    for (const text of [grade.code, grade.code.toUpperCase(), grade.code.replace('/', ''), ` ${grade.code} `]) {
      expect(findGrade(grade.kind, text)).toBe(grade);
    }
  });

  test('codes of the other kind and invented codes are not found', () => {
    expect(findGrade(EmployeeKind.PNS, 'V/f')).toBeUndefined();
    expect(findGrade(EmployeeKind.PNS, 'IX')).toBeUndefined();
    expect(findGrade(EmployeeKind.PPPK, 'III/c')).toBeUndefined();
    expect(findGrade(EmployeeKind.PPPK, 'XVIII')).toBeUndefined();
    expect(findGrade(EmployeeKind.PNS, '')).toBeUndefined();
    expect(gradeOfSiasnId(46)).toBeUndefined();
  });

  test('the label of the forms names rank and grade', () => {
    const grade = findGrade(EmployeeKind.PNS, 'III/c');
    expect(grade && gradeLabel(grade)).toBe('Penata (III/c)');
  });
});

describe('jenis jabatan', () => {
  test.each([
    ['Jabatan Pimpinan Tinggi Pratama', PositionLevel.EXECUTIVE],
    ['Administrator', PositionLevel.ADMINISTRATOR],
    ['Pengawas', PositionLevel.SUPERVISOR],
    ['Pelaksana', PositionLevel.EXECUTOR],
    ['Fungsional', PositionLevel.FUNCTIONAL],
    [' jabatan  fungsional ', PositionLevel.FUNCTIONAL],
  ])('the column text %j is %s', (text, level) => {
    expect(positionLevelOf(text)).toBe(level);
  });

  test.each(Object.values(PositionLevel))('%s is found by its label and is never both executive and JA', (level) => {
    const facts = POSITION_LEVELS[level];
    expect(positionLevelOf(facts.label)).toBe(level);
    expect(facts.isExecutive && facts.isAdministrative).toBe(false);
  });

  test('an unknown text is undefined', () => {
    expect(positionLevelOf('Honorer')).toBeUndefined();
  });

  test('only a functional official gains the right to evaluate by leading a unit with delegation (p.89 no.7)', () => {
    const gained = Object.values(PositionLevel).filter((l) => canEvaluate(l, true) && !canEvaluate(l, false));
    expect(gained).toEqual([PositionLevel.FUNCTIONAL]);
    expect(canEvaluate(PositionLevel.EXECUTOR, true)).toBe(false);
    expect(canEvaluate(PositionLevel.SUPERVISOR, false)).toBe(true);
  });
});
