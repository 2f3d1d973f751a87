-- Companies of a portal and of nine smaller tenants, each with 100 assessments of the last three years. Results are those that the service
-- itself computed for the tenant `samples`. ${organizations} is how many companies.
-- Foreign keys hold by construction; checking them a million times would take most of the time.
set session_replication_role = replica;
create temporary table company as
select n, case when n % 10 = 0 then 'tenant-' || (n / 10 % 9) else 'portal' end as tenant_id,
  uuidv7(-make_interval(days => 1100, secs => -n)) as id,
  chr(65 + n % 20) as industry, (3 + 40 * random() ^ 3 * 10)::integer as employees
from generate_series(1, ${organizations}) n;
insert into known_organization (tenant_id, id, version, sequence, edition, industry, employees)
select tenant_id, id, 0, 0, 'ipa-sme-3', industry, employees from company;
insert into peer_participation (tenant_id, id, version, participates, decided_at)
select tenant_id, id, 0, true, now() - interval '200 days' from company where n % 5 <> 1;

create temporary table sample as
select questionnaire, row_number() over (partition by questionnaire order by id) - 1 as n, edition, total, outcome, choices, result
from assessment where tenant_id = 'samples';
create index on sample (questionnaire, n);

-- Young ones are often not completed; which edition is asked depends on the year.
create temporary table drawn as
select c.tenant_id, c.id as organization_id, age, uuidv7(-age) as id, now() - age as created_at, random() as state_draw,
  now() - age + least(age, random() * interval '30 days') as completed_at, floor(random() * 64)::integer as sample_n,
  case when age < interval '180 days' then 'ipa-sme-4' when age < interval '700 days' and random() < 0.5 then 'ipa-sme-3-1'
    else 'ipa-sme-3' end || '.self-assessment' as questionnaire
from company c, lateral (select random() * interval '1095 days' as age from generate_series(1, 100 + c.n * 0)) as ages;
alter table drawn add column state text;
update drawn set state = case
  when age < interval '30 days' and state_draw < 0.4 then case when state_draw < 0.15 then 'DRAFT' else 'OPEN' end
  when state_draw < 0.02 then 'OPEN' when state_draw < 0.06 then 'WITHDRAWN' else 'COMPLETED' end;
insert into assessment (tenant_id, id, version, organization_id, questionnaire, edition, state, consolidation, created_at,
  completed_at, completed_by, total, outcome, choices, result)
select d.tenant_id, d.id, 0, d.organization_id, d.questionnaire, s.edition, d.state, 'LOWEST', d.created_at,
  case when d.state = 'COMPLETED' then d.completed_at end, case when d.state = 'COMPLETED' then 'issuer|partner' end,
  case when d.state = 'COMPLETED' then s.total end, case when d.state = 'COMPLETED' then s.outcome end,
  case when d.state = 'COMPLETED' then s.choices end, case when d.state = 'COMPLETED' then s.result end
from drawn d join sample s on s.questionnaire = d.questionnaire and s.n = d.sample_n
order by d.created_at;

-- The samples go; the month is frozen anew from what is there, by the service's own job at its next start.
delete from assessment where tenant_id = 'samples';
delete from known_organization where tenant_id = 'samples';
delete from outbox;
delete from audit_entry;
delete from peer_cell;
delete from peer_month;
vacuum analyze;
