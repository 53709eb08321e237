--liquibase formatted sql

--changeset spoorboek:110-contributions-before splitStatements:false
--comment Whether those who read an announced session can contribute before it is opened.
alter table session add column contributions_before boolean not null default false;
alter table session add constraint session_contributions_before check (not (contributions_before and series));
--rollback alter table session drop column contributions_before;
