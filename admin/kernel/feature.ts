/**
 * What a feature of the admin is.
 *
 * A feature is one folder `admin/features/<name>/` (the server's folder name again) and one line in `admin/features.ts`.
 * App.tsx maps that list and knows no feature by name. A folder holds:
 *
 *   index.ts               exports `feature: AdminFeature`, nothing else
 *   <name>.queries.ts      documents: `graphql()` calls, one operation per const
 *   <name>.messages.ts     `defineMessages({ id, en })`: the type demands the same keys in both
 *   EmployeeList.tsx …     one page or one button per file, named export
 *
 * Documents alias the root field, so that one buildQuery reads them all:
 *
 *   query EmployeeList($filter: EmployeeFilter, $sort: EmployeeSort, $page: PageInput) {
 *     page: employees(filter: $filter, sort: $sort, page: $page) { items { id name } total }
 *   }
 *   query EmployeeOne($id: UUID!) { record: employee(id: $id) { id name version viewerCan { update } } }
 *   mutation UnitUpdate($input: UpdateUnitInput!) { result: updateUnit(input: $input) { record: unit { id name } } }
 *
 * index.ts:
 *
 *   export const feature: AdminFeature = {
 *     name: 'people',
 *     messages: peopleMessages,
 *     resources: [
 *       {
 *         name: 'employees',
 *         documents: { list: employeeListDocument, one: employeeOneDocument },
 *         icon: PeopleIcon,
 *         menu: 'people',
 *         permission: { list: 'employees', create: 'createEmployee', edit: 'moveEmployee' },
 *         list: page(() => import('./EmployeeList.js'), 'EmployeeList'),
 *         show: page(() => import('./EmployeeShow.js'), 'EmployeeShow'),
 *       },
 *     ],
 *     home: [{ name: 'missing', permission: 'importEmployees', span: 'half',
 *              Card: page(() => import('./MissingDataCard.js'), 'MissingDataCard') }],
 *   };
 *
 * Labels come from the messages: `resources.employees.name`, `resources.employees.fields.nip`; everything else lives
 * below the feature's own key (`people.verbs.move`). Domain verbs are `VerbButton`s with a document, never CRUD.
 * A sortable column `unit.name` is sent as the enum value UNIT_NAME. Forms that write use `mutationMode="pessimistic"`
 * and `<FieldErrors />`, otherwise the server's messages never reach the fields.
 *
 * Building blocks in admin/ui: ResponsiveList with NameColumn, Column, NumberColumn; Section, Details, Detail; VerbButton;
 * StatusChip; PhaseProgress; JobProgress; FileUpload; ChartWithTable (chart/options.ts makes the option); EmptyState;
 * SafeLink. Reads that are no resource: `useDocument(document, variables)`; figures and dates: `useFormat()`.
 */
import type { SvgIconComponent } from '@mui/icons-material';
import { type ComponentType, lazy } from 'react';
import type { ResourceDocuments } from './buildQuery.js';
import type { FeatureMessages } from './messages.js';

/**
 * A permission is the name of a root field of the API that the account may use, as `me.permissions` lists them:
 * `employees`, `importEmployees`, `openCycle`. Many lists are open to everyone and only their rows differ; a page for
 * officers asks for the verb they do there. Of several, one is enough. Absent means: everyone signed in.
 */
export type Permission = string | readonly string[];

/** What react-admin asks before it opens a page or draws a button. */
export type Action = 'list' | 'show' | 'create' | 'edit' | 'delete' | 'export';

/** The menu is grouped by what people come to do, not by table. Order of this list = order on the screen. */
export const MENU_GROUPS = ['mine', 'evaluation', 'plans', 'feedback', 'people', 'data', 'system'] as const;
export type MenuGroup = (typeof MENU_GROUPS)[number];

/** One kind of record with its pages. A resource without pages exists only to be referred to. */
export interface AdminResource {
  /** react-admin's resource name: the plural root field, e.g. `employees`. */
  readonly name: string;
  readonly documents: ResourceDocuments;
  readonly icon?: SvgIconComponent;
  /** One permission for all actions, or one per action; an action without one follows `list`. */
  readonly permission?: Permission | Partial<Record<Action, Permission>>;
  /** Group in which the list appears in the menu; absent: not in the menu. */
  readonly menu?: MenuGroup;
  readonly list?: ComponentType;
  readonly show?: ComponentType;
  readonly create?: ComponentType;
  readonly edit?: ComponentType;
  /** Field that names a record in titles and references, or a function; default `name`. */
  readonly recordRepresentation?: string | ((record: { id: string | number }) => string);
}

/** A page that is not a resource, e.g. `/my-result`. */
export interface AdminRoute {
  readonly path: string;
  readonly Page: ComponentType;
  readonly permission?: Permission;
  /** Shown without menu and app bar (print views, full-screen forms). */
  readonly bare?: boolean;
}

/** A line in the menu that leads to a route of the feature. */
export interface MenuEntry {
  readonly group: MenuGroup;
  readonly to: string;
  /** Message key. */
  readonly label: string;
  readonly icon: SvgIconComponent;
  readonly permission?: Permission;
}

/** A card on the home page; cards stand in the order of the features. */
export interface HomeCard {
  readonly name: string;
  readonly permission?: Permission;
  /** Only for people who are employees themselves (accounts of a purely technical kind have no tasks). */
  readonly employeeOnly?: boolean;
  readonly span?: 'full' | 'half' | 'third';
  readonly Card: ComponentType;
}

export interface AdminFeature {
  readonly name: string;
  readonly messages: FeatureMessages;
  readonly resources?: readonly AdminResource[];
  readonly routes?: readonly AdminRoute[];
  readonly menu?: readonly MenuEntry[];
  readonly home?: readonly HomeCard[];
}

/** A page loaded when it is first opened: `page(() => import('./EmployeeList.js'), 'EmployeeList')`. */
export const page = <Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): ComponentType => lazy(async () => ({ default: (await load())[name] as ComponentType })) as unknown as ComponentType;

/** True when one of the wanted permissions is held, or none is wanted. */
export const isAllowed = (wanted: Permission | undefined, held: readonly string[]): boolean => {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? held.includes(wanted) : wanted.some((name) => held.includes(name));
};

const isPerAction = (wanted: AdminResource['permission']): wanted is Partial<Record<Action, Permission>> =>
  typeof wanted === 'object' && !Array.isArray(wanted);

/** The permission an action on a resource needs; undefined when none is declared. */
export const permissionFor = (resource: AdminResource, action: string): Permission | undefined => {
  const { permission } = resource;
  if (!isPerAction(permission)) return permission;
  return permission[action as Action] ?? permission.list;
};
