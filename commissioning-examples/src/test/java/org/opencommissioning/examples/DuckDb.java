package org.opencommissioning.examples;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opencommissioning.rebase.Crosswalk;

/** The rival: an analytical database in the same process, with its own default of as many threads as there are processors. */
final class DuckDb implements AutoCloseable {
    private final Connection connection;
    private final Statement statement;

    DuckDb() throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        this.statement = connection.createStatement();
    }

    void run(String sql) throws SQLException {
        statement.execute(sql);
    }

    /** The crosswalk as a table, as its own SQL gives it, with its weights as a fraction, a double and a decimal. */
    void loadCrosswalk(Crosswalk crosswalk, String codeType) throws SQLException {
        run("CREATE OR REPLACE TABLE crosswalk AS SELECT f::" + codeType
                + " AS source, t AS target, n::BIGINT AS numerator, "
                + "d::BIGINT AS denominator, n::DOUBLE / d::DOUBLE AS weight FROM (" + crosswalk.toSqlValues()
                + ") AS v(f, t, w, n, d, kind, origin)");
    }

    /** A type for each of the two columns of text, so that they are held as numbers. */
    void createEnums(GeneratedRows rows) throws SQLException {
        run("CREATE TYPE code_type AS ENUM " + quoted(rows.codes()));
        run("CREATE TYPE month_type AS ENUM " + quoted(rows.months()));
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "'" + text + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    /** The rows of a file as a table of pence. */
    void loadRows(String table, Path file, String codeType, String monthType) throws SQLException {
        run("CREATE OR REPLACE TABLE " + table + " AS SELECT code::" + codeType + " AS code, month::" + monthType
                + " AS month, (spend * 100)::BIGINT AS pence FROM read_csv('" + file
                + "', header = true, columns = {'code': 'VARCHAR', 'month': 'VARCHAR', 'spend': 'DECIMAL(18,2)'})");
    }

    /** Pence by code and month, of a table or file with those columns. */
    Map<String, Double> result(String from) throws SQLException {
        Map<String, Double> result = new TreeMap<>();
        try (ResultSet rows =
                statement.executeQuery("SELECT code::VARCHAR, month::VARCHAR, pence::DOUBLE FROM " + from)) {
            while (rows.next()) {
                result.put(rows.getString(1) + ' ' + rows.getString(2), rows.getDouble(3));
            }
        }
        return result;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
        connection.close();
    }
}
