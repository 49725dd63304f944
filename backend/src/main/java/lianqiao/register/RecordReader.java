package lianqiao.register;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lianqiao.party.CreditCode;
import lianqiao.register.RecordType.Role;
import lianqiao.shared.Parks;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;

/** Reads a form by its type: everything that is wrong with it is told at once. Pure. */
public final class RecordReader {
    private static final LocalDate EARLIEST = LocalDate.of(1985, 4, 1);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_SOURCE = 500;

    private final RecordType type;
    private final RecordForm form;
    private final LocalDate today;
    private final List<Refusal> refusals = new ArrayList<>();

    private RecordReader(RecordType type, RecordForm form, LocalDate today) {
        this.type = type;
        this.form = form;
        this.today = today;
    }

    /** What stands in the way of the form; empty where nothing does. */
    public static List<Refusal> refusals(RecordType type, RecordForm form, LocalDate today) {
        try {
            read(type, form, today);
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals();
        }
    }

    static Filled read(RecordType type, RecordForm form, LocalDate today) {
        return new RecordReader(type, form, today).read();
    }

    private Filled read() {
        LocalDate on = on();
        String park = park();
        String region = region(park);
        String organisation = organisation();
        String creditCode = creditCode();
        String source = text(form.source(), "source", LONGEST_SOURCE);
        Map<String, String> values = values();
        checkScope(values, region, park);
        String number = number(values, on, park == null ? region : park, creditCode);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        Map<String, String> named = new LinkedHashMap<>(values);
        Map<String, String> personal = new LinkedHashMap<>();
        type.fields().stream().filter(TypeField::personal).forEach(field -> {
            String value = named.remove(field.key());
            if (value != null) {
                personal.put(field.key(), value);
            }
        });
        return new Filled(
                number,
                key(number, park == null ? region : park),
                on,
                region,
                park,
                organisation.isEmpty() ? null : organisation,
                creditCode,
                source,
                named,
                personal);
    }

    private LocalDate on() {
        LocalDate on = form.on();
        if (on == null || on.isBefore(EARLIEST)) {
            refusals.add(RegisterRefusals.dateMissing());
        } else if (on.isAfter(today)) {
            refusals.add(RegisterRefusals.future("on"));
        }
        return Objects.requireNonNullElse(on, EARLIEST);
    }

    private @Nullable String park() {
        String park = plain(form.park());
        if (park.isEmpty()) {
            return null;
        }
        if (!Parks.exists(park)) {
            refusals.add(RegisterRefusals.park(park));
            return null;
        }
        return park;
    }

    private String region(@Nullable String park) {
        String region = plain(form.region());
        String ofPark = park == null ? "" : Parks.region(park).orElse("");
        if (region.isEmpty() && park != null) {
            return ofPark;
        }
        if (!Regions.exists(region)) {
            refusals.add(Regions.unknown("region", region));
        } else if (park != null && !region.equals(ofPark)) {
            refusals.add(RegisterRefusals.parkElsewhere(park));
        }
        return region;
    }

    private String organisation() {
        String name = text(form.organisation(), "organisation", LONGEST_NAME);
        if (name.isEmpty() && type.organisation() == RecordType.Organisation.REQUIRED) {
            refusals.add(RegisterRefusals.organisationMissing());
        }
        return type.organisation() == RecordType.Organisation.NONE ? "" : name;
    }

    private @Nullable String creditCode() {
        String written = plain(form.creditCode());
        if (type.organisation() == RecordType.Organisation.NONE
                || written.isEmpty() && type.organisation() == RecordType.Organisation.OPTIONAL) {
            return null;
        }
        var code = CreditCode.parse(written);
        if (code.isEmpty()) {
            refusals.add(RegisterRefusals.creditCode(written));
        }
        return code.map(CreditCode::value).orElse(null);
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (TypeField field : type.fields()) {
            var read = new ValueReader(field, today).read(form.told().get(field.key()));
            if (read.value() != null) {
                values.put(field.key(), read.value());
            }
            if (read.refusal() != null) {
                refusals.add(read.refusal());
            }
        }
        form.told().keySet().stream()
                .filter(key -> type.field(key).isEmpty())
                .forEach(key -> refusals.add(RegisterRefusals.unknownField(key)));
        return values;
    }

    /** A statistic of an indicator that is one place's belongs to that place. */
    private void checkScope(Map<String, String> values, String region, @Nullable String park) {
        String indicator = type.role(Role.INDICATOR, values);
        if (indicator != null) {
            KnownIndicators.shipped()
                    .find(indicator)
                    .filter(known -> !IndicatorPlace.allows(known.scope(), region, park))
                    .ifPresent(known -> refusals.add(RegisterRefusals.outsideScope(known)));
        }
    }

    private String number(Map<String, String> values, LocalDate on, String place, @Nullable String creditCode) {
        if (type.number().isEntered()) {
            String number = text(form.number(), "number", LONGEST_NUMBER);
            if (number.isEmpty()) {
                refusals.add(RegisterRefusals.numberMissing(type));
            }
            return number;
        }
        return type.number().of().stream()
                .map(part -> switch (part) {
                    case "place" -> place;
                    case "on" -> on.toString();
                    case "creditCode" -> Objects.requireNonNullElse(creditCode, "");
                    default -> values.getOrDefault(part, "");
                })
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }

    /** One spelling of a number: full-width letters, case and spaces tell no two apart. */
    private String key(String number, String place) {
        String plain = Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u200b]+", "")
                .replaceAll("[‐‑‒–—−]", "-")
                .toUpperCase(Locale.ROOT);
        return type.number().scope() == NumberRule.Scope.EVERYWHERE ? plain : place + " " + plain;
    }

    private String text(@Nullable String told, String field, int longest) {
        String text = plain(told);
        if (text.length() > longest) {
            refusals.add(RegisterRefusals.tooLong(field, longest));
        }
        return text;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
