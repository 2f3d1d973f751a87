-- Every domain table: tenant first in every key, row-level security enabled and forced, named constraints.

create table organization (
  tenant_id            varchar(64) not null constraint organization_tenant_check check (tenant_id <> ''),
  id                   uuid        not null,
  version              bigint      not null,
  external_id          text,
  name                 text        not null,
  name_kana            text,
  representative_title text,
  representative_name  text,
  industry             varchar(1),
  employees            integer,
  corporate_number     varchar(13),
  address              text,
  time_zone            text        not null,
  edition              text        not null,
  constraint organization_pkey primary key (tenant_id, id),
  constraint organization_external_id_key unique (tenant_id, external_id)
);
alter table organization enable row level security;
alter table organization force row level security;
create policy organization_tenant on organization using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update, delete on organization to ${service_role};

create table unit (
  tenant_id       varchar(64) not null constraint unit_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  kind            text        not null,
  name            text        not null,
  constraint unit_pkey primary key (tenant_id, id),
  constraint unit_organization_fkey foreign key (tenant_id, organization_id) references organization,
  constraint unit_name_key unique (tenant_id, organization_id, name)
);
create index unit_organization on unit (tenant_id, organization_id, id);
alter table unit enable row level security;
alter table unit force row level security;
create policy unit_tenant on unit using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update, delete on unit to ${service_role};

create table person (
  tenant_id       varchar(64) not null constraint person_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  unit_id         uuid,
  name            text        not null,
  subject         text,
  constraint person_pkey primary key (tenant_id, id),
  constraint person_organization_fkey foreign key (tenant_id, organization_id) references organization,
  constraint person_unit_fkey foreign key (tenant_id, unit_id) references unit,
  constraint person_subject_key unique (tenant_id, organization_id, subject)
);
create index person_organization on person (tenant_id, organization_id, id);
create index person_unit on person (tenant_id, unit_id);
alter table person enable row level security;
alter table person force row level security;
create policy person_tenant on person using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update, delete on person to ${service_role};

create table role_assignment (
  tenant_id       varchar(64) not null constraint role_assignment_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  person_id       uuid        not null,
  unit_id         uuid,
  role            text        not null,
  constraint role_assignment_pkey primary key (tenant_id, id),
  constraint role_assignment_organization_fkey foreign key (tenant_id, organization_id) references organization,
  constraint role_assignment_person_fkey foreign key (tenant_id, person_id) references person,
  constraint role_assignment_unit_fkey foreign key (tenant_id, unit_id) references unit,
  constraint role_assignment_once_key unique nulls not distinct (tenant_id, person_id, role, unit_id)
);
create index role_assignment_organization on role_assignment (tenant_id, organization_id, id);
alter table role_assignment enable row level security;
alter table role_assignment force row level security;
create policy role_assignment_tenant on role_assignment
  using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update, delete on role_assignment to ${service_role};
