-- Which companies take part. The system role finds them across tenants; what they scored it cannot see.
create table peer_participation (
  tenant_id    varchar(64) not null constraint peer_participation_tenant_check check (tenant_id <> ''),
  id           uuid        not null,
  version      bigint      not null,
  participates boolean     not null,
  decided_at   timestamptz not null,
  constraint peer_participation_pkey primary key (tenant_id, id)
);
alter table peer_participation enable row level security;
alter table peer_participation force row level security;
create policy peer_participation_tenant on peer_participation to ${service_role}
  using (tenant_id = (select current_setting('app.tenant', true)));
create policy peer_participation_freeze on peer_participation for select to ${system_role} using (true);
grant select, insert, update on peer_participation to ${service_role};
grant select on peer_participation to ${system_role};

-- Frozen each month and then never changed. No tenant stands here, and no company can be told apart.
create table peer_month (
  month     date        not null,
  frozen_at timestamptz not null,
  constraint peer_month_pkey primary key (month)
);
create table peer_cell (
  id            uuid             not null,
  month         date             not null,
  questionnaire text             not null,
  -- '*' stands for all.
  industry      text             not null,
  size_group    text             not null,
  organizations integer          not null,
  mean          double precision not null,
  deviation     double precision not null,
  lower_quartile double precision not null,
  median        double precision not null,
  upper_quartile double precision not null,
  -- How many organizations have each total, by total.
  distribution  jsonb            not null,
  constraint peer_cell_pkey primary key (id),
  constraint peer_cell_once_key unique (month, questionnaire, industry, size_group),
  constraint peer_cell_month_fkey foreign key (month) references peer_month
);
grant select, insert on peer_month, peer_cell to ${service_role};
