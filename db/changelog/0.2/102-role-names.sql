--liquibase formatted sql

--changeset spoorboek:102-role-names splitStatements:false
--comment What a programme calls its roles, in each language; null where the usual word is right.
create table role_names (
    id           uuid primary key,
    version      int  not null default 1,
    programme_id uuid not null unique references programme,
    admin_nl text check (length(admin_nl) between 1 and 60),
    admin_en text check (length(admin_en) between 1 and 60),
    programme_manager_nl text check (length(programme_manager_nl) between 1 and 60),
    programme_manager_en text check (length(programme_manager_en) between 1 and 60),
    track_lead_nl text check (length(track_lead_nl) between 1 and 60),
    track_lead_en text check (length(track_lead_en) between 1 and 60),
    track_member_nl text check (length(track_member_nl) between 1 and 60),
    track_member_en text check (length(track_member_en) between 1 and 60),
    controller_nl text check (length(controller_nl) between 1 and 60),
    controller_en text check (length(controller_en) between 1 and 60),
    portfolio_holder_nl text check (length(portfolio_holder_nl) between 1 and 60),
    portfolio_holder_en text check (length(portfolio_holder_en) between 1 and 60),
    clerk_nl text check (length(clerk_nl) between 1 and 60),
    clerk_en text check (length(clerk_en) between 1 and 60),
    councillor_nl text check (length(councillor_nl) between 1 and 60),
    councillor_en text check (length(councillor_en) between 1 and 60),
    partner_nl text check (length(partner_nl) between 1 and 60),
    partner_en text check (length(partner_en) between 1 and 60),
    advisory_member_nl text check (length(advisory_member_nl) between 1 and 60),
    advisory_member_en text check (length(advisory_member_en) between 1 and 60),
    advisory_chair_nl text check (length(advisory_chair_nl) between 1 and 60),
    advisory_chair_en text check (length(advisory_chair_en) between 1 and 60),
    advisory_secretary_nl text check (length(advisory_secretary_nl) between 1 and 60),
    advisory_secretary_en text check (length(advisory_secretary_en) between 1 and 60)
);

select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_history('role_names', 'programme_id', 'programme');
--rollback drop table role_names;
