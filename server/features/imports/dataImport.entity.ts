import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Job } from '../../kernel/job.entity.js';
import { Row } from '../../kernel/row.entity.js';
import type { SheetProblem } from '../../kernel/sheet/sheet.types.js';
import { ImportKind, ImportStatus } from './imports.rules.js';

registerEnumType(ImportKind, {
  name: 'ImportKind',
  description: 'What is imported.',
  valuesConfig: {
    STAFF: { description: 'Staff list in the shape of a SIASN export (daftar pegawai).' },
    ATTENDANCE: { description: 'One month of attendance (kehadiran).' },
    ATTENDANCE_EVENTS: { description: 'One month of departures and ceremonies (izin keluar kantor, apel).' },
  },
});
registerEnumType(ImportStatus, {
  name: 'ImportStatus',
  description: 'Where an import stands; nothing is written before WRITTEN.',
  valuesConfig: {
    CHECKING: { description: 'The dry run is under way.' },
    REFUSED: { description: 'The dry run found errors; correct the file and send it again.' },
    CHECKED: { description: 'The dry run found no error; waits for confirmation.' },
    WRITING: { description: 'Confirmed; is being written.' },
    WRITTEN: { description: 'Everything is written.' },
    FAILED: { description: 'Could not be written, or was cancelled; nothing of it is kept.' },
  },
});

/** True numbers of findings by severity, and of rows read. */
export interface ImportTotals {
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly repaired: number;
  readonly notices: number;
}

/** A file on its way in: dry run, findings, confirmation, outcome. */
@ObjectType({ description: 'A file on its way in: dry run, findings, confirmation, outcome. All or nothing.' })
@Entity({ tableName: 'data_import' })
export class DataImport extends Row {
  @Field(() => ImportKind, { description: 'What is imported.' })
  @Enum({ items: () => ImportKind })
  kind!: ImportKind;

  @Field(() => ImportStatus, { description: 'Where it stands.' })
  @Enum({ items: () => ImportStatus })
  status: ImportStatus = 'CHECKING';

  @Field(() => String, { description: 'Name of the file.' })
  @Property({ type: 'text' })
  fileName!: string;

  @Field(() => String, { nullable: true, description: 'Month of a file of attendance or its events, YYYY-MM.' })
  @Property({ type: 'text', nullable: true })
  month: string | null = null;

  @Property({ type: 'uuid' })
  fileId!: string;

  @Property({ type: 'uuid' })
  accountId!: string;

  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  totals: ImportTotals | null = null;

  @Property({ type: 'json', columnType: 'jsonb' })
  problems: readonly SheetProblem[] = [];

  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  outcome: { inserted: number; changed: number; unchanged: number } | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'All findings as a sheet to download; null when there are none.',
  })
  @Property({ type: 'text', nullable: true })
  problemsUrl: string | null = null;

  @Field(() => Job, { nullable: true, description: 'The work under way or last done; null when withheld.' })
  @ManyToOne(() => Job, { ref: true, nullable: true })
  job: Ref<Job> | null = null;
}
