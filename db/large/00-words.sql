-- What the other files draw from. Nothing here is left to chance: the same number gives the same value in every run.

-- How many of what the whole set has so many of: a test loads a small part.
create function pg_temp.size(whole int) returns int
    language sql stable
as $$ select (whole::bigint * current_setting('spoorboek.permille')::int / 1000)::int $$;

-- A choice between 0 and choices - 1. The numbers are cast, as a text of an unknown kind would keep PostgreSQL from inlining.
create function pg_temp.pick(salt text, n bigint, choices int) returns int
    language sql immutable
as $$ select ((hashtextextended(salt || ':' || n::text, 20230314) & 9223372036854775807) % choices)::int $$;

-- Shaped as UUID version 7, in the order of the numbers.
create function pg_temp.id(kind text, n bigint) returns uuid
    language sql immutable
as $$
    select ('0186' || lpad(to_hex(n), 8, '0') || '7' || substr(md5(kind || n::text), 1, 3)
            || '8' || substr(md5(kind || n::text), 4, 3) || substr(md5(n::text || kind), 1, 12))::uuid
$$;

-- The number of the programme's track, 1 to 6; 0 is the programme's own line.
create function pg_temp.track(number int) returns uuid
    language sql stable
as $$ select id from track t where t.number = $1 $$;

-- A date around a day, as finely as the kind says: 0 a day, 1 a month, 2 a quarter, 3 a year.
create function pg_temp.partial(day date, kind int)
    returns table (words text, edtf text, range daterange, "precision" text)
    language sql immutable
as $$
    select case kind
               when 0 then extract(day from day) || ' ' || month || ' ' || year
               when 1 then month || ' ' || year
               when 2 then 'Q' || extract(quarter from day) || ' ' || year
               else year end,
           case kind
               when 0 then to_char(day, 'YYYY-MM-DD')
               when 1 then to_char(day, 'YYYY-MM')
               when 2 then year || '-' || (32 + extract(quarter from day))
               else year end,
           case kind
               when 0 then daterange(day, day + 1)
               when 1 then daterange(date_trunc('month', day)::date, (date_trunc('month', day) + interval '1 month')::date)
               when 2 then daterange(date_trunc('quarter', day)::date, (date_trunc('quarter', day) + interval '3 months')::date)
               else daterange(date_trunc('year', day)::date, (date_trunc('year', day) + interval '1 year')::date) end,
           (array['DAY', 'MONTH', 'QUARTER', 'YEAR'])[kind + 1]
      from (select to_char(day, 'YYYY') as year,
                   (array['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september',
                          'oktober', 'november', 'december'])[extract(month from day)] as month) named
$$;

create function pg_temp.subject(n bigint) returns text
    language sql immutable
as $$
    select (array['jeugdhulp', 'sociale basis', 'beschermd thuis', 'inkomensondersteuning', 'wonen en zorg', 'vervoer',
                  'mantelzorg', 'vroegsignalering', 'schulden', 'dagbesteding', 'wijkteams', 'onderwijs en zorg',
                  'opvang', 'werk', 'ouderen', 'cliëntondersteuning', 'huisvesting', 'armoede', 'preventie',
                  'doorbraak'])[1 + pg_temp.pick('subject', n, 20)]
$$;

create function pg_temp.deliverable(n bigint) returns text
    language sql immutable
as $$
    select (array['Verordening', 'Plan van aanpak', 'Inkoopkader', 'Uitvoeringsplan', 'Evaluatie', 'Startnotitie', 'Contract',
                  'Werkafspraken', 'Monitor', 'Proef', 'Besluit', 'Communicatieplan', 'Nota', 'Handreiking', 'Overdracht',
                  'Meting'])[1 + pg_temp.pick('deliverable', n, 16)]
$$;

-- Some sentences of what people say and write.
create function pg_temp.sentences(salt text, n bigint, number int) returns text
    language plpgsql immutable
as $$
declare
    known constant text[] := array[
            'Voor gezinnen is het belangrijk dat %s dicht bij huis begint.',
            'Wij zien dat de wachttijd bij %s de laatste maanden oploopt.',
            'De overgang naar %s vraagt meer tijd dan in het plan staat.',
            'Onze medewerkers kennen de weg in %s nog niet goed.',
            'Leg in gewone woorden uit wat er verandert aan %s.',
            'Wie nu gebruikmaakt van %s wil weten wat er na de zomer gebeurt.',
            'Neem de ervaringen met %s uit de andere wijken mee.',
            'Er is geen vast aanspreekpunt voor %s in het weekend.',
            'De afspraken over %s met de regio zijn nog niet rond.',
            'Maak zichtbaar hoeveel mensen door %s geholpen zijn.',
            'Vrijwilligers dragen veel van %s en raken overbelast.',
            'Een proef met %s in twee wijken leert ons meer dan een nota.',
            'De kosten van %s stijgen sneller dan het budget.',
            'Betrek de mensen om wie het gaat al bij de opzet van %s.',
            'Scholen horen te laat wat er met %s is afgesproken.',
            'Zonder genoeg woningen komt %s niet van de grond.',
            'Het formulier voor %s is te lang en te moeilijk.',
            'Wij bieden aan om over %s een avond te organiseren.',
            'De samenwerking rond %s werkt goed waar teams elkaar kennen.',
            'Houd bij %s rekening met wie niet digitaal vaardig is.'];
    said text[] := '{}';
begin
    for s in 1..number loop
        said := said || replace(known[1 + pg_temp.pick(salt || s::text, n, 20)], '%s', pg_temp.subject(n * 31 + s));
    end loop;
    return array_to_string(said, ' ');
end $$;
