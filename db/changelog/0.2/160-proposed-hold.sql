--liquibase formatted sql

--changeset spoorboek:160-proposed-hold splitStatements:false
--comment Whoever stops a milestone proposes to those who plan what waits for it to put that on hold (decision 0030).
-- on what it would wait; null when no hold is proposed
alter table proposal add column hold text check (length(hold) between 1 and 200);
alter table proposal drop constraint proposal_check;
alter table proposal add constraint proposal_something check (num_nonnulls(title, note, expected_words, hold) > 0);
--rollback delete from proposal where num_nonnulls(title, note, expected_words) = 0; alter table proposal drop constraint proposal_something; alter table proposal add constraint proposal_check check (num_nonnulls(title, note, expected_words) > 0); alter table proposal drop column hold;
