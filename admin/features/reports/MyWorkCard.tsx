import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import ChevronIcon from '@mui/icons-material/ChevronRightOutlined';
import { Box, List, ListItem, ListItemButton, ListItemText, Typography } from '@mui/material';
import { LinkBase, useGetIdentity, useTranslate } from 'ra-core';
import type { MyWorkQuery } from '../../gql/graphql.js';
import type { Identity } from '../../kernel/authProvider.js';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { myWorkDocument } from './reports.queries.js';

const TO_RATE = `/evaluations?filter=${encodeURIComponent(JSON.stringify({ status: ['OPEN'] }))}`;

const PERIODIC = `/periodicEvaluations?filter=${encodeURIComponent(JSON.stringify({ status: ['OPEN'] }))}`;

const TO_CONFIRM = `/givenFeedbacks?filter=${encodeURIComponent(JSON.stringify({ standing: ['PROPOSED'] }))}`;

const plansOf = (evaluatorId: string | null): string =>
  `/performancePlans?filter=${encodeURIComponent(JSON.stringify({ status: ['PROPOSED', 'AGREED'], ...(evaluatorId && { evaluatorId }) }))}`;

/** Kinds of work in the order of their urgency; each with a way to it where there is one. Pure. */
export const workLines = (work: MyWorkQuery['myWork'], employeeId: string | null) =>
  [
    { key: 'rate', count: work.evaluationsToRate, to: TO_RATE },
    { key: 'periodic', count: work.periodicToRate, to: PERIODIC },
    { key: 'feedback', count: work.feedbackTasks, to: '/feedbackTasks' },
    { key: 'result', count: work.resultsToAcknowledge, to: '/my-result' },
    { key: 'plan', count: work.plansToDecide, to: plansOf(employeeId) },
    { key: 'confirm', count: work.wordsToConfirm, to: TO_CONFIRM },
    { key: 'word', count: work.periodicFeedbackDue, to: '/periodic-feedback' },
  ].filter(({ count }) => count > 0);

/** What waits for the person who signed in, each line a way to it. */
export const MyWorkCard = () => {
  const translate = useTranslate();
  const { identity } = useGetIdentity() as { identity?: Identity };
  return (
    <Section title="reports.work.title">
      <Loaded of={useDocument(myWorkDocument, {})} height={72}>
        {({ myWork }) => {
          const lines = workLines(myWork, identity?.employeeId ?? null);
          if (lines.length === 0)
            return (
              <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', color: 'text.secondary' }}>
                <DoneIcon color="success" />
                <Typography>{translate('reports.work.nothing')}</Typography>
              </Box>
            );
          return (
            <List disablePadding sx={{ mx: -2 }}>
              {lines.map(({ key, count, to }) => (
                <WorkLine key={key} kind={key} count={count} to={to} />
              ))}
            </List>
          );
        }}
      </Loaded>
    </Section>
  );
};

const WorkLine = ({ kind, count, to }: { readonly kind: string; readonly count: number; readonly to?: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = (
    <>
      <Typography component="span" variant="h2" sx={{ minWidth: 40, pr: 2, color: 'primary.main' }}>
        {format.number(count)}
      </Typography>
      <ListItemText
        primary={translate(`reports.work.${kind}`)}
        secondary={translate(`reports.work.${kind}_hint`)}
        slotProps={{ primary: { sx: { fontWeight: 600 } } }}
      />
    </>
  );
  return (
    <ListItem disablePadding>
      {to ? (
        <ListItemButton component={LinkBase} to={to}>
          {text}
          <ChevronIcon color="action" />
        </ListItemButton>
      ) : (
        <Box sx={{ display: 'flex', alignItems: 'center', px: 2, py: 1 }}>{text}</Box>
      )}
    </ListItem>
  );
};
