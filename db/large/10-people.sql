-- 40 organisations and 500 people in all roles, on top of those of the demo. Functions, no persons.

insert into organisation (id, name, kind, created_at)
select pg_temp.id('organisation', n), 'Partnerorganisatie ' || n, 'PARTNER', timestamptz '2019-01-01'
  from generate_series(1, greatest(0, 40 - (select count(*)::int from organisation))) n;

create temp table partner on commit drop as
select row_number() over (order by id) - 1 as position, count(*) over () as number, id
  from organisation where kind = 'PARTNER';

insert into participation (id, programme_id, organisation_id, track_id)
select pg_temp.id('participation', p.position * 10 + second), t.programme_id, p.id, t.id
  from partner p
 cross join generate_series(0, 1) second
  join track t on t.number = 1 + (p.position + second * 3) % 6
    on conflict do nothing;

-- All sign in with the password of the demo's accounts.
insert into person (id, username, name, email, password_hash, organisation_id, created_at)
select pg_temp.id('person', n),
       'p' || lpad(n::text, 4, '0'),
       kind.name || ' ' || n,
       'p' || lpad(n::text, 4, '0') || '@voorbeeld.example',
       example.password_hash,
       case kind.role when 'PARTNER' then partner.id else case when kind.role like 'ADVISORY%' then body.id else example.organisation_id end end,
       timestamptz '2019-01-01'
  from generate_series(1, 500 - (select count(*)::int from person where not system)) n
 cross join (select password_hash, organisation_id from person where username = 'programmamanager') example
 cross join (select id from organisation where kind = 'ADVISORY_BODY' order by name limit 1) body
 cross join lateral (select (array['PARTNER', 'TRACK_MEMBER', 'PARTNER', 'COUNCILLOR', 'PARTNER', 'TRACK_MEMBER', 'PARTNER',
                                   'ADVISORY_MEMBER', 'PARTNER', 'CONTROLLER'])[1 + n % 10] as role,
                            (array['Partner', 'Medewerker', 'Partner', 'Raadslid', 'Partner', 'Medewerker', 'Partner',
                                   'Lid participatieraad', 'Partner', 'Controller'])[1 + n % 10] as name) kind
  join partner on partner.position = n % partner.number;

insert into seat (id, role, title, track_ids, organisation_id, person_id, confirmed_by, confirmed_at, created_at)
select pg_temp.id('seat', n),
       kind.role,
       case when kind.role in ('PARTNER', 'ADVISORY_MEMBER') then null else p.name end,
       case kind.role when 'TRACK_MEMBER' then array[pg_temp.track(1 + n % 6)] else '{}' end,
       case when kind.role in ('PARTNER', 'ADVISORY_MEMBER') then p.organisation_id end,
       p.id,
       case kind.role when 'ADVISORY_MEMBER' then acting_person() end,
       case kind.role when 'ADVISORY_MEMBER' then timestamptz '2019-01-02' end,
       timestamptz '2019-01-01'
  from generate_series(1, 500) n
  join person p on p.id = pg_temp.id('person', n)
 cross join lateral (select (array['PARTNER', 'TRACK_MEMBER', 'PARTNER', 'COUNCILLOR', 'PARTNER', 'TRACK_MEMBER', 'PARTNER',
                                   'ADVISORY_MEMBER', 'PARTNER', 'CONTROLLER'])[1 + n % 10] as role) kind;

-- who writes in what follows
create temp table writer on commit drop as
select row_number() over (order by p.id) - 1 as position, count(*) over () as number, p.id, p.organisation_id
  from person p join seat s on s.person_id = p.id and s.role in ('PARTNER', 'ADVISORY_MEMBER');
analyze writer;
create temp table planner on commit drop as
select t.number, t.id as track_id, t.programme_id, s.person_id, s.id as seat_id
  from track t join seat s on s.role = 'TRACK_LEAD' and t.id = any (s.track_ids);
