create table inspection (
  tenant_id           varchar(64) not null constraint inspection_tenant_check check (tenant_id <> ''),
  id                  uuid        not null,
  version             bigint      not null,
  organization_id     uuid        not null,
  kind                text        not null,
  edition             text        not null,
  title               text        not null,
  purpose             text,
  starts_on           date        not null,
  ends_on             date        not null,
  -- The organization's own id stands for the company as a whole.
  units               uuid[]      not null,
  inspectors          jsonb       not null,
  state               text        not null,
  planned_at          timestamptz not null,
  started_at          timestamptz,
  reported_at         timestamptz,
  reported_by         jsonb,
  conclusion          text,
  summary             jsonb,
  review_id           uuid,
  ended_at            timestamptz,
  cancellation_reason text,
  constraint inspection_pkey primary key (tenant_id, id),
  constraint inspection_period_check check (starts_on <= ends_on),
  constraint inspection_units_check check (cardinality(units) > 0),
  constraint inspection_report_check check (
    (state in ('REPORTED', 'REVIEWED', 'CLOSED')) = (summary is not null and reported_at is not null)),
  constraint inspection_cancellation_check check ((state = 'CANCELLED') = (cancellation_reason is not null))
);
create index inspection_organization on inspection (tenant_id, organization_id, id);
create index inspection_reported on inspection (tenant_id, organization_id, kind, reported_at) where reported_at is not null;
alter table inspection enable row level security;
alter table inspection force row level security;
create policy inspection_tenant on inspection using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update on inspection to ${service_role};

create table inspection_check (
  tenant_id       varchar(64) not null constraint inspection_check_tenant_check check (tenant_id <> ''),
  id              uuid        not null,
  version         bigint      not null,
  organization_id uuid        not null,
  inspection_id   uuid        not null,
  unit_id         uuid        not null,
  criterion       jsonb       not null,
  -- The same for the same criterion, whatever the version of a regulation.
  criterion_key   text        not null,
  methods         jsonb       not null,
  judgement       text,
  notes           text,
  reason          text,
  evidence        jsonb       not null,
  judged_by       jsonb,
  judged_at       timestamptz,
  constraint inspection_check_pkey primary key (tenant_id, id),
  constraint inspection_check_inspection_fkey foreign key (tenant_id, inspection_id) references inspection,
  constraint inspection_check_once_key unique (tenant_id, inspection_id, unit_id, criterion_key),
  constraint inspection_check_judgement_check check (
    (judgement is null) = (judged_by is null) and (judgement is null) = (judged_at is null)),
  constraint inspection_check_reason_check check (
    (reason is not null) = coalesce(judgement in ('NOT_APPLICABLE', 'NOT_CHECKED'), false))
);
create index inspection_check_inspection on inspection_check (tenant_id, inspection_id, id);
alter table inspection_check enable row level security;
alter table inspection_check force row level security;
create policy inspection_check_tenant on inspection_check
  using (tenant_id = (select current_setting('app.tenant', true)));
-- A check is taken out of a plan that is not started.
grant select, insert, update, delete on inspection_check to ${service_role};
