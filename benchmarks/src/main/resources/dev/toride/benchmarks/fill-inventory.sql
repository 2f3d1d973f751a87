-- Companies of a portal and of nine smaller tenants, each with three units, 100 assets and their risks. ${organizations} is how many companies.
-- Foreign keys hold by construction; checking them a million times would take most of the time.
set session_replication_role = replica;
create temporary table company as
select n, case when n % 10 = 0 then 'tenant-' || (n / 10 % 9) else 'portal' end as tenant_id,
  uuidv7(-make_interval(days => 1100, secs => -n)) as id
from generate_series(1, ${organizations}) n;
insert into organization (tenant_id, id, version, external_id, name, industry, employees, time_zone, edition)
select tenant_id, id, 0, 'company-' || n, '株式会社サンプル' || n, chr(65 + n % 20), (3 + 40 * random() ^ 3 * 10)::integer,
  'Asia/Tokyo', 'ipa-sme-3' from company;
insert into unit (tenant_id, id, version, organization_id, kind, name)
select tenant_id, uuidv7(), 0, id, 'DEPARTMENT', name from company, unnest(array['総務部', '営業部', '製造部']) name;

insert into asset (tenant_id, id, version, organization_id, business_category, name, user_scope, managing_department, medium,
  personal_information, confidentiality, integrity, availability, importance_reasons, retention, registered_on)
select c.tenant_id, uuidv7(-age), 0, c.id, (array['営業', '人事', '経理', '製造'])[1 + n % 4], '情報資産 ' || a, '営業部', '営業部',
  (array['DOCUMENT', 'PORTABLE_MEDIA', 'OFFICE_PC', 'MOBILE_DEVICE', 'INTERNAL_SERVER', 'EXTERNAL_SERVER'])[1 + a % 6],
  case when a % 4 = 0 then '["PERSONAL"]'::jsonb else '[]'::jsonb end, a % 3, a / 3 % 3, a / 9 % 3, '[]', '7年', (now() - age)::date
from company c, generate_series(1, 100) a, lateral (select random() * interval '1095 days' + a * 0 * interval '1 day' as age) ages
order by age desc;
insert into risk (tenant_id, id, version, organization_id, edition, importance, importance_forced, threat, vulnerability,
  likelihood, risk_value, level, undetermined_because, cause, assessed_at)
select tenant_id, id, 0, organization_id, 'ipa-sme-3', greatest(confidentiality, integrity, availability), false, 2, 2, 2,
  2 * greatest(confidentiality, integrity, availability), (array['LOW', 'MEDIUM', 'HIGH'])[1 + greatest(confidentiality, integrity, availability)],
  '[]', 'ASSET_REGISTERED', registered_on from asset order by id;
vacuum analyze;
