import { Box, Typography } from '@mui/material';
import { maxLength, minValue, required, useTranslate } from 'ra-core';
import { DateInput, NumberInput, TextInput, Title } from 'ra-ui-materialui';
import type { ReminderRulesQuery } from '../../gql/graphql.js';
import { useAllowed, useDocument, useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { StatusChip, type Tone } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { leadDaysOf } from './leadDays.js';
import { reminderRulesDocument, setReminderPolicyDocument } from './notifications.queries.js';

type Rules = ReminderRulesQuery['reminderRules'][number];
const TONE = { IN_FORCE: 'success', COMING: 'info', PAST: 'neutral' } as const satisfies Record<Rules['state'], Tone>;
const STEPS = ['superiorAfter', 'unitOfficerAfter', 'personnelOfficerAfter'] as const;

/** Rules of reminding with their days and sources; the officer adds new ones, earlier ones are never changed. */
export const ReminderRulesPage = () => {
  const translate = useTranslate();
  const maySet = useAllowed('setReminderPolicy');
  const found = useDocument(reminderRulesDocument, {});
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="notifications.rules.title" />
      <Typography sx={{ color: 'text.secondary', maxWidth: 720 }}>{translate('notifications.rules.lead')}</Typography>
      <Loaded of={found} height={320}>
        {({ reminderRules }) => (
          <>
            {maySet && <SetButton now={reminderRules.find(({ state }) => state === 'IN_FORCE')} />}
            {reminderRules.map((rules) => (
              <RulesSection key={`${rules.validFrom} ${rules.source}`} rules={rules} />
            ))}
          </>
        )}
      </Loaded>
    </Box>
  );
};

const RulesSection = ({ rules }: { readonly rules: Rules }) => {
  const translate = useTranslate();
  const format = useFormat();
  const days = (count: number) => translate('notifications.rules.days', { smart_count: count });
  return (
    <Section
      title={translate('notifications.rules.from', { day: format.day(rules.validFrom) })}
      actions={<StatusChip label={`notifications.rules.state.${rules.state}`} tone={TONE[rules.state]} />}
    >
      <Details>
        <Detail label="notifications.rules.quiet">{`${rules.quietFrom} – ${rules.quietTo} WIB`}</Detail>
        <Detail label="notifications.rules.leadDays">
          {rules.leadDays
            .map((count) => (count === 0 ? translate('notifications.rules.last_day') : days(count)))
            .join(', ')}
        </Detail>
        <Detail label="notifications.rules.repeatDays">{days(rules.repeatDays)}</Detail>
        {STEPS.map((step) => (
          <Detail key={step} label={`notifications.rules.${step}`}>
            {days(rules[step])}
          </Detail>
        ))}
        <Detail label="notifications.rules.source" wide>
          {[rules.source, rules.isExample && translate('notifications.rules.example')].filter(Boolean).join(' · ')}
        </Detail>
      </Details>
    </Section>
  );
};

const SetButton = ({ now }: { readonly now: Rules | undefined }) => (
  <Box>
    <VerbButton
      label="notifications.rules.set"
      confirm="notifications.rules.set_note"
      document={setReminderPolicyDocument}
      defaultValues={
        now && {
          quietFrom: now.quietFrom,
          quietTo: now.quietTo,
          leadDays: now.leadDays.join(', '),
          repeatDays: now.repeatDays,
          ...Object.fromEntries(STEPS.map((step) => [step, now[step]])),
        }
      }
      form={<RulesForm />}
      variables={({ leadDays, ...values }) => ({
        input: { ...values, leadDays: leadDaysOf(String(leadDays)) ?? [] } as never,
      })}
    />
  </Box>
);

const RulesForm = () => {
  const translate = useTranslate();
  const isList = (text: unknown) =>
    leadDaysOf(String(text ?? '')) === undefined ? translate('notifications.rules.lead_days_wrong') : undefined;
  return (
    <>
      <DateInput source="validFrom" label="notifications.rules.validFrom" validate={required()} fullWidth />
      <TextInput source="quietFrom" label="notifications.rules.quietFrom" type="time" validate={required()} fullWidth />
      <TextInput source="quietTo" label="notifications.rules.quietTo" type="time" validate={required()} fullWidth />
      <TextInput
        source="leadDays"
        label="notifications.rules.leadDays"
        helperText="notifications.rules.lead_days_note"
        validate={[required(), isList]}
        fullWidth
      />
      {(['repeatDays', ...STEPS] as const).map((source) => (
        <NumberInput
          key={source}
          source={source}
          label={`notifications.rules.${source}`}
          validate={[required(), minValue(1)]}
          min={1}
          step={1}
          fullWidth
        />
      ))}
      <TextInput
        source="source"
        label="notifications.rules.source"
        helperText="notifications.rules.source_note"
        validate={[required(), maxLength(500)]}
        multiline
        fullWidth
      />
    </>
  );
};
