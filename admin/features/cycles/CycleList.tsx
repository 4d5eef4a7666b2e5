import { useRecordContext, useTranslate } from 'ra-core';
import { useAllowed } from '../../kernel/hooks.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip, type Tone } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { CycleInputs } from './CycleInputs.js';
import { createCycleDocument } from './cycles.queries.js';

interface Cycle {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly phase: string;
}

const TONE: Readonly<Record<string, Tone>> = { DRAFTED: 'neutral', PUBLISHED: 'success', CLOSED: 'neutral' };
export const PhaseChip = ({ phase }: { readonly phase: string }) => (
  <StatusChip label={`cycles.phase.${phase}`} tone={TONE[phase] ?? 'info'} />
);

const Phase = () => {
  const cycle = useRecordContext<Cycle>();
  return cycle ? <PhaseChip phase={cycle.phase} /> : null;
};

export const CycleList = () => {
  const translate = useTranslate();
  const create = useAllowed('createCycle') && (
    <VerbButton
      label="cycles.create"
      document={createCycleDocument}
      form={<CycleInputs withYear />}
      defaultValues={{ rhythm: 'QUARTERLY', year: new Date().getFullYear() + 1 }}
      variables={(values) => ({ input: values as never })}
    />
  );
  return (
    <ResponsiveList<Cycle>
      sort={{ field: 'year', order: 'DESC' }}
      actions={create}
      empty={{ title: 'cycles.empty', body: 'cycles.empty_body', action: create }}
      simple={{
        primaryText: (cycle) => cycle.name,
        secondaryText: (cycle) => translate(`cycles.phase.${cycle.phase}`),
        tertiaryText: (cycle) => String(cycle.year),
      }}
    >
      <NameColumn source="name" />
      <Column source="year" />
      <Column source="phase">
        <Phase />
      </Column>
    </ResponsiveList>
  );
};
