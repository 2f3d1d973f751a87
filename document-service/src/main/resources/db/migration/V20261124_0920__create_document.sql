create table document (
  tenant_id        varchar(64) not null constraint document_tenant_check check (tenant_id <> ''),
  id               uuid        not null,
  version          bigint      not null,
  organization_id  uuid        not null,
  template         text        not null,
  template_version integer     not null,
  language         text        not null,
  state            text        not null,
  fields           jsonb       not null,
  assessment_id    uuid,
  created_at       timestamptz not null,
  approved_by      uuid,
  approved_at      timestamptz,
  published_at     timestamptz,
  constraint document_pkey primary key (tenant_id, id)
);
create index document_organization on document (tenant_id, organization_id, id);
alter table document enable row level security;
alter table document force row level security;
create policy document_tenant on document using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update on document to ${service_role};

-- The bytes of an approved document, kept so that what was approved never changes.
create table rendition (
  tenant_id       varchar(64) not null constraint rendition_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  document_id     uuid        not null,
  format          text        not null,
  sha256          varchar(64) not null,
  bytes           bytea       not null,
  constraint rendition_pkey primary key (tenant_id, id),
  constraint rendition_document_fkey foreign key (tenant_id, document_id) references document,
  constraint rendition_once_key unique (tenant_id, document_id, format)
);
alter table rendition enable row level security;
alter table rendition force row level security;
create policy rendition_tenant on rendition using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert on rendition to ${service_role};
