-- Local copies of facts that inventory-service owns. sequence is the owner's version: newest wins.
alter table known_organization add column time_zone text not null default 'Asia/Tokyo';

create table known_person (
  tenant_id       varchar(64) not null constraint known_person_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  sequence        bigint      not null,
  organization_id uuid        not null,
  unit_id         uuid,
  subject         text,
  removed         boolean     not null,
  constraint known_person_pkey primary key (tenant_id, id)
);
create index known_person_subject on known_person (tenant_id, organization_id, subject);
alter table known_person enable row level security;
alter table known_person force row level security;
create policy known_person_tenant on known_person using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update on known_person to ${service_role};

create table known_role_assignment (
  tenant_id       varchar(64) not null constraint known_role_assignment_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  sequence        bigint      not null,
  organization_id uuid        not null,
  person_id       uuid        not null,
  role            text        not null,
  unit_id         uuid,
  revoked         boolean     not null,
  constraint known_role_assignment_pkey primary key (tenant_id, id)
);
create index known_role_assignment_person on known_role_assignment (tenant_id, person_id);
alter table known_role_assignment enable row level security;
alter table known_role_assignment force row level security;
create policy known_role_assignment_tenant on known_role_assignment
  using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update on known_role_assignment to ${service_role};
