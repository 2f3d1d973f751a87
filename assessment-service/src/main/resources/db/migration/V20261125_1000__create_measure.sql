create table measure (
  tenant_id       varchar(64) not null constraint measure_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  assessment_id   uuid,
  questionnaire   text,
  item            text,
  from_choice     text,
  to_choice       text,
  points          integer,
  origin          text        not null,
  state           text        not null,
  adapted         boolean     not null,
  words           jsonb       not null,
  owner_id        uuid,
  due_on          date,
  overdue         boolean     not null,
  planned_yen     bigint,
  spent_yen       bigint,
  evidence        jsonb       not null,
  decision        jsonb,
  proposed_at     timestamptz not null,
  completed_at    timestamptz,
  completed_by    uuid,
  constraint measure_pkey primary key (tenant_id, id),
  constraint measure_assessment_fkey foreign key (tenant_id, assessment_id) references assessment,
  constraint measure_aim_check check ((item is null) = (questionnaire is null) and (item is null) = (to_choice is null)),
  constraint measure_plan_check check (state not in ('ADOPTED', 'COMPLETED') or (owner_id is not null and due_on is not null)),
  constraint measure_completed_check check ((state = 'COMPLETED') = (completed_at is not null and completed_by is not null)),
  constraint measure_overdue_check check (not overdue or state = 'ADOPTED')
);
create index measure_organization on measure (tenant_id, organization_id, id);
create index measure_assessment on measure (tenant_id, assessment_id);
create index measure_completed on measure (tenant_id, organization_id, completed_at) where state = 'COMPLETED';
create index measure_overdue on measure (tenant_id, organization_id, due_on) where overdue;
-- One proposal per item: of an assessment for ever, of a company as long as it is open.
create unique index measure_proposal_once_key on measure (tenant_id, assessment_id, item) where origin = 'PROPOSAL';
create unique index measure_open_proposal_key on measure (tenant_id, organization_id, questionnaire, item)
  where origin = 'PROPOSAL' and state in ('PROPOSED', 'ADOPTED');
alter table measure enable row level security;
alter table measure force row level security;
create policy measure_tenant on measure using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update on measure to ${service_role};

create table measure_opinion (
  tenant_id       varchar(64) not null constraint measure_opinion_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  measure_id      uuid        not null,
  person_id       uuid        not null,
  stance          text        not null,
  text            text,
  given_at        timestamptz not null,
  constraint measure_opinion_pkey primary key (tenant_id, id),
  constraint measure_opinion_measure_fkey foreign key (tenant_id, measure_id) references measure,
  constraint measure_opinion_once_key unique (tenant_id, measure_id, person_id)
);
create index measure_opinion_measure on measure_opinion (tenant_id, measure_id, id);
alter table measure_opinion enable row level security;
alter table measure_opinion force row level security;
create policy measure_opinion_tenant on measure_opinion
  using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update, delete on measure_opinion to ${service_role};
