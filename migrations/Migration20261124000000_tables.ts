import { Migration } from '@mikro-orm/migrations';

/** Tables, keys and indexes as the entities declare them (generated). What SQL alone can say stands in the next one. */
export class Migration20261124000000_tables extends Migration {
  override up(): void {
    this.addSql("create table \"audit_entry\" (\"sequence\" bigint not null default 0, \"at\" timestamptz not null default clock_timestamp(), \"actor_account_id\" uuid null, \"acting_roles\" text not null, \"request_id\" text not null, \"deed\" text not null, \"object\" text not null, \"object_id\" text null, \"before\" jsonb null, \"after\" jsonb null, \"previous_hash\" text not null default '', \"hash\" text not null default '', primary key (\"sequence\"));");
    this.addSql("create index \"audit_entry_at_index\" on \"audit_entry\" (\"at\");");
    this.addSql("create index \"audit_entry_actor_account_id_index\" on \"audit_entry\" (\"actor_account_id\");");
    this.addSql("create index \"audit_entry_object_id_index\" on \"audit_entry\" (\"object_id\");");
    this.addSql("create table \"job\" (\"id\" uuid not null, \"version\" int not null default 1, \"created_at\" timestamptz not null default now(), \"updated_at\" timestamptz not null default now(), \"kind\" text not null, \"status\" text not null default 'QUEUED', \"progress\" int not null default 0, \"total\" int null, \"message\" text null, \"result_url\" text null, \"finished_at\" timestamptz null, \"input\" jsonb not null, \"account_id\" uuid not null, \"locale\" text not null default 'id', primary key (\"id\"));");
    this.addSql("alter table \"job\" add constraint \"job_status_check\" check (\"status\" in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED'));");
    this.addSql("create table \"position\" (\"id\" uuid not null, \"version\" int not null default 1, \"created_at\" timestamptz not null default now(), \"updated_at\" timestamptz not null default now(), \"title\" text not null, \"level\" text not null, primary key (\"id\"));");
    this.addSql("alter table \"position\" add constraint \"position_title_level\" unique (\"title\", \"level\");");
    this.addSql("alter table \"position\" add constraint \"position_level_check\" check (\"level\" in ('EXECUTIVE_PRIME', 'EXECUTIVE_SENIOR', 'EXECUTIVE', 'ADMINISTRATOR', 'SUPERVISOR', 'EXECUTOR', 'FUNCTIONAL'));");
    this.addSql("create table \"sign_in_failure\" (\"id\" uuid not null, \"username\" text not null, \"address\" text not null, \"at\" timestamptz not null, primary key (\"id\"));");
    this.addSql("create index \"sign_in_failure_address_at_index\" on \"sign_in_failure\" (\"address\", \"at\");");
    this.addSql("create index \"sign_in_failure_username_at_index\" on \"sign_in_failure\" (\"username\", \"at\");");
    this.addSql("create table \"unit\" (\"id\" uuid not null, \"version\" int not null default 1, \"created_at\" timestamptz not null default now(), \"updated_at\" timestamptz not null default now(), \"name\" text not null, \"kind\" text not null, \"work_week\" text not null default 'FIVE_DAY', \"bkn_code\" text null, \"parent_id\" uuid null, primary key (\"id\"));");
    this.addSql("create index \"unit_parent_id_index\" on \"unit\" (\"parent_id\");");
    this.addSql("alter table \"unit\" add constraint \"unit_parent_name\" unique (\"parent_id\", \"name\");");
    this.addSql("alter table \"unit\" add constraint \"unit_kind_check\" check (\"kind\" in ('GOVERNMENT', 'AGENCY', 'DIVISION', 'SERVICE_UNIT'));");
    this.addSql("alter table \"unit\" add constraint \"unit_work_week_check\" check (\"work_week\" in ('FIVE_DAY', 'SIX_DAY'));");
    this.addSql("create table \"employee\" (\"id\" uuid not null, \"version\" int not null default 1, \"created_at\" timestamptz not null default now(), \"updated_at\" timestamptz not null default now(), \"nip\" text not null, \"name\" text not null, \"front_title\" text null, \"back_title\" text null, \"kind\" text not null, \"status\" text not null default 'ACTIVE', \"sex\" text not null, \"birth_date\" date not null, \"email\" text null, \"grade\" text not null, \"grade_since\" date null, \"unit_id\" uuid not null, \"position_id\" uuid not null, \"position_since\" date null, \"superior_id\" uuid null, \"search_text\" text not null, primary key (\"id\"));");
    this.addSql("create index \"employee_unit_id_index\" on \"employee\" (\"unit_id\");");
    this.addSql("create index \"employee_position_id_index\" on \"employee\" (\"position_id\");");
    this.addSql("create index \"employee_superior_id_index\" on \"employee\" (\"superior_id\");");
    this.addSql("create index \"employee_name_id\" on \"employee\" (\"name\", \"id\");");
    this.addSql("alter table \"employee\" add constraint \"employee_nip\" unique (\"nip\");");
    this.addSql("alter table \"employee\" add constraint \"employee_kind_check\" check (\"kind\" in ('PNS', 'PPPK'));");
    this.addSql("alter table \"employee\" add constraint \"employee_status_check\" check (\"status\" in ('ACTIVE', 'STUDY', 'UNPAID_LEAVE', 'SUSPENDED', 'PRE_RETIREMENT', 'LEFT'));");
    this.addSql("alter table \"employee\" add constraint \"employee_sex_check\" check (\"sex\" in ('M', 'F'));");
    this.addSql("create table \"reporting_line\" (\"id\" uuid not null, \"version\" int not null default 1, \"created_at\" timestamptz not null default now(), \"updated_at\" timestamptz not null default now(), \"employee_id\" uuid not null, \"superior_id\" uuid not null, \"valid_from\" date not null, \"valid_to\" date null, primary key (\"id\"));");
    this.addSql("create index \"reporting_line_superior_id_index\" on \"reporting_line\" (\"superior_id\");");
    this.addSql("create index \"reporting_line_employee_id_valid_from_index\" on \"reporting_line\" (\"employee_id\", \"valid_from\");");
    this.addSql("create table \"account\" (\"id\" uuid not null, \"version\" int not null default 1, \"created_at\" timestamptz not null default now(), \"updated_at\" timestamptz not null default now(), \"username\" text not null, \"name\" text not null, \"password_hash\" text not null, \"roles\" text[] not null, \"unit_ids\" uuid[] not null, \"employee_id\" uuid null, \"is_active\" boolean not null default true, \"is_developer\" boolean not null default false, primary key (\"id\"));");
    this.addSql("alter table \"account\" add constraint \"account_employee\" unique (\"employee_id\");");
    this.addSql("alter table \"account\" add constraint \"account_username\" unique (\"username\");");
    this.addSql("alter table \"account\" add constraint \"account_roles_check\" check (\"roles\" <@ array['PERSONNEL_OFFICER'::text, 'UNIT_OFFICER'::text, 'AUDITOR'::text, 'ADMINISTRATOR'::text, 'EMPLOYEE'::text]);");
    this.addSql("create table \"session\" (\"id\" uuid not null, \"account_id\" uuid not null, \"token_hash\" text not null, \"created_at\" timestamptz not null, \"last_seen_at\" timestamptz not null, \"expires_at\" timestamptz not null, primary key (\"id\"));");
    this.addSql("create index \"session_account_id_index\" on \"session\" (\"account_id\");");
    this.addSql("alter table \"session\" add constraint \"session_token_hash\" unique (\"token_hash\");");
    this.addSql("create table \"assignment\" (\"id\" uuid not null, \"version\" int not null default 1, \"created_at\" timestamptz not null default now(), \"updated_at\" timestamptz not null default now(), \"employee_id\" uuid not null, \"unit_id\" uuid not null, \"position_id\" uuid not null, \"valid_from\" date not null, \"valid_to\" date null, primary key (\"id\"));");
    this.addSql("create index \"assignment_employee_id_valid_from_index\" on \"assignment\" (\"employee_id\", \"valid_from\");");
    this.addSql("create table \"unit_closure\" (\"ancestor_id\" uuid not null, \"descendant_id\" uuid not null, \"depth\" int not null, primary key (\"ancestor_id\", \"descendant_id\"));");
    this.addSql("create index \"unit_closure_descendant_id_index\" on \"unit_closure\" (\"descendant_id\");");
    this.addSql("alter table \"unit\" add constraint \"unit_parent_id_foreign\" foreign key (\"parent_id\") references \"unit\" (\"id\") on delete set null;");
    this.addSql("alter table \"employee\" add constraint \"employee_unit_id_foreign\" foreign key (\"unit_id\") references \"unit\" (\"id\");");
    this.addSql("alter table \"employee\" add constraint \"employee_position_id_foreign\" foreign key (\"position_id\") references \"position\" (\"id\");");
    this.addSql("alter table \"employee\" add constraint \"employee_superior_id_foreign\" foreign key (\"superior_id\") references \"employee\" (\"id\") on delete set null;");
    this.addSql("alter table \"reporting_line\" add constraint \"reporting_line_employee_id_foreign\" foreign key (\"employee_id\") references \"employee\" (\"id\");");
    this.addSql("alter table \"reporting_line\" add constraint \"reporting_line_superior_id_foreign\" foreign key (\"superior_id\") references \"employee\" (\"id\");");
    this.addSql("alter table \"account\" add constraint \"account_employee_id_foreign\" foreign key (\"employee_id\") references \"employee\" (\"id\") on delete set null;");
    this.addSql("alter table \"session\" add constraint \"session_account_id_foreign\" foreign key (\"account_id\") references \"account\" (\"id\") on delete cascade;");
    this.addSql("alter table \"assignment\" add constraint \"assignment_employee_id_foreign\" foreign key (\"employee_id\") references \"employee\" (\"id\");");
    this.addSql("alter table \"assignment\" add constraint \"assignment_unit_id_foreign\" foreign key (\"unit_id\") references \"unit\" (\"id\");");
    this.addSql("alter table \"assignment\" add constraint \"assignment_position_id_foreign\" foreign key (\"position_id\") references \"position\" (\"id\");");
    this.addSql("alter table \"unit_closure\" add constraint \"unit_closure_ancestor_id_foreign\" foreign key (\"ancestor_id\") references \"unit\" (\"id\") on update cascade on delete cascade;");
    this.addSql("alter table \"unit_closure\" add constraint \"unit_closure_descendant_id_foreign\" foreign key (\"descendant_id\") references \"unit\" (\"id\") on update cascade on delete cascade;");
  }
}
