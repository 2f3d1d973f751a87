-- The completed assessment that an answer was taken over from; null once somebody answers the item.
alter table answer
  add column carried_from uuid,
  add constraint answer_carried_from_fkey foreign key (tenant_id, carried_from) references assessment;
