-- Since when each frequency is as it is, by threat id. What was answered before has no known day.
alter table threat_status add column since jsonb not null default '{}'::jsonb;
