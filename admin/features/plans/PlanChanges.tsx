import { Box, Typography } from '@mui/material';
import type { PlanChangesOfQuery } from '../../gql/graphql.js';
import { useDocument } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { planChangesDocument } from './plans.queries.js';

type Change = PlanChangesOfQuery['planChanges'][number];

const TONES = { ADDED: 'success', REMOVED: 'danger', CHANGED: 'info' } as const;

/** Changes of one result or indicator stand together, in the order they come. Pure. */
const groupsOf = (changes: readonly Change[]): readonly (readonly [about: string, changes: readonly Change[]])[] => {
  const groups = new Map<string, Change[]>();
  for (const change of changes) groups.set(change.about ?? '', [...(groups.get(change.about ?? '') ?? []), change]);
  return [...groups];
};

/** What changed since the edition before (Ps 14(2)): each part by its name, old and new value in words. */
export const PlanChanges = ({ planId }: { readonly planId: string }) => {
  const { data } = useDocument(planChangesDocument, { planId });
  const changes = data?.planChanges ?? [];
  if (changes.length === 0) return null;
  return (
    <Section title="plans.changes">
      {groupsOf(changes).map(([about, some]) => (
        <Box key={about}>
          {about && <Typography sx={{ fontWeight: 600 }}>{about}</Typography>}
          <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
            {some.map((change) => (
              <li key={change.path}>
                <Difference change={change} />
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Section>
  );
};

const Difference = ({ change: { kind, label, before, after } }: { readonly change: Change }) => (
  <Typography variant="body2" component="div" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
    <StatusChip label={`plans.change.${kind}`} tone={TONES[kind]} />
    {` ${label}: `}
    {before && <del>{before}</del>}
    {before && after && ' → '}
    {after && <ins>{after}</ins>}
  </Typography>
);
