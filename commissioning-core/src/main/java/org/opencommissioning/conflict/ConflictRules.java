package org.opencommissioning.conflict;

import org.opencommissioning.governance.Meeting.Matter;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.RuleBook;

/**
 * The rules on interests, gifts and conflicts, by what they are about. That whoever has a conflict neither votes nor counts, and that GPs
 * have one in their own practices, is what a {@link org.opencommissioning.governance.Meeting} sees to, and needs no rule here.
 *
 * <pre>{@code Verdict verdict = ConflictRules.registers().check(register, landscape, day);}</pre>
 *
 * <p>They bind a CCG on its own days. What was done on earlier days is looked at too: an interest that was declared late, or taken off
 * the register early, is found on any day after that.
 */
public final class ConflictRules {
    private static final RuleBook<InterestRegister, Landscape> REGISTERS = RuleBook.of(RegisterRules.all());
    private static final RuleBook<Gift, Landscape> GIFTS = RuleBook.of(GiftRules.THRESHOLDS);
    private static final RuleBook<ConflictsGuardian, Landscape> GUARDIANS = RuleBook.of(GuardianRules.APPOINTED);
    private static final RuleBook<Minutes, Matter> MINUTES = RuleBook.of(MinutesRules.MINUTED);

    private ConflictRules() {}

    /** {@return how interests are declared, kept and looked through: COC-17, COC-19, COC-22} */
    public static RuleBook<InterestRegister, Landscape> registers() {
        return REGISTERS;
    }

    /** {@return which gifts and what hospitality are declined or declared: COC-20, by the thresholds since 16 June 2017} */
    public static RuleBook<Gift, Landscape> gifts() {
        return GIFTS;
    }

    /** {@return who watches over conflicts: COC-21} */
    public static RuleBook<ConflictsGuardian, Landscape> guardians() {
        return GUARDIANS;
    }

    /**
     * What minutes say of conflicts: COC-23. They are checked on the day of the meeting, and any other is refused.
     *
     * @return the rule on minutes; the context of a check is the matter that was to be decided
     */
    public static RuleBook<Minutes, Matter> minutes() {
        return MINUTES;
    }
}
