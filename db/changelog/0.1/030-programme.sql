--liquibase formatted sql

--changeset spoorboek:030-programme splitStatements:false
create table programme (
    id              uuid primary key,
    version         int  not null default 1,
    name            text not null check (length(name) between 1 and 200),
    organisation_id uuid references organisation,
    ambition        text check (length(ambition) <= 4000),
    period_from     date not null,
    period_until    date not null,
    created_at      timestamptz not null default now(),
    check (period_from < period_until)
);

create table reporting_period (
    id           uuid primary key,
    programme_id uuid not null references programme,
    name         text not null check (length(name) between 1 and 60),
    period_from  date not null,
    period_until date not null,
    check (period_from < period_until),
    unique (programme_id, period_from)
);

create table track (
    id            uuid primary key,
    version       int  not null default 1,
    programme_id  uuid not null references programme,
    number        int  not null check (number between 1 and 99),
    name          text not null check (length(name) between 1 and 120),
    default_level text not null default 'SHARED' check (default_level in ('INTERNAL', 'SHARED', 'PUBLIC')),
    level         text not null default 'SHARED' check (level in ('INTERNAL', 'SHARED', 'PUBLIC')),
    created_at    timestamptz not null default now(),
    unique (programme_id, number)
);

-- An organisation takes part in a track (deelname).
create table participation (
    id              uuid primary key,
    programme_id    uuid not null references programme,
    organisation_id uuid not null references organisation,
    track_id        uuid not null references track,
    unique (organisation_id, track_id)
);

create table programme_line (
    id           uuid primary key,
    programme_id uuid not null references programme,
    track_id     uuid not null references track,
    name         text not null check (length(name) between 1 and 120),
    position     int  not null
);
create index programme_line_track on programme_line (track_id, position);

-- One row for each block of the track sheet (spoorblad); Markdown.
create table profile_block (
    id           uuid primary key,
    version      int  not null default 1,
    programme_id uuid not null references programme,
    track_id     uuid not null references track,
    block        text not null,
    body         text not null check (length(body) <= 20000),
    unique (track_id, block)
);

create table light (
    id           uuid primary key,
    version      int  not null default 1,
    programme_id uuid not null references programme,
    track_id     uuid not null references track,
    aspect       text not null check (aspect in ('PROGRESS', 'MONEY', 'QUALITY', 'RISK', 'EFFECTS')),
    colour       text not null check (colour in ('ON_COURSE', 'ATTENTION', 'BOTTLENECK')),
    sentence     text not null check (length(sentence) between 1 and 500),
    confirmed_on date not null,
    unique (track_id, aspect)
);

-- Where a fact comes from (file and line of a source document), or that it is an invented example.
create table origin (
    record_id uuid not null,
    position  int  not null,
    kind      text not null check (kind in ('SOURCE', 'EXAMPLE')),
    file      text,
    line      int,
    primary key (record_id, position),
    check (kind = 'EXAMPLE' or (file is not null and line is not null))
);

select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_history('programme');
call keep_history('reporting_period', 'programme_id', 'programme');
call keep_history('track');
call keep_history('participation', 'organisation_id', 'organisation');
call keep_history('programme_line', 'track_id', 'track');
call keep_history('profile_block', 'track_id', 'track');
call keep_history('light', 'track_id', 'track');
call keep_guard('origin');
--rollback drop table origin, light, profile_block, programme_line, participation, track, reporting_period, programme;
