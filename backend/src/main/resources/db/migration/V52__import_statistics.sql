-- A large import fills tables faster than autovacuum looks at them; the application may not analyse tables that it doesn't own.
CREATE FUNCTION analyse_listings() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    ANALYZE event_log, patent, licence, licence_piece, tech_need, stock_patent, import_row_outcome;
END
$$;
REVOKE ALL ON FUNCTION analyse_listings FROM PUBLIC;
GRANT EXECUTE ON FUNCTION analyse_listings TO ${app};
