--liquibase formatted sql

--changeset spoorboek:060-cocreation splitStatements:false
create table session (
    id           uuid primary key,
    version      int  not null default 0,
    programme_id uuid not null references programme,
    -- no main track: the session belongs to the programme as a whole
    track_id     uuid references track,
    also_tracks  uuid[] not null default '{}',
    track_ids    uuid[] not null generated always as
                     (case when track_id is null then also_tracks else array_prepend(track_id, also_tracks) end) stored,
    title        text not null check (length(title) between 1 and 200),
    kind         text not null check (kind in ('SOUNDING_BOARD', 'DIALOGUE_TABLE', 'STEERING_TABLE', 'CITY_DIALOGUE', 'WORKSHOP',
                     'DESIGN_SESSION', 'LEARNING_SESSION', 'CASE_DISCUSSION', 'WORKING_GROUP', 'CONSULTATION', 'SURVEY',
                     'COUNCIL_MEETING', 'NETWORK_MEETING', 'MEETING')),
    participation text check (participation in ('INFORM', 'CONSULT', 'ADVISE', 'COPRODUCE')),
    goal         text check (length(goal) <= 2000),
    participants text check (length(participants) <= 500),
    place        text check (length(place) <= 200),
    attendance   text check (length(attendance) <= 200),
    note         text check (length(note) <= 4000),
    planned_words text, planned_edtf text, planned_range daterange, planned_due daterange, planned_precision text,
    starts_at    time,
    ends_at      time,
    -- a standing group or a gathering that recurs
    series       boolean not null default false,
    level        text not null check (level in ('INTERNAL', 'SHARED', 'INVITED', 'PUBLIC')),
    state        text not null check (state in ('PREPARING', 'ANNOUNCED', 'OPEN', 'CLOSED')),
    -- the organisations whose invitation stands; kept true by a trigger on session_invitation
    invited      uuid[] not null default '{}',
    announced_at timestamptz,
    opened_at    timestamptz,
    closed_at    timestamptz,
    created_at   timestamptz not null default now(),
    created_by   uuid not null default acting_person(),
    check (ends_at is null or ends_at > starts_at)
);
create index session_tracks on session using gin (track_ids);
create index session_invited on session using gin (invited);
create index session_state on session (programme_id, state, upper(planned_due));

create table session_invitation (
    id              uuid primary key,
    programme_id    uuid not null references programme,
    session_id      uuid not null references session on delete cascade,
    organisation_id uuid not null references organisation,
    invited_by      uuid not null references person,
    at              timestamptz not null,
    withdrawn_by    uuid references person,
    withdrawn_at    timestamptz,
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index session_invitation_standing on session_invitation (session_id, organisation_id) where withdrawn_at is null;

create table topic (
    id           uuid primary key,
    programme_id uuid not null references programme,
    session_id   uuid not null references session on delete cascade,
    position     int  not null,
    title        text not null check (length(title) between 1 and 200),
    question     text check (length(question) <= 500),
    unique (id, session_id)
);
create index topic_session on topic (session_id, position);

create table contribution (
    id              uuid primary key,
    programme_id    uuid not null references programme,
    session_id      uuid not null references session,
    topic_id        uuid not null,
    number          int  not null check (number > 0),
    body            text not null check (length(body) between 1 and 10000),
    author_id       uuid not null references person,
    -- none: on personal title
    organisation_id uuid references organisation,
    moment          text not null check (moment in ('BEFORE', 'DURING', 'AFTER')),
    at              timestamptz not null,
    unique (session_id, number),
    unique (id, session_id),
    foreign key (topic_id, session_id) references topic (id, session_id)
);
create index contribution_topic on contribution (topic_id);

create table response (
    id              uuid primary key,
    programme_id    uuid not null references programme,
    session_id      uuid not null,
    contribution_id uuid not null,
    person_id       uuid not null references person,
    kind            text not null check (kind in ('AGREE', 'QUESTION', 'CONCERN')),
    at              timestamptz not null,
    unique (contribution_id, person_id, kind),
    foreign key (contribution_id, session_id) references contribution (id, session_id)
);

create table follow_up (
    id              uuid primary key,
    version         int  not null default 0,
    programme_id    uuid not null references programme,
    session_id      uuid not null,
    contribution_id uuid not null unique,
    outcome         text not null check (outcome in ('ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED', 'PASSED_ON')),
    reason          text not null check (length(reason) between 1 and 2000),
    passed_on_to    text check (length(passed_on_to) between 1 and 200),
    given_by        uuid not null references person,
    at              timestamptz not null,
    foreign key (contribution_id, session_id) references contribution (id, session_id),
    check ((outcome = 'PASSED_ON') = (passed_on_to is not null))
);
create index follow_up_session on follow_up (session_id);

-- Appended after closing; what was written before stays as it was.
create table correction (
    id           uuid primary key,
    programme_id uuid not null references programme,
    session_id   uuid not null references session,
    body         text not null check (length(body) between 1 and 4000),
    author_id    uuid not null references person,
    at           timestamptz not null
);
create index correction_session on correction (session_id, at);

create function keep_invited() returns trigger
    language plpgsql
as $$
begin
    update session
       set invited = array(select organisation_id from session_invitation
                            where session_id = new.session_id and withdrawn_at is null
                            order by at, organisation_id)
     where id = new.session_id;
    return null;
end $$;
create trigger session_invitation_invited after insert or update on session_invitation
    for each row execute function keep_invited();

-- A closed session is a record of what was said. The lock on the row makes a writer and the closer wait for each other.
create function refuse_when_closed() returns trigger
    language plpgsql
as $$
declare
    session_of uuid := case when tg_op = 'DELETE' then old.session_id else new.session_id end;
    state_now  text;
begin
    select state into state_now from session where id = session_of for share;
    if state_now = 'CLOSED' then
        raise exception 'the session is closed: % on % refused', tg_op, tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger topic_closed before insert or update or delete on topic
    for each row execute function refuse_when_closed();
create trigger contribution_closed before insert or update or delete on contribution
    for each row execute function refuse_when_closed();
create trigger response_closed before insert or update or delete on response
    for each row execute function refuse_when_closed();

-- After closing only who is invited may still change: an invitation can be withdrawn. Generated columns are not filled in yet here.
create function keep_session_closed() returns trigger
    language plpgsql
as $$
begin
    if old.state = 'CLOSED' and (tg_op = 'DELETE'
            or to_jsonb(old) - 'invited' - 'version' - 'track_ids'
                <> to_jsonb(new) - 'invited' - 'version' - 'track_ids') then
        raise exception 'the session is closed: % on session refused', tg_op
            using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger session_closed before update or delete on session
    for each row execute function keep_session_closed();

create function append_corrections() returns trigger
    language plpgsql
as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'a correction is appended, never changed' using errcode = 'restrict_violation';
    end if;
    if not exists (select 1 from session where id = new.session_id and state = 'CLOSED') then
        raise exception 'corrections belong to closed sessions' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger correction_append before insert or update or delete on correction
    for each row execute function append_corrections();

select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_history('session');
call keep_history('session_invitation', 'session_id', 'session');
call keep_history('topic', 'session_id', 'session');
call keep_history('contribution', 'session_id', 'session');
call keep_history('response', 'session_id', 'session');
call keep_history('follow_up', 'session_id', 'session');
call keep_history('correction', 'session_id', 'session');
--rollback drop table correction, follow_up, response, contribution, topic, session_invitation, session; drop function append_corrections(); drop function keep_session_closed(); drop function refuse_when_closed(); drop function keep_invited();
