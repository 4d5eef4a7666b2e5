import { useRecordContext, useRedirect, useTranslate } from 'ra-core';
import { DateInput, NumberInput, SearchInput, SelectArrayInput } from 'ra-ui-materialui';
import { useAllowed, useFormat } from '../../kernel/hooks.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip, type Tone } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { CycleInputs } from './CycleInputs.js';
import { PHASES } from './cycles.messages.js';
import { createCycleDocument } from './cycles.queries.js';

interface Cycle {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly phase: string;
  readonly rhythm: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput
    key="phase"
    source="phase"
    label="resources.cycles.fields.phase"
    choices={PHASES.map((id) => ({ id, name: `cycles.phase.${id}` }))}
    alwaysOn
  />,
  <NumberInput key="year" source="year" label="resources.cycles.fields.year" />,
];

const TONE: Readonly<Record<string, Tone>> = { DRAFTED: 'neutral', PUBLISHED: 'success', CLOSED: 'neutral' };
export const PhaseChip = ({ phase }: { readonly phase: string }) => (
  <StatusChip label={`cycles.phase.${phase}`} tone={TONE[phase] ?? 'info'} />
);

const Phase = () => {
  const cycle = useRecordContext<Cycle>();
  return cycle ? <PhaseChip phase={cycle.phase} /> : null;
};

const Span = () => {
  const format = useFormat();
  const cycle = useRecordContext<Cycle>();
  return <>{cycle && `${format.day(cycle.startsOn)} – ${format.day(cycle.endsOn)}`}</>;
};
const RhythmWord = () => {
  const translate = useTranslate();
  const cycle = useRecordContext<Cycle>();
  return <>{cycle && translate(`cycles.rhythm.${cycle.rhythm}`)}</>;
};

export const CycleList = () => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const create = useAllowed('createCycle') && (
    <VerbButton
      label="cycles.create"
      document={createCycleDocument}
      form={
        <>
          <CycleInputs withYear />
          <DateInput
            source="startsOn"
            label="resources.cycles.fields.startsOn"
            helperText="cycles.starts_help"
            fullWidth
          />
          <DateInput source="endsOn" label="resources.cycles.fields.endsOn" helperText="cycles.ends_help" fullWidth />
        </>
      }
      defaultValues={{ rhythm: 'QUARTERLY', year: new Date().getFullYear() + 1 }}
      variables={(values) => ({ input: values as never })}
      onSuccess={({ createCycle }) => redirect('show', 'cycles', createCycle.cycle.id)}
    />
  );
  return (
    <ResponsiveList<Cycle>
      filters={filters}
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
      <Column source="startsOn" label="cycles.span">
        <Span />
      </Column>
      <Column source="rhythm" disableSort>
        <RhythmWord />
      </Column>
    </ResponsiveList>
  );
};
