import type { SectionText } from '../plans/guidance.rules.js';
import { sectionsOf } from '../plans/guidanceForms.rules.js';
import { answered, banner, writtenIn } from './guidanceParts.rules.js';
import type { Fragment } from './paper.rules.js';
import { cell, table } from './tables.rules.js';

/** Ends of the questions as p.86-87 prints them. */
const asked = (key: string, label: string): string =>
  `${label.replace('secara detail', 'secara detil')}${key === 'PROBLEM' ? '!' : key === 'DONE' ? ' adalah:' : ''}`.toUpperCase();

/** The one column of B.1.10 (p.86-87): the problem in three questions, and what was done about it. */
export const behaviourReport = (texts: readonly SectionText[]): Fragment[] => {
  const questions = sectionsOf('BEHAVIOUR_REPORT').map(({ key, label, choices }) => {
    const { text } = writtenIn(texts, key);
    return {
      key,
      row: (border: readonly boolean[]): Fragment[] => [
        {
          stack: [
            cell(asked(key, label), { alignment: 'center' }),
            choices.length > 0 ? answered(choices, text) : cell(text || '-', { margin: [0, 2, 0, 2] }),
          ],
          border,
        },
      ],
    };
  });
  const problems = questions.filter(({ key }) => key !== 'DONE');
  return [
    table(
      [1],
      [
        banner(1, 'MASALAH: APA PERMASALAHAN PERILAKU KERJA PEGAWAI DIDASARKAN PADA NILAI DASAR ASN?'),
        ...problems.map(({ row }, n) => row([true, n === 0, true, n === problems.length - 1])),
        banner(1, 'RETROSPEKTIF: APA YANG SUDAH ANDA LAKUKAN UNTUK PERBAIKAN PERILAKU KERJA PEGAWAI?'),
        ...questions.filter(({ key }) => key === 'DONE').map(({ row }) => row([true, true, true, true])),
      ],
      { headerRows: 0 },
    ),
  ];
};
