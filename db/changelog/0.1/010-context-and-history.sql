--liquibase formatted sql

--changeset spoorboek:010-context splitStatements:false
--comment Who acts and why is known to the database in every transaction; a write without it is refused.
create function acting_person() returns uuid
    language sql stable
as $$ select nullif(current_setting('spoorboek.person', true), '')::uuid $$;

create function acting_reason() returns text
    language sql stable
as $$ select nullif(current_setting('spoorboek.reason', true), '') $$;

create function require_context() returns trigger
    language plpgsql
as $$
begin
    if acting_person() is null then
        raise exception 'no acting person: % on % refused', tg_op, tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    return null;
end $$;
--rollback drop function require_context(); drop function acting_reason(); drop function acting_person();

--changeset spoorboek:010-history splitStatements:false
--comment One history for all records: an image of the row, from when to when it held, who, why.
create table history (
    id          bigint generated always as identity primary key,
    entity      text        not null,
    record_id   uuid        not null,
    root_entity text        not null,
    root_id     uuid        not null,
    operation   char(1)     not null check (operation in ('I', 'U', 'D')),
    valid       tstzrange   not null,
    person_id   uuid        not null,
    reason      text,
    image       jsonb       not null
);
create index history_root on history (root_id, id desc);
create index history_record on history (entity, record_id, id desc);
create index history_person on history (person_id, id desc);
revoke insert, update, delete on history from spoorboek_app;

-- Trigger arguments: [0] the column that names the record on whose page the change is shown, [1] that record's table.
-- Runs as the owner: the application itself can read the history and never write it.
create function write_history() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    before_image jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    after_image  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    image_now    jsonb := coalesce(after_image, before_image);
    root_column  text  := coalesce(tg_argv[0], 'id');
    root_table   text  := coalesce(tg_argv[1], tg_table_name);
    moment       timestamptz := clock_timestamp();
begin
    if acting_person() is null then
        raise exception 'no acting person: % on % refused', tg_op, tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    if tg_op = 'UPDATE' and (before_image - 'version') = (after_image - 'version') then
        return null;
    end if;
    if tg_op <> 'INSERT' then
        update history
           set valid = tstzrange(lower(valid), greatest(lower(valid), moment))
         where entity = tg_table_name
           and record_id = (image_now ->> 'id')::uuid
           and upper_inf(valid);
    end if;
    insert into history (entity, record_id, root_entity, root_id, operation, valid, person_id, reason, image)
    values (tg_table_name,
            (image_now ->> 'id')::uuid,
            root_table,
            (image_now ->> root_column)::uuid,
            left(tg_op, 1),
            case when tg_op = 'DELETE' then tstzrange(moment, moment, '[]') else tstzrange(moment, null) end,
            acting_person(),
            acting_reason(),
            image_now - 'password_hash' - 'code_hash');
    perform pg_notify('spoorboek', root_table || ':' || (image_now ->> root_column) || ':' || tg_table_name);
    return null;
end $$;

-- Called by later changesets: puts a table under history (and so under the guard).
create procedure keep_history(table_name text, root_column text default 'id', root_table text default null)
    language plpgsql
as $$
begin
    execute format(
        'create trigger %I after insert or update or delete on %I for each row execute function write_history(%L, %L)',
        table_name || '_history', table_name, root_column, coalesce(root_table, table_name));
end $$;

-- The same guard for tables without a history of their own.
create procedure keep_guard(table_name text)
    language plpgsql
as $$
begin
    execute format(
        'create trigger %I before insert or update or delete on %I for each statement execute function require_context()',
        table_name || '_guard', table_name);
end $$;
revoke all on procedure keep_history(text, text, text) from public;
revoke all on procedure keep_guard(text) from public;
--rollback drop procedure keep_guard(text); drop procedure keep_history(text, text, text); drop function write_history(); drop table history;
