import { useRecordContext, useTranslate } from 'ra-core';
import { SearchInput } from 'ra-ui-materialui';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';

interface PositionRow {
  readonly id: string;
  readonly title: string;
  readonly level: string;
}

const Level = () => {
  const translate = useTranslate();
  const position = useRecordContext<PositionRow>();
  return <>{position && translate(`organization.level.${position.level}`)}</>;
};

const filters = [<SearchInput key="q" source="q" alwaysOn />];

/** The positions of the agency and their level, which decides who evaluates whom. */
export const PositionList = () => {
  const translate = useTranslate();
  return (
    <ResponsiveList<PositionRow>
      filters={filters}
      sort={{ field: 'title', order: 'ASC' }}
      rowClick={false}
      empty={{ title: 'organization.no_positions', body: 'organization.no_positions_body' }}
      simple={{
        primaryText: (position) => position.title,
        secondaryText: (position) => translate(`organization.level.${position.level}`),
      }}
    >
      <Column source="title" />
      <Column source="level">
        <Level />
      </Column>
    </ResponsiveList>
  );
};
