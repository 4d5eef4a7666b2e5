import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { BooleanInput, SelectInput, Title } from 'ra-ui-materialui';
import { useDocument } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { mailSettingsDocument, setMailPreferenceDocument } from './notifications.queries.js';

const LANGUAGES = ['INDONESIAN', 'ENGLISH'].map((id) => ({ id, name: `notifications.languages.${id}` }));

/** What the viewer gets by mail, and in which language. */
export const SettingsPage = () => {
  const translate = useTranslate();
  const found = useDocument(mailSettingsDocument, {});
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 720 }}>
      <Title title="notifications.settings" />
      <Typography sx={{ color: 'text.secondary' }}>{translate('notifications.settings_lead')}</Typography>
      <Loaded of={found} height={160}>
        {({ myMailSettings: { wantsReminders, language, hasAddress } }) => (
          <>
            {!hasAddress && <Alert severity="info">{translate('notifications.no_address')}</Alert>}
            <Typography>
              {translate('notifications.wants')}: {translate(wantsReminders ? 'notifications.on' : 'notifications.off')}
            </Typography>
            <Typography>
              {translate('notifications.language')}: {translate(`notifications.languages.${language}`)}
            </Typography>
            <Box>
              <VerbButton
                label="notifications.change"
                variant="outlined"
                document={setMailPreferenceDocument}
                form={
                  <>
                    <BooleanInput source="wantsReminders" label="notifications.wants" />
                    <SelectInput source="language" label="notifications.language" choices={LANGUAGES} fullWidth />
                  </>
                }
                defaultValues={{ wantsReminders, language }}
                variables={(values) => ({ input: values as never })}
                success="notifications.saved"
              />
            </Box>
          </>
        )}
      </Loaded>
    </Box>
  );
};
