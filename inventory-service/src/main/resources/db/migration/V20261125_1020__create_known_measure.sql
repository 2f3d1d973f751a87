-- Local copy of facts that assessment-service owns. sequence is the owner's version: newest wins.
create table known_measure (
  tenant_id       varchar(64) not null constraint known_measure_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  sequence        bigint      not null,
  organization_id uuid        not null,
  questionnaire   text        not null,
  item            text        not null,
  choice          text        not null,
  completed_at    timestamptz,
  constraint known_measure_pkey primary key (tenant_id, id),
  constraint known_measure_organization_fkey foreign key (tenant_id, organization_id) references organization
);
create index known_measure_item on known_measure (tenant_id, organization_id, questionnaire, item, completed_at)
  where completed_at is not null;
alter table known_measure enable row level security;
alter table known_measure force row level security;
create policy known_measure_tenant on known_measure using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update on known_measure to ${service_role};

alter table control_status add column from_measures jsonb not null default '{}';
