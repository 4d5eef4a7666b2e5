import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { IndexRevisionsOfQuery } from '../../gql/graphql.js';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { indexRevisionsOfDocument } from './evaluations.queries.js';

type Revision = IndexRevisionsOfQuery['indexRevisions']['items'][number];

/** How the local index came out otherwise after it was first computed: old and new figure, why, and which component. */
export const IndexRevisions = ({ evaluationId }: { readonly evaluationId: string }) => {
  const translate = useTranslate();
  const { data } = useDocument(indexRevisionsOfDocument, { evaluationId });
  const revisions = data?.indexRevisions.items ?? [];
  const [latest] = revisions;
  if (!latest) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Typography variant="h4" component="h3">
        {translate('evaluations.revision.title')}
      </Typography>
      {!latest.isApplied && latest.lines.length > 0 && (
        <Alert severity="warning">{translate('evaluations.revision.closed')}</Alert>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {revisions.map((revision) => (
          <RevisionLine key={revision.id} revision={revision} />
        ))}
      </Box>
    </Box>
  );
};

const RevisionLine = ({ revision }: { readonly revision: Revision }) => {
  const translate = useTranslate();
  const format = useFormat();
  const figure = (value: number | null | undefined) => (value == null ? '—' : format.number(value, 2));
  return (
    <Box component="li" sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>
          {translate(`evaluations.revision.${revision.isApplied ? 'from_to' : 'kept'}`, {
            before: figure(revision.totalBefore),
            after: figure(revision.totalAfter),
          })}
        </Typography>
        <AppliedChip isApplied={revision.isApplied} />
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {`${format.instant(revision.at)} · ${translate(`evaluations.revision.cause.${revision.cause}`)}`}
      </Typography>
      {revision.lines.length === 0 && (
        <Typography variant="body2">{translate('evaluations.revision.none_left')}</Typography>
      )}
      {revision.lines.map((line) => (
        <Typography key={line.component} variant="body2">
          {translate('evaluations.revision.line', {
            component: translate(`rulesets.component.${line.component}`, { _: line.component }),
            before: figure(line.valueBefore),
            after: figure(line.valueAfter),
            from: figure(line.contributionBefore),
            to: figure(line.contributionAfter),
          })}
        </Typography>
      ))}
    </Box>
  );
};

/** Whether the new figure holds. */
export const AppliedChip = ({ isApplied }: { readonly isApplied: boolean }) => (
  <StatusChip
    label={`evaluations.revision.${isApplied ? 'applied' : 'not_applied'}`}
    tone={isApplied ? 'success' : 'warning'}
  />
);
