package lianqiao;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import lianqiao.engines.Engines;
import lianqiao.engines.TemporaryEngines;
import org.flywaydb.core.Flyway;

/**
 * The engines of this test JVM, started when first asked for and stopped with the JVM, however it ends. For tests that start
 * portals of their own, as processes, {@link #cleanSettings} gives the environment variables of one.
 */
public final class TestEngines {
    private static final String MIGRATED = "migrated";

    private final Engines engines;

    private TestEngines(Engines engines) {
        this.engines = engines;
    }

    /** The one set of engines that all test classes of this JVM share. */
    public static TestEngines shared() {
        return Shared.ENGINES;
    }

    private static final class Shared {
        static final TestEngines ENGINES = start();
    }

    private static TestEngines start() {
        TestEngines started = new TestEngines(TemporaryEngines.start(Path.of("target")));
        started.engines.postgres().forgetPowerCuts();
        started.migrateTemplate();
        return started;
    }

    /** Migrations run once; a copy of the outcome takes a tenth of a second. */
    private void migrateTemplate() {
        engines.postgres().createDatabase(MIGRATED, null);
        migrate(MIGRATED, "latest");
    }

    private void migrate(String name, String upTo) {
        DatabaseUrl owner = DatabaseUrl.parse(engines.postgres().ownerUrl(name));
        DatabaseUrl application = DatabaseUrl.parse(engines.postgres().url(name));
        Flyway.configure()
                .dataSource(owner.jdbc(), owner.user(), owner.password())
                .placeholders(Map.of("app", '"' + application.user() + '"'))
                .target(upTo)
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /** An empty database that stands at a migration, {@code "72"}, and its owner's address. */
    public String standingAt(String name, String migration) {
        engines.postgres().createDatabase(name, null);
        return bringOn(name, migration);
    }

    /** Brings it on to a later migration, or to {@code "latest"}; @return its owner's address */
    public String bringOn(String name, String migration) {
        migrate(name, migration);
        return engines.postgres().ownerUrl(name);
    }

    /**
     * Makes a database of this name and returns what a portal on it reads: {@code LIANQIAO_DATABASE_URL},
     * {@code LIANQIAO_DATABASE_OWNER_URL}, {@code LIANQIAO_ELASTICSEARCH_URL}, {@code LIANQIAO_INDEX_PREFIX}.
     */
    public Map<String, String> cleanSettings(String name) {
        engines.postgres().createDatabase(name, MIGRATED);
        Map<String, String> settings = new HashMap<>();
        settings.put("LIANQIAO_DATABASE_URL", engines.postgres().url(name));
        settings.put("LIANQIAO_DATABASE_OWNER_URL", engines.postgres().ownerUrl(name));
        settings.put("LIANQIAO_ELASTICSEARCH_URL", engines.elasticsearch().url());
        settings.put("LIANQIAO_INDEX_PREFIX", name.replace('_', '-'));
        return settings;
    }

    /** Drops the database of this name. */
    public void forget(String name) {
        engines.postgres().dropDatabase(name);
    }
}
