--liquibase formatted sql

--changeset spoorboek:111-refused-letters splitStatements:false
--comment A letter whose address the mail server refuses is not tried again; it stays, without its words, to tell whoever sent it.
alter table letter add column refused_at timestamptz;
create index letter_refused on letter (recipient) where refused_at is not null;
--rollback alter table letter drop column refused_at;
