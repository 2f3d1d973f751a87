-- A table of service-kit: what waits for a day or an instant. Removed in the transaction of its effect.
create table due_date (
  tenant_id   varchar(64) not null constraint due_date_tenant_check check (tenant_id <> ''),
  kind        text        not null,
  subject     uuid        not null,
  due_at      timestamptz not null,
  -- After a failure a while later than due_at.
  next_try_at timestamptz not null,
  attempts    integer     not null default 0,
  constraint due_date_pkey primary key (tenant_id, kind, subject)
);
alter table due_date enable row level security;
alter table due_date force row level security;
create policy due_date_tenant on due_date to ${service_role}
  using (tenant_id = (select current_setting('app.tenant', true)));
create policy due_date_poll on due_date for select to ${system_role} using (true);
grant select, insert, update, delete on due_date to ${service_role};
grant select on due_date to ${system_role};
create index due_date_next on due_date (next_try_at);
