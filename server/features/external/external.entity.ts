import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { FeedbackRequest } from '../feedback/request.entity.js';
import { Employee } from '../people/employee.entity.js';

/**
 * Somebody without an account who is asked about one employee. The link itself is nowhere: only its hash is kept. One
 * address is asked once about a ratee (anonymity R15), also when two officers invite at once.
 */
@ObjectType({
  description: 'A rater from outside (pihak lain) who answers by a one-time link; whether it was answered is not said.',
})
@Entity({ tableName: 'external_rater' })
@Unique({ properties: ['cycle', 'ratee', 'email'], name: 'external_rater_once' })
@Unique({ properties: ['request'], name: 'external_rater_request' })
@Unique({ properties: ['tokenHash'], name: 'external_rater_token' })
export class ExternalRater extends Row {
  @ManyToOne(() => FeedbackRequest, { ref: true, deleteRule: 'cascade' })
  request!: Ref<FeedbackRequest>;

  @Field(() => EvaluationCycle, { nullable: true, description: 'The cycle; null when withheld.' })
  @ManyToOne(() => EvaluationCycle, { ref: true, deleteRule: 'cascade' })
  cycle!: Ref<EvaluationCycle>;

  @Field(() => Employee, { nullable: true, description: 'Who is rated; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true })
  ratee!: Ref<Employee>;

  @Field(() => String, { description: 'Name.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'Address the link goes to.' })
  @Property({ type: 'text' })
  email!: string;

  @Field(() => String, { description: 'Where the person comes from and how they work together.' })
  @Property({ type: 'text' })
  affiliation!: string;

  /** SHA-256 of the link's secret, hexadecimal; null before collecting begins. A new link makes the old one void. */
  @Property({ type: 'text', nullable: true })
  tokenHash: string | null = null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day the newest link was sent; null before collecting begins.',
  })
  @Property({ type: 'date', nullable: true })
  invitedOn: string | null = null;

  /** Day of the one reminder. Not told: it went only to those who had not answered (anonymity R10). */
  @Property({ type: 'date', nullable: true })
  remindedOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was declined; null when it was not.' })
  declineReason?: string | null;

  @Field(() => UUID, { description: 'Id of the request, for those who withdraw it.' })
  @Property({ type: 'uuid', fieldName: 'request_id', persist: false })
  requestId?: string;
}
