import MonthIcon from '@mui/icons-material/CalendarMonthOutlined';
import FlagIcon from '@mui/icons-material/FlagOutlined';
import CorrectionIcon from '@mui/icons-material/HistoryOutlined';
import EventIcon from '@mui/icons-material/MeetingRoomOutlined';
import SanctionIcon from '@mui/icons-material/ReportOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { attendanceMessages } from './attendance.messages.js';
import {
  attendanceCorrectionListDocument,
  attendanceMonthListDocument,
  disciplineFlagListDocument,
  sanctionListDocument,
  sanctionOneDocument,
} from './attendance.queries.js';
import { attendanceEventChangeListDocument } from './event.queries.js';

export const feature: AdminFeature = {
  name: 'attendance',
  messages: attendanceMessages,
  resources: [
    {
      name: 'attendanceMonths',
      documents: { list: attendanceMonthListDocument },
      icon: MonthIcon,
      menu: 'people',
      permission: 'attendanceMonths',
      list: page(() => import('./MonthList.js'), 'MonthList'),
    },
    {
      name: 'disciplineFlags',
      documents: { list: disciplineFlagListDocument },
      icon: FlagIcon,
      menu: 'people',
      permission: 'disciplineFlags',
      list: page(() => import('./DisciplineFlagList.js'), 'DisciplineFlagList'),
    },
    {
      name: 'sanctions',
      documents: { list: sanctionListDocument, one: sanctionOneDocument },
      icon: SanctionIcon,
      menu: 'people',
      // administrators see none: own ones are for employees, others' for officers and auditors
      permission: ['disciplineFlags', 'acknowledgeResult'],
      recordRepresentation: 'reference',
      list: page(() => import('./SanctionList.js'), 'SanctionList'),
      show: page(() => import('./SanctionShow.js'), 'SanctionShow'),
    },
    {
      name: 'attendanceEventChanges',
      documents: { list: attendanceEventChangeListDocument },
      icon: EventIcon,
      menu: 'people',
      permission: 'disciplineFlags',
      list: page(() => import('./EventChangeList.js'), 'EventChangeList'),
    },
    {
      name: 'attendanceCorrections',
      documents: { list: attendanceCorrectionListDocument },
      icon: CorrectionIcon,
      menu: 'people',
      permission: 'disciplineFlags',
      list: page(() => import('./CorrectionList.js'), 'CorrectionList'),
    },
  ],
  routes: [
    {
      path: '/attendance/:employeeId/:month',
      Page: page(() => import('./MonthPage.js'), 'MonthPage'),
      permission: 'attendanceMonth',
    },
  ],
};
