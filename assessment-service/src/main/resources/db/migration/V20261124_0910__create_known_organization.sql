-- Local copies of facts that inventory-service owns. sequence is the owner's version: newest wins.

create table known_organization (
  tenant_id varchar(64) not null constraint known_organization_tenant_check check (tenant_id <> ''),
  id        uuid        not null,
  version   bigint      not null,
  sequence  bigint      not null,
  edition   text        not null,
  industry  varchar(1),
  employees integer,
  constraint known_organization_pkey primary key (tenant_id, id)
);
alter table known_organization enable row level security;
alter table known_organization force row level security;
create policy known_organization_tenant on known_organization
  using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update, delete on known_organization to ${service_role};

create table known_unit (
  tenant_id       varchar(64) not null constraint known_unit_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  sequence        bigint      not null,
  organization_id uuid        not null,
  closed          boolean     not null,
  constraint known_unit_pkey primary key (tenant_id, id)
);
create index known_unit_organization on known_unit (tenant_id, organization_id, id);
alter table known_unit enable row level security;
alter table known_unit force row level security;
create policy known_unit_tenant on known_unit using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update, delete on known_unit to ${service_role};
