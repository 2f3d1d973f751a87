create table security_action_declaration (
  tenant_id       varchar(64) not null constraint security_action_declaration_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  edition         text        not null,
  star            text        not null,
  state           text        not null,
  declared_on     date        not null,
  number          text,
  readiness       jsonb       not null,
  recorded_by     uuid        not null,
  recorded_at     timestamptz not null,
  withdrawn_by      uuid,
  withdrawn_at      timestamptz,
  withdrawal_reason text,
  constraint security_action_declaration_pkey primary key (tenant_id, id),
  constraint security_action_declaration_withdrawn_check check (
    (state = 'WITHDRAWN') = (withdrawn_by is not null and withdrawn_at is not null and withdrawal_reason is not null))
);
create index security_action_declaration_organization on security_action_declaration (tenant_id, organization_id, id);
-- A company stands by one declaration of a star at a time.
create unique index security_action_declaration_star_key
  on security_action_declaration (tenant_id, organization_id, star) where state = 'DECLARED';
alter table security_action_declaration enable row level security;
alter table security_action_declaration force row level security;
create policy security_action_declaration_tenant on security_action_declaration
  using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update on security_action_declaration to ${service_role};

-- Which company a number belongs to, as long as one of its declarations stands: both stars of a company may have the same one.
-- The id is made from the number, so the primary key keeps it for one company.
create table declaration_number (
  tenant_id       varchar(64) not null constraint declaration_number_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  number          text        not null,
  constraint declaration_number_pkey primary key (tenant_id, id)
);
alter table declaration_number enable row level security;
alter table declaration_number force row level security;
create policy declaration_number_tenant on declaration_number
  using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, delete on declaration_number to ${service_role};
