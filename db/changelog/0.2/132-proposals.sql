--liquibase formatted sql

--changeset spoorboek:132-proposals splitStatements:false
--comment Another date or other words for a milestone, proposed by who reads it and does not plan it (decision 0021).
create table proposal (
    id              uuid primary key,
    version         int  not null default 0,
    programme_id    uuid not null references programme,
    milestone_id    uuid not null references milestone,
    -- what is proposed: null for what stays as it is
    title           text check (length(title) between 1 and 200),
    note            text check (length(note) between 1 and 20000),
    expected_words text, expected_edtf text, expected_range daterange, expected_due daterange, expected_precision text,
    -- why, for whoever plans
    reason          text not null check (length(reason) between 1 and 1000),
    -- what the proposer saw, to tell what changed meanwhile
    seen_title      text not null,
    seen_note       text,
    seen_expected   text,
    state           text not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    proposed_by     uuid not null references person,
    -- the partner or advisory body it was proposed for; null for the municipality
    organisation_id uuid references organisation,
    proposed_at     timestamptz not null,
    decided_by      uuid references person,
    decided_at      timestamptz,
    decision_reason text check (length(decision_reason) <= 1000),
    check (num_nonnulls(title, note, expected_words) > 0),
    check ((decided_by is null) = (decided_at is null)),
    check (state not in ('ACCEPTED', 'DECLINED') or decided_by is not null),
    check (state <> 'DECLINED' or decision_reason is not null)
);
create index proposal_milestone on proposal (milestone_id, proposed_at desc);
create index proposal_open on proposal (milestone_id) where state = 'OPEN';
create index proposal_person on proposal (proposed_by, decided_at desc);
create index proposal_organisation on proposal (organisation_id) where organisation_id is not null;
select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
-- its changes stand at the proposal, not at the milestone: not everyone who reads the one reads the other
call keep_history('proposal');
--rollback drop table proposal;
