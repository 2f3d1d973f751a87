create table invitation (
  tenant_id       varchar(64) not null constraint invitation_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  assessment_id   uuid        not null,
  unit_id         uuid        not null,
  respondent      text        not null,
  reference       text,
  link_id         uuid        not null,
  created_at      timestamptz not null,
  constraint invitation_pkey primary key (tenant_id, id),
  constraint invitation_assessment_fkey foreign key (tenant_id, assessment_id) references assessment,
  constraint invitation_link_fkey foreign key (tenant_id, link_id) references link
);
create index invitation_assessment on invitation (tenant_id, assessment_id, id);
alter table invitation enable row level security;
alter table invitation force row level security;
create policy invitation_tenant on invitation using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update on invitation to ${service_role};
