--liquibase formatted sql

--changeset spoorboek:040-planning splitStatements:false
create table milestone (
    id           uuid primary key,
    version      int  not null default 0,
    programme_id uuid not null references programme,
    -- no main track: the milestone belongs to the programme as a whole
    track_id     uuid references track,
    also_tracks  uuid[] not null default '{}',
    track_ids    uuid[] not null generated always as
                     (case when track_id is null then also_tracks else array_prepend(track_id, also_tracks) end) stored,
    line_id      uuid references programme_line,
    title        text not null check (length(title) between 1 and 200),
    kind         text not null check (kind in ('DECISION', 'CONSULTATION', 'INFORMATION', 'DELIVERABLE', 'EVENT', 'EVALUATION',
                     'START', 'END', 'GO_LIVE', 'CONTRACT', 'TARGET', 'PHASE')),
    note         text check (length(note) <= 20000),
    body         text check (length(body) <= 200),
    level        text not null check (level in ('INTERNAL', 'SHARED', 'PUBLIC')),
    state        text not null check (state in ('PLANNED', 'IN_PROGRESS', 'REACHED', 'ON_HOLD', 'NOT_MET', 'DROPPED', 'HANDED_OVER', 'UNKNOWN')),
    certainty    text not null check (certainty in ('CERTAIN', 'EXPECTED', 'INTENDED', 'POSSIBLE')),
    condition    text check (length(condition) <= 500),
    -- three dates, apart from each other: as adopted, as now expected, as really reached
    adopted_words text,   adopted_edtf text,   adopted_range daterange,   adopted_due daterange,   adopted_precision text,
    expected_words text,  expected_edtf text,  expected_range daterange,  expected_due daterange,  expected_precision text,
    reached_words text,   reached_edtf text,   reached_range daterange,   reached_due daterange,   reached_precision text,
    owner_person_id       uuid references person,
    owner_seat_id         uuid references seat,
    owner_organisation_id uuid references organisation,
    owner_outside         text check (length(owner_outside) <= 200),
    -- why the state is what it is: on hold waits for whom, since when; dropped and not met say why; handed over says to whom
    state_party  text check (length(state_party) <= 200),
    state_reason text check (length(state_reason) <= 1000),
    state_since  date,
    created_at   timestamptz not null default now(),
    created_by   uuid not null default acting_person(),
    check (num_nonnulls(owner_person_id, owner_seat_id, owner_organisation_id, owner_outside) <= 1),
    check (state <> 'ON_HOLD' or (state_party is not null and state_since is not null)),
    check (state <> 'DROPPED' or state_reason is not null),
    check (state <> 'HANDED_OVER' or state_party is not null)
);
create index milestone_tracks on milestone using gin (track_ids);
create index milestone_programme on milestone (programme_id);
create index milestone_due on milestone (programme_id, upper(expected_due), lower(expected_due));
create index milestone_range on milestone using gist (expected_range);

-- milestone_id waits for needs_id
create table dependency (
    id           uuid primary key,
    programme_id uuid not null references programme,
    milestone_id uuid not null references milestone on delete cascade,
    needs_id     uuid not null references milestone on delete restrict,
    note         text check (length(note) <= 500),
    unique (milestone_id, needs_id),
    check (milestone_id <> needs_id)
);
create index dependency_needs on dependency (needs_id);

-- Remarks that people make about a milestone or an action; read by whoever reads that record.
create table comment (
    id           uuid primary key,
    programme_id uuid not null references programme,
    about_entity text not null check (about_entity in ('milestone', 'action')),
    about_id     uuid not null,
    body         text not null check (length(body) between 1 and 10000),
    author_id    uuid not null references person,
    mentioned    uuid[] not null default '{}',
    at           timestamptz not null
);
create index comment_about on comment (about_id, at);

-- Provenance (herkomst en vervolg): a typed link between two records, read by whoever reads both.
create table link (
    id           uuid primary key,
    programme_id uuid not null references programme,
    kind         text not null check (kind in ('LEADS_TO', 'ANSWERS', 'CHANGES', 'COMES_FROM')),
    from_entity  text not null,
    from_id      uuid not null,
    to_entity    text not null,
    to_id        uuid not null,
    at           timestamptz not null default now(),
    unique (kind, from_id, to_id)
);
create index link_from on link (from_id);
create index link_to on link (to_id);

select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_history('milestone');
call keep_history('dependency', 'milestone_id', 'milestone');
call keep_guard('comment');
call keep_history('link', 'from_id');

create function notify_comment() returns trigger
    language plpgsql
as $$
begin
    perform pg_notify('spoorboek', new.about_entity || ':' || new.about_id || ':comment');
    return null;
end $$;
create trigger comment_notify after insert on comment for each row execute function notify_comment();
--rollback drop table link, comment, dependency, milestone; drop function notify_comment();
