package org.opencommissioning.support;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;

/**
 * Who provides which service line to whom over a span of days. On each of these days every line of every customer is provided
 * exactly once: by a unit, by another provider, or by the customer itself, who then does it in-house. A gap and a line provided
 * twice are refused, and no change makes one.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class Provision permits ImmutableProvision {
    Provision() {}

    /** {@return the days of which it speaks} */
    @Value.Parameter
    public abstract DateSpan days();

    @Value.Parameter
    abstract ImmutableMap<Organisation, ImmutableMap<ServiceLine, Timeline<Organisation>>> lines();

    /**
     * Begins a provision.
     *
     * @param days the days of which it speaks
     * @return a builder without lines
     */
    public static Builder over(DateSpan days) {
        return new Builder(days);
    }

    /** {@return the customers, in the order given} */
    public Set<Organisation> customers() {
        return lines().keySet();
    }

    /**
     * The service lines provided to a customer.
     *
     * @param customer a body
     * @return its lines, the same on every day; empty when it is no customer
     */
    public Set<ServiceLine> linesOf(Organisation customer) {
        return ofCustomer(customer).keySet();
    }

    private ImmutableMap<ServiceLine, Timeline<Organisation>> ofCustomer(Organisation customer) {
        requireNonNull(customer, "customer");
        ImmutableMap<ServiceLine, Timeline<Organisation>> own = lines().get(customer);
        return own == null ? ImmutableMap.of() : own;
    }

    /**
     * Who provided a line, day by day.
     *
     * @param customer a body
     * @param line a service line
     * @return its providers over the days of this; the customer itself where it is in-house; empty when it is no line of a customer
     */
    public Timeline<Organisation> history(Organisation customer, ServiceLine line) {
        requireNonNull(line, "line");
        Timeline<Organisation> history = ofCustomer(customer).get(line);
        return history == null ? Timeline.empty() : history;
    }

    /**
     * Who provides a line on a day.
     *
     * @param customer a body
     * @param line a service line
     * @param day the day
     * @return its provider, the customer itself where it is in-house; empty when it is no line of a customer or no day of this
     */
    public Optional<Organisation> providerOf(Organisation customer, ServiceLine line, LocalDate day) {
        requireNonNull(day, "day");
        return history(customer, line).on(day);
    }

    /**
     * With services taken back.
     *
     * @param change who takes which services back, and when
     * @return the same, with what the unit would have provided of them from that day on in-house
     * @throws InvalidValueException when the unit provides one of the customers with none of them from that day on, or not with one
     *     that is named; taking back twice is taking back once
     * @throws NotKnownException when the day of the change is not known
     */
    public Provision after(InHousing change) {
        LocalDate day = knownDay(requireNonNull(change, "change").firstDay(), change);
        Provision after = this;
        for (Organisation customer : change.customers()) {
            Set<ServiceLine> taken = change.services().isEmpty() ? linesOf(customer) : change.services();
            Set<ServiceLine> wanting = new LinkedHashSet<>(taken);
            wanting.removeAll(linesBy(Set.of(change.provider(), customer), customer, day));
            boolean nothing = wanting.size() == taken.size();
            if (nothing || (!change.services().isEmpty() && !wanting.isEmpty())) {
                throw refusal(
                        change, change.provider(), customer, change.services().isEmpty() ? Set.of() : wanting);
            }
            after = after.handOver(customer, taken, day, change.provider(), customer);
        }
        return after;
    }

    /**
     * With an agreement novated.
     *
     * @param change whose agreement passes from whom to whom, and when
     * @return the same, with what the one would have provided from that day on provided by the other
     * @throws InvalidValueException when neither of them provides the customer with anything from that day on
     * @throws NotKnownException when the day of the change is not known
     */
    public Provision after(Novation change) {
        LocalDate day = knownDay(requireNonNull(change, "change").effective(), change);
        Organisation customer = change.customer();
        if (linesBy(Set.of(change.from(), change.to()), customer, day).isEmpty()) {
            throw refusal(change, change.from(), customer, Set.of());
        }
        return handOver(customer, linesOf(customer), day, change.from(), change.to());
    }

    /** The lines of a customer that one of some providers provides on any day from one on. */
    private Set<ServiceLine> linesBy(Set<Organisation> providers, Organisation customer, LocalDate day) {
        Set<ServiceLine> lines = EnumSet.noneOf(ServiceLine.class);
        ofCustomer(customer).forEach((line, history) -> {
            for (Timeline.Spell<Organisation> spell : history.spells()) {
                if (providers.contains(spell.value()) && spell.days().overlaps(DateSpan.from(day))) {
                    lines.add(line);
                }
            }
        });
        return lines;
    }

    private static InvalidValueException refusal(
            Object change, Organisation provider, Organisation customer, Set<ServiceLine> wanting) {
        return new InvalidValueException(change + ": " + provider + " does not provide " + customer + " with "
                + (wanting.isEmpty() ? "anything" : labels(wanting)) + " from that day on");
    }

    private static LocalDate knownDay(UncertainDay day, Object change) {
        return day.known()
                .orElseThrow(
                        () -> new NotKnownException("Who provides what after the " + change, "the day of the change"));
    }

    /** From a day on one provides what another would have; the spells before and those of third parties stay. */
    private Provision handOver(
            Organisation customer, Set<ServiceLine> lines, LocalDate day, Organisation from, Organisation to) {
        ImmutableMap.Builder<ServiceLine, Timeline<Organisation>> own = ImmutableMap.builder();
        ofCustomer(customer).forEach((line, history) -> {
            Timeline.Builder<Organisation> changed = Timeline.builder();
            for (Timeline.Spell<Organisation> spell : history.spells()) {
                boolean passes = lines.contains(line) && spell.value().equals(from);
                spell.days()
                        .intersection(DateSpan.until(day.minusDays(1)))
                        .ifPresent(before -> changed.put(before, spell.value()));
                spell.days()
                        .intersection(DateSpan.from(day))
                        .ifPresent(after -> changed.put(after, passes ? to : spell.value()));
            }
            own.put(line, changed.build());
        });
        Map<Organisation, ImmutableMap<ServiceLine, Timeline<Organisation>>> all = new LinkedHashMap<>(lines());
        all.put(customer, own.buildOrThrow());
        return ImmutableProvision.of(days(), ImmutableMap.copyOf(all));
    }

    private static List<String> labels(Collection<ServiceLine> lines) {
        return lines.stream().map(ServiceLine::label).toList();
    }

    @Override
    public String toString() {
        return "provision to " + Parties.print(customers(), "customers") + " over " + days();
    }

    /** Collects who provides what; it holds every line to the whole of the days. */
    public static final class Builder {
        private final DateSpan days;
        private final Map<Organisation, Map<ServiceLine, List<Timeline.Spell<Organisation>>>> given =
                new LinkedHashMap<>();

        private Builder(DateSpan days) {
            this.days = requireNonNull(days, "days");
        }

        /**
         * Adds lines that one provider provides on all the days.
         *
         * @param customer who has them
         * @param lines the lines
         * @param provider who provides them; the customer itself where they are in-house
         * @return this
         */
        public Builder provide(Organisation customer, Collection<ServiceLine> lines, Organisation provider) {
            return provide(customer, lines, provider, days);
        }

        /**
         * Adds lines that one provider provides on some of the days.
         *
         * @param customer who has them
         * @param lines the lines
         * @param provider who provides them; the customer itself where they are in-house
         * @param span from when to when; what is outside the days of the provision is passed over
         * @return this
         */
        public Builder provide(
                Organisation customer, Collection<ServiceLine> lines, Organisation provider, DateSpan span) {
            requireNonNull(customer, "customer");
            requireNonNull(provider, "provider");
            Optional<DateSpan> inside = requireNonNull(span, "span").intersection(days);
            for (ServiceLine line : requireNonNull(lines, "lines")) {
                List<Timeline.Spell<Organisation>> spells = given.computeIfAbsent(
                                customer, key -> new EnumMap<>(ServiceLine.class))
                        .computeIfAbsent(line, key -> new ArrayList<>());
                inside.ifPresent(part -> spells.add(Timeline.Spell.of(part, provider)));
            }
            return this;
        }

        /**
         * The provision.
         *
         * @return who provides what
         * @throws InvalidValueException when a line is not provided on a day, or is provided twice; all such lines together
         */
        public Provision build() {
            Problems problems = Problems.of("Provision over", days);
            ImmutableMap.Builder<Organisation, ImmutableMap<ServiceLine, Timeline<Organisation>>> all =
                    ImmutableMap.builder();
            given.forEach((customer, lines) -> {
                ImmutableMap.Builder<ServiceLine, Timeline<Organisation>> own = ImmutableMap.builder();
                lines.forEach((line, spells) -> own.put(
                        line, ProvisionChecks.history(problems, days, line.label() + " for " + customer, spells)));
                all.put(customer, own.buildOrThrow());
            });
            problems.throwIfAny();
            return ImmutableProvision.of(days, all.buildOrThrow());
        }
    }
}
