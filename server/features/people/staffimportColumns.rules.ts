import type { ColumnName } from '../../kernel/sheet/headers.rules.js';
import type { PositionLevel } from '../organization/positionLevel.rules.js';
import type { EmployeeKind, Sex } from './nip.rules.js';

/** How the cells of a column are read. */
export type StaffParser = 'NIP' | 'TEXT' | 'DAY' | 'SEX' | 'KIND' | 'GRADE' | 'LEVEL' | 'EMAIL';

/** A column of the staff list; `required` speaks of the header, `filled` of every cell. */
export interface StaffColumn extends ColumnName {
  readonly parser: StaffParser;
  readonly filled: boolean;
  readonly maxLength: number;
}

const needed = (parser: StaffParser, maxLength: number, ...names: [string, ...string[]]): StaffColumn => ({
  names,
  parser,
  maxLength,
  required: true,
  filled: true,
});
const offered = (parser: StaffParser, maxLength: number, ...names: [string, ...string[]]): StaffColumn => ({
  ...needed(parser, maxLength, ...names),
  required: false,
  filled: false,
});

/** The staff list in the shape of a SIASN export: SIASN's own header first, then headers accepted for it. */
export const STAFF_COLUMNS = {
  nip: needed('NIP', 40, 'NIP BARU', 'NIP', 'NIP/NI PPPK', 'NI PPPK'),
  name: needed('TEXT', 200, 'NAMA', 'NAMA PEGAWAI', 'NAMA LENGKAP'),
  frontTitle: offered('TEXT', 60, 'GELAR DEPAN'),
  backTitle: offered('TEXT', 100, 'GELAR BELAKANG'),
  birthDate: needed('DAY', 30, 'TANGGAL LAHIR', 'TGL LAHIR'),
  sex: needed('SEX', 20, 'JENIS KELAMIN', 'L/P', 'JK'),
  email: offered('EMAIL', 254, 'EMAIL', 'E-MAIL', 'ALAMAT EMAIL'),
  kind: needed('KIND', 20, 'JENIS PEGAWAI', 'JENIS ASN'),
  legalStatus: offered('TEXT', 100, 'KEDUDUKAN HUKUM', 'KEDUDUKAN HUKUM NAMA', 'STATUS'),
  grade: needed('GRADE', 20, 'GOL AKHIR NAMA', 'GOLONGAN', 'GOL', 'GOL RUANG'),
  gradeSince: offered('DAY', 30, 'TMT GOLONGAN', 'TMT GOL'),
  positionLevel: needed('LEVEL', 60, 'JENIS JABATAN NAMA', 'JENIS JABATAN'),
  positionTitle: needed('TEXT', 300, 'JABATAN NAMA', 'NAMA JABATAN', 'JABATAN'),
  positionSince: offered('DAY', 30, 'TMT JABATAN'),
  unitName: needed('TEXT', 300, 'UNOR NAMA', 'UNIT KERJA', 'NAMA UNOR'),
  // Only the root of the tree has no unit above it, so the cell may be empty; the unit check decides.
  parentUnitName: { ...needed('TEXT', 300, 'UNOR INDUK NAMA', 'UNIT INDUK', 'UNOR INDUK'), filled: false },
  superiorNip: offered('NIP', 40, 'NIP ATASAN', 'NIP ATASAN LANGSUNG'),
} as const satisfies Record<string, StaffColumn>;

export type StaffKey = keyof typeof STAFF_COLUMNS;
export const STAFF_KEYS = Object.keys(STAFF_COLUMNS) as readonly StaffKey[];

/** One person of the list, read and checked. Days are YYYY-MM-DD; null where the list says nothing. */
export interface StaffRecord {
  readonly line: number;
  readonly nip: string;
  readonly name: string;
  readonly frontTitle: string | null;
  readonly backTitle: string | null;
  readonly birthDate: string;
  readonly sex: Sex;
  readonly email: string | null;
  readonly kind: EmployeeKind;
  readonly legalStatus: string | null;
  /** Code of the grade as the grade table writes it, such as III/c or IX. */
  readonly grade: string;
  readonly gradeSince: string | null;
  readonly positionLevel: PositionLevel;
  readonly positionTitle: string;
  readonly positionSince: string | null;
  readonly unitName: string;
  readonly parentUnitName: string | null;
  readonly superiorNip: string | null;
}
