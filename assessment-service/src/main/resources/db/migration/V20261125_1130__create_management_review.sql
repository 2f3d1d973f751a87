create table management_review (
  tenant_id       varchar(64) not null constraint management_review_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  state           text        not null,
  inspections     uuid[]      not null,
  inputs          jsonb       not null,
  figures         jsonb       not null,
  decisions       jsonb       not null,
  prepared_at     timestamptz not null,
  decided_at      timestamptz,
  decided_by      uuid,
  constraint management_review_pkey primary key (tenant_id, id),
  constraint management_review_decided_check check (
    (state = 'DECIDED') = (decided_at is not null and decided_by is not null and jsonb_array_length(decisions) > 0))
);
create index management_review_organization on management_review (tenant_id, organization_id, id);
alter table management_review enable row level security;
alter table management_review force row level security;
create policy management_review_tenant on management_review
  using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update on management_review to ${service_role};
