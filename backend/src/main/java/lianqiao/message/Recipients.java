package lianqiao.message;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lianqiao.shared.Role;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Who is to be told: the members of the organisations that news is for, each as they chose. */
@Component
class Recipients {
    private final DatabaseClient database;

    Recipients(DatabaseClient database) {
        this.database = database;
    }

    /** Nobody is told what they did themselves, unless they asked for it to be done. */
    Flux<Recipient> of(List<News> news) {
        // One question for a whole batch: a page of matches speaks to hundreds of organisations.
        return database.sql("""
                        WITH news AS (
                            SELECT * FROM unnest(:numbers, :organisations, :accounts, :actors, :roles, :kinds, :usual)
                                AS n (number, organisation, account, actor, roles, kind, usual)),
                        told AS (
                            SELECT n.number, m.account, n.kind, n.usual FROM news n
                            JOIN membership m ON m.organisation = n.organisation
                            WHERE m.account IS DISTINCT FROM n.actor
                              AND (n.roles = '' OR m.role = ANY(string_to_array(n.roles, ' ')))
                            UNION SELECT n.number, n.account, n.kind, n.usual FROM news n WHERE n.account IS NOT NULL)
                        SELECT t.number, t.account, coalesce(p.channel, t.usual) AS channel FROM told t
                        LEFT JOIN message_preference p ON p.account = t.account AND p.kind = t.kind
                        WHERE coalesce(p.channel, t.usual) <> 'NONE'
                        """)
                .bind("numbers", IntStream.range(0, news.size()).boxed().toArray(Integer[]::new))
                .bind("organisations", ids(news, News::organisation))
                .bind("accounts", ids(news, News::account))
                .bind("actors", ids(news, one -> one.event().actor().account()))
                .bind("roles", texts(news, Recipients::roles))
                .bind("kinds", texts(news, one -> one.template().kind().name()))
                .bind("usual", texts(news, one -> one.template().kind().usual().name()))
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Recipient(row.count("number"), row.id("account"), row.oneOf(Channel.class, "channel"));
                })
                .all();
    }

    private static String roles(News news) {
        return news.template().roles().stream().map(Role::name).collect(Collectors.joining(" "));
    }

    private static @Nullable UUID[] ids(List<News> news, Function<News, @Nullable UUID> of) {
        return news.stream().map(of).toArray(UUID[]::new);
    }

    private static String[] texts(List<News> news, Function<News, String> of) {
        return news.stream().map(of).toArray(String[]::new);
    }
}
