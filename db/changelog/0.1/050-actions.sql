--liquibase formatted sql

--changeset spoorboek:050-actions splitStatements:false
create table action (
    id           uuid primary key,
    version      int  not null default 0,
    programme_id uuid not null references programme,
    -- no main track: the action belongs to the programme as a whole
    track_id     uuid references track,
    also_tracks  uuid[] not null default '{}',
    track_ids    uuid[] not null generated always as
                     (case when track_id is null then also_tracks else array_prepend(track_id, also_tracks) end) stored,
    title        text not null check (length(title) between 1 and 200),
    note         text check (length(note) <= 20000),
    level        text not null default 'INTERNAL' check (level in ('INTERNAL', 'SHARED')),
    state        text not null check (state in ('OPEN', 'IN_PROGRESS', 'WAITING', 'DONE', 'DROPPED')),
    priority     text not null default 'NORMAL' check (priority in ('HIGH', 'NORMAL', 'LOW')),
    due_words text, due_edtf text, due_range daterange, due_due daterange, due_precision text,
    -- a person, a seat and an organisation may own it together; a party outside owns it alone
    owner_person_id       uuid references person,
    owner_seat_id         uuid references seat,
    owner_organisation_id uuid references organisation,
    owner_outside         text check (length(owner_outside) <= 200),
    -- who joins in: people and organisations of the workspace, and others in words
    participant_people        uuid[] not null default '{}',
    participant_organisations uuid[] not null default '{}',
    participant_words         text check (length(participant_words) <= 500),
    -- waiting: on whom and why; dropped: why; since when the state holds
    state_party  text check (length(state_party) <= 200),
    state_reason text check (length(state_reason) <= 1000),
    state_since  date,
    created_at   timestamptz not null default now(),
    created_by   uuid not null default acting_person(),
    check (owner_outside is null or num_nonnulls(owner_person_id, owner_seat_id, owner_organisation_id) = 0),
    check (state <> 'WAITING' or (state_party is not null and state_since is not null)),
    check (state <> 'DROPPED' or state_reason is not null)
);
create index action_tracks on action using gin (track_ids);
create index action_state on action (programme_id, state, upper(due_due), lower(due_due));
create index action_person on action (owner_person_id) where owner_person_id is not null;
create index action_seat on action (owner_seat_id) where owner_seat_id is not null;
create index action_organisation on action (owner_organisation_id) where owner_organisation_id is not null;

-- The milestones an action serves. A milestone that an action serves is not deleted: it is dropped.
create table action_milestone (
    id           uuid primary key,
    programme_id uuid not null references programme,
    action_id    uuid not null references action on delete cascade,
    milestone_id uuid not null references milestone on delete restrict,
    unique (action_id, milestone_id)
);
create index action_milestone_milestone on action_milestone (milestone_id);

select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_history('action');
call keep_history('action_milestone', 'action_id', 'action');
--rollback drop table action_milestone, action;

--changeset spoorboek:050-comment-removal splitStatements:false
--comment Who wrote a comment may take it back for a short while: the words go, a trace stays.
alter table comment add column removed_at timestamptz;
alter table comment drop constraint comment_body_check;
alter table comment add constraint comment_body_check
    check (length(body) <= 10000 and (removed_at is null) = (length(body) > 0));
create index comment_mentioned on comment using gin (mentioned);
create trigger comment_removal_notify after update on comment for each row execute function notify_comment();
--rollback drop trigger comment_removal_notify on comment; drop index comment_mentioned;
--rollback alter table comment drop constraint comment_body_check;
--rollback delete from comment where removed_at is not null;
--rollback alter table comment drop column removed_at;
--rollback alter table comment add constraint comment_body_check check (length(body) between 1 and 10000);
