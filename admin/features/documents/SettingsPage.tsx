import { Alert, Box, Typography } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { BooleanInput, SelectInput, TextInput, Title } from 'ra-ui-materialui';
import { useState } from 'react';
import type { DocumentSettingsNowQuery } from '../../gql/graphql.js';
import { useAllowed, useDocument } from '../../kernel/hooks.js';
import type { UploadedFile } from '../../kernel/upload.js';
import { Detail, Details } from '../../ui/Details.js';
import { FileUpload } from '../../ui/FileUpload.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { changeDocumentSettingsDocument, documentSettingsDocument } from './documents.queries.js';

type Settings = DocumentSettingsNowQuery['documentSettings'];

/** Letterhead, paper and emblem of documents to come. */
export const SettingsPage = () => {
  const translate = useTranslate();
  const mayChange = useAllowed('changeDocumentSettings');
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="documents.settings" />
      <Typography sx={{ color: 'text.secondary', maxWidth: 720 }}>{translate('documents.settings_note')}</Typography>
      <Loaded of={useDocument(documentSettingsDocument, {})} height={160}>
        {({ documentSettings }) => (
          <Section
            title="documents.settings"
            actions={mayChange && <ChangeButton key={documentSettings?.version ?? 0} settings={documentSettings} />}
          >
            {documentSettings ? (
              <Details>
                <Detail label="documents.agency">{documentSettings.agency}</Detail>
                <Detail label="documents.place">{documentSettings.place}</Detail>
                <Detail label="documents.paper">{documentSettings.paper}</Detail>
                <Detail label="documents.shows_format">
                  {translate(documentSettings.showsFormat ? 'documents.yes' : 'documents.no')}
                </Detail>
                <Detail label="documents.emblem_now" wide>
                  <Emblem settings={documentSettings} mayChange={mayChange} />
                </Detail>
              </Details>
            ) : (
              <Alert severity="info">{translate('documents.defaults')}</Alert>
            )}
          </Section>
        )}
      </Loaded>
    </Box>
  );
};

/** The emblem as it is printed, on white as on paper, and the verb that takes it away. */
const Emblem = ({
  settings: { emblem, version, agency, place, paper, showsFormat },
  mayChange,
}: {
  readonly settings: NonNullable<Settings>;
  readonly mayChange: boolean;
}) => {
  const translate = useTranslate();
  if (!emblem) return <>{translate('documents.emblem_none')}</>;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap' }}>
      <Box
        component="img"
        src={emblem}
        alt={translate('documents.emblem_alt')}
        sx={{ maxWidth: 116, maxHeight: 116, p: 1, bgcolor: '#fff', border: 1, borderColor: 'divider' }}
      />
      {mayChange && (
        <VerbButton
          label="documents.emblem_remove"
          confirm="documents.emblem_remove_question"
          variant="outlined"
          color="error"
          document={changeDocumentSettingsDocument}
          variables={() => ({ input: { version, agency, place, paper, showsFormat, emblemFileId: null } })}
        />
      )}
    </Box>
  );
};

const ChangeButton = ({ settings }: { readonly settings: Settings }) => {
  const translate = useTranslate();
  const [emblem, setEmblem] = useState<UploadedFile>();
  return (
    <VerbButton
      label="documents.change"
      document={changeDocumentSettingsDocument}
      form={
        <>
          <TextInput source="agency" label="documents.agency" validate={required()} fullWidth />
          <TextInput source="place" label="documents.place" validate={required()} fullWidth />
          <SelectInput
            source="paper"
            label="documents.paper"
            choices={['F4', 'A4'].map((id) => ({ id, name: id }))}
            validate={required()}
            fullWidth
          />
          <BooleanInput source="showsFormat" label="documents.shows_format" />
          <FileUpload
            label="documents.emblem"
            accept={['.png', '.jpg', '.jpeg']}
            maxBytes={300 * 1024}
            onUploaded={setEmblem}
          />
          {emblem && (
            <Typography variant="body2">{translate('documents.emblem_sent', { name: emblem.name })}</Typography>
          )}
        </>
      }
      defaultValues={
        settings
          ? {
              agency: settings.agency,
              place: settings.place,
              paper: settings.paper,
              showsFormat: settings.showsFormat,
            }
          : { paper: 'F4', showsFormat: true }
      }
      variables={(values) => ({
        input: {
          ...values,
          showsFormat: values.showsFormat === true,
          ...(settings && { version: settings.version }),
          ...(emblem && { emblemFileId: emblem.id }),
        } as never,
      })}
    />
  );
};
