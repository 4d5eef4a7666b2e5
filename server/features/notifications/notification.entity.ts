import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { Account } from '../accounts/account.entity.js';
import { Employee } from '../people/employee.entity.js';
import { NoticeKind } from './kinds.rules.js';
import { Letter } from './letter.entity.js';
import { Party, Stage } from './reminders.rules.js';

registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'What a notice is about.',
  valuesConfig: {
    PLAN_DUE: { description: 'SKP not proposed yet (Ps 14(3)).' },
    PLAN_AGREEMENT_DUE: { description: 'SKP waits for the evaluator’s agreement.' },
    PLAN_SIGNATURE_DUE: { description: 'SKP waits for a signature.' },
    PERIODIC_FEEDBACK_DUE: { description: 'Periodic feedback a leader has to give (umpan balik berkala, Ps 19(2)).' },
    FEEDBACK_DUE: { description: 'Requests for feedback not answered (umpan balik).' },
    RATING_DUE: { description: 'Evaluations to rate (p.90 no.8b).' },
    DEFAULT_RATING_DUE: { description: 'Evaluations the evaluator did not rate (p.90 no.11).' },
    DELIVERY_DUE: { description: 'Signed evaluation documents to hand over (p.114 A.5; p.116 A.9).' },
    REPORT_DUE: { description: 'Evaluation documents to report to the PyB (p.115 A.7; p.117 A.11; p.119 B.8).' },
    ACKNOWLEDGEMENT_DUE: { description: 'Evaluation document to sign and return (p.114 A.6).' },
    OBJECTION_WINDOW: { description: 'The right to object ends (Ps 29).' },
    DECISION_DUE: { description: 'Objections to decide (p.117 B.6).' },
    CHECKPOINT_DUE: { description: 'Checkpoints of improvement plans to hold.' },
    FOLLOW_UP_DUE: { description: 'Follow-ups to finish (tindak lanjut).' },
    FEEDBACK_INVITED: { description: 'Asked to give feedback.' },
    RESULT_PUBLISHED: { description: 'The evaluation result was handed over.' },
    OBJECTION_FILED: { description: 'An objection was filed.' },
    OBJECTION_DECIDED: { description: 'An objection was decided.' },
  },
});
registerEnumType(Party, {
  name: 'NoticeParty',
  description: 'Whom a notice addresses, seen from the duty.',
  valuesConfig: {
    OWNER: { description: 'Who has the duty.' },
    SUPERIOR: { description: 'The superior of who has it.' },
    UNIT_OFFICER: { description: 'The unit officer.' },
    PERSONNEL_OFFICER: { description: 'The personnel officer (BKPSDM).' },
  },
});
registerEnumType(Stage, {
  name: 'NoticeStage',
  description: 'When a notice speaks.',
  valuesConfig: {
    AHEAD: { description: 'Before the last day.' },
    LAST_DAY: { description: 'On the last day.' },
    OVERDUE: { description: 'After it (melewati batas waktu).' },
    EVENT: { description: 'Of something that happened.' },
  },
});

/** A line somebody is told, in the dashboard and in a digest. Holds kind, number and day; never a name or a result. */
@ObjectType({ description: 'Notice to you (pemberitahuan): what waits or happened, how many, until when.' })
@Entity({ tableName: 'notification' })
@Unique({ properties: ['key'], name: 'notification_key' })
@Index({ properties: ['letter'] })
@Check({ name: 'notification_recipient', expression: '(employee_id is null) <> (account_id is null)' })
export class Notification extends Row {
  /** Natural key: recipient, kind, party, stage and day, or recipient, kind and object of an event. */
  @Property({ type: 'text' })
  key!: string;

  @ManyToOne(() => Employee, { ref: true, nullable: true, index: true })
  employee: Ref<Employee> | null = null;

  /** Only for an officer without an employee: seen in the dashboard, no address to mail to. */
  @ManyToOne(() => Account, { ref: true, nullable: true, index: true })
  account: Ref<Account> | null = null;

  @Field(() => NoticeKind, { description: 'What it is about.' })
  @Enum({ items: () => NoticeKind })
  kind!: NoticeKind;

  @Field(() => Party, { description: 'Whom it addresses.' })
  @Enum({ items: () => Party })
  party!: Party;

  @Field(() => Stage, { description: 'When it speaks.' })
  @Enum({ items: () => Stage })
  stage!: Stage;

  @Field(() => Int, { description: 'How many things.' })
  @Property({ type: 'integer' })
  count!: number;

  @Field(() => LocalDate, { nullable: true, description: 'Earliest last day; null for an event.' })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  @Field(() => LocalDate, { description: 'Day it was told.' })
  @Property({ type: 'date' })
  toldOn!: string;

  @Field(() => Boolean, { description: 'Mailed whatever the settings say: the term or the delivery is the law’s.' })
  @Property({ type: 'boolean' })
  isStatutory!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When you marked it as read; null before.' })
  @Property({ type: 'timestamptz', nullable: true })
  readAt: Date | null = null;

  /** The digest that carries it; null while it waits and for ever when it is not mailed. */
  @ManyToOne(() => Letter, { ref: true, nullable: true })
  letter: Ref<Letter> | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When the mail that carried it was sent; null when none was.' })
  mailedAt?: Date | null;
}

/** What somebody was told of a duty: the key is never told twice. Nobody reads it but the planner. */
@Entity({ tableName: 'reminder_mark' })
export class ReminderMark {
  @PrimaryKey({ type: 'text' })
  mark!: string;

  @Property({ type: 'date' })
  markedOn!: string;
}
