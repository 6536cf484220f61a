package org.fawen.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.UnitId;
import org.fawen.notice.Channel;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.shell.Texts;

/** A step's word in lists, which read of the routing facts no more than they need for it. */
final class StepWords {

    private StepWords() {}

    /** @param row with the columns step, stage, candidates, office and channel */
    static String of(ResultSet row) throws SQLException {
        var step = Step.of(row.getString("step"));
        var candidates = (String[]) row.getArray("candidates").getArray();
        var word = step == Step.SIGN_OFF && candidates.length > 0
                ? Texts.signOff(new CandidateGroup(candidates[0]), Channel.valueOf(row.getString("channel")))
                : Texts.word(step, new UnitId(row.getString("office")));
        var stage = row.getString("stage");
        return stage == null ? word : Texts.text("desk.step.stage", word, Stage.valueOf(stage));
    }
}
