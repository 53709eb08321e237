-- 10,000 milestones with 15,000 dependencies and 50,000 actions, on top of those of the demo.

-- Later numbers lie later, give or take three months, so that few of the dependencies contradict the dates.
insert into milestone (id, version, programme_id, track_id, also_tracks, line_id, title, kind, level, state, certainty,
                       expected_words, expected_edtf, expected_range, expected_due, expected_precision,
                       adopted_words, adopted_edtf, adopted_range, adopted_due, adopted_precision,
                       reached_words, reached_edtf, reached_range, reached_due, reached_precision,
                       owner_seat_id, owner_organisation_id, state_party, state_reason, state_since, created_at, created_by)
select pg_temp.id('milestone', n), 3, lead.programme_id,
       case when place.track > 0 then lead.track_id end,
       case when n % 25 = 0 and place.track > 0 then array[pg_temp.track(1 + place.track % 6)] else '{}' end,
       (select l.id from programme_line l where l.track_id = lead.track_id and place.track > 0
         order by l.position offset pg_temp.pick('line', n, 3) limit 1),
       pg_temp.deliverable(n) || ' ' || pg_temp.subject(n) || ' ' || n,
       (array['DELIVERABLE', 'DECISION', 'PHASE', 'EVENT', 'EVALUATION', 'DELIVERABLE', 'CONSULTATION', 'GO_LIVE',
              'DELIVERABLE', 'INFORMATION'])[1 + pg_temp.pick('kind', n, 10)],
       case when n % 10 = 3 then 'INTERNAL' else 'SHARED' end,
       place.state,
       (array['CERTAIN', 'EXPECTED', 'EXPECTED', 'INTENDED', 'POSSIBLE'])[1 + pg_temp.pick('certainty', n, 5)],
       e.words, e.edtf, e.range, e.range, e."precision",
       a.words, a.edtf, a.range, a.range, a."precision",
       r.words, r.edtf, r.range, r.range, r."precision",
       case when n % 3 = 0 then lead.seat_id end,
       case when n % 3 = 1 then (select id from partner where position = n % partner.number) end,
       case when place.state = 'ON_HOLD' then 'De regio' end,
       case place.state when 'ON_HOLD' then 'Wacht op een besluit' when 'DROPPED' then 'Opgegaan in een ander plan' end,
       case when place.state in ('ON_HOLD', 'DROPPED') then place.day end,
       timestamptz '2019-02-01' + n * interval '5 minutes',
       lead.person_id
  from generate_series(1, pg_temp.size(10000) - (select count(*)::int from milestone)) n
 cross join lateral (select pg_temp.pick('track', n, 13) % 7 as track,
                            date '2019-01-15' + n * 3500 / pg_temp.size(10000) + pg_temp.pick('jitter', n, 180) - 90 as day) drawn
 cross join lateral (select drawn.track, drawn.day,
                            case when drawn.day < date '2023-03-14'
                                 then (array['REACHED', 'REACHED', 'REACHED', 'REACHED', 'REACHED', 'REACHED', 'IN_PROGRESS', 'PLANNED',
                                             'DROPPED', 'REACHED'])[1 + pg_temp.pick('state', n, 10)]
                                 else (array['PLANNED', 'PLANNED', 'PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'PLANNED', 'PLANNED',
                                             'PLANNED', 'PLANNED', 'PLANNED'])[1 + pg_temp.pick('state', n, 10)] end as state) place
  join planner lead on lead.number = greatest(place.track, 1)
  left join lateral pg_temp.partial(place.day, (array[0, 0, 0, 1, 1, 2, 2, 2, 3, 0])[1 + pg_temp.pick('fine', n, 10)]) e on n % 20 <> 7
  left join lateral pg_temp.partial(place.day - pg_temp.pick('slip', n, 200), 2) a on n % 5 < 3
  left join lateral pg_temp.partial(place.day, 0) r on place.state = 'REACHED';

create temp table stop on commit drop as
select row_number() over (order by created_at, id) as n, count(*) over () as number, id, programme_id, track_id from milestone;
create unique index on stop (n);
analyze stop;

-- Everything waits for something with a lower number, so there is no circle.
insert into dependency (id, programme_id, milestone_id, needs_id)
with drawn as materialized (
    select d, 2 + d % others as waits, greatest(1, 1 + d % others - pg_temp.pick('needs', d, 300)) as needs
      from generate_series(1, pg_temp.size(15200)) d cross join (select count(*) - 1 as others from stop) size)
select pg_temp.id('dependency', d), waiting.programme_id, waiting.id, needed.id
  from drawn
  join stop waiting on waiting.n = drawn.waits
  join stop needed on needed.n = drawn.needs
 order by d
    on conflict do nothing;
delete from dependency
 where id in (select id from dependency order by id desc limit greatest(0, (select count(*) - pg_temp.size(15000) from dependency)));

insert into action (id, version, programme_id, track_id, title, note, level, state, priority,
                    due_words, due_edtf, due_range, due_due, due_precision,
                    owner_seat_id, owner_organisation_id, state_party, state_since, created_at, created_by)
select pg_temp.id('action', n), 2, lead.programme_id, lead.track_id,
       (array['Overleg voeren over', 'Opstellen van', 'Nakijken van', 'Afstemmen van', 'Uitzoeken van'])[1 + pg_temp.pick('verb', n, 5)]
           || ' ' || lower(pg_temp.deliverable(n)) || ' ' || pg_temp.subject(n) || ' ' || n,
       case when n % 4 = 0 then pg_temp.sentences('note', n, 3) end,
       case when n % 5 = 0 then 'SHARED' else 'INTERNAL' end,
       drawn.state,
       (array['NORMAL', 'NORMAL', 'HIGH', 'LOW'])[1 + pg_temp.pick('priority', n, 4)],
       due.words, due.edtf, due.range, due.range, due."precision",
       case when n % 5 <> 0 then lead.seat_id end,
       case when n % 5 = 0 then (select id from partner where position = n % partner.number) end,
       case when drawn.state = 'WAITING' then 'De regio' end,
       case when drawn.state = 'WAITING' then date '2023-02-01' end,
       timestamptz '2019-02-01' + n * interval '1 minute',
       lead.person_id
  from generate_series(1, pg_temp.size(50000) - (select count(*)::int from action)) n
 cross join lateral (select date '2019-02-01' + n * 3300 / pg_temp.size(50000) as day,
                            case when n * 3300 / pg_temp.size(50000) < 1400
                                 then (array['DONE', 'DONE', 'DONE', 'DONE', 'OPEN'])[1 + pg_temp.pick('done', n, 5)]
                                 else (array['OPEN', 'OPEN', 'IN_PROGRESS', 'WAITING', 'OPEN'])[1 + pg_temp.pick('open', n, 5)] end as state) drawn
  join planner lead on lead.number = 1 + n % 6
  left join lateral pg_temp.partial(drawn.day, n % 3) due on n % 9 <> 0;

analyze action;

insert into action_milestone (id, programme_id, action_id, milestone_id)
select pg_temp.id('action_milestone', work.n), stop.programme_id, pg_temp.id('action', work.n), stop.id
  from generate_series(1, pg_temp.size(50000)) work (n)
  join action a on a.id = pg_temp.id('action', work.n)
  join stop on stop.n = 1 + pg_temp.pick('serves', work.n, (select count(*)::int from stop));

-- one milestone and one action with a hundred comments each
insert into comment (id, programme_id, about_entity, about_id, body, author_id, at)
select pg_temp.id('comment' || about.entity, n), about.programme_id, about.entity, about.id, pg_temp.sentences('comment', n, 2), w.person_id,
       timestamptz '2023-01-01' + n * interval '11 hours'
  from generate_series(1, 100) n
 cross join (select 'milestone' as entity, id, programme_id from milestone where id = pg_temp.id('milestone', pg_temp.size(5000))
             union all
             select 'action', id, programme_id from action where id = pg_temp.id('action', pg_temp.size(25000))) about
  join planner w on w.number = 1 + n % 6;
