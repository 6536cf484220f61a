package org.fawen.checking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fawen.checking.Dates.Mention;

/** DAT-09: what is asked for by a day lies ahead of the publication. */
final class Deadlines {

    private static final Pattern DEADLINE_BEHIND = Pattern.compile(
            "^(?:（[^（）]*）)?\\s*(?:\\d{1,2}[:：]\\d{2})?(?:[上下]午|中午|晚)?(?:\\d{1,2}[:：]\\d{2}|\\d{1,2}[时点])?(?:之|以)?前[^，。；]{0,16}?(?:报|送|交|提|完成|填|反馈|发至|申请)|^(?:[^，。；]{0,8})截止");
    private static final Pattern DEADLINE_BEFORE = Pattern.compile("(?:截止|截至)(?:时间|日期)?(?:为|是|到|至|：)?[^，。；]{0,3}$");

    private Deadlines() {}

    static void deadline(Draft draft, Report report) {
        CheckInput input = draft.input();
        boolean archived = input.origin() == CheckInput.Origin.IMPORTED || input.occasion() == Occasion.IMPORT;
        if (archived && input.publishDate() == null) {
            return;
        }
        LocalDate published = input.publishDate() == null ? input.today() : input.publishDate();
        Function<Mention, Optional<LocalDate>> resolve = mention -> Dates.resolve(mention, draft);
        for (Piece piece : draft.text()) {
            Dates.in(piece.masked()).stream()
                    .filter(mention -> isDeadline(piece.masked(), mention))
                    .filter(mention -> resolve.apply(mention)
                            .filter(day -> day.isBefore(published))
                            .isPresent())
                    .forEach(mention -> report.on(piece, mention.start(), mention.end())
                            .with(Dates.write(published))
                            .add());
        }
    }

    private static boolean isDeadline(String text, Mention mention) {
        return DEADLINE_BEHIND.matcher(text.substring(mention.end())).find()
                || DEADLINE_BEFORE
                        .matcher(text.substring(Math.max(0, mention.start() - 12), mention.start()))
                        .find();
    }
}
