import type { SectionText } from '../plans/guidance.rules.js';
import { sectionsOf } from '../plans/guidanceForms.rules.js';
import { heads, writtenIn } from './guidanceParts.rules.js';
import type { Fragment } from './paper.rules.js';
import { cell, table } from './tables.rules.js';

/** `Tentang pimpinan/pihak lain …` as p.83 prints it. */
const printed = (subject: string): string => subject.toUpperCase().replaceAll('/', '/ ');

/** The table of B.1.8 (p.83): nine criteria under three subjects, without lines between the criteria of one. */
export const guidanceFeedback = (texts: readonly SectionText[]): Fragment[] => {
  const criteria = sectionsOf('GUIDANCE_FEEDBACK');
  const rows = criteria.map(({ key, label, subject }): Fragment[] => {
    const group = criteria.filter((one) => one.subject === subject);
    const [, number = '', words = ''] = /^(\d+\.) (.*)$/.exec(label) ?? ['', '', label];
    const [isFirst, isLast] = [group[0]?.key === key, group.at(-1)?.key === key];
    const border = [true, isFirst, true, isLast];
    const { text } = writtenIn(texts, key);
    return [
      isFirst ? cell(printed(subject), { alignment: 'center', rowSpan: group.length }) : '',
      {
        columns: [
          { text: number, width: 16 },
          { text: words, width: '*' },
        ],
        border,
      },
      cell(text || '-', { border }),
    ];
  });
  return [table([29, 45, 26], [heads(['SUBJEK', 'KRITERIA', 'UMPAN BALIK']), ...rows], { headerRows: 1 })];
};
