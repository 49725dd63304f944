-- The owner makes tables, the application only uses them: each feature's migration grants what its commands need.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ${app};
