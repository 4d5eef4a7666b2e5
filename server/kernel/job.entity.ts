import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from './row.entity.js';
import { DateTime } from './scalars.js';

export const JobStatus = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  SUCCEEDED: 'SUCCEEDED',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
} as const;
export type JobStatus = (typeof JobStatus)[keyof typeof JobStatus];
registerEnumType(JobStatus, {
  name: 'JobStatus',
  description: 'Where a job stands.',
  valuesConfig: {
    QUEUED: { description: 'Waits for a worker.' },
    RUNNING: { description: 'A worker is at it.' },
    SUCCEEDED: { description: 'Done; everything is written.' },
    FAILED: { description: 'Given up; nothing is written.' },
    CANCELLED: { description: 'Stopped on request; nothing is written.' },
  },
});

/** Long work and how far it is. The queue itself is pg-boss; this row is what people see. */
@ObjectType({ description: 'Long work in the background (import, export, calculation) and how far it is.' })
@Entity({ tableName: 'job' })
export class Job extends Row {
  @Field(() => String, { description: 'What is done, such as `exportEvaluations`.' })
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => JobStatus, { description: 'Where it stands.' })
  @Enum({ items: () => JobStatus })
  status: JobStatus = 'QUEUED';

  @Field(() => Int, { description: 'Steps done.' })
  @Property({ type: 'integer', default: 0 })
  progress: number = 0;

  @Field(() => Int, { nullable: true, description: 'Steps in all; null until known.' })
  @Property({ type: 'integer', nullable: true })
  total: number | null = null;

  /** Message key of the outcome; the API answers the sentence in the caller's language. */
  @Property({ type: 'text', nullable: true })
  messageKey: string | null = null;

  @Field(() => String, { nullable: true, description: 'Where the resulting file is; opens only for the starter.' })
  @Property({ type: 'text', nullable: true })
  resultUrl: string | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  @Property({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null = null;

  /** What to do; only for the worker. */
  @Property({ type: 'json' })
  input: Record<string, unknown> = {};

  /** Who started it: only this account sees it. */
  @Property({ type: 'uuid' })
  accountId!: string;

  @Property({ type: 'text' })
  locale: string = 'id';
}
