package org.opencommissioning.cocommissioning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opencommissioning.internal.cited.CcgLaw;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.LegalProvision;

/** The powers on which co-commissioning can rest, with the days on which they are in force for CCGs. */
public final class CoCommissioningPowers {
    static final LocalDate LAST_CCG_DAY = CcgLaw.LAST_DAY;
    static final DateSpan CCG_YEARS = CcgLaw.DAYS;
    static final String ACT = CcgLaw.ACT;

    /** NHS England may have a CCG exercise a function of its own, or exercise it jointly with the CCG. */
    public static final LegalProvision DELEGATED_OR_JOINT = LegalProvision.of(ACT, "s.13Z(2)", CCG_YEARS);

    /** It may exercise a function jointly by a joint committee with the CCG. */
    public static final LegalProvision JOINT_COMMITTEE = CcgLaw.JOINT_COMMITTEE_WITH_NHS_ENGLAND;

    /** It may exercise functions of CCGs jointly with them, from October 2014. */
    public static final LegalProvision FUNCTIONS_OF_CCGS = LegalProvision.of(
            ACT, "s.14Z9, as amended by SI 2014/2436 art 3", DateSpan.of(LocalDate.of(2014, 10, 1), LAST_CCG_DAY));

    /** It stays liable for what it has another exercise. */
    static final LegalProvision LIABILITY = LegalProvision.of(ACT, "s.13Z(6)", CCG_YEARS);

    static final LegalProvision SECTION_13Z = LegalProvision.of(ACT, "s.13Z", CCG_YEARS);

    private static final Pattern THE_ACT = Pattern.compile("(?i)(?:National Health Service|NHS) Act 2006");

    /** A section, its subsections if any are named, and at most who amended it. */
    private static final Pattern SECTION = Pattern.compile(
            "(?i)(?:sections?|ss?)\\.? ?(\\d+[A-Z]*\\d*)((?: ?(?:,|and|\\(\\d+\\)))*)(?:,? as amended.*)?");

    private static final Pattern SUBSECTION = Pattern.compile("\\((\\d+)\\)");
    private static final String POWER = "13Z";

    /** What subsection (2) lets it do, subsection (4) lets it do by a joint committee, and (6) is on who is liable. */
    private static final String EITHER_WAY = "2";

    private static final String BY_JOINT_COMMITTEE = "4";
    private static final String ON_LIABILITY = "6";

    /** Powers of other bodies, over functions of CCGs and among CCGs: each known to be none over functions of NHS England for CCGs. */
    private static final Set<String> OTHER_POWERS = Set.of("13ZA", "13ZB", "14Z3", "14Z9");

    private CoCommissioningPowers() {}

    /** Whether a provision lets NHS England have a CCG exercise its functions, such as those for primary medical care. */
    static Answer letsDelegate(LegalProvision law) {
        return lets(law, Set.of(EITHER_WAY), Set.of(BY_JOINT_COMMITTEE, ON_LIABILITY));
    }

    /** Whether a provision lets NHS England exercise its functions together with a CCG. */
    static Answer letsShare(LegalProvision law) {
        return lets(law, Set.of(EITHER_WAY, BY_JOINT_COMMITTEE), Set.of(ON_LIABILITY));
    }

    /** However it is spelled; what is none of those that are held here may let it do anything. */
    private static Answer lets(LegalProvision law, Set<String> giving, Set<String> others) {
        Matcher section = SECTION.matcher(law.provision());
        if (!THE_ACT.matcher(law.instrument()).matches() || !section.matches()) {
            return Answer.NOT_KNOWN;
        }
        String number = section.group(1).toUpperCase(Locale.ROOT);
        if (!number.equals(POWER)) {
            return OTHER_POWERS.contains(number) ? Answer.NO : Answer.NOT_KNOWN;
        }
        Set<String> named = new HashSet<>();
        SUBSECTION.matcher(section.group(2)).results().forEach(each -> named.add(each.group(1)));
        if (named.isEmpty() || named.stream().anyMatch(giving::contains)) {
            return Answer.YES;
        }
        return others.containsAll(named) ? Answer.NO : Answer.NOT_KNOWN;
    }
}
