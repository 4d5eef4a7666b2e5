import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Row } from '../../kernel/row.entity.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { Employee } from '../people/employee.entity.js';
import { type DisclosureDocument, ReleaseStatus } from './document.rules.js';

/** The one release of a cycle: ordered when FEEDBACK ends, done once (anonymity R4). */
@Entity({ tableName: 'feedback_release' })
@Unique({ properties: ['cycle'], name: 'feedback_release_once' })
export class FeedbackRelease extends Row {
  @ManyToOne(() => EvaluationCycle, { ref: true })
  cycle!: Ref<EvaluationCycle>;

  @Enum({ items: () => ReleaseStatus })
  status: ReleaseStatus = 'ORDERED';

  @Property({ type: 'date', nullable: true })
  releasedOn: string | null = null;
}

/**
 * What everybody reads about one ratee in one cycle: a document without any reference to raters, the same bytes for
 * all (R7), frozen by a trigger. `atoms` hold ids of answers for later decisions about them; they never leave.
 */
@Entity({ tableName: 'feedback_disclosure' })
export class FeedbackDisclosure {
  @ManyToOne(() => EvaluationCycle, { ref: true, primary: true })
  cycle!: Ref<EvaluationCycle>;

  @ManyToOne(() => Employee, { ref: true, primary: true, index: true })
  ratee!: Ref<Employee>;

  @Property({ type: 'date' })
  releasedOn!: string;

  @Property({ type: 'json', columnType: 'jsonb' })
  document!: DisclosureDocument;

  @Property({ type: 'json', columnType: 'jsonb' })
  atoms!: string[][];
}
