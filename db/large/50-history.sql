-- 1,000,000 rows of history: how each record came, and how milestones and actions changed on the way. The triggers that keep
-- history are off while this set is loaded, so the rows are written here.

create procedure pg_temp.remember(kind text, root_column text, root_kind text, moment text, person text)
    language plpgsql
as $$
begin
    execute format(
        'insert into history (entity, record_id, root_entity, root_id, operation, valid, person_id, image)
         select %1$L, r.id, %3$L, r.%2$I, ''I'', tstzrange(%4$s, null), %5$s, to_jsonb(r) - ''password_hash''
           from %1$I r
          where not exists (select from history h where h.entity = %1$L and h.record_id = r.id)
          order by r.id',
        kind, root_column, root_kind, moment, person);
end $$;

call pg_temp.remember('organisation', 'id', 'organisation', 'r.created_at', 'acting_person()');
call pg_temp.remember('person', 'id', 'person', 'r.created_at', 'acting_person()');
call pg_temp.remember('seat', 'id', 'seat', 'r.created_at', 'acting_person()');
call pg_temp.remember('participation', 'organisation_id', 'organisation', 'timestamptz ''2019-01-01''', 'acting_person()');
call pg_temp.remember('dependency', 'milestone_id', 'milestone', 'timestamptz ''2019-06-01''', 'acting_person()');
call pg_temp.remember('action_milestone', 'action_id', 'action', 'timestamptz ''2019-06-01''', 'acting_person()');
call pg_temp.remember('session', 'id', 'session', 'r.created_at', 'r.created_by');
call pg_temp.remember('session_invitation', 'session_id', 'session', 'r.at', 'r.invited_by');
call pg_temp.remember('topic', 'session_id', 'session', 'timestamptz ''2019-06-01''', 'acting_person()');
call pg_temp.remember('contribution', 'session_id', 'session', 'r.at', 'r.author_id');
call pg_temp.remember('response', 'session_id', 'session', 'r.at', 'r.person_id');
call pg_temp.remember('follow_up', 'session_id', 'session', 'r.at', 'r.given_by');
call pg_temp.remember('draft', 'id', 'draft', 'r.created_at', 'r.created_by');
call pg_temp.remember('draft_version', 'draft_id', 'draft', 'coalesce(r.published_at, ''2022-02-01'')', 'coalesce(r.published_by, acting_person())');
call pg_temp.remember('review_round', 'draft_id', 'draft', 'r.opened_at', 'r.opened_by');
call pg_temp.remember('remark', 'draft_id', 'draft', 'r.at', 'r.author_id');
call pg_temp.remember('remark_answer', 'draft_id', 'draft', 'r.at', 'r.answered_by');

-- What is missing to the million is spread over milestones and actions: each was changed about as often, its note or its date.
create temp table changing on commit drop as
select kind, id, created_at, created_by, image, date,
       row_number() over (order by kind, id) as position, count(*) over () as number
  from (select 'milestone' as kind, m.id, m.created_at, m.created_by, to_jsonb(m) as image, 'expected' as date from milestone m
        union all
        select 'action', a.id, a.created_at, a.created_by, to_jsonb(a), 'due' from action a) both_kinds
 where not exists (select from history h where h.entity = kind and h.record_id = both_kinds.id);

insert into history (entity, record_id, root_entity, root_id, operation, valid, person_id, reason, image)
select r.kind, r.id, r.kind, r.id, case step when 0 then 'I' else 'U' end,
       tstzrange(r.created_at + step * interval '9 days',
                 case when step < r.steps - 1 then r.created_at + (step + 1) * interval '9 days' end),
       r.created_by,
       case when step > 0 then 'Bijgesteld in het overleg van week ' || 1 + step end,
       case when step = r.steps - 1 then r.image
            else r.image || jsonb_build_object('version', step, 'note', 'Stand van week ' || step,
                                               r.date || '_words', (2019 + step % 9)::text) end
  from (select c.*,
               greatest(1, missing.number / c.number + case when c.position <= missing.number % c.number then 1 else 0 end)::int as steps
          from changing c
         cross join (select pg_temp.size(1000000) - count(*) as number from history) missing) r
 cross join generate_series(0, r.steps - 1) step;
