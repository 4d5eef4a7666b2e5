import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { Employee } from '../people/employee.entity.js';
import { LetterState } from './outbox.rules.js';

registerEnumType(LetterState, {
  name: 'LetterState',
  description: 'Where a letter of the outbox stands.',
  valuesConfig: {
    WAITING: { description: 'To be sent, for the first time or again.' },
    SENT: { description: 'The mail server took it.' },
    FAILED: { description: 'Given up: refused for good or too often.' },
    NOT_CONFIGURED: { description: 'There is no mail server (SMTP_URL).' },
    SUPERSEDED: { description: 'Digest of an earlier day that never went: the next one carries its lines.' },
    WITHDRAWN: { description: 'Taken back before it was sent.' },
  },
});

/**
 * A row of the outbox, written with the use case and sent by a job. It holds ids and a template's name, no text; it has
 * no object type, so neither recipient nor content can be read through the API.
 */
@Entity({ tableName: 'letter' })
@Unique({ properties: ['key'], name: 'letter_key' })
@Index({ properties: ['state', 'nextAttemptAt'] })
@Check({ name: 'letter_digest', expression: "(template = 'digest') = (employee_id is not null)" })
export class Letter extends Row {
  /** `digest:<employee>:<day>`, or the key of whoever posted it: makes a letter happen once. */
  @Property({ type: 'text' })
  key!: string;

  /** `digest`, or a template another feature provides. */
  @Property({ type: 'text' })
  template!: string;

  @ManyToOne(() => Employee, { ref: true, nullable: true, index: true })
  employee: Ref<Employee> | null = null;

  /** Only of a letter to somebody outside; wiped when it is over. */
  @Property({ type: 'text', nullable: true })
  address: string | null = null;

  /** What the link is made of; wiped when it is over. */
  @Property({ type: 'text', nullable: true })
  secret: string | null = null;

  @Property({ type: 'text' })
  locale!: string;

  /** Day it belongs to, in the office's zone. */
  @Property({ type: 'date' })
  day!: string;

  @Enum({ items: () => LetterState })
  state: LetterState = 'WAITING';

  @Property({ type: 'integer', default: 0 })
  attempts: number = 0;

  @Property({ type: 'timestamptz' })
  nextAttemptAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  sentAt: Date | null = null;

  /** Code of the last failure, such as `ECONNECTION` or `EENVELOPE 550`; never the server's words. */
  @Property({ type: 'text', nullable: true })
  error: string | null = null;
}
