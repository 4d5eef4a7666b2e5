import SearchOffIcon from '@mui/icons-material/SearchOffOutlined';
import { Button } from '@mui/material';
import { LinkBase, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { StatePage } from './StatePage.js';

/** No such address. */
export const NotFoundPage = () => {
  const translate = useTranslate();
  return (
    <>
      <Title title="not_found.title" />
      <StatePage
        icon={SearchOffIcon}
        title={translate('not_found.title')}
        body={translate('not_found.body')}
        action={
          <Button component={LinkBase} to="/" variant="contained">
            {translate('ui.back_home')}
          </Button>
        }
      />
    </>
  );
};
