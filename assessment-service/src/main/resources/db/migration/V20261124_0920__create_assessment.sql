create table assessment (
  tenant_id       varchar(64) not null constraint assessment_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  questionnaire   text        not null,
  edition         text        not null,
  state           text        not null,
  consolidation   text        not null,
  created_at      timestamptz not null,
  completed_at    timestamptz,
  total           integer,
  result          jsonb,
  constraint assessment_pkey primary key (tenant_id, id),
  constraint assessment_result_check check ((state = 'COMPLETED') = (result is not null and completed_at is not null))
);
create index assessment_organization on assessment (tenant_id, organization_id, id);
create index assessment_completed on assessment (tenant_id, organization_id, questionnaire, completed_at)
  where state = 'COMPLETED';
alter table assessment enable row level security;
alter table assessment force row level security;
create policy assessment_tenant on assessment using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update on assessment to ${service_role};

create table answer (
  tenant_id       varchar(64) not null constraint answer_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  assessment_id   uuid        not null,
  -- The organization's own id stands for the company answering as a whole.
  unit_id         uuid        not null,
  item            text        not null,
  choice          text        not null,
  comment         text,
  answered_by     text        not null,
  answered_at     timestamptz not null,
  constraint answer_pkey primary key (tenant_id, id),
  constraint answer_assessment_fkey foreign key (tenant_id, assessment_id) references assessment,
  constraint answer_once_key unique (tenant_id, assessment_id, unit_id, item)
);
alter table answer enable row level security;
alter table answer force row level security;
create policy answer_tenant on answer using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update on answer to ${service_role};

create table answer_by_hand (
  tenant_id       varchar(64) not null constraint answer_by_hand_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  assessment_id   uuid        not null,
  item            text        not null,
  choice          text        not null,
  reason          text        not null,
  set_by          text        not null,
  set_at          timestamptz not null,
  constraint answer_by_hand_pkey primary key (tenant_id, id),
  constraint answer_by_hand_assessment_fkey foreign key (tenant_id, assessment_id) references assessment,
  constraint answer_by_hand_once_key unique (tenant_id, assessment_id, item)
);
alter table answer_by_hand enable row level security;
alter table answer_by_hand force row level security;
create policy answer_by_hand_tenant on answer_by_hand
  using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update on answer_by_hand to ${service_role};
