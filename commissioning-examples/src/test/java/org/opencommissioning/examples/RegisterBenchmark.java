package org.opencommissioning.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.register.BodyStatus;
import org.opencommissioning.register.CodeVintage;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.Relation;
import org.opencommissioning.register.SuccessionTrail;
import org.opencommissioning.source.Evidence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Questions to a register that is read already and has been asked often: look-ups by code, by day and by name. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(2)
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class RegisterBenchmark {
    private static final int QUESTIONS = 1024;

    private final Register register = Register.standard();
    private final List<Question> questions = new ArrayList<>(QUESTIONS);
    private List<OdsCode> vintage = List.of();
    private int last;

    /** A CCG, a day on which it was open, and what else may be asked about it. */
    private record Question(
            LocalDate day,
            LocalDate otherDay,
            Landscape landscape,
            Ccg ccg,
            OdsCode code,
            GssCode gss,
            String name,
            SuccessionTrail trail,
            OdsCode practice) {}

    /** Draws the same questions for every run: any CCG on any day, so that neither branches nor caches learn the answers. */
    @Setup
    public void draw() {
        Random random = new Random(20130401);
        while (questions.size() < QUESTIONS) {
            LocalDate day = LocalDate.of(2013, 4, 1).plusDays(random.nextInt(365 * 9));
            Landscape landscape = register.asOf(day);
            List<Ccg> ccgs = landscape.ccgs();
            Ccg ccg = ccgs.get(random.nextInt(ccgs.size()));
            Optional<GssCode> gss = ccg.gssCodes().on(day);
            List<Practice> practices = landscape.practices().of(ccg);
            if (gss.isPresent() && !practices.isEmpty()) {
                questions.add(new Question(
                        day,
                        day.plusDays(random.nextInt(365 * 9) - 365 * 4L),
                        landscape,
                        ccg,
                        ccg.code(),
                        gss.get(),
                        ccg.nameOn(day).toLowerCase(Locale.ROOT),
                        register.trailOf(ccg.code()),
                        practices.get(random.nextInt(practices.size())).code()));
            }
        }
        vintage = register.asOf(LocalDate.of(2018, 4, 1)).ccgs().stream()
                .map(Ccg::code)
                .toList();
    }

    private Question next() {
        last = (last + 1) % QUESTIONS;
        return questions.get(last);
    }

    /** {@return what {@link Register#asOf} gives} */
    @Benchmark
    public Landscape asOf() {
        return register.asOf(next().day());
    }

    /** {@return what {@link Register#trailOf(org.opencommissioning.organisation.Code)} gives} */
    @Benchmark
    public SuccessionTrail trailOf() {
        return register.trailOf(next().code());
    }

    /** {@return what {@link Register#trailOf(org.opencommissioning.organisation.Code, LocalDate)} gives} */
    @Benchmark
    public SuccessionTrail trailOfOnDay() {
        Question question = next();
        return register.trailOf(question.code(), question.day());
    }

    /** {@return where a trail leads on a day up to four years before or five after} */
    @Benchmark
    public Object trailOn() {
        Question question = next();
        return question.trail().on(question.otherDay());
    }

    /** {@return the body of a code} */
    @Benchmark
    public Organisation get() {
        Question question = next();
        return question.landscape().get(question.code());
    }

    /** {@return the body of a GSS code} */
    @Benchmark
    public Organisation getByGss() {
        Question question = next();
        return question.landscape().get(question.gss());
    }

    /** {@return the body of a code, if it is open} */
    @Benchmark
    public Optional<Organisation> find() {
        Question question = next();
        return question.landscape().find(question.code());
    }

    /** {@return whether the body of a code is open} */
    @Benchmark
    public BodyStatus status() {
        Question question = next();
        return question.landscape().status(question.code());
    }

    /** {@return the area team of a CCG, in the years that had one} */
    @Benchmark
    public Optional<Organisation> parentOf() {
        Question question = next();
        return question.landscape().hierarchy().parentOf(question.ccg(), Relation.AREA_TEAM);
    }

    /** {@return where the facts about a CCG are from} */
    @Benchmark
    public Evidence evidenceFor() {
        return register.evidenceFor(next().ccg());
    }

    /** {@return who commissioned for a practice} */
    @Benchmark
    public Organisation commissionerOf() {
        Question question = next();
        return question.landscape().practices().commissionerOf(question.practice());
    }

    /** {@return the CCG of a name, its case forgiven} */
    @Benchmark
    public Ccg named() {
        Question question = next();
        return question.landscape().named(Ccg.class, question.name());
    }

    /** {@return every CCG of a day} */
    @Benchmark
    public List<Ccg> ccgs() {
        return next().landscape().ccgs();
    }

    /** {@return which days the 195 CCG codes of 2018 fit} */
    @Benchmark
    public CodeVintage vintageOf() {
        return register.vintageOf(vintage);
    }
}
