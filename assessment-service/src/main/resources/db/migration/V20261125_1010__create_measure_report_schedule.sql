create table measure_report_schedule (
  tenant_id       varchar(64) not null constraint measure_report_schedule_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  cadence         text        not null,
  covered_until   date        not null,
  next_on         date,
  constraint measure_report_schedule_pkey primary key (tenant_id, id),
  constraint measure_report_schedule_organization_key unique (tenant_id, organization_id),
  constraint measure_report_schedule_next_check check ((cadence = 'NONE') = (next_on is null))
);
alter table measure_report_schedule enable row level security;
alter table measure_report_schedule force row level security;
create policy measure_report_schedule_tenant on measure_report_schedule
  using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update on measure_report_schedule to ${service_role};
