package org.fawen.backup;

import javax.sql.DataSource;

/** A database until it is closed; one that was started for this stops then. */
public interface OpenDatabase extends AutoCloseable {

    DataSource dataSource();

    @Override
    void close();
}
