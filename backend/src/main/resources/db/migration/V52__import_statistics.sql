-- A large import fills tables faster than autovacuum looks at them; the application may not analyse tables that it doesn't own.
CREATE FUNCTION analyse_listings() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    ANALYZE event_log (seq, type, subject), patent (id, number), licence (id, patent, state, holder_name, source, source_number),
        licence_piece (key, licence), tech_need (id, state), stock_patent (id), import_row_outcome (import, row);
END
$$;
REVOKE ALL ON FUNCTION analyse_listings FROM PUBLIC;
GRANT EXECUTE ON FUNCTION analyse_listings TO ${app};
