/** Who fills a part in: the form says `(diisi oleh Pegawai)`, everything else is the guide's. */
export const SectionAuthor = { EMPLOYEE: 'EMPLOYEE', GUIDE: 'GUIDE' } as const;
export type SectionAuthor = (typeof SectionAuthor)[keyof typeof SectionAuthor];

/** One answer a form offers: what is kept, what the form prints, and when it is given (empty where that is plain). */
export interface FormChoice {
  readonly value: string;
  readonly label: string;
  readonly meaning: string;
}

/** YA / TIDAK. */
export const YES_NO: readonly FormChoice[] = [
  { value: 'YES', label: 'Ya', meaning: '' },
  { value: 'NO', label: 'Tidak', meaning: '' },
];

/** Deskripsi skala penilaian of B.1.9 (p.84-85). */
export const COMPETENCE_SCALE: readonly FormChoice[] = [
  {
    value: '1',
    label: '1 Sangat kurang',
    meaning: 'jauh di bawah standar kompetensi jabatan; tidak ada indikator kompetensi yang dipenuhi',
  },
  {
    value: '2',
    label: '2 Kurang memadai',
    meaning: 'di bawah standar kompetensi jabatan; 1–2 indikator kompetensi dipenuhi',
  },
  { value: '3', label: '3 Memadai', meaning: 'sesuai standar kompetensi jabatan; 3 indikator kompetensi dipenuhi' },
  {
    value: '4',
    label: '4 Di atas memadai',
    meaning: 'di atas standar kompetensi jabatan; 3 indikator dipenuhi dan perilaku di atas level kompetensinya',
  },
  {
    value: '5',
    label: '5 Istimewa',
    meaning: 'jauh di atas standar kompetensi jabatan; 3 indikator dipenuhi dan perilaku jauh di atas levelnya',
  },
];

/** A column of a part that is a table; heading as printed. */
export interface FormColumn {
  readonly key: string;
  readonly label: string;
  /** What its cells choose from; empty for words. */
  readonly choices: readonly FormChoice[];
}

/** One part of a form: words, an answer it offers, or a table with columns. */
export interface FormSection {
  readonly key: string;
  /** Heading as the form prints it. */
  readonly label: string;
  /** What the form prints below the heading; empty when nothing. */
  readonly note: string;
  readonly author: SectionAuthor;
  /** May not be empty when the record is signed. */
  readonly required: boolean;
  /** Subject that groups several parts in the first column of the form; empty where the form has none. */
  readonly subject: string;
  /** What it is answered with; empty for words. */
  readonly choices: readonly FormChoice[];
  /** Empty when the part is no table. */
  readonly columns: readonly FormColumn[];
  /** First cells of the rows the form prints; empty where it leaves the rows open. */
  readonly printedRows: readonly string[];
}

export interface RecordForm {
  readonly form: string | null;
  readonly article: string;
  /** Who fills the form in first and signs it, where it is not recorded by the guide and signed by the employee. */
  readonly soleAuthor?: SectionAuthor;
  readonly sections: readonly FormSection[];
}

/** A part of a form; required, in words and the guide's unless said otherwise. */
export const part = (key: string, label: string, more: Partial<FormSection> = {}): FormSection => ({
  key,
  label,
  note: '',
  author: 'GUIDE',
  required: true,
  subject: '',
  choices: [],
  columns: [],
  printedRows: [],
  ...more,
});
/** A column of words, or of the choices given. */
export const column = (key: string, label: string, choices: readonly FormChoice[] = []): FormColumn => ({
  key,
  label,
  choices,
});
