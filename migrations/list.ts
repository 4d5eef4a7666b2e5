import { Migration20261124000000_tables } from './Migration20261124000000_tables.js';
import { Migration20261124000001_guards } from './Migration20261124000001_guards.js';

/** Every migration in order; never edited once released. */
export const migrations = [
  { name: 'Migration20261124000000_tables', class: Migration20261124000000_tables },
  { name: 'Migration20261124000001_guards', class: Migration20261124000001_guards },
];
