import { Box } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { DateInput, SaveButton } from 'ra-ui-materialui';
import { useWatch } from 'react-hook-form';
import { useExecute } from '../../kernel/hooks.js';
import { EditForm, EditPage } from '../../ui/EditForm.js';
import { Section } from '../../ui/Section.js';
import { useWeights, WeightTotal } from '../../ui/WeightTotal.js';
import { VersionInput } from '../questions/VersionInput.js';
import { CycleInputs } from './CycleInputs.js';
import type { Cycle } from './cycle.js';
import { editCycleDocument } from './cycles.queries.js';
import { cycleInput, cycleValues } from './design.js';
import { GroupInputs, ThresholdInputs } from './GroupInputs.js';

/** A cycle while it is drafted; once opened, design and population are frozen. */
export const CycleEdit = () => <EditPage<Cycle> fixed="cycles.frozen">{(cycle) => <Editor cycle={cycle} />}</EditPage>;

const Editor = ({ cycle }: { readonly cycle: Cycle }) => {
  const translate = useTranslate();
  const execute = useExecute();
  return (
    <EditForm
      id={cycle.id}
      title={translate('cycles.edit_title', { name: cycle.name })}
      values={() => cycleValues(cycle)}
      save={(entered) => execute(editCycleDocument, { input: cycleInput(cycle, entered) })}
      submit={<Save />}
    >
      <Section title="cycles.facts">
        <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <CycleInputs withYear={false} />
          <DateInput source="startsOn" label="resources.cycles.fields.startsOn" validate={required()} />
          <DateInput source="endsOn" label="resources.cycles.fields.endsOn" validate={required()} />
        </Box>
      </Section>
      <Section title="cycles.groups" actions={<WeightTotal source="design.groups" mayLack />}>
        <GroupInputs />
      </Section>
      <Section title="cycles.thresholds">
        <ThresholdInputs />
      </Section>
      <Section title="cycles.questions">
        <VersionInput source="design.questionVersionId" endsOn={cycle.endsOn} />
      </Section>
    </EditForm>
  );
};

const Save = () => {
  const groups = (useWatch({ name: 'design.groups' }) ?? []) as readonly unknown[];
  const { isHundred } = useWeights('design.groups', { mayLack: true });
  const isReady = isHundred || groups.length === 0;
  return <SaveButton alwaysEnable={isReady} disabled={!isReady} />;
};
