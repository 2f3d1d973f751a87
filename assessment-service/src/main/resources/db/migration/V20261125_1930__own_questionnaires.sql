create table own_questionnaire (
  tenant_id     varchar(64) not null constraint own_questionnaire_tenant_check check (tenant_id <> ''),
  id            uuid        not null,
  version       bigint      not null,
  questionnaire text        not null constraint own_questionnaire_name_check check (questionnaire like 'own.%'),
  latest        integer     not null constraint own_questionnaire_latest_check check (latest >= 1),
  created_at    timestamptz not null,
  withdrawn_at  timestamptz,
  constraint own_questionnaire_pkey primary key (tenant_id, id),
  constraint own_questionnaire_id_key unique (tenant_id, questionnaire)
);
alter table own_questionnaire enable row level security;
alter table own_questionnaire force row level security;
create policy own_questionnaire_tenant on own_questionnaire
  using (tenant_id = (select current_setting('app.tenant', true)));
grant select, insert, update on own_questionnaire to ${service_role};

create table own_questionnaire_version (
  tenant_id     varchar(64) not null constraint own_questionnaire_version_tenant_check check (tenant_id <> ''),
  id            uuid        not null,
  version       bigint      not null,
  questionnaire text        not null,
  number        integer     not null,
  edition       text        not null,
  -- What lists need of the content, which may be large.
  title         jsonb       not null,
  mode          text        not null,
  item_count    integer     not null,
  maximum       integer,
  minimum       integer,
  content       jsonb       not null,
  created_by    text        not null,
  created_at    timestamptz not null,
  constraint own_questionnaire_version_pkey primary key (tenant_id, id),
  constraint own_questionnaire_version_number_key unique (tenant_id, questionnaire, number),
  constraint own_questionnaire_version_questionnaire_fkey
    foreign key (tenant_id, questionnaire) references own_questionnaire (tenant_id, questionnaire)
);
alter table own_questionnaire_version enable row level security;
alter table own_questionnaire_version force row level security;
create policy own_questionnaire_version_tenant on own_questionnaire_version
  using (tenant_id = (select current_setting('app.tenant', true)));
-- No update and no delete: a version never changes, whoever asks for it.
grant select, insert on own_questionnaire_version to ${service_role};

-- Null for shipped questionnaires, which ask the same under one id for ever.
alter table assessment
  add column questionnaire_version integer,
  add constraint assessment_questionnaire_version_check check ((questionnaire like 'own.%') = (questionnaire_version is not null));
alter table measure
  add column questionnaire_version integer,
  add constraint measure_questionnaire_version_check
    check ((coalesce(questionnaire, '') like 'own.%') = (questionnaire_version is not null));
