--liquibase formatted sql

--changeset spoorboek:101-date-rules splitStatements:false
--comment What vague date words mean in a programme; a programme without a row goes by the defaults. Days of a year are MM-DD.
create table date_rules (
    id                uuid primary key,
    version           int  not null default 1,
    programme_id      uuid not null unique references programme,
    spring            int  not null,
    summer            int  not null,
    autumn            int  not null,
    winter            int  not null,
    school_year_start text not null check (school_year_start ~ '^[01][0-9]-[0-3][0-9]$'),
    recess_start      text not null check (recess_start ~ '^[01][0-9]-[0-3][0-9]$'),
    recess_end        text not null check (recess_end ~ '^[01][0-9]-[0-3][0-9]$' and recess_start < recess_end),
    year_part_months  int  not null check (year_part_months between 1 and 5),
    begin_month_days  int  not null check (begin_month_days between 1 and 14),
    end_month_from    int  not null check (end_month_from between 15 and 28),
    due_weeks         int  not null check (due_weeks between 1 and 26),
    check (1 <= spring and spring < summer and summer < autumn and autumn < winter and winter <= 12)
);

select set_config('spoorboek.person', '00000000-0000-7000-8000-000000000001', false);
call keep_history('date_rules', 'programme_id', 'programme');
--rollback drop table date_rules;
