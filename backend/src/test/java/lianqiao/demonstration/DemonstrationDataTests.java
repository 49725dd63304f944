package lianqiao.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.chain.Chains;
import lianqiao.chain.Classifier;
import lianqiao.chain.NodeWeight;
import lianqiao.chain.Relation;
import lianqiao.licence.Basis;
import lianqiao.licence.FeeMode;
import lianqiao.licence.FeeTerms.Negotiable;
import lianqiao.licence.LicenceState;
import lianqiao.party.CreditCode;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.Ipc;
import lianqiao.patent.LegalState;
import lianqiao.shared.Regions;
import lianqiao.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the invented data to what the portal holds real data to. */
class DemonstrationDataTests {
    private static final Chains CHAINS = Chains.shipped();
    private static final Classifier CLASSIFIER = Classifier.shipped(CHAINS);
    private static final int INVENTED_FROM = 9_990_001;

    static List<GivenLicence> licences() {
        return DemonstrationFiles.licences();
    }

    static List<GivenNeed> needs() {
        return DemonstrationFiles.needs();
    }

    @Test
    void everyOfferIsOfAKnownOrganisationAndEveryPersonIsMarkedAsInvented() {
        assertThat(DemonstrationFiles.offers()).isNotEmpty().allSatisfy(offer -> {
            assertThat(organisationKeys()).contains(offer.organisation());
            assertThat(offer.offer()).endsWith("（演示）");
            assertThat(offer.person() == null || offer.person().endsWith("（演示）"))
                    .isTrue();
        });
    }

    @Test
    void showsAboutSixtyLicencesFortyNeedsFifteenOrganisationsAndTwoCentres() {
        assertThat(licences()).hasSizeBetween(55, 70);
        assertThat(needs()).hasSize(40);
        assertThat(DemonstrationFiles.organisations()).hasSize(15);
        assertThat(DemonstrationFiles.campaigns())
                .extracting(GivenCampaign::centre)
                .containsExactlyInAnyOrder("centre-tj", "centre-sc");
    }

    @Test
    void comesFromFiveRegionsAndShowsEveryFeeModeThatAPersonCanDeclare() {
        assertThat(DemonstrationFiles.organisations())
                .extracting(GivenOrganisation::region)
                .containsOnly("120116", "120110", "120102", "120000", "510100");
        var declared = EnumSet.complementOf(EnumSet.of(FeeMode.UNPARSED));
        assertThat(licences().stream().map(licence -> licence.feeTerms().feeMode()))
                .allMatch(declared::contains)
                .containsAll(declared);
    }

    @Test
    void namesEveryThingOnceAndEveryHolderThatItUses() {
        var organisations = organisationKeys();
        assertThat(keys()).doesNotHaveDuplicates();
        assertThat(licences()).extracting(GivenLicence::applicationNumber).doesNotHaveDuplicates();
        assertThat(organisations)
                .containsAll(licences().stream().map(GivenLicence::holder).toList());
        assertThat(organisations)
                .containsAll(needs().stream().map(GivenNeed::holder).toList());
    }

    @Test
    void givesEachOrganisationACreditCodeOfARegionThatDoesNotExist() {
        assertThat(DemonstrationFiles.organisations()).allSatisfy(organisation -> {
            assertThat(CreditCode.parse(organisation.creditCode())).isPresent();
            assertThat(organisation.creditCode().substring(2, 8)).isEqualTo("999999");
            assertThat(Regions.exists("999999")).isFalse();
            assertThat(organisation.name()).endsWith("（演示）");
        });
    }

    @Test
    void hasAnAccountForEveryKindOfVisitorOfTheTour() {
        assertThat(DemonstrationFiles.accounts())
                .extracting(GivenAccount::login)
                .contains(
                        "enterprise@demo",
                        "institute@demo",
                        "centre@demo",
                        "centre2@demo",
                        "financier@demo",
                        "authority@demo",
                        "operator@demo",
                        "viewer@demo");
        assertThat(organisationKeys())
                .containsAll(DemonstrationFiles.accounts().stream()
                        .filter(account -> account.role() != Role.OPERATOR)
                        .map(account -> Objects.requireNonNull(account.organisation()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("licences")
    void numbersALicenceBeyondAnythingEverGivenOutAndWithTheRightCheckDigit(GivenLicence licence) {
        var parsed = ApplicationNumber.parse(licence.applicationNumber());
        assertThat(parsed).isInstanceOf(ApplicationNumber.Valid.class);
        assertThat(Integer.parseInt(licence.applicationNumber(), 5, 12, 10)).isGreaterThanOrEqualTo(INVENTED_FROM);
    }

    @ParameterizedTest
    @MethodSource("licences")
    void letsProtectionEndWhenTheNumberSaysThatItEnds(GivenLicence licence) {
        var number = new ApplicationNumber(licence.applicationNumber());
        assertThat(licence.endsOn().getYear()).isEqualTo(number.latestEnd().getYear());
        assertThat(licence.grantedOn().getYear()).isBetween(number.year(), number.year() + 4);
    }

    @ParameterizedTest
    @MethodSource("licences")
    void classifiesALicenceBySymbolsOfTheRightForm(GivenLicence licence) {
        assertThat(licence.ipc()).isNotEmpty().allMatch(symbol -> Ipc.read(symbol)
                .filter(ipc -> ipc.symbol().equals(symbol) && symbol.contains("/"))
                .isPresent());
    }

    @ParameterizedTest
    @MethodSource("licences")
    void describesALicenceInSixtyToAHundredAndFiftyCharacters(GivenLicence licence) {
        assertThat(licence.summary().length()).isBetween(60, 150);
        assertThat(licence.titleEn()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("licences")
    void meansToPublishOnlyWhatTheRulesAllow(GivenLicence licence) {
        var today = LocalDate.of(2026, 11, 22);
        var standing = licence.legalState().standing();
        var fee = licence.feeTerms();
        var termEnds = today.plusYears(licence.termYears());
        var allowed = standing != LegalState.Standing.ENDED
                && (fee.isComplete() || fee instanceof Negotiable && licence.basis() == Basis.BY_ANALOGY)
                && !termEnds.isAfter(licence.endsOn());
        assertThat(allowed).isEqualTo(licence.refusedWith() == null);
        assertThat(licence.refusedWith() == null || licence.finalState() == LicenceState.DRAFT)
                .isTrue();
    }

    /** Nearly: the taxonomy may see a border case in a chain next door, and may learn better. */
    @Test
    void placesNearlyAllLicencesInTheChainOfTheirFile() {
        var elsewhere = DemonstrationFiles.CHAINS.stream()
                .flatMap(chain -> DemonstrationFiles.licences(chain).stream()
                        .filter(licence -> nodes(licence).stream().noneMatch(node -> node.startsWith(chain + "/"))))
                .map(GivenLicence::key)
                .toList();
        assertThat(elsewhere).hasSizeLessThanOrEqualTo(licences().size() / 10);
    }

    @ParameterizedTest
    @MethodSource("needs")
    void givesEveryNeedANode(GivenNeed need) {
        assertThat(nodes(need)).as(need.title()).isNotEmpty();
    }

    @Test
    void letsNearlyAllNeedsStandNearALicenceThatTheyExpect() {
        assertThat(needs().stream()
                        .filter(need -> !isNearAnExpectedLicence(need))
                        .map(GivenNeed::key))
                .hasSizeLessThanOrEqualTo(needs().size() / 10);
    }

    private static boolean isNearAnExpectedLicence(GivenNeed need) {
        return licences().stream()
                .filter(licence -> need.expects().contains(licence.key()))
                .flatMap(licence -> nodes(licence).stream())
                .anyMatch(supply -> nodes(need).stream().anyMatch(demand -> near(CHAINS.distance(supply, demand))));
    }

    @ParameterizedTest
    @MethodSource("needs")
    void expectsPublishedLicencesOfAnotherHolder(GivenNeed need) {
        assertThat(need.expects()).isNotEmpty().allMatch(key -> licences().stream()
                .anyMatch(licence -> licence.key().equals(key)
                        && licence.finalState() == LicenceState.PUBLISHED
                        && !licence.holder().equals(need.holder())));
        assertThat(Regions.exists(need.region())).isTrue();
    }

    private static boolean near(Relation relation) {
        return relation == Relation.SAME_NODE
                || relation == Relation.SUPPLIES_TO
                || relation == Relation.SUPPLIED_BY
                || relation == Relation.TWO_STEPS;
    }

    private static List<String> nodes(GivenLicence licence) {
        return keys(CLASSIFIER.classify(licence.title(), licence.summary() + "\n" + licence.offered(), licence.ipc()));
    }

    private static List<String> nodes(GivenNeed need) {
        return keys(CLASSIFIER.classify(need.title(), need.text(), List.of()));
    }

    private static List<String> keys(List<NodeWeight> nodes) {
        return nodes.stream().map(NodeWeight::node).toList();
    }

    private static Set<String> organisationKeys() {
        return DemonstrationFiles.organisations().stream()
                .map(GivenOrganisation::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> keys() {
        return Stream.of(
                        organisationKeys().stream(),
                        licences().stream().map(GivenLicence::key),
                        needs().stream().map(GivenNeed::key),
                        DemonstrationFiles.campaigns().stream().map(GivenCampaign::key))
                .flatMap(all -> all)
                .toList();
    }
}
