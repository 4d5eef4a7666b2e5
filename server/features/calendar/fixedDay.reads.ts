import { constant, type Sql } from '../../kernel/sql.js';
import { type FixedCode, fixedTermOf } from './deadlines.rules.js';

/** SQL of a fixed day for the year in a column, such as `c.year`: what `fixedDayOf` says, for many years at once. */
export function fixedDaySql(code: FixedCode, yearColumn: string): Sql {
  const { month, day, yearOffset } = fixedTermOf(code);
  return constant(`make_date(${yearColumn} + ${yearOffset}, ${month}, ${day})`);
}
