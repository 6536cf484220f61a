package org.fawen.backup;

import java.nio.file.Path;
import java.sql.SQLException;

/** Opens the database of an instance outside of it: the embedded one or the server that the operator has named. */
public interface Databases {

    /**
     * The database of this data folder, whether its instance runs or not.
     *
     * @throws NoDatabase when it cannot be reached
     */
    OpenDatabase toRead(Path data) throws SQLException;

    /**
     * The same for this process alone.
     *
     * @throws NoDatabase when it cannot be reached, or an instance runs in the folder
     */
    OpenDatabase toReplace(Path data) throws SQLException;
}
