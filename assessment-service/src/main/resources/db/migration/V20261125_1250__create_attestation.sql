create table attestation (
  tenant_id       varchar(64) not null constraint attestation_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  criterion       text        not null,
  statement       text        not null,
  evidence        jsonb       not null,
  attested_on     date        not null,
  valid_until     date,
  attested_by     uuid        not null,
  attested_at     timestamptz not null,
  constraint attestation_pkey primary key (tenant_id, id),
  constraint attestation_once_key unique (tenant_id, organization_id, criterion),
  constraint attestation_validity_check check (valid_until is null or valid_until >= attested_on)
);
alter table attestation enable row level security;
alter table attestation force row level security;
create policy attestation_tenant on attestation using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update, delete on attestation to ${service_role};
