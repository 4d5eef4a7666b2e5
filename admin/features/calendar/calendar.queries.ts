import { graphql } from '../../gql/index.js';

export const holidayListDocument = graphql(`
  query HolidayList($filter: HolidayFilter, $sort: HolidaySort, $page: PageInput) {
    page: holidays(filter: $filter, sort: $sort, page: $page) { items { id version day name kind source isConfirmed viewerCan { edit remove } } total }
  }
`);

export const setHolidayDocument = graphql(`
  mutation SetHoliday($input: SetHolidayInput!) { setHoliday(input: $input) { holiday { id } } }
`);

export const removeHolidayDocument = graphql(`
  mutation RemoveHoliday($input: RemoveHolidayInput!) { removeHoliday(input: $input) { removedId } }
`);

export const importHolidaysDocument = graphql(`
  mutation ImportHolidays($input: ImportHolidaysInput!) { importHolidays(input: $input) { added } }
`);
