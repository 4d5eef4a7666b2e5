import { Box, Typography } from '@mui/material';
import { useCreatePath, useTranslate } from 'ra-core';
import { Link } from 'ra-ui-materialui';
import type { PreviousFollowUpsQuery } from '../../gql/graphql.js';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { previousFollowUpsDocument } from './followups.queries.js';

type Previous = NonNullable<PreviousFollowUpsQuery['evaluation']>['previousFollowUps'][number];

/** What was set after last year's evaluation, and older ones still open: what became of them. Nothing when there is none. */
export const PreviousFollowUps = ({ evaluationId }: { readonly evaluationId: string }) => {
  const { data } = useDocument(previousFollowUpsDocument, { evaluationId });
  const items = data?.evaluation?.previousFollowUps ?? [];
  if (items.length === 0) return null;
  return (
    <Section title="followups.previous">
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {items.map((one) => (
          <Line key={one.id} followUp={one} />
        ))}
      </Box>
    </Section>
  );
};

const Line = ({ followUp }: { readonly followUp: Previous }) => {
  const translate = useTranslate();
  const format = useFormat();
  const path = useCreatePath();
  const { id, year, kind, task, ownerName, dueOn, status, outcome, result, checkpointsHeld, checkpoints } = followUp;
  const ending = [outcome && translate(`followups.outcomes.${outcome}`), result].filter(Boolean).join(': ');
  return (
    <li>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Link to={path({ resource: 'followUps', type: 'show', id })}>
          {`${translate(`followups.kind.${kind}`)} ${year}`}
        </Link>
        <StatusChip label={`followups.status.${status}`} tone={status === 'OPEN' ? 'warning' : 'success'} />
      </Box>
      <Typography>{task}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {[
          ownerName,
          `${translate('resources.followUps.fields.dueOn')} ${format.day(dueOn)}`,
          checkpoints > 0 && translate('followups.held_of', { held: checkpointsHeld, all: checkpoints }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {ending && <Typography variant="body2">{ending}</Typography>}
    </li>
  );
};
