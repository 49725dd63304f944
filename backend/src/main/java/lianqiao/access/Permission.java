package lianqiao.access;

import static lianqiao.shared.OrganisationKind.AUTHORITY;
import static lianqiao.shared.OrganisationKind.ENTERPRISE;
import static lianqiao.shared.OrganisationKind.FINANCIER;
import static lianqiao.shared.OrganisationKind.INSTITUTE;
import static lianqiao.shared.OrganisationKind.OPERATION_CENTRE;
import static lianqiao.shared.OrganisationKind.SERVICE_AGENCY;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import lianqiao.shared.Actor;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;

/**
 * Every permission of the portal: who may use an endpoint at all. Whose thing it is (own or another organisation's) is decided
 * by the feature that owns the thing.
 */
public enum Permission {
    /** Public pages need no login. */
    READ_PUBLIC(actor -> true),
    SIGN_IN(actor -> true),
    /** Anyone who has signed in, for what is their own. */
    READ_OWN(actor -> !actor.isAnonymous()),
    /** One's own password, sessions, tokens and choice of organisation: for people, never for a token. */
    MANAGE_ACCOUNT(actor -> actor.account() != null),
    /** Who belongs to an organisation, and in what role, is said by its owners. */
    MANAGE_MEMBERS(actor -> actor.role() == Role.OWNER || actor.isOperator()),
    /** Whoever holds the mail holds the link in it. */
    UNSUBSCRIBE(actor -> true),
    /** What an organisation says of itself: its editors. */
    EDIT_PROFILE(actor -> actor.isEditor() || actor.isOperator()),
    /** Registrations and labels are looked at by an authority, for its own region, or by the operator. */
    VERIFY_ORGANISATION(editorOf(AUTHORITY).or(Actor::isOperator)),
    /** Institutes and enterprises hold patents. */
    PUBLISH_LICENCE(editorOf(INSTITUTE, ENTERPRISE)),
    /** That an organisation holds what another platform published, an authority may say where its name does not. */
    CONFIRM_CLAIM(editorOf(AUTHORITY)),
    /** Whether two licences are one is said by their holder, or by the operator. */
    DECIDE_DUPLICATE(editorOf(INSTITUTE, ENTERPRISE).or(Actor::isOperator)),
    /** Any unit may take an open licence (Patent Law art. 51). */
    TAKE_LICENCE(editorOf(ENTERPRISE, INSTITUTE)),
    /** The library of stock patents in full: what of it, the feature decides. */
    READ_STOCK(of(INSTITUTE, ENTERPRISE, OPERATION_CENTRE, AUTHORITY).or(Actor::isOperator)),
    /** Survey and keep what is one's own. */
    KEEP_STOCK(editorOf(INSTITUTE, ENTERPRISE)),
    ASSESS_STOCK(editorOf(INSTITUTE, ENTERPRISE, OPERATION_CENTRE)),
    /** Make, send and answer promotion lists. */
    PROMOTE_STOCK(editorOf(INSTITUTE, ENTERPRISE, OPERATION_CENTRE)),
    /** By what marks the tiers of the whole library begin. */
    SET_TIERS(editorOf(OPERATION_CENTRE).or(Actor::isOperator)),
    /** The taxonomy of the industry chains, which is everybody's: with history and undo. */
    EDIT_CHAINS(editorOf(OPERATION_CENTRE).or(Actor::isOperator)),
    POST_NEED(editorOf(ENTERPRISE, INSTITUTE)),
    /** Space, equipment, rights and partners are offered by whoever has them. */
    POST_OFFER(editorOf(ENTERPRISE, INSTITUTE, OPERATION_CENTRE, FINANCIER, SERVICE_AGENCY)),
    /** What is owned may be pledged, by whoever owns it. */
    ASK_FINANCE(editorOf(ENTERPRISE, INSTITUTE)),
    /** Licensed institutions only: an organisation that is not verified has no such permission, and a product needs its permit. */
    OFFER_FINANCE(editorOf(FINANCIER)),
    /** The two sides of a match, whatever they offer, and the centre that brings them together. */
    FOLLOW_DEAL(editorOf(ENTERPRISE, INSTITUTE, OPERATION_CENTRE, FINANCIER, SERVICE_AGENCY)),
    /** Say yes or no to a match of what is one's own: whoever may post a demand or a supply. */
    ANSWER_MATCH(editorOf(ENTERPRISE, INSTITUTE, OPERATION_CENTRE, FINANCIER, SERVICE_AGENCY)),
    /** Facts for the register: which types, and of whom, the feature decides. */
    ENTER_RECORD(editorOf(OPERATION_CENTRE, AUTHORITY, ENTERPRISE, INSTITUTE, SERVICE_AGENCY, FINANCIER)),
    /** Bring records by a file, and ask for the cancellation of one that counts. */
    KEEP_REGISTER(editorOf(OPERATION_CENTRE, AUTHORITY)),
    /** The second person's word on a record: a person's, never a token's. */
    JUDGE_RECORD(editorOf(OPERATION_CENTRE, AUTHORITY)),
    /** Attach files to records, and withdraw what one attached anywhere. */
    GIVE_EVIDENCE(editorOf(ENTERPRISE, INSTITUTE, OPERATION_CENTRE, FINANCIER, SERVICE_AGENCY, AUTHORITY)),
    /** Public notices, news and cases are told by whoever answers for them. */
    WRITE_NOTICE(editorOf(OPERATION_CENTRE, AUTHORITY)),
    RUN_CAMPAIGN(editorOf(OPERATION_CENTRE)),
    /** What other platforms published is brought in by the operator or by a centre. */
    IMPORT_LISTINGS(editorOf(OPERATION_CENTRE).or(Actor::isOperator)),
    READ_IMPORTS(of(OPERATION_CENTRE, AUTHORITY, INSTITUTE, ENTERPRISE).or(Actor::isOperator)),
    /** Gives files of some kind; which kinds is each kind's own rule. */
    GIVE_FILES(editorOf(OPERATION_CENTRE, AUTHORITY, INSTITUTE, ENTERPRISE).or(Actor::isOperator)),
    /** Targets and periods of an authority's own region; the operator's are everybody's. */
    SET_TARGETS(editorOf(AUTHORITY).or(Actor::isOperator)),
    /** That an entry of the ledger is wrong, one person says and another decides: of authorities and centres. */
    CORRECT_LEDGER(editorOf(AUTHORITY, OPERATION_CENTRE)),
    /** An authority watches over its region, the operator over everything. */
    READ_AUDIT(of(AUTHORITY).or(Actor::isOperator)),
    /** Whom to call: personal data, for the two sides of a deal. */
    SEE_CONTACT(editorOf(ENTERPRISE, INSTITUTE, OPERATION_CENTRE, FINANCIER, SERVICE_AGENCY)),
    /** Rebuild, rewind, release: the running of the portal itself. */
    OPERATE(Actor::isOperator);

    private static final Set<Permission> FOR_PEOPLE = EnumSet.of(SIGN_IN, MANAGE_ACCOUNT, UNSUBSCRIBE, JUDGE_RECORD);
    /** What an organisation may before anyone has verified it: everything by which it gets ready. */
    static final Set<Permission> UNVERIFIED =
            EnumSet.of(READ_PUBLIC, SIGN_IN, READ_OWN, MANAGE_ACCOUNT, MANAGE_MEMBERS, EDIT_PROFILE);

    private final Predicate<Actor> rule;

    Permission(Predicate<Actor> rule) {
        this.rule = rule;
    }

    public boolean allows(Actor actor) {
        return rule.test(actor);
    }

    /** Whether no token can have it: it needs a person at a browser. */
    public boolean isForPeople() {
        return FOR_PEOPLE.contains(this);
    }

    private static Predicate<Actor> of(OrganisationKind... kinds) {
        Set<OrganisationKind> allowed = Set.of(kinds);
        return actor -> actor.kind() != null && allowed.contains(actor.kind());
    }

    private static Predicate<Actor> editorOf(OrganisationKind... kinds) {
        return of(kinds).and(Actor::isEditor);
    }
}
