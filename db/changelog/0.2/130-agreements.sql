--liquibase formatted sql

--changeset spoorboek:130-agreements splitStatements:false
--comment What one track needs of another, or makes possible for it: asked by one side, accepted or refused by the other (decision 0020).
create table agreement (
    id            uuid primary key,
    version       int  not null default 0,
    programme_id  uuid not null references programme,
    kind          text not null check (kind in ('NEEDS', 'MAKES_POSSIBLE')),
    -- the track that says it, and the track whose lead answers
    from_track_id uuid not null references track,
    to_track_id   uuid not null references track,
    track_ids     uuid[] not null generated always as (array[from_track_id, to_track_id]) stored,
    title         text not null check (length(title) between 1 and 200),
    note          text check (length(note) <= 4000),
    by_when_words text, by_when_edtf text, by_when_range daterange, by_when_due daterange, by_when_precision text,
    -- the milestone that cannot do without it, and the one that brings it
    needing_id    uuid references milestone,
    delivering_id uuid references milestone,
    level         text not null check (level in ('INTERNAL', 'SHARED')),
    state         text not null check (state in ('PROPOSED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'MET')),
    state_reason  text check (length(state_reason) <= 1000),
    -- nobody asked what was only found in a document
    asked_by      uuid references person,
    asked_at      timestamptz,
    answered_by   uuid references person,
    answered_at   timestamptz,
    check (from_track_id <> to_track_id),
    check (needing_id <> delivering_id),
    check ((asked_by is null) = (asked_at is null)),
    check ((answered_by is null) = (answered_at is null)),
    check (state not in ('ACCEPTED', 'REFUSED', 'MET') or answered_by is not null),
    check (state <> 'REFUSED' or state_reason is not null)
);
create index agreement_tracks on agreement using gin (track_ids);
create index agreement_needing on agreement (needing_id) where needing_id is not null;
create index agreement_delivering on agreement (delivering_id) where delivering_id is not null;
select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_history('agreement');
--rollback drop table agreement;

--changeset spoorboek:130-agreements-found splitStatements:false
--comment Agreements are found by search: the view of what can be found gets one more kind, on top of what it holds by then.
alter table search_document drop constraint search_document_kind_check;
alter table search_document add constraint search_document_kind_check
    check (kind in ('MILESTONE', 'AGREEMENT', 'ACTION', 'SESSION', 'CONTRIBUTION', 'DRAFT', 'PASSAGE', 'REMARK', 'COMMENT', 'ORGANISATION'));
do $$
begin
    execute 'create or replace view search_source as ' || rtrim(pg_get_viewdef('search_source'::regclass), ' ;') || $more$
        union all
        select a.id, a.id, 'agreement', 'AGREEMENT', a.programme_id, a.title,
               search_text(concat_ws(E'\n', a.note, a.state_reason)),
               a.level, a.track_ids, '{}', a.state, 'RECORD', '{}', null
          from agreement a $more$;
end $$;
create trigger agreement_search after insert or update or delete on agreement
    for each row execute function search_follow('id');
--rollback not possible by itself: later kinds may stand on the view by then; restore the backup from before the release
