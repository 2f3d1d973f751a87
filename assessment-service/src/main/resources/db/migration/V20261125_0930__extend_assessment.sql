alter table assessment
  add column due_on       date,
  add column reminded_at  timestamptz,
  add column completed_by text,
  -- What lists, history and events need of the result, so that they need not read all of it.
  add column outcome      jsonb,
  -- The company's choice by item; what the next assessment is compared with.
  add column choices      jsonb;
create index assessment_history on assessment (tenant_id, organization_id, questionnaire, completed_at desc, id desc)
  where state = 'COMPLETED';
drop index assessment_completed;

-- Which units are asked; without a row every unit of the company may answer.
create table asked_unit (
  tenant_id       varchar(64) not null constraint asked_unit_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  assessment_id   uuid        not null,
  unit_id         uuid        not null,
  constraint asked_unit_pkey primary key (tenant_id, id),
  constraint asked_unit_assessment_fkey foreign key (tenant_id, assessment_id) references assessment,
  constraint asked_unit_once_key unique (tenant_id, assessment_id, unit_id)
);
alter table asked_unit enable row level security;
alter table asked_unit force row level security;
create policy asked_unit_tenant on asked_unit using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, delete on asked_unit to ${service_role};

-- Employees answer under their unit where nobody in it knows; the unit's own id stands for the unit itself.
alter table answer add column respondent_id uuid;
alter table answer no force row level security;
update answer set respondent_id = unit_id;
alter table answer force row level security;
alter table answer alter column respondent_id set not null, add column evidence jsonb;
alter table answer drop constraint answer_once_key;
alter table answer add constraint answer_once_key unique (tenant_id, assessment_id, unit_id, respondent_id, item);
