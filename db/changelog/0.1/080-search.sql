--liquibase formatted sql

--changeset spoorboek:080-search-words splitStatements:false
--comment Dutch word forms, and the words as they are, for names, codes and beginnings of words. Accents do not matter where unaccent may be made.
create text search configuration spoorboek_words (copy = dutch);
create text search configuration spoorboek_exact (copy = simple);
do $$
begin
    create extension if not exists unaccent;
    alter text search configuration spoorboek_words
        alter mapping for hword, hword_part, word with unaccent, dutch_stem;
    alter text search configuration spoorboek_exact
        alter mapping for hword, hword_part, word with unaccent, simple;
exception
    -- on an outside server the owner may lack the right, or the extension its package; then accents count
    when insufficient_privilege or undefined_file or feature_not_supported then null;
end $$;
--rollback drop text search configuration spoorboek_exact; drop text search configuration spoorboek_words; drop extension if exists unaccent;

--changeset spoorboek:080-search splitStatements:false
--comment One document per record that can be found, with who reads it, so that rights are part of the query.
create function search_text(markdown text) returns text
    language sql immutable parallel safe
as $$
    -- without the marks of Markdown, without the two characters between which a snippet puts what was found,
    -- and never so long that its words do not fit into a tsvector (1 MB)
    select left(
        regexp_replace(
            regexp_replace(
                regexp_replace(translate(markdown, U&'\E000\E001', ''), '\[([^]]*)\]\([^)]*\)', '\1', 'g'),
                '^[ ]{0,3}(#{1,6}|>)[ ]*', '', 'gn'),
            '[*`~]+', '', 'g'),
        100000)
$$;

create table search_document (
    record_id    uuid primary key,
    -- the record on whose page it stands, and that record's table
    root_id      uuid not null,
    root_entity  text not null,
    kind         text not null check (kind in ('MILESTONE', 'ACTION', 'SESSION', 'CONTRIBUTION', 'DRAFT', 'PASSAGE', 'REMARK',
                     'COMMENT', 'ORGANISATION')),
    programme_id uuid,
    title        text not null,
    body         text not null,
    -- level, tracks, invited and state are those of the record on whose page it stands
    level        text not null,
    track_ids    uuid[] not null,
    invited      uuid[] not null,
    state        text not null,
    -- who of those who read that record: all; what is internal on its tracks too; those, or who was asked in the round;
    -- or only who does not read what is internal: who was asked, or of a public record everyone
    readers      text not null check (readers in ('RECORD', 'MUNICIPALITY', 'ROUND', 'GUESTS')),
    audience     uuid[] not null,
    changed_at   timestamptz not null,
    -- a title that is another record's does not make this one found
    words        tsvector not null generated always as (
                     case when record_id = root_id
                          then setweight(to_tsvector('spoorboek_words', title), 'A')
                               || setweight(to_tsvector('spoorboek_exact', title), 'A')
                          else ''::tsvector end
                     || setweight(to_tsvector('spoorboek_words', body), 'B')
                     || setweight(to_tsvector('spoorboek_exact', body), 'B')) stored
);
create index search_document_words on search_document using gin (words);
create index search_document_root on search_document (root_id);
revoke insert, update, delete on search_document from spoorboek_app;

-- What can be found, and who reads it. The services have the same rules; a test holds the two together.
create view search_source as
select m.id as record_id, m.id as root_id, 'milestone' as root_entity, 'MILESTONE' as kind, m.programme_id, m.title,
       search_text(concat_ws(E'\n', m.note, m.condition, m.body, m.owner_outside, m.state_party, m.state_reason)) as body,
       m.level, m.track_ids, '{}'::uuid[] as invited, m.state, 'RECORD' as readers, '{}'::uuid[] as audience,
       null::timestamptz as at
  from milestone m
union all
select a.id, a.id, 'action', 'ACTION', a.programme_id, a.title,
       search_text(concat_ws(E'\n', a.note, a.owner_outside, a.participant_words, a.state_party, a.state_reason)),
       a.level, a.track_ids, '{}', a.state, 'RECORD', '{}', null
  from action a
union all
select c.id, c.about_id, 'milestone', 'COMMENT', c.programme_id, m.title, search_text(c.body),
       m.level, m.track_ids, '{}', m.state, 'RECORD', '{}', c.at
  from comment c
  join milestone m on m.id = c.about_id and c.about_entity = 'milestone'
 where c.removed_at is null
union all
select c.id, c.about_id, 'action', 'COMMENT', c.programme_id, a.title, search_text(c.body),
       a.level, a.track_ids, '{}', a.state, 'RECORD', '{}', c.at
  from comment c
  join action a on a.id = c.about_id and c.about_entity = 'action'
 where c.removed_at is null
union all
select s.id, s.id, 'session', 'SESSION', s.programme_id, s.title,
       search_text(concat_ws(E'\n', s.goal, s.participants, s.place, s.attendance, s.note,
           (select string_agg(concat_ws(E'\n', t.title, t.question), E'\n' order by t.position, t.id)
              from topic t where t.session_id = s.id),
           (select string_agg(c.body, E'\n' order by c.at, c.id) from correction c where c.session_id = s.id))),
       s.level, s.track_ids, s.invited, s.state, 'RECORD', '{}', null
  from session s
union all
select c.id, c.session_id, 'session', 'CONTRIBUTION', c.programme_id, s.title,
       search_text(concat_ws(E'\n', c.body, f.reason, f.passed_on_to)),
       s.level, s.track_ids, s.invited, s.state, 'RECORD', '{}', c.at
  from contribution c
  join session s on s.id = c.session_id
  left join follow_up f on f.contribution_id = c.id
union all
select d.id, d.id, 'draft', 'DRAFT', d.programme_id, d.title, search_text(concat_ws(E'\n', d.type, d.note)),
       d.level, d.track_ids, d.invited, d.state, 'RECORD', '{}', null
  from draft d
union all
-- the municipality finds the text as it is now: the working version, and once the draft is finished its last version
select t.id, t.draft_id, 'draft', 'PASSAGE', t.programme_id, d.title, search_text(concat_ws(' ', t.number, t.body)),
       d.level, d.track_ids, d.invited, d.state, 'MUNICIPALITY', '{}', null
  from passage_text t
  join draft_version v on v.id = t.draft_version_id and v.number = 0
  join draft d on d.id = t.draft_id
 where d.state not in ('ADOPTED', 'WITHDRAWN')
union all
-- guests find the latest version they were asked about, and of a public draft everyone the last version
select t.id, t.draft_id, 'draft', 'PASSAGE', t.programme_id, v.title, search_text(concat_ws(' ', t.number, t.body)),
       v.level, v.track_ids, v.invited, v.state,
       case when not (v.is_last and v.is_finished) then 'GUESTS' when v.level = 'PUBLIC' then 'RECORD' else 'ROUND' end,
       v.audience, v.published_at
  from passage_text t
  join (select v.id, v.published_at, d.title, d.level, d.track_ids, d.invited, d.state,
               d.state in ('ADOPTED', 'WITHDRAWN') as is_finished,
               v.number = (select max(l.number) from draft_version l
                            where l.draft_id = d.id and l.published_at is not null) as is_last,
               array(select unnest(r.audience) from review_round r where r.draft_version_id = v.id
                     except
                     select unnest(r.audience) from review_round r join draft_version l on l.id = r.draft_version_id
                      where l.draft_id = d.id and l.number > v.number) as audience
          from draft_version v
          join draft d on d.id = v.draft_id
         where v.published_at is not null) v on v.id = t.draft_version_id
 where case when v.level = 'PUBLIC' then v.is_last else v.audience <> '{}' or v.is_last and v.is_finished end
union all
select m.id, m.draft_id, 'draft', 'REMARK', m.programme_id, d.title,
       search_text(concat_ws(E'\n', m.body, m.quote, a.body)),
       d.level, d.track_ids, d.invited, d.state, 'ROUND', r.audience, m.at
  from remark m
  join review_round r on r.id = m.round_id
  join draft d on d.id = m.draft_id
  left join remark_answer a on a.remark_id = m.id
union all
select o.id, o.id, 'organisation', 'ORGANISATION', null, o.name, coalesce(o.abbreviation, ''),
       'PUBLIC', '{}', '{}', '', 'RECORD', '{}', null
  from organisation o;
-- the application finds through the documents only
revoke all on search_source from spoorboek_app;

-- Makes the documents of a record's page true again, or with a second argument only one of them.
create procedure search_refresh(root uuid, record uuid)
    language plpgsql
as $$
begin
    if record is null then
        delete from search_document d
         where d.root_id = root
           and not exists (select from search_source s where s.root_id = root and s.record_id = d.record_id);
    else
        delete from search_document d
         where d.record_id = record
           and not exists (select from search_source s where s.root_id = root and s.record_id = record);
    end if;
    if record is null then
        perform search_put(array(select s from search_source s where s.root_id = root));
    else
        perform search_put(array(select s from search_source s where s.root_id = root and s.record_id = record));
    end if;
end $$;

create function search_put(documents search_source[]) returns void
    language sql
as $$
    insert into search_document as held (record_id, root_id, root_entity, kind, programme_id, title, body, level, track_ids,
                                         invited, state, readers, audience, changed_at)
    select s.record_id, s.root_id, s.root_entity, s.kind, s.programme_id, s.title, s.body, s.level, s.track_ids,
           s.invited, s.state, s.readers, s.audience, coalesce(s.at, now())
      from unnest(documents) s
    on conflict (record_id) do update
       set title = excluded.title, body = excluded.body, level = excluded.level, track_ids = excluded.track_ids,
           invited = excluded.invited, state = excluded.state, readers = excluded.readers, audience = excluded.audience,
           changed_at = excluded.changed_at
     where held.record_id = held.root_id
        or (held.title, held.body, held.level, held.track_ids, held.invited, held.state, held.readers, held.audience)
           is distinct from
           (excluded.title, excluded.body, excluded.level, excluded.track_ids, excluded.invited, excluded.state,
            excluded.readers, excluded.audience)
$$;

-- Arguments: [0] the column that names the record on whose page it stands, [1] the column that names what is found;
-- without it everything on that page. Runs as the owner: the application reads the documents and never writes them.
create function search_follow() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    image jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
    call search_refresh((image ->> tg_argv[0])::uuid, (image ->> tg_argv[1])::uuid);
    return null;
end $$;

create trigger milestone_search after insert or update or delete on milestone
    for each row execute function search_follow('id');
create trigger action_search after insert or update or delete on action
    for each row execute function search_follow('id');
create trigger comment_search after insert or update or delete on comment
    for each row execute function search_follow('about_id', 'id');
create trigger session_search after insert or update or delete on session
    for each row execute function search_follow('id');
create trigger topic_search after insert or update or delete on topic
    for each row execute function search_follow('session_id', 'session_id');
create trigger correction_search after insert on correction
    for each row execute function search_follow('session_id', 'session_id');
create trigger contribution_search after insert or update or delete on contribution
    for each row execute function search_follow('session_id', 'id');
create trigger follow_up_search after insert or update or delete on follow_up
    for each row execute function search_follow('session_id', 'contribution_id');
create trigger draft_search after insert or update or delete on draft
    for each row execute function search_follow('id');
create trigger draft_version_search after update or delete on draft_version
    for each row execute function search_follow('draft_id');
create trigger review_round_search after insert or update or delete on review_round
    for each row execute function search_follow('draft_id');
-- a published text is found from the moment its version is published
create trigger passage_text_search after insert or update on passage_text
    for each row when (not new.published) execute function search_follow('draft_id', 'id');
create trigger passage_text_search_gone after delete on passage_text
    for each row execute function search_follow('draft_id', 'id');
create trigger remark_search after insert or update or delete on remark
    for each row execute function search_follow('draft_id', 'id');
create trigger remark_answer_search after insert or update or delete on remark_answer
    for each row execute function search_follow('draft_id', 'remark_id');
create trigger organisation_search after insert or update or delete on organisation
    for each row execute function search_follow('id');

revoke all on procedure search_refresh(uuid, uuid) from public;
revoke all on function search_put(search_source[]) from public;
select search_put(array(select s from search_source s));
--rollback drop trigger organisation_search on organisation; drop trigger remark_answer_search on remark_answer; drop trigger remark_search on remark;
--rollback drop trigger passage_text_search_gone on passage_text; drop trigger passage_text_search on passage_text; drop trigger review_round_search on review_round;
--rollback drop trigger draft_version_search on draft_version; drop trigger draft_search on draft; drop trigger follow_up_search on follow_up;
--rollback drop trigger contribution_search on contribution; drop trigger correction_search on correction; drop trigger topic_search on topic;
--rollback drop trigger session_search on session; drop trigger comment_search on comment; drop trigger action_search on action; drop trigger milestone_search on milestone;
--rollback drop function search_follow(); drop procedure search_refresh(uuid, uuid); drop function search_put(search_source[]); drop view search_source; drop table search_document; drop function search_text(text);
