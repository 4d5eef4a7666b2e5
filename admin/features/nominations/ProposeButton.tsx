import { Typography } from '@mui/material';
import { required, useGetList, useTranslate } from 'ra-core';
import { AutocompleteArrayInput } from 'ra-ui-materialui';
import { useDocument } from '../../kernel/hooks.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { candidatesDocument, nominateDocument } from './nominations.queries.js';

interface Cycle {
  readonly id: string;
  readonly name: string;
  readonly phase: string;
}

/** The ratee proposes raters for the cycle in which collecting has not begun. */
export const ProposeButton = () => {
  const translate = useTranslate();
  const { data: cycles } = useGetList<Cycle>('cycles', {
    sort: { field: 'year', order: 'DESC' },
    pagination: { page: 1, perPage: 50 },
  });
  const cycle = (cycles ?? []).find(({ phase }) => phase === 'PLANNING' || phase === 'RUNNING');
  const { data } = useDocument(candidatesDocument, { cycleId: cycle?.id ?? '' }, { enabled: cycle !== undefined });
  if (!cycles) return null;
  if (!cycle)
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary', alignSelf: 'center' }}>
        {translate('nominations.none_open')}
      </Typography>
    );
  const candidates = data?.raterCandidates ?? [];
  const choices = candidates.map(({ employeeId, name, position, kind }) => ({
    id: employeeId,
    name: `${name} · ${position} (${translate(`feedback.kind.${kind}`)})`,
  }));
  return (
    <VerbButton
      label="nominations.propose"
      document={nominateDocument}
      form={
        <AutocompleteArrayInput
          source="raters"
          label="nominations.colleagues"
          choices={choices}
          validate={required()}
          fullWidth
        />
      }
      variables={({ raters }) => ({
        input: {
          cycleId: cycle.id,
          raters: ((raters ?? []) as string[]).flatMap((id) => {
            const one = candidates.find(({ employeeId }) => employeeId === id);
            return one ? [{ raterId: id, kind: one.kind }] : [];
          }),
        },
      })}
      success="nominations.proposed"
    />
  );
};
