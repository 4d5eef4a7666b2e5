import { Migration } from '@mikro-orm/migrations';

/** What the entities cannot say: overlaps, search indexes, null-aware keys, and the append-only audit chain. */
export class Migration20261124000001_guards extends Migration {
  override up(): void {
    this.addSql('create extension if not exists btree_gist;');
    this.addSql('create extension if not exists pg_trgm;');
    this.addSql('alter table "unit" drop constraint "unit_parent_name";');
    this.addSql(
      'alter table "unit" add constraint "unit_parent_name" unique nulls not distinct ("parent_id", "name");',
    );
    for (const table of ['assignment', 'reporting_line'])
      this.addSql(
        `alter table "${table}" add constraint "${table}_no_overlap" exclude using gist (employee_id with =, daterange(valid_from, valid_to, '[]') with &&);`,
      );
    this.addSql(
      'alter table "reporting_line" add constraint "reporting_line_not_self" check (employee_id <> superior_id);',
    );
    this.addSql(
      `alter table "evaluation_cycle" add constraint "evaluation_cycle_no_overlap" exclude using gist (daterange(starts_on, ends_on, '[]') with &&);`,
    );
    this.addSql('alter table "phase_window" add constraint "phase_window_order" check (opens_on <= closes_on);');
    this.addSql(
      `alter table "appointment" add constraint "appointment_no_overlap" exclude using gist (employee_id with =, kind with =, coalesce(other_id, employee_id) with =, daterange(valid_from, valid_to, '[]') with &&) where (kind <> 'DELEGATION');`,
    );
    this.addSql(
      `alter table "appointment" add constraint "appointment_one_region_head" exclude using gist (daterange(valid_from, valid_to, '[]') with &&) where (kind = 'REGION_HEAD');`,
    );
    this.addSql(
      'alter table "appointment" add constraint "appointment_order" check (valid_to is null or valid_from <= valid_to);',
    );
    this.addSql(
      `create unique index "performance_plan_one_open" on "performance_plan" (cycle_id, employee_id) where status in ('DRAFTED', 'PROPOSED', 'AGREED');`,
    );
    this.addSql(
      `create unique index "performance_plan_one_signed" on "performance_plan" (cycle_id, employee_id) where status = 'SIGNED';`,
    );
    this.addSql(`create function plan_frozen() returns trigger language plpgsql as $body$
begin
  if old.status not in ('SIGNED', 'REVISED') then return case when tg_op = 'DELETE' then old else new end; end if;
  if tg_op = 'UPDATE' and new.document = old.document and new.approach = old.approach and new.signed_on = old.signed_on
    and new.edition = old.edition and new.employee_signed_at = old.employee_signed_at and new.evaluator_signed_at = old.evaluator_signed_at
    and (new.status = old.status or (old.status = 'SIGNED' and new.status = 'REVISED')) then return new; end if;
  raise exception 'a signed plan is frozen';
end $body$;`);
    this.addSql(
      'create trigger plan_frozen before update or delete on performance_plan for each row execute function plan_frozen();',
    );
    this.addSql('create index "employee_search" on "employee" using gin (search_text gin_trgm_ops);');

    // The predicate is the quadrant of both ratings, and nothing else (p.99, 102).
    for (const table of ['evaluation', 'periodic_evaluation']) {
      this.addSql(`alter table "${table}" add constraint "${table}_quadrant" check (predicate is not distinct from case
  when results_rating is null or behaviour_rating is null then null
  when behaviour_rating = 'BELOW' then case results_rating when 'BELOW' then 'VERY_POOR' else 'POOR' end
  when results_rating = 'BELOW' then 'NEEDS_IMPROVEMENT'
  when results_rating = 'ABOVE' and behaviour_rating = 'ABOVE' then 'VERY_GOOD' else 'GOOD' end);`);
      this.addSql(`alter table "${table}" add constraint "${table}_not_self" check (evaluator_id <> employee_id);`);
    }
    this.addSql('alter table "periodic_round" add constraint "periodic_round_order" check (opens_on <= closes_on);');

    // Each entry's hash covers the one before and its own row with its number: edits, gaps and reordering show.
    this.addSql(`create function audit_hash(e audit_entry) returns text language sql immutable as $body$
select encode(sha256(convert_to(concat_ws('|', e.previous_hash, e.sequence,
  to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), coalesce(e.actor_account_id::text, ''), e.acting_roles,
  e.request_id, e.deed, e.object, coalesce(e.object_id, ''), coalesce(e.before::text, ''), coalesce(e.after::text, '')), 'UTF8')), 'hex')
$body$;`);
    this.addSql(`create function audit_chain() returns trigger language plpgsql set enable_seqscan = off as $body$
declare head record;
begin
  perform pg_advisory_xact_lock(1, 0);
  select sequence, hash into head from audit_entry order by sequence desc limit 1;
  new.sequence := coalesce(head.sequence, 0) + 1;
  new.at := clock_timestamp();
  new.previous_hash := coalesce(head.hash, '');
  new.hash := audit_hash(new);
  return new;
end $body$;`);
    this.addSql('create trigger audit_chain before insert on audit_entry for each row execute function audit_chain();');
    this.addSql(`create function audit_refuse() returns trigger language plpgsql as $body$
begin raise exception 'audit_entry is append-only'; end $body$;`);
    this.addSql(
      'create trigger audit_refuse before update or delete on audit_entry for each row execute function audit_refuse();',
    );
    this.addSql(
      'create trigger audit_refuse_all before truncate on audit_entry for each statement execute function audit_refuse();',
    );

    // Who wrote an anonymous answer: outside the program's reach. A role of its own owns the table and the functions
    // beside it; where the connecting user may not create roles the functions still are the only path in the program.
    this.addSql('create schema "trusted";');
    this.addSql(
      'create table "trusted"."feedback_authorship" ("answer_id" uuid primary key, "request_id" uuid not null unique);',
    );
    this.addSql(`create function trusted.submit_answer(request uuid, given jsonb, texts jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, public, trusted as $body$
declare asked record; answer uuid := gen_random_uuid();
begin
  select cycle_id, ratee_id, kind into strict asked from public.feedback_request
    where id = request and answered and kind in ('PEER', 'SUBORDINATE', 'OTHER');
  insert into public.feedback_answer (id, cycle_id, ratee_id, kind, ratings, comments)
    values (answer, asked.cycle_id, asked.ratee_id, asked.kind, given, texts);
  insert into trusted.feedback_authorship (answer_id, request_id) values (answer, request);
end $body$;`);
    // Before the release: whoever became the superior must read, so his anonymous answer is dropped; then both tables
    // are written anew in random order, so that neither place nor transaction of a row pairs answer and request.
    this.addSql(`create function trusted.settle_answers(cycle uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, trusted as $body$
begin
  perform set_config('kinerja.settling', cycle::text, true);
  with dropped as (
    delete from trusted.feedback_authorship a using public.feedback_request r, public.employee e
     where r.id = a.request_id and r.cycle_id = cycle and e.id = r.ratee_id and e.superior_id = r.rater_id
    returning a.answer_id, a.request_id), gone as (
    delete from public.feedback_answer f using dropped d where f.id = d.answer_id)
  update public.feedback_request r set answered = false, status = 'CLOSED' from dropped d where r.id = d.request_id;
  with moved as (delete from public.feedback_answer f where f.cycle_id = cycle returning f.*)
  insert into public.feedback_answer (id, cycle_id, ratee_id, kind, ratings, comments)
    select m.id, m.cycle_id, m.ratee_id, m.kind, m.ratings, m.comments from moved m order by random();
  with moved as (delete from trusted.feedback_authorship a using public.feedback_request r
    where r.id = a.request_id and r.cycle_id = cycle returning a.*)
  insert into trusted.feedback_authorship (answer_id, request_id) select m.answer_id, m.request_id from moved m order by random();
  perform set_config('kinerja.settling', '', true);
end $body$;`);
    // The only reader of authorship: one case, checked here again by itself, with the audit entry in the same
    // transaction. Fails closed.
    this.addSql(`create function trusted.open_case(wanted uuid, opener uuid, account uuid, request text) returns table (name text, nip text)
language plpgsql security definer set search_path = pg_catalog, public, trusted as $body$
declare found record; approvals record; author uuid;
begin
  select * into strict found from public.break_glass_case c where c.id = wanted for update;
  select count(distinct a.person_id) as people, count(distinct a.office) as offices, max(a.approved_at) as last,
         bool_or(a.person_id in (found.requester_id, found.ratee_id, found.ratee_superior_id, found.suspected_rater_id)) as concerned
    into approvals from public.break_glass_approval a where a.case_id = wanted;
  if found.state <> 'APPROVED' or found.requester_id <> opener or approvals.people <> 2 or approvals.offices <> 2
     or coalesce(approvals.concerned, false) or approvals.last is null or approvals.last <= clock_timestamp() - interval '72 hours'
     or (found.silent_until is not null and found.ground not in ('COURT_ORDER', 'INSPECTORATE_ORDER')) then
    raise exception 'this case does not open';
  end if;
  select r.rater_id into strict author from trusted.feedback_authorship t
    join public.feedback_request r on r.id = t.request_id where t.answer_id = found.answer_id;
  update public.break_glass_case c set state = 'OPENED', opened_at = clock_timestamp(), version = c.version + 1 where c.id = wanted;
  insert into public.audit_entry (actor_account_id, acting_roles, request_id, deed, object, object_id, after)
    values (account, '', request, 'openBreakGlass', 'breakGlassCase', wanted::text, jsonb_build_object('ground', found.ground));
  return query select e.name, e.nip from public.employee e where e.id = author;
end $body$;`);
    this.addSql(`create function break_glass_moment() returns trigger language plpgsql as $body$
begin new.approved_at := clock_timestamp(); return new; end $body$;`);
    this.addSql(
      'create trigger break_glass_moment before insert or update on break_glass_approval for each row execute function break_glass_moment();',
    );
    // What an author is told about opened cases of his own, from the day the law lets him know.
    this.addSql(`create function trusted.opened_about(author uuid, today date) returns table (ground text, opened_by text, opened_on date)
language sql stable security definer set search_path = pg_catalog, public, trusted as $body$
  select c.ground, coalesce((select e.name from public.employee e where e.id = c.requester_id), 'BKPSDM'), (c.opened_at at time zone 'Asia/Jakarta')::date
    from public.break_glass_case c join trusted.feedback_authorship t on t.answer_id = c.answer_id
    join public.feedback_request r on r.id = t.request_id
   where c.opened_at is not null and r.rater_id = author and (c.silent_until is null or c.silent_until <= today)
   order by c.opened_at $body$;`);
    this.addSql(`create function feedback_answer_final() returns trigger language plpgsql as $body$
begin
  if tg_op = 'DELETE' and current_setting('kinerja.settling', true) = old.cycle_id::text then return old; end if;
  raise exception 'an answer is final';
end $body$;`);
    this.addSql(
      'create trigger feedback_answer_final before update or delete on feedback_answer for each row execute function feedback_answer_final();',
    );
    // Thresholds, scale and questions are promised before writing: from the first answer on they stay (anonymity R13).
    this.addSql(`create function feedback_design_frozen() returns trigger language plpgsql as $body$
begin
  if new.design is distinct from old.design and (exists (select from feedback_answer where cycle_id = old.id)
     or exists (select from named_feedback where cycle_id = old.id)) then raise exception 'the design is frozen by its first answer'; end if;
  return new;
end $body$;`);
    this.addSql(
      'create trigger feedback_design_frozen before update of design on evaluation_cycle for each row execute function feedback_design_frozen();',
    );
    this.addSql(`create function feedback_disclosure_frozen() returns trigger language plpgsql as $body$
begin raise exception 'a disclosure is frozen'; end $body$;`);
    this.addSql(
      'create trigger feedback_disclosure_frozen before update or delete on feedback_disclosure for each row execute function feedback_disclosure_frozen();',
    );
    // An issued document never changes; a later one may only be named as its successor.
    this.addSql(`create function issued_document_frozen() returns trigger language plpgsql as $body$
begin
  if tg_op = 'UPDATE' and old.superseded_by_id is null and new.superseded_by_id is not null
    and to_jsonb(new) - '{superseded_by_id,version,updated_at}'::text[] = to_jsonb(old) - '{superseded_by_id,version,updated_at}'::text[] then return new; end if;
  raise exception 'an issued document is frozen';
end $body$;`);
    this.addSql(
      'create trigger issued_document_frozen before update or delete on issued_document for each row execute function issued_document_frozen();',
    );
    // Of one evaluation at most one objection is not withdrawn; a decision to change carries its new result (p.117-118 B.5, B.7).
    this.addSql(`create unique index "objection_once" on "objection" (evaluation_id) where state <> 'WITHDRAWN';`);
    this.addSql(
      `alter table "objection" add constraint "objection_changed" check ((state = 'CHANGED') = (new_results_rating is not null and new_behaviour_rating is not null and new_predicate is not null and recommendation is not null));`,
    );
    // What a decision replaced is kept as it was.
    this.addSql(`create function evaluation_revision_frozen() returns trigger language plpgsql as $body$
begin raise exception 'an earlier edition of an evaluation is frozen'; end $body$;`);
    this.addSql(
      'create trigger evaluation_revision_frozen before update or delete on evaluation_revision for each row execute function evaluation_revision_frozen();',
    );
    // One improvement plan at a time; an outcome belongs to what is finished.
    this.addSql(
      `create unique index "follow_up_one_plan" on "follow_up" (employee_id) where kind = 'IMPROVEMENT_PLAN' and status = 'OPEN';`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_outcome" check ((status = 'FINISHED') = (outcome is not null));`,
    );
    this.addSql(
      'alter table "potential_assessment" add constraint "potential_assessment_score" check (score between 0 and 100);',
    );
    this.addSql(
      'revoke all on schema trusted from public; grant usage on schema trusted to public; revoke all on all tables in schema trusted from public;',
    );
    this.addSql(`do $body$
declare made record;
begin
  if not exists (select from pg_roles where rolname = 'kinerja_trusted') then create role kinerja_trusted nologin; end if;
  grant usage on schema public to kinerja_trusted;
  grant select, update on public.feedback_request to kinerja_trusted;
  grant select, insert, delete on public.feedback_answer to kinerja_trusted;
  grant select on public.employee, public.break_glass_approval to kinerja_trusted;
  grant select, update on public.break_glass_case to kinerja_trusted;
  grant select, insert on public.audit_entry to kinerja_trusted;
  grant all on schema trusted to kinerja_trusted;
  alter table trusted.feedback_authorship owner to kinerja_trusted;
  for made in select p.oid::regprocedure as signature from pg_proc p where p.pronamespace = 'trusted'::regnamespace loop
    execute format('alter function %s owner to kinerja_trusted', made.signature);
  end loop;
exception when insufficient_privilege then
  raise notice 'the role kinerja_trusted cannot be made by this user: see docs/operations.md';
end $body$;`);
  }
}
