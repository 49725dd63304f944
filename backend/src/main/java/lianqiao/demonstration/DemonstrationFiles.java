package lianqiao.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files under resources {@code demonstration/}. */
final class DemonstrationFiles {
    /** One file of licences and one of needs for each. */
    static final List<String> CHAINS =
            List.of("nev-icv", "biomed", "med-device", "new-materials", "smart-equipment", "clean-energy");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DemonstrationFiles() {}

    static List<GivenOrganisation> organisations() {
        return rows("organisations", "organisations", GivenOrganisation.class);
    }

    static List<GivenAccount> accounts() {
        return rows("accounts", "accounts", GivenAccount.class);
    }

    static List<GivenOffer> offers() {
        return rows("offers", "offers", GivenOffer.class);
    }

    static String password() {
        return String.valueOf(content("accounts").get("password"));
    }

    static List<GivenLicence> licences() {
        return Stream.concat(CHAINS.stream().flatMap(chain -> licences(chain).stream()), unpublished().stream())
                .toList();
    }

    static List<GivenLicence> licences(String chain) {
        return rows("licences/" + chain, "licences", GivenLicence.class);
    }

    private static List<GivenLicence> unpublished() {
        return rows("licences/not-published", "licences", GivenLicence.class);
    }

    static List<GivenNeed> needs() {
        return CHAINS.stream().flatMap(chain -> needs(chain).stream()).toList();
    }

    static List<GivenNeed> needs(String chain) {
        return rows("needs/" + chain, "needs", GivenNeed.class);
    }

    /** One file of stock patents for each holder. */
    static List<GivenStock> stock() {
        return Stream.of("uni-tj", "uni-sc", "inst-bh")
                .flatMap(holder -> rows("stock/" + holder, "stock", GivenStock.class).stream())
                .toList();
    }

    static List<GivenProduct> products() {
        return rows("finance", "products", GivenProduct.class);
    }

    static List<GivenFinancing> financings() {
        return rows("finance", "needs", GivenFinancing.class);
    }

    static List<GivenRecord> records() {
        return rows("register", "records", GivenRecord.class);
    }

    static List<GivenSeries> series() {
        return rows("register", "series", GivenSeries.class);
    }

    static List<GivenTarget> targets() {
        return rows("targets", "targets", GivenTarget.class);
    }

    /** @param list conditionNeeds or offers */
    static List<GivenPosting> postings(String list) {
        return rows("postings", list, GivenPosting.class);
    }

    static List<GivenNotice> notices() {
        return rows("notices", "notices", GivenNotice.class);
    }

    static List<GivenCampaign> campaigns() {
        return rows("campaigns", "campaigns", GivenCampaign.class);
    }

    static List<GivenAnswer> answers() {
        return rows("deals", "answers", GivenAnswer.class);
    }

    static List<GivenDeal> deals() {
        return rows("deals", "deals", GivenDeal.class);
    }

    private static <T> List<T> rows(String file, String list, Class<T> type) {
        if (!(content(file).get(list) instanceof List<?> rows)) {
            throw new IllegalStateException("demonstration/" + file + ".yaml has no list " + list);
        }
        return rows.stream().map(row -> MAPPER.<T>convertValue(row, type)).toList();
    }

    private static Map<?, ?> content(String file) {
        var path = "/demonstration/" + file + ".yaml";
        try (InputStream stream = DemonstrationFiles.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + path + " is missing from the jar; build it again");
            }
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return (Map<?, ?>) new Yaml(new SafeConstructor(options)).load(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
