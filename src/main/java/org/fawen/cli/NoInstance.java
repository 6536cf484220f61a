package org.fawen.cli;

import org.fawen.notice.Refusal;

/** No instance runs in the data folder. */
class NoInstance extends Refusal {

    NoInstance(String folder) {
        super("cli.no-instance", folder);
    }
}
