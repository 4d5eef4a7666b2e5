import type { Feature } from '../../kernel/feature.js';
import { calendarMessages } from './calendar.messages.js';
import { holidayReads } from './calendar.reads.js';
import { CalendarResolver } from './calendar.resolver.js';
import { Holiday } from './holiday.entity.js';

export const calendar: Feature = {
  name: 'calendar',
  entities: [Holiday],
  reads: [holidayReads],
  resolvers: [CalendarResolver],
  messages: [calendarMessages],
};
