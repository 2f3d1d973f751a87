-- For searches across all companies of a tenant: each finds its page in one range of one index, however many companies there are.
create index assessment_questionnaire on assessment (tenant_id, questionnaire, id);
create index assessment_completed on assessment (tenant_id, completed_at, id) where completed_at is not null;
create index assessment_questionnaire_completed on assessment (tenant_id, questionnaire, completed_at, id)
  where completed_at is not null;
-- Few and young: in the order of ids they come last.
create index assessment_unfinished on assessment (tenant_id, state, id) where state <> 'COMPLETED';
create index assessment_questionnaire_unfinished on assessment (tenant_id, questionnaire, state, id)
  where state <> 'COMPLETED';
