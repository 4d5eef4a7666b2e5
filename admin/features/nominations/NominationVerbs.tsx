import { Box, Button } from '@mui/material';
import { required, useListContext, useNotify, useRefresh, useTranslate } from 'ra-core';
import { SelectInput, TextInput } from 'ra-ui-materialui';
import { useState } from 'react';
import { useDocument, useExecute } from '../../kernel/hooks.js';
import { useNotifyError } from '../../ui/useNotifyError.js';
import { VerbButton } from '../../ui/VerbButton.js';
import type { Nomination } from './NominationList.js';
import { candidatesDocument, decideDocument, withdrawDocument } from './nominations.queries.js';

/** What the viewer may do with one nomination, as the server says. */
export const NominationVerbs = ({ nomination }: { readonly nomination: Nomination }) => {
  const { id, version, viewerCan } = nomination;
  const decide = (more: { isApproved: boolean; reason?: string; insteadId?: string }) => ({
    input: { decisions: [{ nominationId: id, version, ...more }] },
  });
  return (
    <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
      {viewerCan.decide && (
        <>
          <VerbButton
            label="nominations.approve"
            document={decideDocument}
            variables={() => decide({ isApproved: true })}
            success="nominations.approved"
          />
          <VerbButton
            label="nominations.change"
            variant="outlined"
            confirm="nominations.change_question"
            document={decideDocument}
            form={<Instead nomination={nomination} />}
            variables={({ decisions }) => {
              const [chosen] = (decisions ?? []) as { readonly insteadId: string }[];
              return decide({ isApproved: true, insteadId: chosen?.insteadId ?? '' });
            }}
            success="nominations.approved"
          />
          <VerbButton
            label="nominations.refuse"
            variant="text"
            color="warning"
            document={decideDocument}
            form={<TextInput source="decisions.0.reason" label="nominations.reason" validate={required()} fullWidth />}
            variables={({ decisions }) => {
              const [given] = (decisions ?? []) as { readonly reason: string }[];
              return decide({ isApproved: false, reason: given?.reason ?? '' });
            }}
            success="nominations.refused"
          />
        </>
      )}
      {viewerCan.withdraw && (
        <VerbButton
          label="nominations.withdraw"
          variant="text"
          color="warning"
          document={withdrawDocument}
          variables={() => ({ input: { nominationId: id, version } })}
          success="nominations.withdrawn"
        />
      )}
    </Box>
  );
};

const Instead = ({ nomination: { cycle, ratee, kind } }: { readonly nomination: Nomination }) => {
  const { data } = useDocument(candidatesDocument, { cycleId: cycle?.id ?? '', rateeId: ratee?.id ?? null });
  const choices = (data?.raterCandidates ?? [])
    .filter((one) => one.kind === kind)
    .map((one) => ({ id: one.employeeId, name: `${one.name} · ${one.position}` }));
  return (
    <SelectInput
      source="decisions.0.insteadId"
      label="nominations.instead"
      choices={choices}
      validate={required()}
      fullWidth
    />
  );
};

/** Approves all chosen nominations that wait, all or none. */
export const ApproveChosen = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const refresh = useRefresh();
  const execute = useExecute();
  const { data, selectedIds, onUnselectItems } = useListContext<Nomination>();
  const [isBusy, setBusy] = useState(false);
  const decisions = (data ?? [])
    .filter((row) => selectedIds.includes(row.id) && row.viewerCan.decide)
    .map(({ id, version }) => ({ nominationId: id, version, isApproved: true }));
  const approve = async () => {
    setBusy(true);
    try {
      await execute(decideDocument, { input: { decisions } });
      notify('nominations.approved', { type: 'success' });
      onUnselectItems();
      refresh();
    } catch (error) {
      notifyError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button size="small" loading={isBusy} disabled={decisions.length === 0} onClick={() => void approve()}>
      {translate('nominations.approve')}
    </Button>
  );
};
