import CaseIcon from '@mui/icons-material/GavelOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { breakglassMessages } from './breakglass.messages.js';
import { caseListDocument, caseOneDocument } from './breakglass.queries.js';

export const feature: AdminFeature = {
  name: 'breakglass',
  messages: breakglassMessages,
  resources: [
    {
      name: 'breakGlassCases',
      documents: { list: caseListDocument, one: caseOneDocument },
      icon: CaseIcon,
      menu: 'feedback',
      permission: 'breakGlassCases',
      recordRepresentation: 'caseNumber',
      list: page(() => import('./CaseList.js'), 'CaseList'),
      show: page(() => import('./CaseShow.js'), 'CaseShow'),
    },
  ],
};
