create table asset (
  tenant_id            varchar(64) not null constraint asset_tenant_check check (tenant_id <> ''),
  id                   uuid        not null,
  version              bigint      not null,
  organization_id      uuid        not null,
  business_category    text        not null,
  name                 text        not null,
  remarks              text,
  user_scope           text        not null,
  owner_unit_id        uuid,
  managing_department  text        not null,
  medium               text        not null,
  personal_information jsonb       not null,
  confidentiality      smallint    not null,
  integrity            smallint    not null,
  availability         smallint    not null,
  importance_reasons   jsonb       not null,
  threat_by_hand       smallint,
  vulnerability_by_hand smallint,
  by_hand_reason       text,
  retention            text,
  registered_on        date        not null,
  constraint asset_pkey primary key (tenant_id, id),
  constraint asset_organization_fkey foreign key (tenant_id, organization_id) references organization,
  constraint asset_owner_unit_fkey foreign key (tenant_id, owner_unit_id) references unit
);
create index asset_organization on asset (tenant_id, organization_id, id);
create index asset_owner_unit on asset (tenant_id, owner_unit_id);
alter table asset enable row level security;
alter table asset force row level security;
create policy asset_tenant on asset using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update, delete on asset to ${service_role};

create table threat_status (
  tenant_id       varchar(64) not null constraint threat_status_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  frequencies     jsonb       not null,
  constraint threat_status_pkey primary key (tenant_id, id),
  constraint threat_status_organization_fkey foreign key (tenant_id, organization_id) references organization,
  constraint threat_status_organization_key unique (tenant_id, organization_id)
);
alter table threat_status enable row level security;
alter table threat_status force row level security;
create policy threat_status_tenant on threat_status using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update, delete on threat_status to ${service_role};

create table control_status (
  tenant_id       varchar(64) not null constraint control_status_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  by_hand         jsonb       not null,
  from_assessment jsonb,
  constraint control_status_pkey primary key (tenant_id, id),
  constraint control_status_organization_fkey foreign key (tenant_id, organization_id) references organization,
  constraint control_status_organization_key unique (tenant_id, organization_id)
);
alter table control_status enable row level security;
alter table control_status force row level security;
create policy control_status_tenant on control_status using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update, delete on control_status to ${service_role};

create table risk (
  tenant_id       varchar(64) not null constraint risk_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  edition         text        not null,
  importance      smallint    not null,
  importance_forced boolean   not null,
  threat          smallint,
  vulnerability   smallint,
  likelihood      smallint,
  risk_value      smallint,
  level           text,
  decisive_threat text,
  undetermined_because jsonb  not null,
  cause           text        not null,
  cause_reference text,
  assessed_at     timestamptz not null,
  constraint risk_pkey primary key (tenant_id, id),
  -- A risk is the risk of one asset and bears its id.
  constraint risk_asset_fkey foreign key (tenant_id, id) references asset
);
create index risk_organization on risk (tenant_id, organization_id, id);
alter table risk enable row level security;
alter table risk force row level security;
create policy risk_tenant on risk using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update, delete on risk to ${service_role};
