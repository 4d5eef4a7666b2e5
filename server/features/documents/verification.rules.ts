import { escaped, publicPage } from '../../kernel/page.js';
import type { Day } from '../cycles/dated.rules.js';
import type { FormKind } from './forms.rules.js';
import { dateText } from './words.rules.js';

/** Letters and digits that are not mistaken for each other when a code is typed from paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26;

/** A verification code from 16 random bytes: 26 characters of five bits each. */
export const codeOf = (bytes: Uint8Array): string => {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let code = '';
  for (let i = 0; i < LENGTH; i++, bits >>= 5n) code = (ALPHABET[Number(bits & 31n)] ?? '') + code;
  return code;
};

/** As it is printed: groups of four. */
export const groupedCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code;

/** A typed code in its stored form, forgiving case, gaps and look-alikes; null when it can be none. */
export const readCode = (typed: string): string | null => {
  const code = typed.slice(0, 80).toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : null;
};

/** All that the public page tells; every part of it stands on the paper too. */
export interface Verified {
  readonly kind: FormKind;
  readonly number: string;
  readonly signedOn: Day;
  readonly signerOffice: string;
  readonly isSuperseded: boolean;
}

const FORM_NAMES: Readonly<Record<FormKind, readonly [id: string, en: string]>> = {
  'A.1.1': ['Sasaran Kinerja Pegawai', 'Performance plan'],
  'A.1.2': ['Sasaran Kinerja Pegawai', 'Performance plan'],
  'A.1.3': ['Manual Indikator Kinerja', 'Manual of the performance indicators'],
  'A.1.6': ['Sasaran Kinerja Pegawai', 'Performance plan'],
  'A.1.7': ['Sasaran Kinerja Pegawai', 'Performance plan'],
  'A.1.8': ['Lampiran Sasaran Kinerja Pegawai', 'Attachment of the performance plan'],
  'C.1.1': ['Hasil Evaluasi Kinerja Pegawai', 'Result of the performance evaluation'],
  'C.1.2': ['Hasil Evaluasi Kinerja Pegawai', 'Result of the performance evaluation'],
  'C.1.3': ['Hasil Evaluasi Kinerja Pegawai', 'Result of the performance evaluation'],
  'D.1.1': ['Dokumen Evaluasi Kinerja Pegawai', 'Performance evaluation document'],
  'D.1.2': ['Dokumen Evaluasi Kinerja Pegawai', 'Performance evaluation document'],
  'D.1.3': ['Dokumen Evaluasi Kinerja Pegawai', 'Performance evaluation document'],
};

const page = (body: string): string =>
  publicPage({
    lang: 'id',
    title: 'Pemeriksaan keaslian dokumen',
    style: 'input,button{font:inherit;max-width:100%}button{padding:.4rem 1rem;min-height:2.75rem}',
    body: `<h1>Pemeriksaan keaslian dokumen<br><small lang="en">Document verification</small></h1>${body}`,
  });

const state = (kind: 'valid' | 'not', id: string, en: string) =>
  `<p class="state ${kind}"><strong>${id}</strong><br><span lang="en">${en}</span></p>`;

/** What a file brought to the page turned out to be; null while none was brought. */
export type Comparison = 'SAME' | 'DIFFERENT' | 'NO_FILE' | null;

const COMPARED: Readonly<Record<Exclude<Comparison, null>, string>> = {
  SAME: state(
    'valid',
    'Berkas PDF ini sama persis dengan yang diterbitkan.',
    'This PDF file is exactly the one that was issued.',
  ),
  DIFFERENT: state(
    'not',
    'Berkas PDF ini tidak sama dengan yang diterbitkan: isinya diubah, atau ini dokumen lain.',
    'This PDF file is not the one that was issued: it was changed, or it is another document.',
  ),
  NO_FILE: state('not', 'Pilih berkas PDF lebih dahulu.', 'Choose the PDF file first.'),
};

/** Bytes of the largest file that is compared; documents are far smaller. */
export const COMPARED_MAX_BYTES = 5 * 1_048_576;

const COMPARE = `<form method="post" enctype="multipart/form-data">
<p><label for="file">Bandingkan berkas PDF dengan yang diterbitkan<br><small lang="en">Compare a PDF file with the one that was issued</small></label></p>
<p><input id="file" name="file" type="file" accept="application/pdf,.pdf" required></p>
<p><button type="submit">Bandingkan / <span lang="en">Compare</span></button></p>
<p class="soft">Berkas tidak disimpan.<br><span lang="en">The file is not kept.</span></p></form>`;

/** The page of a known code, Indonesian first; no script. */
export function verifiedPage(document: Verified, comparison: Comparison = null): string {
  const [id, en] = FORM_NAMES[document.kind];
  const rows: readonly (readonly [string, string, string])[] = [
    ['Format', 'Form', `${document.kind} · ${id} <span lang="en">(${en})</span>`],
    ['Nomor', 'Number', escaped(document.number)],
    ['Tanggal', 'Date', dateText(document.signedOn)],
    ['Jabatan penanda tangan', 'Office of the signer', escaped(document.signerOffice)],
  ];
  return page(
    (comparison ? COMPARED[comparison] : '') +
      (document.isSuperseded
        ? state(
            'not',
            'Tidak berlaku lagi: sudah diganti dokumen yang lebih baru.',
            'No longer in force: superseded by a later document.',
          )
        : state('valid', 'Asli dan berlaku.', 'Genuine and in force.')) +
      `<dl>${rows.map(([label, english, value]) => `<dt>${label} / <span lang="en">${english}</span></dt><dd>${value}</dd>`).join('')}</dl>` +
      '<p>Cocokkan keterangan ini dengan kertas.<br><span lang="en">Compare this with the paper.</span></p>' +
      COMPARE,
  );
}

/** The page of every other code: it does not tell why. */
export const unknownPage = (): string => page(state('not', 'Kode tidak dikenal.', 'Unknown code.'));
