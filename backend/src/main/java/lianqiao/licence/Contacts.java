package lianqiao.licence;

import java.util.UUID;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The side table of contacts, apart from all that is public. Whoever reads it for somebody writes down who looked. */
@Component
public class Contacts {
    private final DatabaseClient database;

    Contacts(DatabaseClient database) {
        this.database = database;
    }

    /** Empty where the holder named nobody. */
    public Mono<Contact> of(UUID licence) {
        return database.sql("SELECT name, phone, mail FROM licence_contact WHERE licence = :licence")
                .bind("licence", licence)
                .map(columns -> {
                    var row = new Row(columns);
                    return new Contact(row.text("name"), row.text("phone"), row.text("mail"));
                })
                .one();
    }

    /** In the caller's transaction; an empty contact is removed. */
    Mono<Void> keep(UUID licence, Contact contact) {
        if (contact.isEmpty()) {
            return database.sql("DELETE FROM licence_contact WHERE licence = :licence")
                    .bind("licence", licence)
                    .then();
        }
        return database.sql("""
                        INSERT INTO licence_contact (licence, name, phone, mail) VALUES (:licence, :name, :phone, :mail)
                        ON CONFLICT (licence) DO UPDATE SET name = excluded.name, phone = excluded.phone, mail = excluded.mail
                        """)
                .bind("licence", licence)
                .bind("name", contact.name())
                .bind("phone", contact.phone())
                .bind("mail", contact.mail())
                .then();
    }
}
