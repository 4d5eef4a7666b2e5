import { Migration } from '@mikro-orm/migrations';

/** Tables, keys and indexes as the entities declare them (generated). What SQL alone can say stands in the next one. */
export class Migration20261124000000_tables extends Migration {
  override up(): void {
    this.addSql(
      'create table "document_counter" ("kind" text not null, "year" int not null, "last" int not null, primary key ("kind", "year"));',
    );
    this.addSql(
      'create table "document_settings" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "is_only" boolean not null default true, "agency" text not null, "place" text not null, "paper" text not null default \'F4\', "shows_format" boolean not null default true, "emblem" text null, primary key ("id"));',
    );
    this.addSql(
      'alter table "document_settings" add constraint "document_settings_is_only_unique" unique ("is_only");',
    );
    this.addSql(
      'create table "holiday" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "day" date not null, "name" text not null, "kind" text not null, "source" text not null, "is_confirmed" boolean not null default true, primary key ("id"));',
    );
    this.addSql('alter table "holiday" add constraint "holiday_day" unique ("day");');
    this.addSql(
      'alter table "holiday" add constraint "holiday_kind_check" check ("kind" in (\'NATIONAL\', \'JOINT_LEAVE\', \'LOCAL\'));',
    );
    this.addSql(
      'create table "job" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "kind" text not null, "status" text not null default \'QUEUED\', "progress" int not null default 0, "total" int null, "message_key" text null, "result_url" text null, "finished_at" timestamptz null, "input" jsonb not null, "account_id" uuid not null, "locale" text not null default \'id\', primary key ("id"));',
    );
    this.addSql(
      "alter table \"job\" add constraint \"job_status_check\" check (\"status\" in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED'));",
    );
    this.addSql(
      'create table "data_import" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "kind" text not null, "status" text not null default \'CHECKING\', "file_name" text not null, "month" text null, "file_id" uuid not null, "account_id" uuid not null, "totals" jsonb null, "problems" jsonb not null, "outcome" jsonb null, "problems_url" text null, "job_id" uuid null, primary key ("id"));',
    );
    this.addSql(
      'alter table "data_import" add constraint "data_import_kind_check" check ("kind" in (\'STAFF\', \'ATTENDANCE\'));',
    );
    this.addSql(
      "alter table \"data_import\" add constraint \"data_import_status_check\" check (\"status\" in ('CHECKING', 'REFUSED', 'CHECKED', 'WRITING', 'WRITTEN', 'FAILED'));",
    );
    this.addSql(
      'create table "position" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "title" text not null, "level" text not null, primary key ("id"));',
    );
    this.addSql('alter table "position" add constraint "position_title_level" unique ("title", "level");');
    this.addSql(
      "alter table \"position\" add constraint \"position_level_check\" check (\"level\" in ('EXECUTIVE_PRIME', 'EXECUTIVE_SENIOR', 'EXECUTIVE', 'ADMINISTRATOR', 'SUPERVISOR', 'EXECUTOR', 'FUNCTIONAL'));",
    );
    this.addSql(
      'create table "rule_set" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "name" text not null, "edition" int not null, "kind" text not null, "valid_from" date not null, "valid_to" date null, "source" text not null, "definition" jsonb not null, primary key ("id"));',
    );
    this.addSql('alter table "rule_set" add constraint "rule_set_name_edition" unique ("name", "edition");');
    this.addSql(
      "alter table \"rule_set\" add constraint \"rule_set_kind_check\" check (\"kind\" in ('INDEX', 'DISTRIBUTION', 'DISCIPLINE', 'LEGACY'));",
    );
    this.addSql(
      'create table "evaluation_cycle" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "name" text not null, "year" int not null, "starts_on" date not null, "ends_on" date not null, "rhythm" text not null, "phase" text not null default \'DRAFTED\', "opened_on" date null, "published_at" timestamptz null, "rule_set_id" uuid null, "design" jsonb not null, primary key ("id"));',
    );
    this.addSql('create index "evaluation_cycle_phase_index" on "evaluation_cycle" ("phase");');
    this.addSql('alter table "evaluation_cycle" add constraint "evaluation_cycle_year_name" unique ("year", "name");');
    this.addSql(
      'alter table "evaluation_cycle" add constraint "evaluation_cycle_rhythm_check" check ("rhythm" in (\'MONTHLY\', \'QUARTERLY\'));',
    );
    this.addSql(
      "alter table \"evaluation_cycle\" add constraint \"evaluation_cycle_phase_check\" check (\"phase\" in ('DRAFTED', 'PLANNING', 'RUNNING', 'FEEDBACK', 'RATING', 'CALIBRATION', 'PUBLISHED', 'CLOSED'));",
    );
    this.addSql(
      'create table "phase_window" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "phase" text not null, "opens_on" date not null, "closes_on" date not null, primary key ("id"));',
    );
    this.addSql('alter table "phase_window" add constraint "phase_window_cycle_phase" unique ("cycle_id", "phase");');
    this.addSql(
      "alter table \"phase_window\" add constraint \"phase_window_phase_check\" check (\"phase\" in ('DRAFTED', 'PLANNING', 'RUNNING', 'FEEDBACK', 'RATING', 'CALIBRATION', 'PUBLISHED', 'CLOSED'));",
    );
    this.addSql(
      'create table "feedback_release" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "status" text not null default \'ORDERED\', "released_on" date null, primary key ("id"));',
    );
    this.addSql('alter table "feedback_release" add constraint "feedback_release_once" unique ("cycle_id");');
    this.addSql(
      'alter table "feedback_release" add constraint "feedback_release_status_check" check ("status" in (\'ORDERED\', \'RELEASED\'));',
    );
    this.addSql(
      'create table "cycle_period" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "ordinal" int not null, "starts_on" date not null, "ends_on" date not null, primary key ("id"));',
    );
    this.addSql(
      'alter table "cycle_period" add constraint "cycle_period_cycle_ordinal" unique ("cycle_id", "ordinal");',
    );
    this.addSql(
      'create table "sign_in_failure" ("id" uuid not null, "username" text not null, "address" text not null, "at" timestamptz not null, primary key ("id"));',
    );
    this.addSql('create index "sign_in_failure_address_at_index" on "sign_in_failure" ("address", "at");');
    this.addSql('create index "sign_in_failure_username_at_index" on "sign_in_failure" ("username", "at");');
    this.addSql(
      'create table "stored_file" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "purpose" text not null, "name" text not null, "media_type" text not null, "bytes" int not null, "sha256" text not null, "account_id" uuid not null, "expires_at" timestamptz not null, primary key ("id"));',
    );
    this.addSql('create index "stored_file_account_id_index" on "stored_file" ("account_id");');
    this.addSql(
      'alter table "stored_file" add constraint "stored_file_purpose_check" check ("purpose" in (\'UPLOAD\', \'RESULT\'));',
    );
    this.addSql(
      'create table "unit" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "name" text not null, "kind" text not null, "work_week" text not null default \'FIVE_DAY\', "bkn_code" text null, "parent_id" uuid null, primary key ("id"));',
    );
    this.addSql('create index "unit_parent_id_index" on "unit" ("parent_id");');
    this.addSql('alter table "unit" add constraint "unit_parent_name" unique ("parent_id", "name");');
    this.addSql(
      "alter table \"unit\" add constraint \"unit_kind_check\" check (\"kind\" in ('GOVERNMENT', 'AGENCY', 'DIVISION', 'SERVICE_UNIT'));",
    );
    this.addSql(
      'alter table "unit" add constraint "unit_work_week_check" check ("work_week" in (\'FIVE_DAY\', \'SIX_DAY\'));',
    );
    this.addSql(
      'create table "organisation_result" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "unit_id" uuid not null, "year" int not null, "predicate" text not null, "issued_on" date not null, "document" text not null, primary key ("id"));',
    );
    this.addSql(
      'alter table "organisation_result" add constraint "organisation_result_unit_year" unique ("unit_id", "year");',
    );
    this.addSql(
      "alter table \"organisation_result\" add constraint \"organisation_result_predicate_check\" check (\"predicate\" in ('EXCELLENT', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'));",
    );
    this.addSql(
      'create table "employee" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "nip" text not null, "name" text not null, "front_title" text null, "back_title" text null, "kind" text not null, "status" text not null default \'ACTIVE\', "sex" text not null, "birth_date" date not null, "email" text null, "grade" text not null, "grade_since" date null, "unit_id" uuid not null, "position_id" uuid not null, "position_since" date null, "superior_id" uuid null, "search_text" text not null, primary key ("id"));',
    );
    this.addSql('create index "employee_unit_id_index" on "employee" ("unit_id");');
    this.addSql('create index "employee_position_id_index" on "employee" ("position_id");');
    this.addSql('create index "employee_superior_id_index" on "employee" ("superior_id");');
    this.addSql('create index "employee_name_id" on "employee" ("name", "id");');
    this.addSql('alter table "employee" add constraint "employee_nip" unique ("nip");');
    this.addSql('alter table "employee" add constraint "employee_kind_check" check ("kind" in (\'PNS\', \'PPPK\'));');
    this.addSql(
      "alter table \"employee\" add constraint \"employee_status_check\" check (\"status\" in ('ACTIVE', 'STUDY', 'UNPAID_LEAVE', 'SUSPENDED', 'PRE_RETIREMENT', 'LEFT'));",
    );
    this.addSql('alter table "employee" add constraint "employee_sex_check" check ("sex" in (\'M\', \'F\'));');
    this.addSql(
      'create table "result_takeover" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "employee_id" uuid not null, "result_key" uuid not null, "leader_id" uuid not null, "result_text" text not null, "note" text not null, "taken_on" date not null, primary key ("id"));',
    );
    this.addSql('create index "result_takeover_employee_id_index" on "result_takeover" ("employee_id");');
    this.addSql(
      'alter table "result_takeover" add constraint "result_takeover_once" unique ("cycle_id", "employee_id", "result_key");',
    );
    this.addSql(
      'create table "reporting_line" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "employee_id" uuid not null, "superior_id" uuid not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));',
    );
    this.addSql('create index "reporting_line_superior_id_index" on "reporting_line" ("superior_id");');
    this.addSql(
      'create index "reporting_line_employee_id_valid_from_index" on "reporting_line" ("employee_id", "valid_from");',
    );
    this.addSql(
      'create table "rater_nomination" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "ratee_id" uuid not null, "rater_id" uuid not null, "kind" text not null, "status" text not null default \'PROPOSED\', "reason" text null, primary key ("id"));',
    );
    this.addSql('create index "rater_nomination_ratee_id_index" on "rater_nomination" ("ratee_id");');
    this.addSql(
      'alter table "rater_nomination" add constraint "rater_nomination_once" unique ("cycle_id", "ratee_id", "rater_id");',
    );
    this.addSql('alter table "rater_nomination" add constraint "rater_nomination_self" check (ratee_id <> rater_id);');
    this.addSql(
      "alter table \"rater_nomination\" add constraint \"rater_nomination_kind_check\" check (\"kind\" in ('SUPERIOR', 'PEER', 'SUBORDINATE', 'SELF', 'OTHER'));",
    );
    this.addSql(
      'alter table "rater_nomination" add constraint "rater_nomination_status_check" check ("status" in (\'PROPOSED\', \'APPROVED\', \'REFUSED\'));',
    );
    this.addSql(
      'create table "rater_gap" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "ratee_id" uuid not null, "kind" text not null, "minimum" int not null, "found" int not null, "in_line" int not null, "too_short_together" int not null, "barred" int not null, "at_load_cap" int not null, primary key ("id"));',
    );
    this.addSql('create index "rater_gap_ratee_id_index" on "rater_gap" ("ratee_id");');
    this.addSql('alter table "rater_gap" add constraint "rater_gap_once" unique ("cycle_id", "ratee_id", "kind");');
    this.addSql(
      "alter table \"rater_gap\" add constraint \"rater_gap_kind_check\" check (\"kind\" in ('SUPERIOR', 'PEER', 'SUBORDINATE', 'SELF', 'OTHER'));",
    );
    this.addSql(
      'create table "potential_assessment" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "employee_id" uuid not null, "assessed_on" date not null, "score" numeric(5,2) not null, "source" text not null, primary key ("id"));',
    );
    this.addSql(
      'alter table "potential_assessment" add constraint "potential_assessment_employee_day" unique ("employee_id", "assessed_on");',
    );
    this.addSql(
      'create table "phase_extension" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "phase" text not null, "employee_id" uuid not null, "until" date not null, "reason" text not null, primary key ("id"));',
    );
    this.addSql(
      'alter table "phase_extension" add constraint "phase_extension_cycle_phase_employee" unique ("cycle_id", "phase", "employee_id");',
    );
    this.addSql(
      "alter table \"phase_extension\" add constraint \"phase_extension_phase_check\" check (\"phase\" in ('DRAFTED', 'PLANNING', 'RUNNING', 'FEEDBACK', 'RATING', 'CALIBRATION', 'PUBLISHED', 'CLOSED'));",
    );
    this.addSql(
      'create table "performance_plan" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "year" int not null, "employee_id" uuid not null, "evaluator_id" uuid null, "evaluator_superior_id" uuid null, "unit_id" uuid not null, "position_id" uuid not null, "level" text not null, "leads_independent_unit" boolean not null default false, "leads_team" boolean not null default false, "edition" int not null, "status" text not null default \'DRAFTED\', "approach" text not null, "document" jsonb not null, "revision_reason" text null, "revision_note" text null, "return_reason" text null, "duty_since" date not null, "employee_signed_at" timestamptz null, "evaluator_signed_at" timestamptz null, "signed_for_id" uuid null, "signed_on" date null, "replaced_on" date null, primary key ("id"));',
    );
    this.addSql('create index "performance_plan_employee_id_index" on "performance_plan" ("employee_id");');
    this.addSql('create index "performance_plan_evaluator_id_index" on "performance_plan" ("evaluator_id");');
    this.addSql(
      'create index "performance_plan_evaluator_superior_id_index" on "performance_plan" ("evaluator_superior_id");',
    );
    this.addSql('create index "performance_plan_unit_id_index" on "performance_plan" ("unit_id");');
    this.addSql('create index "performance_plan_status_index" on "performance_plan" ("status");');
    this.addSql(
      'alter table "performance_plan" add constraint "performance_plan_edition" unique ("cycle_id", "employee_id", "edition");',
    );
    this.addSql(
      "alter table \"performance_plan\" add constraint \"performance_plan_level_check\" check (\"level\" in ('EXECUTIVE_PRIME', 'EXECUTIVE_SENIOR', 'EXECUTIVE', 'ADMINISTRATOR', 'SUPERVISOR', 'EXECUTOR', 'FUNCTIONAL'));",
    );
    this.addSql(
      "alter table \"performance_plan\" add constraint \"performance_plan_status_check\" check (\"status\" in ('DRAFTED', 'PROPOSED', 'AGREED', 'SIGNED', 'REVISED'));",
    );
    this.addSql(
      'alter table "performance_plan" add constraint "performance_plan_approach_check" check ("approach" in (\'QUALITATIVE\', \'QUANTITATIVE\'));',
    );
    this.addSql(
      "alter table \"performance_plan\" add constraint \"performance_plan_revision_reason_check\" check (\"revision_reason\" in ('NEW_ASSIGNMENT', 'FEEDBACK', 'EMPLOYEE_MOVED', 'EVALUATOR_MOVED', 'STUDY_LEAVE'));",
    );
    this.addSql(
      'create table "participant" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "employee_id" uuid not null, "unit_id" uuid not null, "position_id" uuid not null, "status" text not null default \'FROZEN\', "since" date not null, "left_on" date null, primary key ("id"));',
    );
    this.addSql('create index "participant_employee_id_index" on "participant" ("employee_id");');
    this.addSql('create index "participant_unit_id_index" on "participant" ("unit_id");');
    this.addSql(
      'alter table "participant" add constraint "participant_cycle_employee" unique ("cycle_id", "employee_id");',
    );
    this.addSql(
      'alter table "participant" add constraint "participant_status_check" check ("status" in (\'FROZEN\', \'JOINED_LATE\', \'LEFT\'));',
    );
    this.addSql(
      'create table "feedback_open" ("cycle_id" uuid not null, "day" date not null, "employee_id" uuid not null, "requests" int not null, "open" int not null, primary key ("cycle_id", "day", "employee_id"));',
    );
    this.addSql('create index "feedback_open_cycle_id_day_index" on "feedback_open" ("cycle_id", "day");');
    this.addSql(
      'create table "named_feedback" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "ratee_id" uuid not null, "rater_id" uuid not null, "kind" text not null, "ratings" jsonb not null, "comments" jsonb not null, primary key ("id"));',
    );
    this.addSql(
      'alter table "named_feedback" add constraint "named_feedback_once" unique ("cycle_id", "ratee_id", "rater_id");',
    );
    this.addSql(
      "alter table \"named_feedback\" add constraint \"named_feedback_kind_check\" check (\"kind\" in ('SUPERIOR', 'PEER', 'SUBORDINATE', 'SELF', 'OTHER'));",
    );
    this.addSql(
      'create table "journal_entry" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "employee_id" uuid not null, "happened_on" date not null, "text" text not null, primary key ("id"));',
    );
    this.addSql(
      'create index "journal_entry_employee_id_happened_on_index" on "journal_entry" ("employee_id", "happened_on");',
    );
    this.addSql(
      'create table "issued_document" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "kind" text not null, "object_id" uuid not null, "series" text not null, "edition" int not null, "number" text not null, "employee_id" uuid not null, "evaluator_id" uuid null, "evaluator_superior_id" uuid null, "unit_id" uuid not null, "form" jsonb not null, "paper" jsonb not null, "pdf" bytea not null, "sha256" text not null, "verification_code" text not null, "signed_on" date not null, "signer_office" text not null, "issued_at" timestamptz not null, "superseded_by_id" uuid null, primary key ("id"));',
    );
    this.addSql('create index "issued_document_object_id_index" on "issued_document" ("object_id");');
    this.addSql('alter table "issued_document" add constraint "issued_document_number" unique ("number");');
    this.addSql('create index "issued_document_employee_id_index" on "issued_document" ("employee_id");');
    this.addSql('create index "issued_document_evaluator_id_index" on "issued_document" ("evaluator_id");');
    this.addSql(
      'create index "issued_document_evaluator_superior_id_index" on "issued_document" ("evaluator_superior_id");',
    );
    this.addSql('create index "issued_document_unit_id_index" on "issued_document" ("unit_id");');
    this.addSql('alter table "issued_document" add constraint "issued_document_code" unique ("verification_code");');
    this.addSql('alter table "issued_document" add constraint "issued_document_edition" unique ("series", "edition");');
    this.addSql(
      "alter table \"issued_document\" add constraint \"issued_document_kind_check\" check (\"kind\" in ('A.1.2', 'A.1.7', 'A.1.8', 'C.1.3', 'D.1.1', 'D.1.2', 'D.1.3'));",
    );
    this.addSql(
      'create table "guidance_record" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "employee_id" uuid not null, "guide_id" uuid not null, "held_on" date not null, "place" text not null default \'\', "confirmed_at" timestamptz null, "texts" jsonb not null, "kind" text not null, primary key ("id"));',
    );
    this.addSql('create index "guidance_record_employee_id_index" on "guidance_record" ("employee_id");');
    this.addSql('create index "guidance_record_guide_id_index" on "guidance_record" ("guide_id");');
    this.addSql(
      'create index "guidance_record_cycle_id_employee_id_index" on "guidance_record" ("cycle_id", "employee_id");',
    );
    this.addSql(
      'alter table "guidance_record" add constraint "guidance_record_kind_check" check ("kind" in (\'COACHING\', \'MENTORING\'));',
    );
    this.addSql(
      'create table "given_feedback" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "giver_id" uuid not null, "receiver_id" uuid not null, "tone" text not null, "visibility" text not null, "text" text not null, "given_on" date not null, primary key ("id"));',
    );
    this.addSql('create index "given_feedback_giver_id_index" on "given_feedback" ("giver_id");');
    this.addSql('create index "given_feedback_receiver_id_index" on "given_feedback" ("receiver_id");');
    this.addSql('alter table "given_feedback" add constraint "given_feedback_self" check (giver_id <> receiver_id);');
    this.addSql(
      'alter table "given_feedback" add constraint "given_feedback_tone_check" check ("tone" in (\'APPRECIATION\', \'SUGGESTION\'));',
    );
    this.addSql(
      'alter table "given_feedback" add constraint "given_feedback_visibility_check" check ("visibility" in (\'PAIR\', \'SUPERIOR\', \'UNIT\'));',
    );
    this.addSql(
      'create table "feedback_request" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "ratee_id" uuid not null, "rater_id" uuid not null, "kind" text not null, "status" text not null default \'INVITED\', "answered" boolean not null default false, "decline_reason" text null, "draft" jsonb null, primary key ("id"));',
    );
    this.addSql('create index "feedback_request_ratee_id_index" on "feedback_request" ("ratee_id");');
    this.addSql(
      'create index "feedback_request_rater_id_cycle_id_index" on "feedback_request" ("rater_id", "cycle_id");',
    );
    this.addSql(
      'alter table "feedback_request" add constraint "feedback_request_once" unique ("cycle_id", "ratee_id", "rater_id");',
    );
    this.addSql(
      'alter table "feedback_request" add constraint "feedback_request_self" check ((kind = \'SELF\') = (ratee_id = rater_id));',
    );
    this.addSql(
      "alter table \"feedback_request\" add constraint \"feedback_request_kind_check\" check (\"kind\" in ('SUPERIOR', 'PEER', 'SUBORDINATE', 'SELF', 'OTHER'));",
    );
    this.addSql(
      "alter table \"feedback_request\" add constraint \"feedback_request_status_check\" check (\"status\" in ('INVITED', 'DRAFT', 'SUBMITTED', 'DECLINED', 'CLOSED'));",
    );
    this.addSql(
      'create table "feedback_disclosure" ("cycle_id" uuid not null, "ratee_id" uuid not null, "released_on" date not null, "document" jsonb not null, "atoms" jsonb not null, primary key ("cycle_id", "ratee_id"));',
    );
    this.addSql('create index "feedback_disclosure_ratee_id_index" on "feedback_disclosure" ("ratee_id");');
    this.addSql(
      'create table "feedback_answer" ("id" uuid not null, "cycle_id" uuid not null, "ratee_id" uuid not null, "kind" text not null, "ratings" jsonb not null, "comments" jsonb not null, primary key ("id"));',
    );
    this.addSql(
      'create index "feedback_answer_cycle_id_ratee_id_index" on "feedback_answer" ("cycle_id", "ratee_id");',
    );
    this.addSql(
      "alter table \"feedback_answer\" add constraint \"feedback_answer_kind_check\" check (\"kind\" in ('SUPERIOR', 'PEER', 'SUBORDINATE', 'SELF', 'OTHER'));",
    );
    this.addSql(
      'create table "evaluation" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "employee_id" uuid not null, "unit_id" uuid not null, "evaluator_id" uuid null, "evaluator_superior_id" uuid null, "evaluator_rule" text null, "evaluator_unit_id" uuid null, "status" text not null default \'OPEN\', "organisation_predicate" text null, "results_rating" text null, "behaviour_rating" text null, "predicate" text null, "note" text null, "calibration_reason" text null, "rated_at" timestamptz null, "rated_by_id" uuid null, "is_by_default" boolean not null default false, "acknowledged_on" date null, "index_total" numeric(5,2) null, "index_result" jsonb null, primary key ("id"));',
    );
    this.addSql('create index "evaluation_employee_id_index" on "evaluation" ("employee_id");');
    this.addSql('create index "evaluation_unit_id_index" on "evaluation" ("unit_id");');
    this.addSql('create index "evaluation_evaluator_id_index" on "evaluation" ("evaluator_id");');
    this.addSql('create index "evaluation_evaluator_superior_id_index" on "evaluation" ("evaluator_superior_id");');
    this.addSql('create index "evaluation_evaluator_unit_id_index" on "evaluation" ("evaluator_unit_id");');
    this.addSql('create index "evaluation_cycle_status" on "evaluation" ("cycle_id", "status");');
    this.addSql(
      'alter table "evaluation" add constraint "evaluation_cycle_employee" unique ("cycle_id", "employee_id");',
    );
    this.addSql(
      'alter table "evaluation" add constraint "evaluation_status_check" check ("status" in (\'OPEN\', \'RATED\', \'PUBLISHED\'));',
    );
    this.addSql(
      "alter table \"evaluation\" add constraint \"evaluation_organisation_predicate_check\" check (\"organisation_predicate\" in ('EXCELLENT', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'));",
    );
    this.addSql(
      'alter table "evaluation" add constraint "evaluation_results_rating_check" check ("results_rating" in (\'BELOW\', \'MEETS\', \'ABOVE\'));',
    );
    this.addSql(
      'alter table "evaluation" add constraint "evaluation_behaviour_rating_check" check ("behaviour_rating" in (\'BELOW\', \'MEETS\', \'ABOVE\'));',
    );
    this.addSql(
      "alter table \"evaluation\" add constraint \"evaluation_predicate_check\" check (\"predicate\" in ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'));",
    );
    this.addSql(
      'create table "objection" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "evaluation_id" uuid not null, "cycle_id" uuid not null, "employee_id" uuid not null, "unit_id" uuid not null, "evaluator_id" uuid not null, "evaluator_superior_id" uuid not null, "state" text not null default \'FILED\', "reasons" text not null, "evidence" jsonb not null, "received_on" date not null, "filed_on" date not null, "explanation" text null, "explained_on" date null, "heard_on" date null, "employee_statement" text null, "evaluator_statement" text null, "hearing_notes" text null, "decision_reason" text null, "decided_on" date null, "new_results_rating" text null, "new_behaviour_rating" text null, "new_predicate" text null, "recommendation" text null, "withdrawn_on" date null, primary key ("id"));',
    );
    this.addSql('create index "objection_evaluation_id_index" on "objection" ("evaluation_id");');
    this.addSql('create index "objection_employee_id_index" on "objection" ("employee_id");');
    this.addSql('create index "objection_unit_id_index" on "objection" ("unit_id");');
    this.addSql('create index "objection_evaluator_id_index" on "objection" ("evaluator_id");');
    this.addSql('create index "objection_evaluator_superior_id_index" on "objection" ("evaluator_superior_id");');
    this.addSql('create index "objection_cycle_state" on "objection" ("cycle_id", "state");');
    this.addSql(
      "alter table \"objection\" add constraint \"objection_state_check\" check (\"state\" in ('FILED', 'HEARD', 'UPHELD', 'CHANGED', 'WITHDRAWN'));",
    );
    this.addSql(
      'alter table "objection" add constraint "objection_new_results_rating_check" check ("new_results_rating" in (\'BELOW\', \'MEETS\', \'ABOVE\'));',
    );
    this.addSql(
      'alter table "objection" add constraint "objection_new_behaviour_rating_check" check ("new_behaviour_rating" in (\'BELOW\', \'MEETS\', \'ABOVE\'));',
    );
    this.addSql(
      "alter table \"objection\" add constraint \"objection_new_predicate_check\" check (\"new_predicate\" in ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'));",
    );
    this.addSql(
      'create table "follow_up" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "evaluation_id" uuid not null, "employee_id" uuid not null, "unit_id" uuid not null, "owner_id" uuid not null, "kind" text not null, "task" text not null, "assigned_on" date not null, "due_on" date not null, "status" text not null default \'OPEN\', "outcome" text null, "result" text null, "finished_on" date null, "after_id" uuid null, primary key ("id"));',
    );
    this.addSql('create index "follow_up_evaluation_id_index" on "follow_up" ("evaluation_id");');
    this.addSql('create index "follow_up_employee_id_index" on "follow_up" ("employee_id");');
    this.addSql('create index "follow_up_unit_id_index" on "follow_up" ("unit_id");');
    this.addSql('create index "follow_up_owner_id_index" on "follow_up" ("owner_id");');
    this.addSql('create index "follow_up_cycle_id_employee_id_index" on "follow_up" ("cycle_id", "employee_id");');
    this.addSql(
      "alter table \"follow_up\" add constraint \"follow_up_kind_check\" check (\"kind\" in ('GUIDANCE', 'TRAINING', 'REWARD', 'IMPROVEMENT_PLAN', 'COMPETENCY_TEST', 'PROMOTION_LIST'));",
    );
    this.addSql(
      'alter table "follow_up" add constraint "follow_up_status_check" check ("status" in (\'OPEN\', \'FINISHED\', \'CANCELLED\'));',
    );
    this.addSql(
      "alter table \"follow_up\" add constraint \"follow_up_outcome_check\" check (\"outcome\" in ('ACHIEVED', 'NOT_ACHIEVED', 'IMPROVED', 'COMPETENCY_TEST', 'RETAINED', 'REASSIGNED', 'TEMPORARY_POST'));",
    );
    this.addSql(
      'create table "follow_up_checkpoint" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "follow_up_id" uuid not null, "due_on" date not null, "held_on" date null, "progress" text null, "note" text null, primary key ("id"));',
    );
    this.addSql(
      'alter table "follow_up_checkpoint" add constraint "follow_up_checkpoint_due" unique ("follow_up_id", "due_on");',
    );
    this.addSql(
      'alter table "follow_up_checkpoint" add constraint "follow_up_checkpoint_progress_check" check ("progress" in (\'MET\', \'PARTLY\', \'NOT_MET\'));',
    );
    this.addSql(
      'create table "evaluation_revision" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "evaluation_id" uuid not null, "objection_id" uuid not null, "edition" int not null, "results_rating" text not null, "behaviour_rating" text not null, "predicate" text not null, "note" text null, "rated_at" timestamptz null, "rated_by_id" uuid null, "replaced_on" date not null, primary key ("id"));',
    );
    this.addSql(
      'alter table "evaluation_revision" add constraint "evaluation_revision_edition" unique ("evaluation_id", "edition");',
    );
    this.addSql(
      'alter table "evaluation_revision" add constraint "evaluation_revision_results_rating_check" check ("results_rating" in (\'BELOW\', \'MEETS\', \'ABOVE\'));',
    );
    this.addSql(
      'alter table "evaluation_revision" add constraint "evaluation_revision_behaviour_rating_check" check ("behaviour_rating" in (\'BELOW\', \'MEETS\', \'ABOVE\'));',
    );
    this.addSql(
      "alter table \"evaluation_revision\" add constraint \"evaluation_revision_predicate_check\" check (\"predicate\" in ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'));",
    );
    this.addSql(
      'create table "discipline_sanction" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "employee_id" uuid not null, "level" text not null, "kind" text not null, "decided_on" date not null, "effective_from" date not null, "effective_to" date null, "reference" text not null, "annulled_on" date null, primary key ("id"));',
    );
    this.addSql(
      'create index "discipline_sanction_employee_id_effective_from_index" on "discipline_sanction" ("employee_id", "effective_from");',
    );
    this.addSql(
      'alter table "discipline_sanction" add constraint "discipline_sanction_employee_reference" unique ("employee_id", "reference");',
    );
    this.addSql(
      'alter table "discipline_sanction" add constraint "discipline_sanction_level_check" check ("level" in (\'LIGHT\', \'MEDIUM\', \'HEAVY\'));',
    );
    this.addSql(
      "alter table \"discipline_sanction\" add constraint \"discipline_sanction_kind_check\" check (\"kind\" in ('ORAL_REPRIMAND', 'WRITTEN_REPRIMAND', 'WRITTEN_DISSATISFACTION', 'ALLOWANCE_CUT_6_MONTHS', 'ALLOWANCE_CUT_9_MONTHS', 'ALLOWANCE_CUT_12_MONTHS', 'DEMOTION_12_MONTHS', 'RELEASE_TO_EXECUTOR_12_MONTHS', 'DISMISSAL'));",
    );
    this.addSql(
      'create table "counselling_record" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "employee_id" uuid not null, "guide_id" uuid not null, "held_on" date not null, "place" text not null default \'\', "confirmed_at" timestamptz null, "texts" jsonb not null, "kind" text not null, "counsellor_kind" text not null, "evaluator_id" uuid null, "evaluator_superior_id" uuid null, primary key ("id"));',
    );
    this.addSql('create index "counselling_record_employee_id_index" on "counselling_record" ("employee_id");');
    this.addSql('create index "counselling_record_guide_id_index" on "counselling_record" ("guide_id");');
    this.addSql(
      'create index "counselling_record_cycle_id_employee_id_index" on "counselling_record" ("cycle_id", "employee_id");',
    );
    this.addSql(
      'alter table "counselling_record" add constraint "counselling_record_kind_check" check ("kind" in (\'COUNSELLING\', \'BEHAVIOUR_REPORT\'));',
    );
    this.addSql(
      'alter table "counselling_record" add constraint "counselling_record_counsellor_kind_check" check ("counsellor_kind" in (\'EVALUATOR\', \'OFFICIAL\', \'INDEPENDENT\'));',
    );
    this.addSql(
      'create table "break_glass_case" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "case_number" text not null, "ground" text not null, "reason" text not null, "cycle_id" uuid not null, "ratee_id" uuid not null, "ratee_superior_id" uuid null, "suspected_rater_id" uuid null, "fragment" text not null, "answer_id" uuid not null, "requester_id" uuid not null, "state" text not null default \'REQUESTED\', "approved_at" timestamptz null, "silent_until" date null, "opened_at" timestamptz null, primary key ("id"));',
    );
    this.addSql('alter table "break_glass_case" add constraint "break_glass_case_number" unique ("case_number");');
    this.addSql(
      "alter table \"break_glass_case\" add constraint \"break_glass_case_ground_check\" check (\"ground\" in ('THREAT', 'DISCRIMINATION', 'FRAUD', 'COURT_ORDER', 'INSPECTORATE_ORDER'));",
    );
    this.addSql(
      "alter table \"break_glass_case\" add constraint \"break_glass_case_state_check\" check (\"state\" in ('REQUESTED', 'FIRST_APPROVED', 'APPROVED', 'OPENED', 'CLOSED', 'REFUSED', 'EXPIRED'));",
    );
    this.addSql(
      'create table "break_glass_approval" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "case_id" uuid not null, "person_id" uuid not null, "office" text not null, "approved_at" timestamptz null default clock_timestamp(), primary key ("id"));',
    );
    this.addSql(
      'alter table "break_glass_approval" add constraint "break_glass_approval_office" unique ("case_id", "office");',
    );
    this.addSql(
      'alter table "break_glass_approval" add constraint "break_glass_approval_person" unique ("case_id", "person_id");',
    );
    this.addSql(
      'alter table "break_glass_approval" add constraint "break_glass_approval_office_check" check ("office" in (\'PERSONNEL_AGENCY\', \'INSPECTORATE\'));',
    );
    this.addSql(
      'create table "attendance_day" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "employee_id" uuid not null, "day" date not null, "time_in" text null, "time_out" text null, "remark" text null, "status" text not null, "late_minutes" int not null default 0, "early_minutes" int not null default 0, "late_band" text null, "early_band" text null, primary key ("id"));',
    );
    this.addSql('create index "attendance_day_day_id_index" on "attendance_day" ("day", "id");');
    this.addSql(
      'alter table "attendance_day" add constraint "attendance_day_employee_day" unique ("employee_id", "day");',
    );
    this.addSql(
      "alter table \"attendance_day\" add constraint \"attendance_day_remark_check\" check (\"remark\" in ('SICK', 'LEAVE', 'DUTY', 'DISPENSATION', 'FORCE_MAJEURE', 'ABSENT'));",
    );
    this.addSql(
      "alter table \"attendance_day\" add constraint \"attendance_day_status_check\" check (\"status\" in ('PRESENT', 'LATE', 'EARLY_LEAVE', 'MISSING_PUNCH', 'EXCUSED', 'ABSENT', 'HOLIDAY'));",
    );
    this.addSql(
      'create table "attendance_correction" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "employee_id" uuid not null, "day" date not null, "before" text not null, "after" text not null, "import_id" uuid null, "at" timestamptz not null default now(), primary key ("id"));',
    );
    this.addSql(
      'create index "attendance_correction_employee_id_day_index" on "attendance_correction" ("employee_id", "day");',
    );
    this.addSql(
      'create table "appointment" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "kind" text not null, "employee_id" uuid not null, "other_id" uuid null, "reports_to_id" uuid null, "evaluates" boolean not null default false, "only_for" jsonb null, "basis" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));',
    );
    this.addSql('create index "appointment_other_id_index" on "appointment" ("other_id");');
    this.addSql(
      'create index "appointment_employee_id_valid_from_index" on "appointment" ("employee_id", "valid_from");',
    );
    this.addSql(
      "alter table \"appointment\" add constraint \"appointment_kind_check\" check (\"kind\" in ('PLT', 'PLH', 'VACANCY', 'SECONDMENT', 'STUDY', 'DELEGATION', 'REGION_HEAD', 'REGION_HEAD_DUTY'));",
    );
    this.addSql(
      'create table "action_item" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "employee_id" uuid not null, "result_key" uuid not null, "text" text not null, "due_on" date null, "done_on" date null, primary key ("id"));',
    );
    this.addSql('create index "action_item_employee_id_index" on "action_item" ("employee_id");');
    this.addSql('create index "action_item_cycle_id_employee_id_index" on "action_item" ("cycle_id", "employee_id");');
    this.addSql(
      'create table "progress_entry" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "employee_id" uuid not null, "result_key" uuid not null, "indicator_key" uuid not null, "action_id" uuid null, "happened_on" date not null, "realisation" text not null, "value" double precision null, "is_final" boolean not null default false, "evidence" jsonb not null, primary key ("id"));',
    );
    this.addSql('create index "progress_entry_employee_id_index" on "progress_entry" ("employee_id");');
    this.addSql('create index "progress_entry_action_id_index" on "progress_entry" ("action_id");');
    this.addSql(
      'create index "progress_entry_cycle_id_employee_id_happened_on_index" on "progress_entry" ("cycle_id", "employee_id", "happened_on");',
    );
    this.addSql(
      'create table "account" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "username" text not null, "name" text not null, "password_hash" text not null, "roles" text[] not null, "unit_ids" uuid[] not null, "employee_id" uuid null, "is_active" boolean not null default true, "is_developer" boolean not null default false, primary key ("id"));',
    );
    this.addSql('alter table "account" add constraint "account_employee" unique ("employee_id");');
    this.addSql('alter table "account" add constraint "account_username" unique ("username");');
    this.addSql(
      "alter table \"account\" add constraint \"account_roles_check\" check (\"roles\" <@ array['PERSONNEL_OFFICER'::text, 'UNIT_OFFICER'::text, 'AUDITOR'::text, 'ADMINISTRATOR'::text, 'EMPLOYEE'::text]);",
    );
    this.addSql(
      'create table "session" ("id" uuid not null, "account_id" uuid not null, "token_hash" text not null, "created_at" timestamptz not null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, primary key ("id"));',
    );
    this.addSql('create index "session_account_id_index" on "session" ("account_id");');
    this.addSql('alter table "session" add constraint "session_token_hash" unique ("token_hash");');
    this.addSql(
      'create table "audit_entry" ("id" uuid not null default gen_random_uuid(), "sequence" int not null default 0, "at" timestamptz not null default clock_timestamp(), "actor_account_id" uuid null, "acting_roles" text not null, "request_id" text not null, "deed" text not null, "object" text not null, "object_id" text null, "before" jsonb null, "after" jsonb null, "previous_hash" text not null default \'\', "hash" text not null default \'\', primary key ("id"));',
    );
    this.addSql('alter table "audit_entry" add constraint "audit_entry_sequence_unique" unique ("sequence");');
    this.addSql('create index "audit_entry_at_index" on "audit_entry" ("at");');
    this.addSql('create index "audit_entry_actor_account_id_index" on "audit_entry" ("actor_account_id");');
    this.addSql('create index "audit_entry_object_id_index" on "audit_entry" ("object_id");');
    this.addSql(
      'create table "distribution_reason" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "cycle_id" uuid not null, "unit_id" uuid not null, "reason" text not null, primary key ("id"));',
    );
    this.addSql(
      'alter table "distribution_reason" add constraint "distribution_reason_cycle_unit" unique ("cycle_id", "unit_id");',
    );
    this.addSql(
      'create table "assignment" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "employee_id" uuid not null, "unit_id" uuid not null, "position_id" uuid not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));',
    );
    this.addSql(
      'create index "assignment_employee_id_valid_from_index" on "assignment" ("employee_id", "valid_from");',
    );
    this.addSql(
      'create table "unit_closure" ("ancestor_id" uuid not null, "descendant_id" uuid not null, "depth" int not null, primary key ("ancestor_id", "descendant_id"));',
    );
    this.addSql('create index "unit_closure_descendant_id_index" on "unit_closure" ("descendant_id");');
    this.addSql(
      'alter table "data_import" add constraint "data_import_job_id_foreign" foreign key ("job_id") references "job" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "evaluation_cycle" add constraint "evaluation_cycle_rule_set_id_foreign" foreign key ("rule_set_id") references "rule_set" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "phase_window" add constraint "phase_window_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id") on delete cascade;',
    );
    this.addSql(
      'alter table "feedback_release" add constraint "feedback_release_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "cycle_period" add constraint "cycle_period_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id") on delete cascade;',
    );
    this.addSql(
      'alter table "unit" add constraint "unit_parent_id_foreign" foreign key ("parent_id") references "unit" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "organisation_result" add constraint "organisation_result_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");',
    );
    this.addSql(
      'alter table "employee" add constraint "employee_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");',
    );
    this.addSql(
      'alter table "employee" add constraint "employee_position_id_foreign" foreign key ("position_id") references "position" ("id");',
    );
    this.addSql(
      'alter table "employee" add constraint "employee_superior_id_foreign" foreign key ("superior_id") references "employee" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "result_takeover" add constraint "result_takeover_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "result_takeover" add constraint "result_takeover_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "result_takeover" add constraint "result_takeover_leader_id_foreign" foreign key ("leader_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "reporting_line" add constraint "reporting_line_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "reporting_line" add constraint "reporting_line_superior_id_foreign" foreign key ("superior_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "rater_nomination" add constraint "rater_nomination_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "rater_nomination" add constraint "rater_nomination_ratee_id_foreign" foreign key ("ratee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "rater_nomination" add constraint "rater_nomination_rater_id_foreign" foreign key ("rater_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "rater_gap" add constraint "rater_gap_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "rater_gap" add constraint "rater_gap_ratee_id_foreign" foreign key ("ratee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "potential_assessment" add constraint "potential_assessment_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "phase_extension" add constraint "phase_extension_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id") on delete cascade;',
    );
    this.addSql(
      'alter table "phase_extension" add constraint "phase_extension_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "performance_plan" add constraint "performance_plan_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "performance_plan" add constraint "performance_plan_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "performance_plan" add constraint "performance_plan_evaluator_id_foreign" foreign key ("evaluator_id") references "employee" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "performance_plan" add constraint "performance_plan_evaluator_superior_id_foreign" foreign key ("evaluator_superior_id") references "employee" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "performance_plan" add constraint "performance_plan_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");',
    );
    this.addSql(
      'alter table "performance_plan" add constraint "performance_plan_position_id_foreign" foreign key ("position_id") references "position" ("id");',
    );
    this.addSql(
      'alter table "performance_plan" add constraint "performance_plan_signed_for_id_foreign" foreign key ("signed_for_id") references "employee" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "participant" add constraint "participant_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "participant" add constraint "participant_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "participant" add constraint "participant_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");',
    );
    this.addSql(
      'alter table "participant" add constraint "participant_position_id_foreign" foreign key ("position_id") references "position" ("id");',
    );
    this.addSql(
      'alter table "feedback_open" add constraint "feedback_open_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "feedback_open" add constraint "feedback_open_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "named_feedback" add constraint "named_feedback_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "named_feedback" add constraint "named_feedback_ratee_id_foreign" foreign key ("ratee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "named_feedback" add constraint "named_feedback_rater_id_foreign" foreign key ("rater_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "journal_entry" add constraint "journal_entry_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "issued_document" add constraint "issued_document_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "issued_document" add constraint "issued_document_evaluator_id_foreign" foreign key ("evaluator_id") references "employee" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "issued_document" add constraint "issued_document_evaluator_superior_id_foreign" foreign key ("evaluator_superior_id") references "employee" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "issued_document" add constraint "issued_document_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");',
    );
    this.addSql(
      'alter table "issued_document" add constraint "issued_document_superseded_by_id_foreign" foreign key ("superseded_by_id") references "issued_document" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "guidance_record" add constraint "guidance_record_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "guidance_record" add constraint "guidance_record_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "guidance_record" add constraint "guidance_record_guide_id_foreign" foreign key ("guide_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "given_feedback" add constraint "given_feedback_giver_id_foreign" foreign key ("giver_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "given_feedback" add constraint "given_feedback_receiver_id_foreign" foreign key ("receiver_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "feedback_request" add constraint "feedback_request_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "feedback_request" add constraint "feedback_request_ratee_id_foreign" foreign key ("ratee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "feedback_request" add constraint "feedback_request_rater_id_foreign" foreign key ("rater_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "feedback_disclosure" add constraint "feedback_disclosure_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id") on update cascade on delete cascade;',
    );
    this.addSql(
      'alter table "feedback_disclosure" add constraint "feedback_disclosure_ratee_id_foreign" foreign key ("ratee_id") references "employee" ("id") on update cascade on delete cascade;',
    );
    this.addSql(
      'alter table "feedback_answer" add constraint "feedback_answer_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "feedback_answer" add constraint "feedback_answer_ratee_id_foreign" foreign key ("ratee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "evaluation" add constraint "evaluation_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "evaluation" add constraint "evaluation_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "evaluation" add constraint "evaluation_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");',
    );
    this.addSql(
      'alter table "evaluation" add constraint "evaluation_evaluator_id_foreign" foreign key ("evaluator_id") references "employee" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "evaluation" add constraint "evaluation_evaluator_superior_id_foreign" foreign key ("evaluator_superior_id") references "employee" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "evaluation" add constraint "evaluation_evaluator_unit_id_foreign" foreign key ("evaluator_unit_id") references "unit" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "evaluation" add constraint "evaluation_rated_by_id_foreign" foreign key ("rated_by_id") references "employee" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "objection" add constraint "objection_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id");',
    );
    this.addSql(
      'alter table "objection" add constraint "objection_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "objection" add constraint "objection_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "objection" add constraint "objection_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");',
    );
    this.addSql(
      'alter table "objection" add constraint "objection_evaluator_id_foreign" foreign key ("evaluator_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "objection" add constraint "objection_evaluator_superior_id_foreign" foreign key ("evaluator_superior_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "follow_up" add constraint "follow_up_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "follow_up" add constraint "follow_up_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id");',
    );
    this.addSql(
      'alter table "follow_up" add constraint "follow_up_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "follow_up" add constraint "follow_up_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");',
    );
    this.addSql(
      'alter table "follow_up" add constraint "follow_up_owner_id_foreign" foreign key ("owner_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "follow_up" add constraint "follow_up_after_id_foreign" foreign key ("after_id") references "follow_up" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "follow_up_checkpoint" add constraint "follow_up_checkpoint_follow_up_id_foreign" foreign key ("follow_up_id") references "follow_up" ("id") on delete cascade;',
    );
    this.addSql(
      'alter table "evaluation_revision" add constraint "evaluation_revision_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id");',
    );
    this.addSql(
      'alter table "evaluation_revision" add constraint "evaluation_revision_objection_id_foreign" foreign key ("objection_id") references "objection" ("id");',
    );
    this.addSql(
      'alter table "evaluation_revision" add constraint "evaluation_revision_rated_by_id_foreign" foreign key ("rated_by_id") references "employee" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "discipline_sanction" add constraint "discipline_sanction_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "counselling_record" add constraint "counselling_record_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "counselling_record" add constraint "counselling_record_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "counselling_record" add constraint "counselling_record_guide_id_foreign" foreign key ("guide_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "counselling_record" add constraint "counselling_record_evaluator_id_foreign" foreign key ("evaluator_id") references "employee" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "counselling_record" add constraint "counselling_record_evaluator_superior_id_foreign" foreign key ("evaluator_superior_id") references "employee" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "break_glass_case" add constraint "break_glass_case_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "break_glass_case" add constraint "break_glass_case_ratee_id_foreign" foreign key ("ratee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "break_glass_case" add constraint "break_glass_case_ratee_superior_id_foreign" foreign key ("ratee_superior_id") references "employee" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "break_glass_case" add constraint "break_glass_case_suspected_rater_id_foreign" foreign key ("suspected_rater_id") references "employee" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "break_glass_approval" add constraint "break_glass_approval_case_id_foreign" foreign key ("case_id") references "break_glass_case" ("id");',
    );
    this.addSql(
      'alter table "attendance_day" add constraint "attendance_day_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "attendance_correction" add constraint "attendance_correction_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "appointment" add constraint "appointment_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "appointment" add constraint "appointment_other_id_foreign" foreign key ("other_id") references "employee" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "appointment" add constraint "appointment_reports_to_id_foreign" foreign key ("reports_to_id") references "employee" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "action_item" add constraint "action_item_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "action_item" add constraint "action_item_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "progress_entry" add constraint "progress_entry_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "progress_entry" add constraint "progress_entry_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "progress_entry" add constraint "progress_entry_action_id_foreign" foreign key ("action_id") references "action_item" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "account" add constraint "account_employee_id_foreign" foreign key ("employee_id") references "employee" ("id") on delete set null;',
    );
    this.addSql(
      'alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;',
    );
    this.addSql(
      'alter table "distribution_reason" add constraint "distribution_reason_cycle_id_foreign" foreign key ("cycle_id") references "evaluation_cycle" ("id");',
    );
    this.addSql(
      'alter table "distribution_reason" add constraint "distribution_reason_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");',
    );
    this.addSql(
      'alter table "assignment" add constraint "assignment_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");',
    );
    this.addSql(
      'alter table "assignment" add constraint "assignment_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");',
    );
    this.addSql(
      'alter table "assignment" add constraint "assignment_position_id_foreign" foreign key ("position_id") references "position" ("id");',
    );
    this.addSql(
      'alter table "unit_closure" add constraint "unit_closure_ancestor_id_foreign" foreign key ("ancestor_id") references "unit" ("id") on update cascade on delete cascade;',
    );
    this.addSql(
      'alter table "unit_closure" add constraint "unit_closure_descendant_id_foreign" foreign key ("descendant_id") references "unit" ("id") on update cascade on delete cascade;',
    );
  }
}
