import { Migration } from '@mikro-orm/migrations';

/** What the entities cannot say: overlaps, search indexes, null-aware keys, and the append-only audit chain. */
export class Migration20261124000001_guards extends Migration {
  override up(): void {
    this.addSql('create extension if not exists btree_gist;');
    this.addSql('create extension if not exists pg_trgm;');
    this.addSql('alter table "unit" drop constraint "unit_parent_name";');
    this.addSql('alter table "unit" add constraint "unit_parent_name" unique nulls not distinct ("parent_id", "name");');
    for (const table of ['assignment', 'reporting_line'])
      this.addSql(
        `alter table "${table}" add constraint "${table}_no_overlap" exclude using gist (employee_id with =, daterange(valid_from, valid_to, '[]') with &&);`,
      );
    this.addSql('alter table "reporting_line" add constraint "reporting_line_not_self" check (employee_id <> superior_id);');
    this.addSql(
      `alter table "evaluation_cycle" add constraint "evaluation_cycle_no_overlap" exclude using gist (daterange(starts_on, ends_on, '[]') with &&);`,
    );
    this.addSql('alter table "phase_window" add constraint "phase_window_order" check (opens_on <= closes_on);');
    this.addSql('create index "employee_search" on "employee" using gin (search_text gin_trgm_ops);');

    // Each entry's hash covers the one before and its own row with its number: edits, gaps and reordering show.
    this.addSql(`create function audit_chain() returns trigger language plpgsql as $body$
declare head record;
begin
  perform pg_advisory_xact_lock(1, 0);
  select sequence, hash into head from audit_entry order by sequence desc limit 1;
  new.sequence := coalesce(head.sequence, 0) + 1;
  new.at := clock_timestamp();
  new.previous_hash := coalesce(head.hash, '');
  new.hash := encode(sha256(convert_to(concat_ws('|', new.previous_hash, new.sequence,
    to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), new.actor_account_id, new.acting_roles,
    new.request_id, new.deed, new.object, new.object_id, new.before::text, new.after::text), 'UTF8')), 'hex');
  return new;
end $body$;`);
    this.addSql('create trigger audit_chain before insert on audit_entry for each row execute function audit_chain();');
    this.addSql(`create function audit_refuse() returns trigger language plpgsql as $body$
begin raise exception 'audit_entry is append-only'; end $body$;`);
    this.addSql('create trigger audit_refuse before update or delete on audit_entry for each row execute function audit_refuse();');
    this.addSql('create trigger audit_refuse_all before truncate on audit_entry for each statement execute function audit_refuse();');
  }
}
