package org.opencommissioning.register;

import org.opencommissioning.internal.CellReader;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.UncertainDay;

/**
 * How the cells of data files are read. These are classes, as is all that runs while the register is read, since the first lambda or
 * method reference costs a new JVM as much time as some hundred bodies.
 */
final class Cells {
    static final CellReader<OdsCode> ODS_CODE = new CellReader<>() {
        @Override
        public OdsCode read(String text) {
            return OdsCode.of(text);
        }
    };

    static final CellReader<Code> CODE = new CellReader<>() {
        @Override
        public Code read(String text) {
            return BodyReader.code(text);
        }
    };

    static final CellReader<GssCode> GSS_CODE = new CellReader<>() {
        @Override
        public GssCode read(String text) {
            return GssCode.of(text);
        }
    };

    static final CellReader<OrganisationKind> KIND = new CellReader<>() {
        @Override
        public OrganisationKind read(String text) {
            return OrganisationKind.parse(text);
        }
    };

    static final CellReader<UncertainDay> UNCERTAIN_DAY = new CellReader<>() {
        @Override
        public UncertainDay read(String text) {
            return UncertainDay.parse(text);
        }
    };

    static final CellReader<Relation> RELATION = new CellReader<>() {
        @Override
        public Relation read(String text) {
            return Relation.parse(text);
        }
    };

    static final CellReader<SuccessionKind> SUCCESSION_KIND = new CellReader<>() {
        @Override
        public SuccessionKind read(String text) {
            return SuccessionKind.parse(text);
        }
    };

    static final CellReader<Weighting> WEIGHTING = new CellReader<>() {
        @Override
        public Weighting read(String text) {
            return Weighting.parse(text);
        }
    };

    private Cells() {}
}
