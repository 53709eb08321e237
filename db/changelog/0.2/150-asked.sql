--liquibase formatted sql

--changeset spoorboek:150-asked splitStatements:false
--comment What is asked of the organisation that does an action, in words that its people read even when they do not read the action (decision 0027).
alter table action add column asked text check (length(asked) between 1 and 2000);
--rollback alter table action drop column asked;
