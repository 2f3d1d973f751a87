create table corrective_action (
  tenant_id         varchar(64) not null constraint corrective_action_tenant_check check (tenant_id <> ''),
  id                uuid        not null,
  version           bigint      not null,
  organization_id   uuid        not null,
  inspection_id     uuid        not null,
  finding_id        uuid        not null,
  unit_id           uuid        not null,
  predecessor_id    uuid,
  successor_id      uuid,
  what              text        not null,
  owner_id          uuid        not null,
  due_on            date        not null,
  state             text        not null,
  overdue           boolean     not null,
  planned_at        timestamptz not null,
  completed_at      timestamptz,
  late              boolean,
  completion_note   text,
  evidence          jsonb       not null,
  effect_checked_at timestamptz,
  effect_checked_by uuid,
  external_checker  text,
  effect_note       text,
  withdrawal_reason text,
  constraint corrective_action_pkey primary key (tenant_id, id),
  constraint corrective_action_finding_fkey foreign key (tenant_id, finding_id) references inspection_finding,
  constraint corrective_action_predecessor_fkey foreign key (tenant_id, predecessor_id) references corrective_action,
  -- One that did not help has one successor.
  constraint corrective_action_predecessor_key unique (tenant_id, predecessor_id),
  constraint corrective_action_overdue_check check (not overdue or state = 'OPEN'),
  constraint corrective_action_completed_check check (
    (state in ('DONE', 'EFFECTIVE', 'INEFFECTIVE')) = (completed_at is not null and late is not null)),
  -- Somebody else than its owner: a person or somebody outside.
  constraint corrective_action_effect_check check (
    (state in ('EFFECTIVE', 'INEFFECTIVE')) = (effect_checked_at is not null and effect_note is not null)
    and (effect_checked_at is not null) = (num_nonnulls(effect_checked_by, external_checker) = 1)
    and effect_checked_by is distinct from owner_id),
  constraint corrective_action_successor_check check ((state = 'INEFFECTIVE') = (successor_id is not null)),
  constraint corrective_action_withdrawal_check check ((state = 'WITHDRAWN') = (withdrawal_reason is not null))
);
create index corrective_action_finding on corrective_action (tenant_id, finding_id);
create index corrective_action_inspection on corrective_action (tenant_id, inspection_id, id);
create index corrective_action_organization on corrective_action (tenant_id, organization_id, id);
create index corrective_action_overdue on corrective_action (tenant_id, organization_id, id) where overdue;
alter table corrective_action enable row level security;
alter table corrective_action force row level security;
create policy corrective_action_tenant on corrective_action
  using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update on corrective_action to ${service_role};
