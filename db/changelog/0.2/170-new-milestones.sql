--liquibase formatted sql

--changeset spoorboek:170-new-milestones splitStatements:false
--comment New milestones that one statement writes are made findable together (decision 0031).
create function search_follow_new_milestones() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    -- "offset 0" keeps each looked up by its own index, for whatever number of rows this was planned first
    perform search_put(array(
        select s.document
          from fresh f
         cross join lateral (select d as document from search_source d
                              where d.root_entity = 'milestone' and d.root_id = f.id offset 0) s));
    return null;
end $$;
drop trigger milestone_search on milestone;
create trigger milestone_search after update or delete on milestone
    for each row execute function search_follow_milestone();
create trigger milestone_search_new after insert on milestone referencing new table as fresh
    for each statement execute function search_follow_new_milestones();
--rollback drop trigger milestone_search_new on milestone; drop trigger milestone_search on milestone; drop function search_follow_new_milestones();
--rollback create trigger milestone_search after insert or update or delete on milestone for each row execute function search_follow_milestone();
