import { planSignatures } from './formA12.rules.js';
import type { FormA18, PaperSettings, Stamp } from './forms.rules.js';
import { agencyLine, belowRows, definition, type FormPaper, type Fragment, title } from './paper.rules.js';
import { cell, emptyRow, section, table } from './tables.rules.js';

const rows = (texts: readonly string[]): Fragment[][] =>
  texts.length === 0
    ? [emptyRow(2)]
    : texts.map((text, i) => [cell(`${i + 1}.`, { alignment: 'center' }), text || '-']);

/** FORMAT A.1.8, p.61: attachment of every plan, an inseparable part of it. No person block. */
export const formA18 = (form: FormA18, settings: PaperSettings, stamp: Stamp | null): FormPaper =>
  definition(form, settings, stamp, [
    title(settings, form.kind, ['LAMPIRAN SASARAN KINERJA PEGAWAI']),
    agencyLine(form, 'portrait'),
    table(
      [5, 95],
      [
        section(2, 'DUKUNGAN SUMBER DAYA'),
        ...rows(form.resources),
        section(2, 'SKEMA PERTANGGUNGJAWABAN'),
        ...rows(form.accountability),
        section(2, 'KONSEKUENSI'),
        ...rows([form.consequenceWhenMet, form.consequenceWhenNot]),
      ],
    ),
    belowRows([planSignatures(form)]),
  ]);
