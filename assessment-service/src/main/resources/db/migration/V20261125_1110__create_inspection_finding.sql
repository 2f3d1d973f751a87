create table inspection_finding (
  tenant_id         varchar(64) not null constraint inspection_finding_tenant_check check (tenant_id <> ''),
  id                uuid        not null,
  version           bigint      not null,
  organization_id   uuid        not null,
  inspection_id     uuid        not null,
  check_id          uuid        not null,
  unit_id           uuid        not null,
  grade             text        not null,
  statement         text        not null,
  advice            text,
  urgent            boolean     not null,
  state             text        not null,
  raised_at         timestamptz not null,
  settled_at        timestamptz,
  accepted_by       uuid,
  acceptance_reason text,
  constraint inspection_finding_pkey primary key (tenant_id, id),
  constraint inspection_finding_check_fkey foreign key (tenant_id, check_id) references inspection_check,
  constraint inspection_finding_once_key unique (tenant_id, check_id),
  constraint inspection_finding_settled_check check (
    (state in ('RESOLVED', 'ACCEPTED', 'WITHDRAWN')) = (settled_at is not null)),
  constraint inspection_finding_accepted_check check (
    (state = 'ACCEPTED') = (accepted_by is not null and acceptance_reason is not null))
);
create index inspection_finding_inspection on inspection_finding (tenant_id, inspection_id, id);
create index inspection_finding_organization on inspection_finding (tenant_id, organization_id, id);
alter table inspection_finding enable row level security;
alter table inspection_finding force row level security;
create policy inspection_finding_tenant on inspection_finding
  using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update on inspection_finding to ${service_role};
