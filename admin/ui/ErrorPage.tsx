import ReportIcon from '@mui/icons-material/ReportProblemOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { StatePage } from './StatePage.js';

/** A page that failed to draw. Details stay in the console; people get a way on. */
export const ErrorPage = () => {
  const translate = useTranslate();
  return (
    <StatePage
      urgent
      icon={ReportIcon}
      title={translate('error.title')}
      body={translate('error.body')}
      action={
        <Button variant="contained" onClick={() => globalThis.location.reload()}>
          {translate('ui.reload')}
        </Button>
      }
    />
  );
};
