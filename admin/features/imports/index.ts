import ImportIcon from '@mui/icons-material/UploadFileOutlined';
import { type AdminFeature, page } from '../../kernel/feature.js';
import { importsMessages } from './imports.messages.js';
import { importListDocument, importOneDocument } from './imports.queries.js';

export const feature: AdminFeature = {
  name: 'imports',
  messages: importsMessages,
  resources: [
    {
      name: 'dataImports',
      documents: { list: importListDocument, one: importOneDocument },
      icon: ImportIcon,
      menu: 'data',
      permission: { list: 'dataImports', create: 'startImport' },
      recordRepresentation: 'fileName',
      list: page(() => import('./ImportList.js'), 'ImportList'),
      show: page(() => import('./ImportShow.js'), 'ImportShow'),
      create: page(() => import('./ImportCreate.js'), 'ImportCreate'),
    },
  ],
};
