--liquibase formatted sql

--changeset spoorboek:153-repeats splitStatements:false
--comment An action that repeats has a recurrence rule of RFC 5545; the next one knows which it follows, and an action is followed once (decision 0029).
alter table action
    add column repeats text check (repeats like 'FREQ=%' and length(repeats) <= 200),
    add column follows_id uuid references action,
    add constraint action_repeats_from_a_date check (repeats is null or due_due is not null),
    add constraint action_followed_once unique (follows_id);
--rollback alter table action drop constraint action_followed_once, drop constraint action_repeats_from_a_date, drop column follows_id, drop column repeats;
