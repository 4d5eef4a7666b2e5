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

    // Events of attendance: what one says never changes, and of those that stand none meets another. Deferred, since a
    // correction ends one row and adds the next.
    this.addSql(`alter table "attendance_event" add constraint "attendance_event_departure" exclude using gist (employee_id with =, day with =,
  int4range(split_part(time_from, ':', 1)::int * 60 + split_part(time_from, ':', 2)::int, split_part(time_to, ':', 1)::int * 60 + split_part(time_to, ':', 2)::int) with &&)
  where (kind = 'DEPARTURE' and ending is null) deferrable initially deferred;`);
    this.addSql(`alter table "attendance_event" add constraint "attendance_event_ceremony" exclude using gist (employee_id with =, day with =, unit_id with =)
  where (kind = 'CEREMONY' and ending is null) deferrable initially deferred;`);
    this.addSql(`create function event_frozen() returns trigger language plpgsql as $body$
begin
  if tg_table_name = 'attendance_event' and tg_op = 'UPDATE' then
    if old.ending is null and new.ending is not null
      and (to_jsonb(new) - '{ending,end_is_applied,version,updated_at}'::text[]) = (to_jsonb(old) - '{ending,end_is_applied,version,updated_at}'::text[])
    then return new; end if;
  end if;
  raise exception 'an event of attendance is never overwritten';
end $body$;`);
    for (const table of ['attendance_event', 'attendance_event_change'])
      this.addSql(
        `create trigger event_frozen before update or delete on ${table} for each row execute function event_frozen();`,
      );

    // The predicate is the quadrant of both ratings, but for a study assignment not completed (p.99-100, 102-103).
    for (const table of ['evaluation', 'periodic_evaluation']) {
      this.addSql(`alter table "${table}" add constraint "${table}_quadrant" check (predicate is not distinct from case
  when results_rating is null or behaviour_rating is null then null
  when not_completed_predicate is not null then not_completed_predicate
  when behaviour_rating = 'BELOW' then case results_rating when 'BELOW' then 'VERY_POOR' else 'POOR' end
  when results_rating = 'BELOW' then 'NEEDS_IMPROVEMENT'
  when results_rating = 'ABOVE' and behaviour_rating = 'ABOVE' then 'VERY_GOOD' else 'GOOD' end);`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_not_completed" check (not_completed_predicate in ('POOR', 'VERY_POOR'));`,
      );
      this.addSql(`alter table "${table}" add constraint "${table}_not_self" check (evaluator_id <> employee_id);`);
    }
    // The day an objection's clock runs from is known of every periodic result the employee has.
    this.addSql(
      `alter table "periodic_evaluation" add constraint "periodic_evaluation_handed_over" check ((status = 'PUBLISHED') = (handed_over_on is not null));`,
    );
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
declare found record; approvals record; asked uuid; author uuid;
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
  select r.id, r.rater_id into strict asked, author from trusted.feedback_authorship t
    join public.feedback_request r on r.id = t.request_id where t.answer_id = found.answer_id;
  update public.break_glass_case c set state = 'OPENED', opened_at = clock_timestamp(), version = c.version + 1 where c.id = wanted;
  insert into public.audit_entry (actor_account_id, acting_roles, request_id, deed, object, object_id, after)
    values (account, '', request, 'openBreakGlass', 'breakGlassCase', wanted::text, jsonb_build_object('ground', found.ground));
  return query select e.name, e.nip from public.employee e where e.id = author
    union all select x.name, null from public.external_rater x where x.request_id = asked;
end $body$;`);
    // Habits of raters (server/features/feedback/patterns.rules.ts states the same rules; a test compares the two).
    // For the owner alone: its rows name raters.
    this.addSql(`create function trusted.raters_by_pattern(cycle uuid, bars jsonb) returns table (pattern text, rater uuid)
language sql stable set search_path = pg_catalog, public, trusted as $body$
with recursive frame as materialized (
    select a.lo, a.hi, a.hi - a.lo as span from public.evaluation_cycle c join public.question_version q on q.id = c.question_version_id
      cross join lateral (select (q.content->'anchors'->0->>'value')::int as lo, (q.content->'anchors'->-1->>'value')::int as hi) a where c.id = cycle),
  given as materialized (
    select r.rater_id as rater, r.ratee_id as ratee, coalesce(f.ratings, n.ratings) as ratings,
           (greatest(w.closes_on, x.until) - (r.updated_at at time zone 'Asia/Jakarta')::date) * 24 as hours
      from public.feedback_request r
      left join trusted.feedback_authorship a on a.request_id = r.id left join public.feedback_answer f on f.id = a.answer_id
      left join public.named_feedback n on n.cycle_id = r.cycle_id and n.ratee_id = r.ratee_id and n.rater_id = r.rater_id
      left join public.phase_window w on w.cycle_id = r.cycle_id and w.phase = 'FEEDBACK'
      left join public.phase_extension x on x.cycle_id = r.cycle_id and x.phase = 'FEEDBACK' and x.employee_id = r.rater_id
     where r.cycle_id = cycle and r.answered and r.kind <> 'SELF' and r.rater_id is not null),
  rated as materialized (
    select g.rater, g.ratee, g.hours, m.mean, m.variance, m.items, (f.hi - m.mean) * 100 <= (bars->>'topPercent')::int * f.span as top
      from given g cross join frame f cross join lateral (
        select sum(v.value::int)::float8 / nullif(count(v.value), 0) as mean, var_pop(v.value::int)::float8 as variance, count(v.value) as items
          from jsonb_each_text(g.ratings) v) m where m.items > 0),
  exchange as materialized (
    select a.rater as one, b.rater as other from rated a join rated b on b.rater = a.ratee and b.ratee = a.rater where a.top and b.top),
  measured as materialized (
    select t.*, case when o.n >= 2 then t.mean - o.middle end as distance, case when o.outside >= 2 then t.mean - o.outer_middle end as beyond,
           exists (select from exchange e where e.one = t.rater and e.other = t.ratee) as friends
      from rated t cross join lateral (
        select count(*) as n, percentile_cont(0.5) within group (order by u.mean) as middle,
               count(*) filter (where e.one is null) as outside,
               percentile_cont(0.5) within group (order by u.mean) filter (where e.one is null) as outer_middle
          from rated u left join exchange e on e.one = u.rater and e.other = t.rater
         where u.ratee = t.ratee and u.rater <> t.rater) o),
  own as materialized (
    select m.rater, count(*) as answers, count(m.distance) as compared, avg(m.distance) as shift,
           sqrt(var_pop(m.distance) / greatest(1, count(m.distance) - 1)) as error,
           count(*) filter (where m.items > 1 and m.variance = 0) as straight,
           count(*) filter (where least(f.hi - m.mean, m.mean - f.lo) * 8 > f.span) as inside,
           avg(m.variance) filter (where least(f.hi - m.mean, m.mean - f.lo) * 8 > f.span) as varied,
           bool_and(coalesce(m.hours < (bars->>'burstHours')::int, false)) as late,
           greatest(0, coalesce(percentile_cont(0.5) within group (order by m.distance) filter (where not m.friends), 0)) as habit
      from measured m cross join frame f group by m.rater),
  usual as (select percentile_cont(0.5) within group (order by varied) as variance from own),
  spoken as (
    select o.*, f.span, u.variance as usual, o.straight * 100 >= (bars->>'straightPercent')::int * o.answers as line,
           o.compared >= (bars->>'fewestAnswers')::int and abs(o.shift) * 100 >= (bars->>'shiftPercent')::int * f.span
             and abs(o.shift) >= (bars->>'shiftErrors')::int * o.error as far
      from own o cross join frame f cross join usual u where o.answers >= (bars->>'fewestAnswers')::int),
  edge as materialized (
    select m.rater as one, m.ratee as other from measured m join own o on o.rater = m.rater cross join frame f
     where m.top and (m.beyond - o.habit) * 100 >= (bars->>'inflatedPercent')::int * f.span),
  reach (one, other) as (select e.one, e.other from edge e union select r.one, e.other from reach r join edge e on e.one = r.other),
  circle as (
    select a.one as rater, count(*) as size from reach a join reach b on b.one = a.other and b.other = a.one group by a.one having count(*) >= 2)
select case when s.shift > 0 then 'LENIENCY' else 'SEVERITY' end, s.rater from spoken s where s.far
union all select 'STRAIGHT_LINING', s.rater from spoken s where s.line
union all select 'HALO', s.rater from spoken s
  where not s.line and s.inside >= (bars->>'fewestAnswers')::int and s.varied * 100 <= (bars->>'haloPercent')::int * s.usual
union all select 'BURST', s.rater from spoken s where s.late
union all select case when c.size = 2 then 'RECIPROCAL' else 'RING' end, c.rater from circle c $body$;`);
    // Once per cycle, after collecting: counts of at least five with and five without, also as the difference between
    // the agencies shown and all of them.
    this.addSql(`create function trusted.find_patterns(cycle uuid, bars jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, public, trusted as $body$
declare least_raters int := greatest(5, (bars->>'fewestRaters')::int);
begin
  if exists (select from public.rater_pattern p where p.cycle_id = cycle)
     or not exists (select from public.feedback_release f join public.evaluation_cycle c on c.id = f.cycle_id
                     where f.cycle_id = cycle and c.phase not in ('DRAFTED', 'PLANNING', 'RUNNING', 'FEEDBACK')) then
    raise exception 'patterns are looked for once, after collecting';
  end if;
  insert into public.rater_pattern (id, cycle_id, unit_id, pattern, raters, looked_at, bars)
  with agency as (
      select c.descendant_id as unit_id, coalesce(max(a.id::text) filter (where a.kind <> 'GOVERNMENT' and p.kind = 'GOVERNMENT'), c.descendant_id::text)::uuid as agency_id
        from public.unit_closure c join public.unit a on a.id = c.ancestor_id left join public.unit p on p.id = a.parent_id group by c.descendant_id),
    looked as (
      select distinct r.rater_id as rater, g.agency_id from public.feedback_request r join public.employee e on e.id = r.rater_id
        left join public.participant p on p.cycle_id = r.cycle_id and p.employee_id = r.rater_id
        join agency g on g.unit_id = coalesce(p.unit_id, e.unit_id)
       where r.cycle_id = cycle and r.answered and r.kind <> 'SELF'),
    found as materialized (select distinct f.pattern, f.rater from trusted.raters_by_pattern(cycle, bars) f),
    known (pattern) as (values ('LENIENCY'), ('SEVERITY'), ('STRAIGHT_LINING'), ('HALO'), ('RECIPROCAL'), ('RING'), ('BURST')),
    counted as (
      select k.pattern, l.agency_id, count(f.rater)::int as raters, count(*)::int as looked_at
        from known k cross join looked l left join found f on f.pattern = k.pattern and f.rater = l.rater group by 1, 2),
    judged as (select c.*, c.raters >= least_raters and c.looked_at - c.raters >= least_raters as enough from counted c),
    whole as (
      select k.pattern, coalesce(sum(j.raters), 0)::int as raters, coalesce(sum(j.looked_at), 0)::int as looked_at,
             coalesce(sum(j.raters) filter (where not j.enough), 0) as rest, coalesce(sum(j.looked_at) filter (where not j.enough), 0) as rest_of
        from known k left join judged j on j.pattern = k.pattern group by 1),
    summed as (
      select w.*, w.raters >= least_raters and w.looked_at - w.raters >= least_raters
             and (w.rest_of = 0 or (w.rest >= least_raters and w.rest_of - w.rest >= least_raters)) as enough from whole w),
    told as (
      select s.pattern, null::uuid as unit_id, s.raters, s.looked_at, s.enough from summed s
      union all select j.pattern, j.agency_id, j.raters, j.looked_at, j.enough from judged j)
  select gen_random_uuid(), cycle, t.unit_id, t.pattern, case when t.enough then t.raters end, case when t.enough then t.looked_at end, bars->>'version'
    from told t;
end $body$;`);
    this.addSql('revoke all on function trusted.raters_by_pattern(uuid, jsonb) from public;');
    this.addSql(`create function rater_pattern_frozen() returns trigger language plpgsql as $body$
begin raise exception 'patterns are frozen'; end $body$;`);
    this.addSql(
      'create trigger rater_pattern_frozen before update or delete on rater_pattern for each row execute function rater_pattern_frozen();',
    );
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
    // The same for somebody without an account, by the request of the own link.
    this.addSql(`create function trusted.opened_about_request(asked uuid, today date) returns table (ground text, opened_by text, opened_on date)
language sql stable security definer set search_path = pg_catalog, public, trusted as $body$
  select c.ground, coalesce((select e.name from public.employee e where e.id = c.requester_id), 'BKPSDM'), (c.opened_at at time zone 'Asia/Jakarta')::date
    from public.break_glass_case c join trusted.feedback_authorship t on t.answer_id = c.answer_id
   where c.opened_at is not null and t.request_id = asked and (c.silent_until is null or c.silent_until <= today)
   order by c.opened_at $body$;`);
    this.addSql(`create function feedback_answer_final() returns trigger language plpgsql as $body$
begin
  if tg_op = 'DELETE' and current_setting('kinerja.settling', true) = old.cycle_id::text then return old; end if;
  raise exception 'an answer is final';
end $body$;`);
    this.addSql(
      'create trigger feedback_answer_final before update or delete on feedback_answer for each row execute function feedback_answer_final();',
    );
    // Groups, weights, thresholds and questions are promised before writing: from the first answer on they stay (anonymity R13).
    this.addSql(`create function feedback_design_frozen() returns trigger language plpgsql as $body$
begin
  if (new.design is distinct from old.design or new.question_version_id is distinct from old.question_version_id) and (exists (select from feedback_answer where cycle_id = old.id)
     or exists (select from named_feedback where cycle_id = old.id)) then
    raise exception 'the design is frozen by its first answer' using errcode = '23514', constraint = 'feedback_design_frozen'; end if;
  return new;
end $body$;`);
    this.addSql(
      'create trigger feedback_design_frozen before update of design, question_version_id on evaluation_cycle for each row execute function feedback_design_frozen();',
    );
    // A published version of a question bank never changes, and a bank has one draft at a time.
    this.addSql(
      `create unique index "question_version_one_draft" on "question_version" (bank_id) where status = 'DRAFT';`,
    );
    this.addSql(`create function question_version_frozen() returns trigger language plpgsql as $body$
begin
  if old.status = 'DRAFT' then return case when tg_op = 'DELETE' then old else new end; end if;
  raise exception 'a published version is frozen';
end $body$;`);
    this.addSql(
      'create trigger question_version_frozen before update or delete on question_version for each row execute function question_version_frozen();',
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
    // An objection and what it replaced are of exactly one result, annual or periodic (Ps 29; p.114 A.3).
    for (const table of ['objection', 'evaluation_revision'])
      this.addSql(
        `alter table "${table}" add constraint "${table}_one_result" check (num_nonnulls(evaluation_id, periodic_evaluation_id) = 1);`,
      );
    // Of one result at most one objection is not withdrawn; a decision to change carries its new result (p.117-118 B.5, B.7).
    this.addSql(
      `create unique index "objection_once" on "objection" (coalesce(evaluation_id, periodic_evaluation_id)) where state <> 'WITHDRAWN';`,
    );
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
  grant select on public.employee, public.break_glass_approval, public.evaluation_cycle, public.question_version, public.participant, public.named_feedback,
    public.phase_window, public.phase_extension, public.feedback_release, public.unit, public.unit_closure, public.external_rater to kinerja_trusted;
  grant select, insert on public.rater_pattern to kinerja_trusted;
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
