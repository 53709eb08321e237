--liquibase formatted sql

--changeset spoorboek:020-people splitStatements:false
create table organisation (
    id           uuid    primary key,
    version      int     not null default 1,
    name         text    not null check (length(name) between 1 and 200),
    abbreviation text    check (length(abbreviation) <= 40),
    kind         text    not null check (kind in ('MUNICIPALITY', 'PARTNER', 'ADVISORY_BODY', 'OUTSIDE')),
    note         text    check (length(note) <= 2000),
    -- an advisory body opens once, with its first chair or secretary; from then on its own people let others in
    opened_at    timestamptz,
    created_at   timestamptz not null default now()
);
create unique index organisation_name on organisation (lower(name));

create table person (
    id              uuid primary key,
    version         int  not null default 1,
    username        text not null check (username ~ '^[a-z0-9._@+-]{2,120}$'),
    name            text not null check (length(name) between 1 and 120),
    email           text check (length(email) <= 254),
    password_hash   text,
    organisation_id uuid references organisation,
    language        text not null default 'nl' check (language in ('nl', 'en')),
    theme           text not null default 'SYSTEM' check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
    access_until    date,
    ended_at        timestamptz,
    system          boolean not null default false,
    last_seen_at    timestamptz,
    created_at      timestamptz not null default now()
);
create unique index person_username on person (username);
create unique index person_email on person (lower(email));

-- A seat (zetel): a role that a person holds; it may be vacant and may have a deputy.
create table seat (
    id              uuid primary key,
    version         int  not null default 1,
    role            text not null check (role in ('ADMIN', 'PROGRAMME_MANAGER', 'TRACK_LEAD', 'TRACK_MEMBER', 'CONTROLLER',
                        'PORTFOLIO_HOLDER', 'CLERK', 'COUNCILLOR', 'PARTNER', 'ADVISORY_MEMBER', 'ADVISORY_CHAIR', 'ADVISORY_SECRETARY')),
    title           text check (length(title) <= 120),
    track_ids       uuid[] not null default '{}',
    organisation_id uuid references organisation,
    person_id       uuid references person,
    deputy_id       uuid references person,
    until           date,
    -- membership of an advisory body counts only when its chair or secretary has confirmed it
    confirmed_by    uuid references person,
    confirmed_at    timestamptz,
    -- after a new password or another role the room stays shut until another member says it is still the same person
    suspended_at    timestamptz,
    created_at      timestamptz not null default now(),
    check (confirmed_at is null or person_id is not null),
    check (deputy_id is null or role not in ('ADVISORY_MEMBER', 'ADVISORY_CHAIR', 'ADVISORY_SECRETARY')),
    check (role not in ('PARTNER', 'ADVISORY_MEMBER', 'ADVISORY_CHAIR', 'ADVISORY_SECRETARY') or organisation_id is not null)
);
create index seat_person on seat (person_id);
create index seat_deputy on seat (deputy_id) where deputy_id is not null;
create index seat_tracks on seat using gin (track_ids);
create index seat_organisation on seat (organisation_id) where organisation_id is not null;

create table invitation (
    id              uuid primary key,
    version         int  not null default 1,
    code_hash       text not null unique,
    email           text not null check (length(email) <= 254),
    name            text not null check (length(name) <= 120),
    role            text not null check (role in ('ADMIN', 'PROGRAMME_MANAGER', 'TRACK_LEAD', 'TRACK_MEMBER', 'CONTROLLER',
                        'PORTFOLIO_HOLDER', 'CLERK', 'COUNCILLOR', 'PARTNER', 'ADVISORY_MEMBER', 'ADVISORY_CHAIR', 'ADVISORY_SECRETARY')),
    track_ids       uuid[] not null default '{}',
    organisation_id uuid references organisation,
    access_until    date,
    invited_by      uuid not null references person,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    used_at         timestamptz,
    withdrawn_at    timestamptz,
    -- who came in with it
    person_id       uuid references person,
    check (used_at is null or withdrawn_at is null)
);
-- one open invitation for an address; a lapsed one is withdrawn before the next is made
create unique index invitation_open on invitation (lower(email)) where used_at is null and withdrawn_at is null;

create table password_reset (
    id         uuid primary key,
    person_id  uuid not null references person,
    code_hash  text not null unique,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index password_reset_person on password_reset (person_id) where used_at is null;

-- A sign-in on one device. It ends by signing out, everywhere at once, or with a new password; the next click then asks to sign in.
create table sign_in (
    id         uuid primary key,
    person_id  uuid not null references person,
    device     text not null check (length(device) <= 120),
    started_at timestamptz not null,
    ended_at   timestamptz
);
create index sign_in_person on sign_in (person_id, started_at) where ended_at is null;

create function notify_sign_in() returns trigger
    language plpgsql
as $$
begin
    perform pg_notify('spoorboek', 'person:' || new.person_id || ':sign_in');
    return null;
end $$;
create trigger sign_in_notify after update on sign_in for each row execute function notify_sign_in();

-- Wherever a first confirmation comes from, the body is open from then on.
create function open_body() returns trigger
    language plpgsql
as $$
begin
    update organisation set opened_at = new.confirmed_at where id = new.organisation_id and opened_at is null;
    return null;
end $$;
create trigger seat_opens_body after insert or update on seat
    for each row when (new.confirmed_at is not null) execute function open_body();

-- The account that jobs, migrations and the doors (sign-in, invitation) act as.
select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_history('organisation');
call keep_history('person');
call keep_history('seat');
call keep_history('invitation');
call keep_guard('password_reset');
call keep_guard('sign_in');
insert into person (id, username, name, system)
values ('00000000-0000-7000-8000-000000000001', 'systeem', 'Systeem', true);
--rollback drop table sign_in, password_reset, invitation, seat, person, organisation; drop function notify_sign_in(); drop function open_body();
