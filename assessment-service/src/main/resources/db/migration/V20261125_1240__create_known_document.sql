-- A local copy of facts that document-service owns. sequence is the owner's version: newest wins.
create table known_document (
  tenant_id       varchar(64) not null constraint known_document_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  sequence        bigint      not null,
  organization_id uuid        not null,
  template        text        not null,
  state           text        not null,
  language        text        not null,
  approved_at     timestamptz,
  published_at    timestamptz,
  since           timestamptz not null,
  constraint known_document_pkey primary key (tenant_id, id)
);
create index known_document_organization on known_document (tenant_id, organization_id, template, state, since, id);
alter table known_document enable row level security;
alter table known_document force row level security;
create policy known_document_tenant on known_document using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update on known_document to ${service_role};
