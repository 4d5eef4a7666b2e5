import { Alert, AlertTitle, Box, Button, Link, Typography } from '@mui/material';
import { LinkBase, useRecordContext, useRedirect, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { copyVersionDocument, discardVersionDocument, publishVersionDocument } from './questions.queries.js';
import { RaterPreview } from './RaterPreview.js';
import { VersionChip } from './VersionChip.js';
import type { Version } from './version.js';
import { useSaid } from './words.js';

/** A version: its facts, what stands against publishing it, and the form as raters see it. */
export const VersionShow = () => (
  <ShowPage whole="viewerCan">
    <VersionPage />
  </ShowPage>
);

const VersionPage = () => {
  const version = useRecordContext<Version>();
  const translate = useTranslate();
  const format = useFormat();
  const said = useSaid();
  if (!version) return null;
  const { bank, number, status, anchors, commentValues, questions } = version;
  const values = new Set(questions.map(({ value }) => value)).size;
  const step = ({ value, text }: Version['anchors'][number]) => `${value} ${said.text(text)}`;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={`${said.name(bank)} · ${translate('questions.version', { number })}`} />
      <Section title="questions.facts" actions={<Verbs version={version} />}>
        <Details>
          <Detail label="questions.bank">
            {bank && (
              <Link component={LinkBase} to={`/questionBanks/${bank.id}/show`}>
                {said.name(bank)}
              </Link>
            )}
          </Detail>
          <Detail label="resources.questionVersions.fields.status">
            <VersionChip status={status} />
          </Detail>
          <Detail label="resources.questionVersions.fields.validFrom">{format.day(version.validFrom)}</Detail>
          <Detail label="resources.questionVersions.fields.publishedOn">
            {version.publishedOn && format.day(version.publishedOn)}
          </Detail>
          <Detail label="resources.questionVersions.fields.questionCount">
            {translate('questions.count', { smart_count: questions.length, values })}
          </Detail>
          <Detail label="questions.cannot_judge">
            {translate(version.cannotJudge ? 'questions.allowed' : 'questions.not_allowed')}
          </Detail>
          <Detail label="questions.scale" wide>
            {anchors.map(step).join(' · ')}
          </Detail>
          <Detail label="questions.comments" wide>
            {commentValues.map((value) => translate(`feedback.value.${value}`, { _: value })).join(', ') ||
              translate('questions.no_comments')}
          </Detail>
          <Detail label="resources.questionVersions.fields.source" wide>
            {version.source}
          </Detail>
        </Details>
        {status === 'PUBLISHED' && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate('questions.immutable')}
          </Typography>
        )}
      </Section>
      {status === 'DRAFT' && version.problems.length > 0 && (
        <Alert severity="warning">
          <AlertTitle>{translate('questions.not_ready')}</AlertTitle>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {version.problems.map(({ path, message }) => (
              <li key={`${path} ${message}`}>{`${placeOf(path, translate)}: ${message}`}</li>
            ))}
          </Box>
        </Alert>
      )}
      <RaterPreview version={version} />
    </Box>
  );
};

/** A path of the API in words: `questions.3.textId` is question 4. */
const placeOf = (path: string, translate: (key: string, options?: object) => string): string => {
  const [list = '', index] = path.split('.');
  return translate(`questions.place.${list}${index === undefined ? '' : '_n'}`, { n: Number(index) + 1, _: path });
};

const Verbs = ({ version }: { readonly version: Version }) => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const { id, viewerCan } = version;
  const input = { id, version: version.version };
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {viewerCan.edit && (
        <Button component={LinkBase} to={`/questionVersions/${id}`} variant="outlined" size="small">
          {translate('questions.edit')}
        </Button>
      )}
      {viewerCan.discard && (
        <VerbButton
          label="questions.discard"
          confirm="questions.discard_question"
          variant="outlined"
          color="error"
          document={discardVersionDocument}
          variables={() => ({ input })}
          onSuccess={({ discardQuestionVersion }) =>
            redirect('show', 'questionBanks', discardQuestionVersion.questionBank.id)
          }
        />
      )}
      {viewerCan.publish && (
        <VerbButton
          label="questions.publish"
          confirm="questions.publish_question"
          document={publishVersionDocument}
          variables={() => ({ input })}
        />
      )}
      {viewerCan.copy && (
        <VerbButton
          label="questions.next"
          variant="outlined"
          document={copyVersionDocument}
          variables={() => ({ input })}
          success="questions.next_done"
          onSuccess={({ copyQuestionVersion }) =>
            redirect('edit', 'questionVersions', copyQuestionVersion.questionVersion.id)
          }
        />
      )}
    </Box>
  );
};
