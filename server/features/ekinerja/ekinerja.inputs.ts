import { IsOptional } from 'class-validator';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { ExportFormat } from '../evaluations/evaluations.inputs.js';
import { BknExportKind } from './ekinerja.rules.js';
import { BknFindingKind, BknSeverity } from './findings.rules.js';

registerEnumType(BknExportKind, {
  name: 'BknExportKind',
  description: 'What is exported, in the columns of SIASN and e-Kinerja BKN.',
  valuesConfig: {
    ANNUAL: { description: 'Evaluasi tahunan (skp22).' },
    PERIODIC: { description: 'Evaluasi periodik.' },
    DAILY_PROGRESS: { description: 'Progress harian, the columns of "Tambah Progress Harian".' },
    CREDIT_POINTS: { description: 'Angka kredit from the annual predikat (konversi).' },
    FINDINGS: { description: 'The data-quality report: what BKN would refuse.' },
  },
});
registerEnumType(BknSeverity, {
  name: 'BknSeverity',
  description: 'How much a finding weighs.',
  valuesConfig: {
    REFUSED: { description: 'BKN would refuse the record.' },
    CHECK: { description: 'It would be taken; somebody should look first.' },
  },
});
registerEnumType(BknFindingKind, {
  name: 'BknFindingKind',
  description: 'What stands in the way of a record at e-Kinerja BKN or SIASN.',
  valuesConfig: {
    EVALUATOR_MISSING: { description: 'Tidak ada pejabat penilai kinerja.' },
    EVALUATOR_SELF: { description: 'Pejabat penilai adalah pegawai itu sendiri.' },
    EVALUATOR_LEFT: { description: 'Pejabat penilai tidak lagi bekerja di instansi.' },
    EVALUATOR_NOT_ENTITLED: { description: 'Jabatan penilai di bawah pengawas, tanpa pendelegasian (Ps 1(9)).' },
    EVALUATOR_DIFFERS: { description: 'Pejabat penilai bukan atasan langsung di data kepegawaian.' },
    EVALUATOR_NIP: { description: 'NIP pejabat penilai tidak sah.' },
    EVALUATOR_GRADE: { description: 'Golongan pejabat penilai tidak punya kode SIASN.' },
    EVALUATOR_PLAN_MISSING: { description: 'Pejabat penilai belum punya SKP: bawahannya tertahan di BKN.' },
    NIP_INVALID: { description: 'NIP tidak sah.' },
    NIP_DIFFERS: { description: 'NIP berbeda dari tanggal lahir, jenis kelamin, atau jenis pegawai yang tercatat.' },
    GRADE_UNKNOWN: { description: 'Golongan kosong atau tanpa kode SIASN.' },
    LEVEL_UNKNOWN: { description: 'Jenjang jabatan fungsional tidak terbaca: tidak ada angka kredit.' },
    PLAN_MISSING: { description: 'Belum ada SKP yang ditandatangani.' },
    EVALUATION_MISSING: { description: 'Belum ada evaluasi.' },
    EVALUATION_OPEN: { description: 'Belum dinilai.' },
    EVALUATION_UNPUBLISHED: { description: 'Sudah dinilai, belum diumumkan.' },
    PROGRESS_WITHOUT_ACTION: { description: 'Progress tanpa rencana aksi.' },
    PROGRESS_NOT_WHOLE: { description: 'Realisasi progress bukan bilangan bulat.' },
    PROGRESS_WITHOUT_LINK: { description: 'Progress tanpa tautan bukti dukung.' },
  },
});

@InputType({ description: 'Conditions on findings; all must hold.' })
export class BknFindingFilter {
  @Field(() => UUID, { nullable: true, description: 'Of this cycle; absent: the newest that is not being set up.' })
  @IsOptional()
  cycleId?: string;

  @Field(() => UUID, { nullable: true, description: 'Of participants in this unit or below it.' })
  @IsOptional()
  unitSubtreeOf?: string;

  @Field(() => [BknFindingKind], { nullable: true, description: 'Any of these kinds.' })
  @IsOptional()
  kind?: BknFindingKind[];

  @Field(() => BknSeverity, { nullable: true, description: 'Of this severity.' })
  @IsOptional()
  severity?: BknSeverity;

  @Field(() => String, { nullable: true, description: 'Part of the name or NIP.' })
  @IsOptional()
  q?: string;
}

@InputType({ description: 'Which export for BKN, of whom, and how.' })
export class ExportToBknInput {
  @Field(() => BknExportKind, { description: 'What.' })
  kind!: BknExportKind;

  @Field(() => UUID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => UUID, { nullable: true, description: 'Only this unit and below.' })
  @IsOptional()
  unitSubtreeOf?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Progress and periods on or after this day.' })
  @IsOptional()
  from?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Progress and periods on or before this day.' })
  @IsOptional()
  to?: string;

  @Field(() => ExportFormat, { description: 'File format.' })
  format!: ExportFormat;
}
