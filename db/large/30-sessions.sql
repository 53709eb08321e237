-- 1,000 sessions with 100,000 contributions, on top of those of the demo.

create temp table meeting on commit drop as
select pg_temp.id('session', n) as id, n, lead.programme_id, lead.track_id, lead.person_id, drawn.state, drawn.day,
       (select array_agg(distinct p.id) from partner p where p.position in (n % p.number, (n * 7 + 3) % p.number, (n * 13 + 5) % p.number)) as invited
  from generate_series(1, greatest(20, pg_temp.size(1000) - (select count(*)::int from session))) n
  join planner lead on lead.number = 1 + n % 6
 cross join lateral (select case when n % 20 < 17 then 'CLOSED' when n % 20 = 17 then 'OPEN' when n % 20 = 18 then 'ANNOUNCED'
                                 else 'PREPARING' end as state,
                            case when n % 20 < 17 then date '2019-03-01' + n * 3 / 2
                                 when n % 20 = 17 then date '2023-03-14'
                                 else date '2023-03-20' + n % 200 end as day) drawn;

insert into session (id, version, programme_id, track_id, title, kind, participation, goal, place,
                     planned_words, planned_edtf, planned_range, planned_due, planned_precision, starts_at, ends_at,
                     level, state, invited, announced_at, opened_at, closed_at, created_at, created_by)
select m.id, 4, m.programme_id, m.track_id,
       (array['Gesprekstafel', 'Werkbijeenkomst', 'Ontwerpsessie', 'Klankbordgroep'])[1 + m.n % 4] || ' ' || pg_temp.subject(m.n) || ' ' || m.n,
       (array['DIALOGUE_TABLE', 'WORKSHOP', 'DESIGN_SESSION', 'SOUNDING_BOARD'])[1 + m.n % 4],
       (array['CONSULT', 'ADVISE', 'COPRODUCE'])[1 + m.n % 3],
       pg_temp.sentences('goal', m.n, 2), 'Stadhuis',
       d.words, d.edtf, d.range, d.range, d."precision", time '13:30', time '16:00',
       'INVITED', m.state, m.invited,
       case when m.state <> 'PREPARING' then m.day - interval '21 days' end,
       case when m.state in ('OPEN', 'CLOSED') then m.day + time '13:30' end,
       case when m.state = 'CLOSED' then m.day + time '16:00' end,
       m.day - interval '40 days', m.person_id
  from meeting m
 cross join lateral pg_temp.partial(m.day, 0) d;

insert into session_invitation (id, programme_id, session_id, organisation_id, invited_by, at)
select pg_temp.id('session_invitation', m.n * 10 + place), m.programme_id, m.id, organisation, m.person_id, m.day - interval '30 days'
  from meeting m
 cross join unnest(m.invited) with ordinality invited (organisation, place);

insert into topic (id, programme_id, session_id, position, title, question)
select pg_temp.id('topic', m.n * 10 + place), m.programme_id, m.id, place,
       initcap(pg_temp.subject(m.n * 10 + place)) || ' in de wijk', 'Wat werkt, en wat staat in de weg?'
  from meeting m
 cross join generate_series(1, 4) place;

create temp table spoken on commit drop as
select m.*, row_number() over (order by m.n) - 1 as position, count(*) over () as number
  from meeting m where m.state in ('OPEN', 'CLOSED');
analyze spoken;

analyze session;
analyze topic;

insert into contribution (id, programme_id, session_id, topic_id, number, body, author_id, organisation_id, moment, at)
select pg_temp.id('contribution', c), m.programme_id, m.id, pg_temp.id('topic', m.n * 10 + 1 + c % 4),
       1 + (c / m.number)::int, pg_temp.sentences('contribution', c, 1 + c % 4), w.id, w.organisation_id, 'DURING',
       m.day + time '13:30' + c / m.number * interval '1 minute'
  from generate_series(1, pg_temp.size(100000) - (select count(*)::int from contribution)) c
  join spoken m on m.position = c % (select count(*) from spoken)
  join writer w on w.position = pg_temp.pick('writer', c, 200);

analyze contribution;

insert into response (id, programme_id, session_id, contribution_id, person_id, kind, at)
select pg_temp.id('response', n), c.programme_id, c.session_id, c.id, w.id,
       (array['AGREE', 'AGREE', 'QUESTION', 'CONCERN'])[1 + n % 4], c.at + interval '5 minutes'
  from generate_series(1, pg_temp.size(40000)) n
  join contribution c on c.id = pg_temp.id('contribution', n * 2)
  join writer w on w.position = pg_temp.pick('response', n, 200)
    on conflict do nothing;

insert into follow_up (id, programme_id, session_id, contribution_id, outcome, reason, given_by, at)
select pg_temp.id('follow_up', f), c.programme_id, c.session_id, c.id,
       (array['ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED'])[1 + f % 3], pg_temp.sentences('follow_up', f, 1), m.person_id, m.day + interval '14 days'
  from generate_series(1, pg_temp.size(80000)) f
  join contribution c on c.id = pg_temp.id('contribution', f)
  join spoken m on m.id = c.session_id and m.state = 'CLOSED';
