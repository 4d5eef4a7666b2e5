import LockIcon from '@mui/icons-material/LockOutlined';
import { Button } from '@mui/material';
import { LinkBase, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { StatePage } from './StatePage.js';

/** Shown where the person's permissions do not reach. */
export const DeniedPage = () => {
  const translate = useTranslate();
  return (
    <>
      <Title title="denied.title" />
      <StatePage
        icon={LockIcon}
        title={translate('denied.title')}
        body={translate('denied.body')}
        action={
          <Button component={LinkBase} to="/" variant="contained">
            {translate('ui.back_home')}
          </Button>
        }
      />
    </>
  );
};
