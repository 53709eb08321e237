--liquibase formatted sql

--changeset spoorboek:070-drafts splitStatements:false
create table draft (
    id           uuid primary key,
    version      int  not null default 0,
    programme_id uuid not null references programme,
    -- no main track: the draft belongs to the programme as a whole
    track_id     uuid references track,
    also_tracks  uuid[] not null default '{}',
    track_ids    uuid[] not null generated always as
                     (case when track_id is null then also_tracks else array_prepend(track_id, also_tracks) end) stored,
    title        text not null check (length(title) between 1 and 200),
    -- in words: verordening, notitie, ...
    type         text not null check (length(type) between 1 and 60),
    note         text check (length(note) <= 2000),
    level        text not null default 'INTERNAL' check (level in ('INTERNAL', 'INVITED', 'PUBLIC')),
    -- every organisation that was ever invited to a round: an invitation gives lasting reading of that version and round
    invited      uuid[] not null default '{}',
    state        text not null check (state in ('WRITING', 'IN_REVIEW', 'PROCESSING', 'ADOPTED', 'WITHDRAWN')),
    state_reason text check (length(state_reason) <= 1000),
    state_since  date,
    created_at   timestamptz not null default now(),
    created_by   uuid not null default acting_person(),
    check (state <> 'WITHDRAWN' or state_reason is not null)
);
create index draft_tracks on draft using gin (track_ids);
create index draft_invited on draft using gin (invited);
create index draft_programme on draft (programme_id, state);

-- Number 0 is the working version, which is never published; the others are, and then stay as they are for good.
create table draft_version (
    id           uuid primary key,
    programme_id uuid not null references programme,
    draft_id     uuid not null references draft,
    number       int  not null check (number >= 0),
    change_note  text check (length(change_note) between 1 and 1000),
    published_at timestamptz,
    published_by uuid references person,
    unique (draft_id, number),
    check (number > 0 or published_at is null),
    check (published_at is null or (change_note is not null and published_by is not null))
);

-- What makes a passage the same passage from version to version. Its text stands in passage_text, once per version.
create table passage (
    id           uuid primary key,
    programme_id uuid not null references programme,
    draft_id     uuid not null references draft,
    -- the passage of which this one was the second part
    split_from   uuid references passage,
    -- gone from the working version since; where its text went on, if it was merged into another
    retired_at   timestamptz,
    successor_id uuid references passage,
    check (successor_id is null or retired_at is not null)
);
create index passage_draft on passage (draft_id);

create table passage_text (
    id               uuid primary key,
    version          int  not null default 1,
    programme_id     uuid not null references programme,
    draft_id         uuid not null references draft,
    draft_version_id uuid not null references draft_version,
    passage_id       uuid not null references passage,
    position         int  not null check (position >= 0),
    kind             text not null check (kind in ('HEADING', 'ARTICLE', 'PARAGRAPH')),
    -- as it stands in the margin: 4.1
    number           text check (length(number) between 1 and 20),
    -- Markdown; an empty text is a passage somebody has begun
    body             text not null check (length(body) <= 20000),
    -- whether it belongs to a published version, so that it is never changed again
    published        boolean not null default false,
    unique (draft_version_id, passage_id),
    unique (draft_version_id, position) deferrable initially deferred
);
create index passage_text_passage on passage_text (passage_id);

create table review_round (
    id               uuid primary key,
    version          int  not null default 0,
    programme_id     uuid not null references programme,
    draft_id         uuid not null references draft,
    draft_version_id uuid not null references draft_version,
    number           int  not null check (number >= 1),
    -- organisations and bodies that are asked
    audience         uuid[] not null check (cardinality(audience) > 0),
    question         text check (length(question) <= 1000),
    opened_at        timestamptz not null,
    opened_by        uuid not null references person,
    -- the last day on which one can react
    until_day        date not null,
    closed_at        timestamptz,
    closed_by        uuid references person,
    unique (draft_id, number)
);
create unique index review_round_open on review_round (draft_id) where closed_at is null;

-- start_at and end_at count UTF-16 units of the passage's rendered plain text; a remark without them is about the whole passage.
create table remark (
    id               uuid primary key,
    programme_id     uuid not null references programme,
    draft_id         uuid not null references draft,
    round_id         uuid not null references review_round,
    draft_version_id uuid not null references draft_version,
    passage_id       uuid not null references passage,
    start_at         int  check (start_at >= 0),
    end_at           int,
    quote            text check (length(quote) between 1 and 20000),
    prefix           text check (length(prefix) <= 32),
    suffix           text check (length(suffix) <= 32),
    body             text not null check (length(body) between 1 and 10000),
    author_id        uuid not null references person,
    -- null: in a personal capacity, or for the municipality
    on_behalf_of     uuid references organisation,
    at               timestamptz not null,
    check (num_nonnulls(start_at, end_at, quote, prefix, suffix) in (0, 5)),
    check (start_at < end_at),
    foreign key (draft_version_id, passage_id) references passage_text (draft_version_id, passage_id)
);
create index remark_draft on remark (draft_id, draft_version_id);
create index remark_round on remark (round_id);

create table remark_answer (
    id           uuid primary key,
    version      int  not null default 1,
    programme_id uuid not null references programme,
    draft_id     uuid not null references draft,
    remark_id    uuid not null references remark unique,
    outcome      text not null check (outcome in ('TAKEN', 'PARTLY', 'NOT_TAKEN', 'NOTED')),
    body         text not null check (length(body) between 1 and 10000),
    answered_by  uuid not null references person,
    at           timestamptz not null
);
create index remark_answer_draft on remark_answer (draft_id);

-- The route of a document as its source gives it, to read only.
create table route_step (
    id           uuid primary key,
    programme_id uuid not null references programme,
    draft_id     uuid not null references draft,
    position     int  not null,
    step         text not null check (length(step) <= 200),
    body         text check (length(body) <= 200),
    when_words   text check (length(when_words) <= 200),
    done         boolean not null,
    unique (draft_id, position)
);

-- What somebody said in a round is never rewritten.
revoke update, delete on remark from spoorboek_app;

create function refuse_published() returns trigger
    language plpgsql
as $$
begin
    raise exception 'published version: % on % refused', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger draft_version_published before update or delete on draft_version
    for each row when (old.published_at is not null) execute function refuse_published();
create trigger passage_text_published before update or delete on passage_text
    for each row when (old.published) execute function refuse_published();

-- Nothing is added to a version once it is published, and nothing in the working version pretends to be.
create function refuse_into_published() returns trigger
    language plpgsql
as $$
begin
    if exists (select from added a join draft_version v on v.id = a.draft_version_id
                where v.published_at is not null or a.published <> (v.number > 0)) then
        raise exception 'published version: insert into % refused', tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create trigger passage_text_added after insert on passage_text
    referencing new table as added for each statement execute function refuse_into_published();
-- text moves neither to another version nor to another passage
create trigger passage_text_moved before update on passage_text
    for each row when (old.draft_version_id <> new.draft_version_id or old.passage_id <> new.passage_id
                       or new.published) execute function refuse_published();

select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_history('draft');
call keep_history('draft_version', 'draft_id', 'draft');
call keep_history('passage', 'draft_id', 'draft');
call keep_history('review_round', 'draft_id', 'draft');
call keep_history('remark', 'draft_id', 'draft');
call keep_history('remark_answer', 'draft_id', 'draft');
call keep_guard('route_step');
-- A published text is its own record and never changes, so only the working version goes into the history.
call keep_guard('passage_text');
create trigger passage_text_history after insert or update on passage_text
    for each row when (not new.published) execute function write_history('draft_id', 'draft');
create trigger passage_text_history_gone after delete on passage_text
    for each row when (not old.published) execute function write_history('draft_id', 'draft');
--rollback drop table route_step, remark_answer, remark, review_round, passage_text, passage, draft_version, draft;
--rollback drop function refuse_published(); drop function refuse_into_published();
