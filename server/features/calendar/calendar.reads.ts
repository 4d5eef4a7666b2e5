import { Field, InputType, Int } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { sql, TRUE } from '../../kernel/sql.js';
import { HolidayKind } from './calendar.rules.js';
import { Holiday } from './holiday.entity.js';

@InputType({ description: 'Conditions on days off; all must hold.' })
export class HolidayFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => Int, { nullable: true, description: 'In this calendar year.' })
  year?: number;

  @Field(() => LocalDate, { nullable: true, description: 'On or after this day.' })
  from?: string;

  @Field(() => LocalDate, { nullable: true, description: 'On or before this day.' })
  to?: string;

  @Field(() => [HolidayKind], { nullable: true, description: 'Any of these kinds.' })
  kind?: HolidayKind[];
}

export const holidayReads = reads<Holiday, HolidayFilter>({
  entity: Holiday,
  list: 'holidays',
  one: 'holiday',
  gate: signedIn,
  describe: { list: 'Days off (libur nasional, cuti bersama), earliest first.', one: 'One day off.' },
  visibleTo: () => TRUE,
  filter: {
    input: HolidayFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      year: (year) => sql`extract(year from @.day) = ${year}`,
      from: (day) => sql`@.day >= ${day}`,
      to: (day) => sql`@.day <= ${day}`,
      kind: (kinds) => sql`@.kind = any(${kinds})`,
    },
  },
  sort: { DAY: 'day', NAME: 'name', KIND: 'kind', UPDATED_AT: 'updatedAt' },
});
