--liquibase formatted sql

--changeset spoorboek:161-milestone-search splitStatements:false
--comment What is found of a milestone is made true again from the two kinds of document that a milestone has, not from those of every record (decision 0031).
create function search_follow_milestone() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    document search_source%rowtype;
begin
    if tg_op = 'DELETE' then
        delete from search_document where root_id = old.id;
        return null;
    end if;
    -- these are the columns that search_source reads of a milestone: who adds one there adds it here.
    -- What is neither searched nor decides who reads it leaves the words as they were counted: only when it changed is new
    if tg_op = 'UPDATE'
       and (old.title, old.note, old.condition, old.body, old.owner_outside, old.state_party, old.state_reason,
            old.level, old.track_ids, old.state, old.programme_id)
           is not distinct from
           (new.title, new.note, new.condition, new.body, new.owner_outside, new.state_party, new.state_reason,
            new.level, new.track_ids, new.state, new.programme_id) then
        update search_document set changed_at = now() where record_id = new.id;
        return null;
    end if;
    -- the name of the record is written out, so that the other branches of the view fall away when this is planned
    for document in select s.* from search_source s where s.root_entity = 'milestone' and s.root_id = new.id loop
        perform search_put(array[document]);
    end loop;
    return null;
end $$;
drop trigger milestone_search on milestone;
create trigger milestone_search after insert or update or delete on milestone
    for each row execute function search_follow_milestone();
--rollback drop trigger milestone_search on milestone; drop function search_follow_milestone();
--rollback create trigger milestone_search after insert or update or delete on milestone for each row execute function search_follow('id');
