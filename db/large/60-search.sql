-- The documents by which records are found, as their triggers were off too.
do $$
declare
    -- filled first and built then is much quicker than the other way round
    words text := pg_get_indexdef('search_document_words'::regclass);
    found_as text;
begin
    drop index search_document_words;
    -- kind by kind, as a constant: PostgreSQL then reads only the tables of that kind, each once
    foreach found_as in array array['MILESTONE', 'ACTION', 'COMMENT', 'SESSION', 'CONTRIBUTION', 'DRAFT', 'PASSAGE', 'REMARK', 'ORGANISATION']
    loop
        execute format('select search_put(array(select s from search_source s where s.kind = %L))', found_as);
    end loop;
    execute words;
end $$;
analyze;
