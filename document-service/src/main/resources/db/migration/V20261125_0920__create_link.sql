-- A table of service-kit: links for people without an account. Only a hash of the token is kept.
create table link (
  tenant_id       varchar(64) not null constraint link_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  purpose         text        not null,
  organization_id uuid        not null,
  target          uuid        not null,
  token_hash      text        not null,
  expires_at      timestamptz not null,
  used_at         timestamptz,
  revoked_at      timestamptz,
  constraint link_pkey primary key (tenant_id, id)
);
create index link_id on link (id);
alter table link enable row level security;
alter table link force row level security;
create policy link_tenant on link to ${service_role} using (tenant_id = (select current_setting('app.tenant', true)));
-- Whoever opens a link does not say which tenant it is of.
create policy link_open on link for select to ${system_role} using (true);
grant select, insert, update on link to ${service_role};
grant select on link to ${system_role};
