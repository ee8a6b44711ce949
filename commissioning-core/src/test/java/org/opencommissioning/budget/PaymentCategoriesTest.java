package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.budget.BudgetFixtures.problem;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.budget.PaymentCategory.Holder;
import org.opencommissioning.budget.PaymentCategory.Listing;

class PaymentCategoriesTest {
    private static final PaymentCategories STANDARD = PaymentCategories.standard();

    /** As the columns were called from year to year, and in copies of the files. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Global Sum|Global Sum",
                "GlobalSum_£|Global Sum",
                " global  sum |Global Sum",
                "MPIGCorrectionfactor_£|MPIG Correction factor",
                "Doctors.Retainer.Scheme.Payments|Doctors Retainer Scheme Payments",
                "Appraisal Costs|Appraisal Costs",
                "Appraisal_AppraiserCostsInRespectOfLocums_£|Appraisal Costs",
                "Appraisal - Appraiser Costs in Respect of Locums|Appraisal Costs",
                "Extended Hours Access|GP Extended Hours Access",
                "Influenza & Pneumococcal Immunisations|Influenza and Pneumococcal Immunisations",
                "Total Local Incentive Schemes|Total Local Enhanced Services",
                "Local Incentive Schemes|Total Local Enhanced Services",
                "LocalEnhancedServices_ISFE_£|Local Enhanced Services (ISFE)",
                "NationalEnhancedServices_£|Total National Enhanced Services",
                "Other Payments1|Other Payments",
                "winter Access Fund|Winter Access Fund",
                "Non DES Item Pneumococcal Vaccine, Childhood Immunisation Main Programme|"
                        + "Non DES Item Pneumococcal Vaccine, Childhood Immunisation Main Programme"
            })
    void findsWhatAPaymentWasEverCalled(String name, String category) {
        assertEquals(category, STANDARD.find(name).orElseThrow().name());
    }

    @Test
    void keepsANameThatItDoesNotKnow() {
        assertEquals(Optional.empty(), STANDARD.find("Brand New Scheme"));
        PaymentCategory kept = STANDARD.of(" Brand New Scheme ");
        assertEquals("Brand New Scheme", kept.name());
        assertEquals(Optional.empty(), kept.stream());
        assertEquals(Listing.OTHER, kept.listing());
        assertEquals(Set.of(), kept.holders());
        assertEquals("PaymentCategory \"£ -\": the name has no letter", problem(() -> STANDARD.of("£ -")));
    }

    @Test
    void givesNoStreamToANameThatMayMeanSeveralThings() {
        assertEquals(Optional.empty(), STANDARD.of("Enhanced services").stream());
        assertEquals(Optional.empty(), STANDARD.of("GMS").stream());
        assertEquals(Optional.empty(), STANDARD.of("Total National Enhanced Services").stream());
    }

    @Test
    void placesWhatIsForLocalServicesWithTheCcg() {
        PaymentCategory local = STANDARD.of("Total Local Enhanced Services");
        assertEquals(Optional.of(PrimaryCareStream.LOCAL_ENHANCED), local.stream());
        assertEquals(Set.of(Holder.CCG), local.holders());
        assertEquals(
                "[NHS England, CCG]",
                STANDARD.of("General Practice Forward View").holders().stream()
                        .map(Holder::label)
                        .toList()
                        .toString());
        assertEquals(
                Optional.of("Total Local Enhanced Services"),
                STANDARD.of("Local Enhanced Services (NHAIS)").partOf());
    }

    @Test
    void hasACategoryForEveryStream() {
        assertEquals(
                EnumSet.of(PrimaryCareStream.APMS, PrimaryCareStream.values()),
                STANDARD.categories().stream()
                        .flatMap(category -> category.stream().stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PrimaryCareStream.class))));
        assertEquals(
                Optional.empty(),
                STANDARD.categories().stream()
                        .filter(category -> category.listing() == Listing.IN_TOTAL)
                        .filter(category -> category.stream().equals(Optional.of(PrimaryCareStream.APMS)))
                        .findAny());
        assertTrue(STANDARD.categories().stream()
                .allMatch(category -> category.evidence().isPresent()));
    }

    @Test
    void takesCategoriesOfOnesOwn() {
        PaymentCategories more = STANDARD.toBuilder()
                .addCategories(PaymentCategory.of("Brand New Scheme", PrimaryCareStream.TRANSFORMATION))
                .build();
        assertEquals(Optional.of(PrimaryCareStream.TRANSFORMATION), more.of("brand new scheme").stream());
        assertSame(STANDARD, PaymentCategories.standard());
        assertEquals("table of 66 categories of payments", more.toString());
    }

    @Test
    void refusesANameThatStandsForTwo() {
        assertEquals(
                "PaymentCategories: \"Global sum\" stands for Global Sum and for Core",
                problem(() -> PaymentCategories.builder()
                        .addCategories(PaymentCategory.unmapped("Global Sum"))
                        .addCategories(PaymentCategory.builder()
                                .name("Core")
                                .addAliases("Global sum")
                                .build())
                        .build()));
        assertEquals(
                "PaymentCategories: Part is part of \"Whole\", which is not in the table",
                problem(() -> PaymentCategories.builder()
                        .addCategories(PaymentCategory.builder()
                                .name("Part")
                                .partOf("Whole")
                                .build())
                        .build()));
    }
}
