-- The documents by which records are found: their triggers were off too. Record by record, so that no list of all of them is held.
do $$
declare
    root uuid;
begin
    for root in
        select id from milestone union all select id from action union all select id from session
        union all select id from draft union all select id from organisation
    loop
        perform search_put(array(select s from search_source s where s.root_id = root));
    end loop;
end $$;
analyze;
