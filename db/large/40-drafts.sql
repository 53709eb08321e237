-- 300 drafts of 200 passages in 5 versions, beside those of the demo, which have no text, and 50,000 remarks.

create temp table paper on commit drop as
select pg_temp.id('draft', n) as id, n, lead.programme_id, lead.track_id, lead.person_id,
       (array['WRITING', 'IN_REVIEW', 'PROCESSING', 'ADOPTED'])[1 + n % 4] as state,
       (select array_agg(distinct o.id) from organisation o
         where o.kind = 'ADVISORY_BODY' or o.id in (select p.id from partner p where p.position in (n % p.number, (n * 5 + 1) % p.number))) as invited
  from generate_series(1, greatest(4, pg_temp.size(300))) n
  join planner lead on lead.number = 1 + n % 6;

insert into draft (id, version, programme_id, track_id, title, type, level, invited, state, state_since, created_at, created_by)
select p.id, 9, p.programme_id, p.track_id, pg_temp.deliverable(p.n) || ' ' || pg_temp.subject(p.n) || ', concept ' || p.n,
       lower(pg_temp.deliverable(p.n)), 'INVITED', p.invited, p.state, date '2023-02-01', timestamptz '2022-01-10' + p.n * interval '7 hours', p.person_id
  from paper p;

analyze paper;
analyze draft;

-- number 0 is the working version
insert into draft_version (id, programme_id, draft_id, number, change_note, published_at, published_by)
select pg_temp.id('draft_version', p.n * 10 + v), p.programme_id, p.id, v,
       case when v > 0 then 'Reacties van ronde ' || v - 1 || ' verwerkt' end,
       case when v > 0 then timestamptz '2022-02-01' + v * interval '70 days' + p.n * interval '1 hour' end,
       case when v > 0 then p.person_id end
  from paper p cross join generate_series(0, 5) v;

insert into passage (id, programme_id, draft_id)
select pg_temp.id('passage', p.n * 1000 + place), p.programme_id, p.id
  from paper p cross join generate_series(1, 200) place;

-- from version to version one passage in seven gets another last sentence
create temp table body on commit drop as
select p.n, place, place % 20 = 1 as heading,
       case place % 20 when 1 then initcap(pg_temp.subject(p.n * 1000 + place))
            else pg_temp.sentences('passage', p.n * 1000 + place, 4) end as words,
       pg_temp.sentences('edit', p.n * 1000 + place, 1) as more
  from paper p cross join generate_series(1, 200) place;

analyze body;
analyze draft_version;

insert into passage_text (id, programme_id, draft_id, draft_version_id, passage_id, position, kind, number, body, published)
select pg_temp.id('passage_text', (p.n * 1000 + b.place) * 10 + v), p.programme_id, p.id, pg_temp.id('draft_version', p.n * 10 + v),
       pg_temp.id('passage', p.n * 1000 + b.place), b.place - 1,
       case when b.heading then 'HEADING' else 'PARAGRAPH' end,
       case when b.heading then (b.place / 20 + 1)::text end,
       b.words || case when not b.heading and b.place % 7 = v then ' ' || b.more else '' end,
       v > 0
  from body b join paper p on p.n = b.n cross join generate_series(0, 5) v;

-- a round on every version but the first; that on the last is open while the draft is in review
insert into review_round (id, programme_id, draft_id, draft_version_id, number, audience, opened_at, opened_by, until_day, closed_at, closed_by)
select pg_temp.id('review_round', p.n * 10 + v.number), p.programme_id, p.id, v.id, v.number - 1, p.invited,
       v.published_at + interval '1 day', p.person_id,
       case when v.number = 5 and p.state = 'IN_REVIEW' then date '2023-03-31' else (v.published_at + interval '29 days')::date end,
       case when v.number < 5 or p.state <> 'IN_REVIEW' then v.published_at + interval '30 days' end,
       case when v.number < 5 or p.state <> 'IN_REVIEW' then p.person_id end
  from paper p
  join draft_version v on v.draft_id = p.id and v.number >= 2;

analyze passage_text;
analyze review_round;

insert into remark (id, programme_id, draft_id, round_id, draft_version_id, passage_id, start_at, end_at, quote, prefix, suffix, body,
                    author_id, on_behalf_of, at)
select pg_temp.id('remark', said), p.programme_id, p.id, r.id, r.draft_version_id, t.passage_id, 0, cut.stop, left(t.body, cut.stop), '',
       substr(t.body, cut.stop + 1, 32), pg_temp.sentences('remark', said, 2), w.id, w.organisation_id,
       r.opened_at + said % 20 * interval '1 day'
  from generate_series(1, pg_temp.size(50000) - (select count(*)::int from remark)) said
  join paper p on p.n = 1 + said % (select count(*)::int from paper)
  join review_round r on r.id = pg_temp.id('review_round', p.n * 10 + 2 + pg_temp.pick('round', said, 4))
  join passage_text t on t.draft_version_id = r.draft_version_id and t.position = pg_temp.pick('passage', said, 200)
  join writer w on w.position = pg_temp.pick('remark', said, 200)
 cross join lateral (select position(' ' in t.body || ' ') - 1 as stop) cut;

analyze remark;

insert into remark_answer (id, programme_id, draft_id, remark_id, outcome, body, answered_by, at)
select pg_temp.id('remark_answer', said), m.programme_id, m.draft_id, m.id, (array['TAKEN', 'PARTLY', 'NOT_TAKEN', 'NOTED'])[1 + said % 4],
       pg_temp.sentences('answer', said, 1), r.closed_by, r.closed_at
  from generate_series(1, pg_temp.size(50000)) said
  join remark m on m.id = pg_temp.id('remark', said)
  join review_round r on r.id = m.round_id and r.closed_at is not null;
