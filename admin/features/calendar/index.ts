import HolidayIcon from '@mui/icons-material/CalendarMonthOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { calendarMessages } from './calendar.messages.js';
import { holidayListDocument } from './calendar.queries.js';

export const feature: AdminFeature = {
  name: 'calendar',
  messages: calendarMessages,
  resources: [
    {
      name: 'holidays',
      documents: { list: holidayListDocument },
      icon: HolidayIcon,
      menu: 'system',
      permission: ['setHoliday', 'exportEvaluations'],
      list: page(() => import('./HolidayList.js'), 'HolidayList'),
    },
  ],
};
