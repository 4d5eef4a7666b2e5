import type { Feature } from '../../kernel/feature.js';
import { provide } from '../../kernel/slot.js';
import { ruleKinds } from '../rulesets/kind.service.js';
import { calendarMessages } from './calendar.messages.js';
import { holidayReads } from './calendar.reads.js';
import { CalendarResolver } from './calendar.resolver.js';
import { DEADLINES_KIND } from './deadlinesKind.rules.js';
import { Holiday } from './holiday.entity.js';

export const calendar: Feature = {
  name: 'calendar',
  entities: [Holiday],
  reads: [holidayReads],
  resolvers: [CalendarResolver],
  messages: [calendarMessages],
  provides: [provide(ruleKinds, DEADLINES_KIND)],
};
