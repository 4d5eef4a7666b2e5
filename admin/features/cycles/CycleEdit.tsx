import { Alert, Box, Button, Skeleton } from '@mui/material';
import { EditBase, Form, LinkBase, required, useNotify, useRecordContext, useRedirect, useTranslate } from 'ra-core';
import { DateInput, SaveButton, Title } from 'ra-ui-materialui';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { fieldErrorsOf } from '../../kernel/errors.js';
import { useExecute } from '../../kernel/hooks.js';
import { FieldErrors } from '../../ui/FieldErrors.js';
import { Section } from '../../ui/Section.js';
import { useNotifyError } from '../../ui/useNotifyError.js';
import { useWeights, WeightTotal } from '../../ui/WeightTotal.js';
import { VersionInput } from '../questions/VersionInput.js';
import { CycleInputs } from './CycleInputs.js';
import type { Cycle } from './cycle.js';
import { editCycleDocument } from './cycles.queries.js';
import { type CycleValues, cycleInput, cycleValues } from './design.js';
import { GroupInputs, ThresholdInputs } from './GroupInputs.js';

/** A cycle while it is drafted; once opened, design and population are frozen. */
export const CycleEdit = () => (
  <EditBase redirect={false} mutationMode="pessimistic">
    <Loaded />
  </EditBase>
);

const Loaded = () => {
  const cycle = useRecordContext<Cycle>();
  const translate = useTranslate();
  // the row of the list comes first; design and abilities come with the page's own document
  if (!cycle || !('viewerCan' in cycle)) return <Skeleton variant="rounded" height={240} sx={{ mt: 2 }} />;
  if (cycle.viewerCan.edit) return <Editor cycle={cycle} />;
  return (
    <Alert severity="info" sx={{ mt: 2 }}>
      {translate('cycles.frozen')}
    </Alert>
  );
};

const Editor = ({ cycle }: { readonly cycle: Cycle }) => {
  const translate = useTranslate();
  const execute = useExecute();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const redirect = useRedirect();
  const [values] = useState(() => cycleValues(cycle));

  const save = async (entered: object): Promise<Record<string, string> | undefined> => {
    try {
      await execute(editCycleDocument, { input: cycleInput(cycle, entered as CycleValues) });
      notify('ui.done', { type: 'success' });
      redirect('show', 'cycles', cycle.id);
      return undefined;
    } catch (error) {
      const errors = fieldErrorsOf(error);
      if (!errors) notifyError(error);
      return errors;
    }
  };

  return (
    <Form defaultValues={values} record={{}} onSubmit={save} noValidate>
      <Title title={translate('cycles.edit_title', { name: cycle.name })} />
      <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <FieldErrors />
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
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Save />
          <Button component={LinkBase} to={`/cycles/${cycle.id}/show`} color="inherit">
            {translate('ra.action.cancel')}
          </Button>
        </Box>
      </Box>
    </Form>
  );
};

const Save = () => {
  const groups = (useWatch({ name: 'design.groups' }) ?? []) as readonly unknown[];
  const { isHundred } = useWeights('design.groups', { mayLack: true });
  const isReady = isHundred || groups.length === 0;
  return <SaveButton alwaysEnable={isReady} disabled={!isReady} />;
};
