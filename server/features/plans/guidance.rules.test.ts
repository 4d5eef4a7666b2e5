import { describe, expect, test } from '@jest/globals';
import { keptSections, mergedSections, missingSections, type SectionText, sectionProblems } from './guidance.rules.js';
import { openerOf, RECORD_FORMS, type RecordKind, sectionsOf, signerOf } from './guidanceForms.rules.js';

const BOTH = ['EMPLOYEE', 'GUIDE'] as const;
const filled = (kind: RecordKind): SectionText[] =>
  sectionsOf(kind).map(({ key, choices, columns }) =>
    columns.length > 0
      ? { key, text: '', rows: [columns.map((column) => column.choices.at(-1)?.value ?? 'isi')] }
      : { key, text: choices[0]?.value ?? 'isi' },
  );

describe('forms of pembinaan', () => {
  test.each(Object.keys(RECORD_FORMS) as RecordKind[])('%s: complete is fine, each missing part is named', (kind) => {
    const full = filled(kind);
    expect(RECORD_FORMS[kind].article).not.toBe('');
    expect(sectionProblems(kind, full, BOTH)).toEqual({});
    expect(sectionProblems(kind, [...full, { key: 'X', text: 'isi' }], BOTH)).toHaveProperty([
      `sections.${full.length}.key`,
    ]);
    for (const { key, required } of sectionsOf(kind)) {
      const rest = full.filter((one) => one.key !== key);
      expect(Object.keys(sectionProblems(kind, rest, BOTH))).toEqual(required ? [`sections.${key}`] : []);
      expect(missingSections(kind, rest, BOTH).map((one) => one.key)).toEqual(required ? [key] : []);
    }
  });

  test('B.1.6 has the columns of the regulation', () => {
    expect(sectionsOf('COACHING').map(({ columns }) => columns.length)).toEqual([4, 4, 0, 3]);
    expect(sectionsOf('COACHING').map(({ author }) => author)).toEqual(['EMPLOYEE', 'EMPLOYEE', 'EMPLOYEE', 'GUIDE']);
  });

  test('B.1.8 is the employee’s alone with its nine criteria, B.1.9 the guide’s with three groups and a recommendation', () => {
    expect(sectionsOf('GUIDANCE_FEEDBACK').map(({ author }) => author)).toEqual(Array(9).fill('EMPLOYEE'));
    expect(sectionsOf('COMPETENCE').map(({ columns }) => columns.length)).toEqual([3, 3, 3, 0]);
    expect([openerOf('GUIDANCE_FEEDBACK'), signerOf('GUIDANCE_FEEDBACK')]).toEqual(['EMPLOYEE', 'EMPLOYEE']);
    expect([openerOf('COMPETENCE'), signerOf('COMPETENCE')]).toEqual(['GUIDE', 'GUIDE']);
    expect([openerOf('COACHING'), signerOf('COACHING')]).toEqual(['GUIDE', 'EMPLOYEE']);
  });

  test('B.1.9 prints nine competences; those nobody scored are not kept, and scoring none is an empty part', () => {
    const [managerial, social] = sectionsOf('COMPETENCE');
    expect([managerial?.printedRows.length, social?.printedRows.length]).toEqual([8, 1]);
    const rows = (managerial?.printedRows ?? []).map((name, n) => [name, n === 2 ? '4' : '', n === 2 ? 'Jelas' : '']);
    expect(keptSections('COMPETENCE', [{ key: 'MANAGERIAL', text: '', rows }])).toEqual([
      { key: 'MANAGERIAL', text: '', rows: [['Komunikasi', '4', 'Jelas']] },
    ]);
    const untouched = keptSections('COMPETENCE', [
      { key: 'SOCIO_CULTURAL', text: '', rows: [['Perekat dan Pemersatu Bangsa', '', '']] },
    ]);
    expect(sectionProblems('COMPETENCE', untouched, ['GUIDE'])).toMatchObject({
      'sections.SOCIO_CULTURAL': 'field.required',
    });
  });

  test('B.1.8 numbers its criteria from 1 to 9 under three subjects (p.83)', () => {
    const criteria = sectionsOf('GUIDANCE_FEEDBACK');
    expect(criteria.map(({ label }) => Number.parseInt(label, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect([...new Set(criteria.map(({ subject }) => subject))]).toHaveLength(3);
  });

  test('the guide may leave to the employee what the form lets him fill in, and nobody writes another one’s part', () => {
    const steps = { key: 'NEXT_STEPS', text: '', rows: [['Indikator', 'Strategi', 'NO']] };
    expect(sectionProblems('COACHING', [steps], BOTH, ['GUIDE'])).toEqual({});
    expect(sectionProblems('COACHING', [], BOTH, ['GUIDE'])).toEqual({ 'sections.NEXT_STEPS': 'field.required' });
    expect(sectionProblems('COACHING', [steps], ['EMPLOYEE'], [])).toEqual({
      'sections.0.key': 'monitoring.section.notYours',
    });
  });

  test.each<[string, RecordKind, SectionText, string]>([
    ['words in a table', 'COACHING', { key: 'GOAL', text: 'isi' }, 'monitoring.section.table'],
    ['a row too short', 'COACHING', { key: 'GOAL', text: '', rows: [['a', 'b']] }, 'monitoring.section.rows'],
    ['rows in words', 'COACHING', { key: 'OPPORTUNITY', text: 'x', rows: [['a']] }, 'monitoring.section.noTable'],
    ['neither yes nor no', 'BEHAVIOUR_REPORT', { key: 'OTHERS_TOO', text: 'mungkin' }, 'monitoring.section.choice'],
    [
      'neither yes nor no in a cell',
      'COACHING',
      { key: 'NEXT_STEPS', text: '', rows: [['a', 'b', 'c']] },
      'monitoring.section.choice',
    ],
    [
      'a competence beyond the scale',
      'COMPETENCE',
      { key: 'MANAGERIAL', text: '', rows: [['Integritas', '6', 'Teladan']] },
      'monitoring.section.choice',
    ],
    [
      'a competence with a reason and no score',
      'COMPETENCE',
      { key: 'MANAGERIAL', text: '', rows: [['Integritas', '', 'Teladan']] },
      'monitoring.section.unanswered',
    ],
  ])('%s is refused', (_, kind, written, problem) => {
    expect(sectionProblems(kind, [written], BOTH, [])).toEqual({ [`sections.${written.key}`]: problem });
  });

  test('blank rows are not kept, and what others wrote stays', () => {
    const kept = keptSections('COACHING', [
      {
        key: 'GOAL',
        text: ' ',
        rows: [
          ['', ' ', '', ''],
          [' a ', '', '', ''],
        ],
      },
    ]);
    expect(kept).toEqual([{ key: 'GOAL', text: '', rows: [['a', '', '', '']] }]);
    const before = [{ key: 'NEXT_STEPS', text: '', rows: [['x', 'y', 'NO']] }];
    expect(mergedSections('COACHING', before, kept).map(({ key }) => key)).toEqual(['GOAL', 'NEXT_STEPS']);
  });
});
