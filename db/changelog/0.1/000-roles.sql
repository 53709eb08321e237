--liquibase formatted sql

--changeset spoorboek:000-roles splitStatements:false
--comment The application works as a role that owns nothing. The built-in database has it already; on an outside server we make it.
do $$
begin
    if not exists (select from pg_roles where rolname = 'spoorboek_app') then
        create role spoorboek_app nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
        -- the pool signs in as us and becomes this role
        execute format('grant spoorboek_app to %I with set true', current_user);
    end if;
end $$;
--rollback not possible: other databases of this server may use the role

--changeset spoorboek:000-rights
--comment What the owner makes from here on, the application may fill; a table that wants less says so itself.
grant usage on schema public to spoorboek_app;
alter default privileges in schema public grant select, insert, update, delete on tables to spoorboek_app;
alter default privileges in schema public grant usage, select on sequences to spoorboek_app;
--rollback alter default privileges in schema public revoke all on sequences from spoorboek_app;
--rollback alter default privileges in schema public revoke all on tables from spoorboek_app;
--rollback revoke usage on schema public from spoorboek_app;

--changeset spoorboek:000-dutch-collation
--comment Names sort the Dutch way (order by name collate dutch), and "Spoor 10" comes after "Spoor 2".
create collation dutch (provider = icu, locale = 'nl-u-kn-true');
--rollback drop collation dutch;
