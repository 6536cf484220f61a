package org.fawen.distribution.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fawen.distribution.Delivery;
import org.fawen.distribution.Distribution.Board;
import org.fawen.shell.Moments;
import org.fawen.shell.StatusBadge;
import org.fawen.shell.Texts;

/** Who was given the notice, one line each. */
class ReceiptsTable extends Div {

    private static final String FILE = "application/octet-stream";

    /** @param file reads what somebody answered with */
    ReceiptsTable(List<Delivery> deliveries, Moments moments, Function<Delivery, byte[]> file) {
        setId("board");
        addClassName("fw-book");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Texts.text("distribution.receipts"));
        var table = new NativeTable();
        var head = table.getHead().addRow();
        for (var word : List.of("recipient", "kind", "state", "when", "reply")) {
            head.addHeaderCell().setText(Texts.text("distribution.column." + word));
        }
        for (var delivery : deliveries) {
            var row = table.getBody().addRow();
            row.addDataCell().setText(delivery.name());
            row.addDataCell().setText(kind(delivery));
            row.addDataCell().add(state(delivery));
            row.addDataCell().setText(when(delivery, moments));
            var reply = delivery.reply();
            var cell = row.addDataCell();
            if (reply != null && reply.file() != null) {
                var link = new Anchor(
                        Files.of(
                                reply.answer(),
                                reply.mediaType() == null ? FILE : reply.mediaType(),
                                () -> file.apply(delivery)),
                        reply.answer());
                link.getElement().setAttribute("download", reply.answer());
                cell.add(link);
            } else if (reply != null) {
                cell.setText(ReplyPanel.words(reply));
            }
        }
        add(table);
    }

    private static String kind(Delivery delivery) {
        return Texts.text(
                delivery.kind() == Delivery.Kind.UNIT && delivery.copy()
                        ? "distribution.kind.COPY"
                        : "distribution.kind." + delivery.kind());
    }

    private static StatusBadge state(Delivery delivery) {
        var word = Texts.text("distribution.state." + delivery.state());
        return switch (delivery.state()) {
            case SIGNED -> new StatusBadge(StatusBadge.Tone.DONE, word);
            case OPENED -> new StatusBadge(StatusBadge.Tone.NEUTRAL, word);
            case SENT ->
                new StatusBadge(delivery.reminders() > 0 ? StatusBadge.Tone.OVERDUE : StatusBadge.Tone.WAITING, word);
        };
    }

    private static String when(Delivery delivery, Moments moments) {
        if (delivery.signedAt() != null) {
            return delivery.signedAs() + " " + moments.full(delivery.signedAt());
        }
        return delivery.reminders() > 0
                ? Texts.text("distribution.reminders", delivery.reminders())
                : Texts.text("distribution.sent-at", moments.full(delivery.sentAt()));
    }

    /** 分发单: whom it goes to with how many copies, and room to sign on paper. The head first. */
    static List<List<String>> printed(Board board) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                Texts.text("distribution.column.recipient"),
                Texts.text("distribution.column.kind"),
                Texts.text("distribution.column.copies"),
                Texts.text("distribution.column.signature"),
                Texts.text("distribution.column.date")));
        var each = String.valueOf(board.printing().each());
        board.deliveries()
                .forEach(one -> rows.add(
                        List.of(one.name(), kind(one), each, one.signedAs() == null ? "" : one.signedAs(), "")));
        rows.add(List.of(
                Texts.text("distribution.kept"),
                "",
                String.valueOf(board.printing().kept()),
                "",
                ""));
        rows.add(List.of(
                Texts.text("distribution.total"),
                "",
                String.valueOf(board.printing().total(board.deliveries().size())),
                "",
                ""));
        return rows;
    }
}
