package lianqiao.party;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.ConflictException;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The table of what organisations say of themselves. */
@Component
class Profiles {
    private final DatabaseClient database;

    Profiles(DatabaseClient database) {
        this.database = database;
    }

    Mono<Profile> of(UUID organisation) {
        return database.sql("SELECT * FROM organisation_profile WHERE organisation = :organisation")
                .bind("organisation", organisation)
                .map(Profiles::profile)
                .one()
                .defaultIfEmpty(Profile.EMPTY);
    }

    /** @throws ConflictException CHANGED_MEANWHILE where it isn't of the version that was read */
    Mono<Profile> save(UUID organisation, Profile profile) {
        return database.sql("""
                        INSERT INTO organisation_profile AS old (organisation, intro, website, chains, contact_name,
                            contact_phone, contact_mail, post_address)
                        VALUES (:organisation, :intro, :website, :chains, :name, :phone, :mail, :post)
                        ON CONFLICT (organisation) DO UPDATE SET version = old.version + 1, intro = excluded.intro,
                            website = excluded.website, chains = excluded.chains, contact_name = excluded.contact_name,
                            contact_phone = excluded.contact_phone, contact_mail = excluded.contact_mail,
                            post_address = excluded.post_address, changed_at = now()
                        WHERE old.version = :version
                        RETURNING *
                        """)
                .bind("organisation", organisation)
                .bind("version", profile.version())
                .bind("intro", profile.intro())
                .bind("website", profile.website())
                .bind("chains", profile.chains().toArray(String[]::new))
                .bind("name", profile.contact().name())
                .bind("phone", profile.contact().phone())
                .bind("mail", profile.contact().mail())
                .bind("post", profile.contact().postAddress())
                .map(Profiles::profile)
                .one()
                .switchIfEmpty(Mono.error(() -> ConflictException.changedMeanwhile(organisation)));
    }

    /** The two facts of the organisation itself that its editors may change. */
    Mono<Void> saveNames(UUID organisation, @Nullable String nameEn, @Nullable String park) {
        var update = database.sql(
                        "UPDATE organisation SET name_en = :nameEn, park = :park, version = version + 1 WHERE id = :id")
                .bind("id", organisation);
        update = Binding.orNull(update, "nameEn", String.class, nameEn);
        return Binding.orNull(update, "park", String.class, park).then();
    }

    private static Profile profile(Readable columns) {
        Row row = new Row(columns);
        return new Profile(
                row.number("version"),
                row.text("intro"),
                row.text("website"),
                texts(columns, "chains"),
                new Profile.OwnContact(
                        row.text("contact_name"),
                        row.text("contact_phone"),
                        row.text("contact_mail"),
                        row.text("post_address")));
    }

    static List<String> texts(Readable columns, String column) {
        return List.of(Objects.requireNonNull(columns.get(column, String[].class)));
    }
}
