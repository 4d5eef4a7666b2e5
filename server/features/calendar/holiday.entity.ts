import { Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate } from '../../kernel/scalars.js';
import { HolidayKind } from './calendar.rules.js';

registerEnumType(HolidayKind, {
  name: 'HolidayKind',
  description: 'Kind of a day off; none of them is a working day (hari kerja).',
  valuesConfig: {
    NATIONAL: { description: 'Libur nasional.' },
    JOINT_LEAVE: { description: 'Cuti bersama.' },
    LOCAL: { description: 'Libur daerah, misalnya pemungutan suara.' },
  },
});

/** A day off with the decision that makes it one. Deadlines in working days and attendance both count with it. */
@ObjectType({ description: 'Day off: libur nasional, cuti bersama or a local one, with its source.' })
@Entity({ tableName: 'holiday' })
@Unique({ properties: ['day'], name: 'holiday_day' })
export class Holiday extends Row {
  @Field(() => LocalDate, { description: 'The day.' })
  @Property({ type: 'date' })
  day!: string;

  @Field(() => String, { description: 'What it is called.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => HolidayKind, { description: 'Kind of the day off.' })
  @Enum({ items: () => HolidayKind })
  kind!: HolidayKind;

  @Field(() => String, { description: 'Decision it comes from (SKB, Perwali), or `contoh` until one is entered.' })
  @Property({ type: 'text' })
  source!: string;

  @Field(() => Boolean, {
    description: 'Whether a decision confirms it; while false, deadlines of that year are provisional.',
  })
  @Property({ type: 'boolean', default: true })
  isConfirmed: boolean = true;
}
