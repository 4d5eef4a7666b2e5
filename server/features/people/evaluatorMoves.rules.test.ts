import { describe, expect, test } from '@jest/globals';
import { APPOINTMENT_SHAPES, AppointmentKind, appointmentProblems } from './appointment.rules.js';
import { renewedLines } from './evaluatorMoves.rules.js';

const line = { employeeId: 'a', superiorId: 's', from: '2026-01-01', to: null };
const move = (date: string, keepsSuperior = true) => ({ employeeId: 'a', date, keepsSuperior });

describe('lines renewed by a move inside one superior’s unit (p.91 no.13)', () => {
  test.each([
    ['no move', [], ['2026-01-01..']],
    ['one move', [move('2026-05-01')], ['2026-01-01..2026-04-30', '2026-05-01..']],
    [
      'two moves',
      [move('2026-07-01'), move('2026-05-01')],
      ['2026-01-01..2026-04-30', '2026-05-01..2026-06-30', '2026-07-01..'],
    ],
    ['a move away', [move('2026-05-01', false)], ['2026-01-01..']],
    ['a move before the line', [move('2025-05-01')], ['2026-01-01..']],
    ['a move on its first day', [move('2026-01-01')], ['2026-01-01..']],
    ['somebody else’s move', [{ ...move('2026-05-01'), employeeId: 'b' }], ['2026-01-01..']],
  ])('%s', (_, moves, expected) => {
    const parts = renewedLines([line], moves);
    expect(parts.map(({ from, to }) => `${from}..${to ?? ''}`)).toEqual(expected);
    for (const part of parts) expect([part.employeeId, part.superiorId]).toEqual(['a', 's']);
  });
});

describe('what each kind of dated fact says', () => {
  test.each(Object.values(AppointmentKind))('%s: what it needs is asked for, what it has not is refused', (kind) => {
    const shape = APPOINTMENT_SHAPES[kind];
    const day = { kind, employeeId: 'a', validFrom: '2026-01-01' };
    expect('otherId' in appointmentProblems(day)).toBe(shape.other === 'REQUIRED');
    expect('otherId' in appointmentProblems({ ...day, otherId: 'b' })).toBe(shape.other === 'NONE');
    expect(appointmentProblems({ ...day, otherId: 'a' })).toHaveProperty('otherId');
    expect('reportsToId' in appointmentProblems({ ...day, reportsToId: 'b' })).toBe(shape.reportsTo === 'NONE');
    expect('evaluates' in appointmentProblems({ ...day, evaluates: true })).toBe(!shape.evaluates);
    expect('onlyForIds' in appointmentProblems({ ...day, onlyForIds: ['b'] })).toBe(!shape.onlyFor);
    expect(appointmentProblems({ ...day, validTo: '2025-12-31' })).toHaveProperty('validTo');
  });
});
