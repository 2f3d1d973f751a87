-- Tables of service-kit. Roles: the owner runs this; ${service_role} stands under forced row-level security;
-- ${system_role} sees these tables only.

create table outbox (
  id          bigint generated always as identity primary key,
  event_id    uuid         not null,
  topic       text         not null,
  type        text         not null,
  -- The aggregate's id, which is also the record's key.
  subject     text         not null,
  sequence    bigint       not null,
  tenant_id   varchar(64)  not null constraint outbox_tenant_check check (tenant_id <> ''),
  traceparent text,
  payload     text         not null,
  created_at  timestamptz  not null
);
alter table outbox enable row level security;
alter table outbox force row level security;
create policy outbox_append on outbox for insert to ${service_role}
  with check (tenant_id = (select current_setting('app.tenant', true)));
create policy outbox_relay on outbox to ${system_role} using (true) with check (true);
grant insert on outbox to ${service_role};
grant select, delete on outbox to ${system_role};

create table processed_event (
  tenant_id    varchar(64) not null constraint processed_event_tenant_check check (tenant_id <> ''),
  event_id     uuid        not null,
  type         text        not null,
  processed_at timestamptz not null default now(),
  constraint processed_event_pkey primary key (tenant_id, event_id)
);
alter table processed_event enable row level security;
alter table processed_event force row level security;
create policy processed_event_tenant on processed_event to ${service_role}
  using (tenant_id = (select current_setting('app.tenant', true)));
create policy processed_event_clean_up on processed_event to ${system_role} using (true);
grant select, insert on processed_event to ${service_role};
grant select, delete on processed_event to ${system_role};
create index processed_event_age on processed_event (processed_at);

create table dead_letter (
  id            bigint generated always as identity primary key,
  topic         text        not null,
  partition     integer     not null,
  record_offset bigint      not null,
  key           text,
  headers       bytea       not null,
  payload       bytea,
  reason        text        not null,
  kept_at       timestamptz not null default now(),
  constraint dead_letter_record_key unique (topic, partition, record_offset)
);
alter table dead_letter enable row level security;
alter table dead_letter force row level security;
create policy dead_letter_system on dead_letter to ${system_role} using (true) with check (true);
grant select, insert, update, delete on dead_letter to ${system_role};

create table idempotency_key (
  tenant_id   varchar(64) not null constraint idempotency_key_tenant_check check (tenant_id <> ''),
  client      text        not null,
  target      text        not null,
  key         text        not null,
  fingerprint text        not null,
  status      integer,
  body        text,
  location    text,
  created_at  timestamptz not null default now(),
  constraint idempotency_key_pkey primary key (tenant_id, client, target, key)
);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy idempotency_key_tenant on idempotency_key to ${service_role}
  using (tenant_id = (select current_setting('app.tenant', true)));
create policy idempotency_key_clean_up on idempotency_key to ${system_role} using (true);
grant select, insert, update on idempotency_key to ${service_role};
grant select, delete on idempotency_key to ${system_role};
create index idempotency_key_age on idempotency_key (created_at);

create table audit_entry (
  tenant_id       varchar(64) not null constraint audit_entry_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  organization_id uuid,
  occurred_at     timestamptz not null,
  actor           text        not null,
  client          text        not null,
  operation       text        not null,
  entity          text        not null,
  entity_id       text        not null,
  before          jsonb,
  after           jsonb,
  constraint audit_entry_pkey primary key (tenant_id, id)
);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_tenant on audit_entry to ${service_role}
  using (tenant_id = (select current_setting('app.tenant', true)));
-- Append-only: no role but the owner can change or remove an entry.
grant select, insert on audit_entry to ${service_role};
create index audit_entry_organization on audit_entry (tenant_id, organization_id, id);
