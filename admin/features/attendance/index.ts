import FlagIcon from '@mui/icons-material/FlagOutlined';
import CorrectionIcon from '@mui/icons-material/HistoryOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { attendanceMessages } from './attendance.messages.js';
import { attendanceCorrectionListDocument, disciplineFlagListDocument } from './attendance.queries.js';

export const feature: AdminFeature = {
  name: 'attendance',
  messages: attendanceMessages,
  resources: [
    {
      name: 'disciplineFlags',
      documents: { list: disciplineFlagListDocument },
      icon: FlagIcon,
      menu: 'people',
      permission: 'disciplineFlags',
      list: page(() => import('./DisciplineFlagList.js'), 'DisciplineFlagList'),
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
};
