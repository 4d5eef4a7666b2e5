import { Link, List, ListItem, Skeleton, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'ra-core';
import { useDocument } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { myWorkDocument } from './reports.queries.js';

const TO_RATE = `/evaluations?filter=${encodeURIComponent(JSON.stringify({ status: ['OPEN'] }))}`;

/** What waits for the person who signed in, each line a way to it. */
export const MyWorkCard = () => {
  const translate = useTranslate();
  const { data } = useDocument(myWorkDocument, {});
  const work = data?.myWork;
  const lines = [
    { key: 'rate', count: work?.evaluationsToRate ?? 0, to: TO_RATE },
    { key: 'feedback', count: work?.feedbackTasks ?? 0, to: '/feedbackTasks' },
    { key: 'result', count: work?.resultsToAcknowledge ?? 0, to: '/my-result' },
    { key: 'plan', count: work?.plansToDecide ?? 0, to: undefined },
  ].filter(({ count }) => count > 0);
  return (
    <Section title="reports.work.title">
      {!work && <Skeleton />}
      {work && lines.length === 0 && <Typography>{translate('reports.work.nothing')}</Typography>}
      <List disablePadding>
        {lines.map(({ key, count, to }) => {
          const text = translate(`reports.work.${key}`, { smart_count: count });
          return (
            <ListItem key={key} disableGutters>
              {to ? (
                <Link component={LinkBase} to={to}>
                  {text}
                </Link>
              ) : (
                text
              )}
            </ListItem>
          );
        })}
      </List>
    </Section>
  );
};
