import CounsellingIcon from '@mui/icons-material/LockPersonOutlined';
import GuidanceIcon from '@mui/icons-material/SupportAgentOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { guidanceMessages } from './guidance.messages.js';
import {
  counsellingListDocument,
  counsellingOneDocument,
  guidanceListDocument,
  guidanceOneDocument,
} from './guidance.queries.js';

export const feature: AdminFeature = {
  name: 'guidance',
  messages: guidanceMessages,
  resources: [
    {
      name: 'guidanceRecords',
      documents: { list: guidanceListDocument, one: guidanceOneDocument },
      icon: GuidanceIcon,
      menu: 'plans',
      permission: ['recordGuidance', 'unitDistributions'],
      recordRepresentation: 'employeeName',
      list: page(() => import('./GuidanceList.js'), 'GuidanceList'),
      show: page(() => import('./GuidanceShow.js'), 'GuidanceShow'),
    },
    {
      name: 'counsellingRecords',
      documents: { list: counsellingListDocument, one: counsellingOneDocument },
      icon: CounsellingIcon,
      menu: 'plans',
      permission: ['writeCounselling', 'appointCounsellor'],
      recordRepresentation: 'employeeName',
      list: page(() => import('./CounsellingList.js'), 'CounsellingList'),
      show: page(() => import('./CounsellingShow.js'), 'CounsellingShow'),
    },
  ],
};
