import { EmployeeKind } from './nip.rules.js';

/** One pay grade (golongan). */
export interface Grade {
  kind: EmployeeKind;
  /** As printed: 'III/c' for PNS, 'IX' for PPPK. */
  code: string;
  /** SIASN id 11-45 (PNS only). */
  siasnId: number | null;
  /** Pangkat (PNS only; PPPK have none). */
  rank: string | null;
  /** Entry education (PPPK, where known). */
  education: string | null;
  /** Rises with seniority inside one kind; kinds are not comparable. */
  order: number;
}

/** Where the tables come from; shipped as dated data until BKPSDM confirms it. */
export const GRADE_SOURCE = {
  name: 'Golongan ASN',
  version: '1',
  validFrom: '2020-09-29',
  source: 'SIASN codes (secondary source); Perpres 98/2020 jo 11/2024 (to confirm with BKPSDM)',
} as const;

/** Golongan PNS with SIASN ids and pangkat (secondary source). */
const PNS_TABLE: readonly [siasnId: number, code: string, rank: string][] = [
  [11, 'I/a', 'Juru Muda'],
  [12, 'I/b', 'Juru Muda Tingkat I'],
  [13, 'I/c', 'Juru'],
  [14, 'I/d', 'Juru Tingkat I'],
  [21, 'II/a', 'Pengatur Muda'],
  [22, 'II/b', 'Pengatur Muda Tingkat I'],
  [23, 'II/c', 'Pengatur'],
  [24, 'II/d', 'Pengatur Tingkat I'],
  [31, 'III/a', 'Penata Muda'],
  [32, 'III/b', 'Penata Muda Tingkat I'],
  [33, 'III/c', 'Penata'],
  [34, 'III/d', 'Penata Tingkat I'],
  [41, 'IV/a', 'Pembina'],
  [42, 'IV/b', 'Pembina Tingkat I'],
  [43, 'IV/c', 'Pembina Utama Muda'],
  [44, 'IV/d', 'Pembina Utama Madya'],
  [45, 'IV/e', 'Pembina Utama'],
];

/** Golongan PPPK I-XVII, Perpres 98/2020 jo 11/2024; entry education where the source gives it (to confirm). */
const PPPK_TABLE: readonly [code: string, education: string | null][] = [
  ['I', 'SD'],
  ['II', null],
  ['III', null],
  ['IV', 'SMP'],
  ['V', 'SMA'],
  ['VI', 'D2'],
  ['VII', 'D3'],
  ['VIII', null],
  ['IX', 'S1/D4'],
  ['X', 'S2/profesi'],
  ['XI', 'S3'],
  ['XII', null],
  ['XIII', null],
  ['XIV', null],
  ['XV', null],
  ['XVI', null],
  ['XVII', null],
];

export const GRADES: readonly Grade[] = [
  ...PNS_TABLE.map(
    ([siasnId, code, rank], i): Grade => ({
      kind: EmployeeKind.PNS,
      code,
      siasnId,
      rank,
      education: null,
      order: i + 1,
    }),
  ),
  ...PPPK_TABLE.map(
    ([code, education], i): Grade => ({
      kind: EmployeeKind.PPPK,
      code,
      siasnId: null,
      rank: null,
      education,
      order: i + 1,
    }),
  ),
];

const plain = (text: string) => text.replace(/[\s./-]/g, '').toUpperCase();
const byText = new Map(GRADES.map((grade) => [`${grade.kind} ${plain(grade.code)}`, grade]));
const bySiasnId = new Map(GRADES.flatMap((grade) => (grade.siasnId === null ? [] : [[grade.siasnId, grade] as const])));

/**
 * The grade a text names for this kind of employee ('IV/a', 'iv.a', 'IVa' are one), undefined when there is none.
 * The kind matters: 'I/c' is a PNS grade, and no PPPK grade has a letter.
 */
export function findGrade(kind: EmployeeKind, text: string): Grade | undefined {
  return byText.get(`${kind} ${plain(text)}`);
}

/** The PNS grade of a SIASN id (11-45), undefined for any other number. */
export function gradeOfSiasnId(id: number): Grade | undefined {
  return bySiasnId.get(id);
}

/** 'Penata (III/c)' for PNS, 'IX' for PPPK: the line "pangkat/gol. ruang" of the printed forms. */
export function gradeLabel(grade: Grade): string {
  return grade.rank === null ? grade.code : `${grade.rank} (${grade.code})`;
}
