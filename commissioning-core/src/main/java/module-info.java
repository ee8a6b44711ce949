/** NHS commissioning structures in England: who bought what for whom, from 2013 on, as immutable values. */
@org.jspecify.annotations.NullMarked
module org.opencommissioning.core {
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires org.apache.commons.numbers.fraction;
    requires static org.jspecify;
    // compile time only: what Immutables writes into generated code
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports org.opencommissioning.budget;
    exports org.opencommissioning.cocommissioning;
    exports org.opencommissioning.conflict;
    exports org.opencommissioning.contract;
    exports org.opencommissioning.economy;
    exports org.opencommissioning.fault;
    exports org.opencommissioning.governance;
    exports org.opencommissioning.market;
    exports org.opencommissioning.money;
    exports org.opencommissioning.organisation;
    exports org.opencommissioning.payments;
    exports org.opencommissioning.period;
    exports org.opencommissioning.pooling;
    exports org.opencommissioning.rebase;
    exports org.opencommissioning.register;
    exports org.opencommissioning.rule;
    exports org.opencommissioning.source;
    exports org.opencommissioning.staff;
    exports org.opencommissioning.support;
}
