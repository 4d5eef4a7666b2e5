import { constant, type Sql } from '../../kernel/sql.js';
import { fixedDaySql } from '../calendar/fixedDay.reads.js';

/** SQL over `o` (organisation_result) and `c` (evaluation_cycle): whether a result may count, newest year first (p.94 f). */
export const RESULT_COUNTS: Sql = constant(
  `((o.year = c.year and o.issued_on <= ${fixedDaySql('ORGANISATION_RESULT', 'c.year').text}) or o.year = c.year - 1)`,
);
