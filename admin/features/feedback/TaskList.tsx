import { useCreatePath, useRecordContext, useTranslate } from 'ra-core';
import { SelectArrayInput } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip, type Tone } from '../../ui/StatusChip.js';

interface Task {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly dueOn?: string | null;
  readonly rateeName?: string | null;
  readonly rateeUnit?: string | null;
}

const TONE: Readonly<Record<string, Tone>> = {
  INVITED: 'warning',
  DRAFT: 'info',
  SUBMITTED: 'success',
  DECLINED: 'neutral',
  CLOSED: 'neutral',
};
const State = () => {
  const task = useRecordContext<Task>();
  return task ? <StatusChip label={`feedback.status.${task.status}`} tone={TONE[task.status] ?? 'neutral'} /> : null;
};
const Kind = () => {
  const translate = useTranslate();
  const task = useRecordContext<Task>();
  return <>{task && translate(`feedback.kind.${task.kind}`)}</>;
};
const Due = () => {
  const format = useFormat();
  const task = useRecordContext<Task>();
  return <>{task && format.day(task.dueOn)}</>;
};

/** The rater's own tasks; open ones first by default. */
export const TaskList = () => {
  const translate = useTranslate();
  const format = useFormat();
  const path = useCreatePath();
  return (
    <ResponsiveList<Task>
      filters={[
        <SelectArrayInput
          key="status"
          source="status"
          alwaysOn
          label="resources.feedbackTasks.fields.status"
          choices={Object.keys(TONE).map((id) => ({ id, name: `feedback.status.${id}` }))}
        />,
      ]}
      filterDefaultValues={{ status: ['INVITED', 'DRAFT'] }}
      sort={{ field: 'rateeName', order: 'ASC' }}
      empty={{ title: 'feedback.empty', body: 'feedback.empty_body' }}
      rowClick={(id) => path({ resource: 'feedbackTasks', type: 'show', id })}
      simple={{
        primaryText: (task) => task.rateeName ?? '',
        secondaryText: (task) =>
          [translate(`feedback.kind.${task.kind}`), task.rateeUnit, task.dueOn && format.day(task.dueOn)]
            .filter(Boolean)
            .join(' · '),
        tertiaryText: (task) => translate(`feedback.status.${task.status}`),
      }}
    >
      <NameColumn source="rateeName" />
      <Column source="rateeUnit" disableSort />
      <Column source="kind">
        <Kind />
      </Column>
      <Column source="dueOn" disableSort>
        <Due />
      </Column>
      <Column source="status">
        <State />
      </Column>
    </ResponsiveList>
  );
};
