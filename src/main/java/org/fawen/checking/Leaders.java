package org.fawen.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fawen.checking.CheckKnowledge.Leader;

/** STY-09: leaders are named with a post they hold, and in their order. */
final class Leaders {

    private static final Pattern LIST_GAP = Pattern.compile("^(?:、|和|及)$");

    private Leaders() {}

    static void check(Draft draft, Report report) {
        List<Leader> leaders = draft.knowledge().leaders();
        List<String> posts = leaders.stream()
                .flatMap(leader -> leader.posts().stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (Piece piece : draft.prose()) {
            List<Named> named = named(piece.text(), leaders, posts);
            named.forEach(name -> post(piece, name, report));
            order(piece, named, report);
        }
    }

    /** A leader's name in a text, with the post that stands directly before it. */
    private record Named(Leader leader, int rank, int start, int nameStart, int end, Optional<String> post) {}

    private static List<Named> named(String text, List<Leader> leaders, List<String> posts) {
        List<Named> named = new ArrayList<>();
        for (int rank = 0; rank < leaders.size(); rank++) {
            Leader leader = leaders.get(rank);
            for (int at = text.indexOf(leader.name()); at >= 0; at = text.indexOf(leader.name(), at + 1)) {
                String before = text.substring(0, at);
                Optional<String> post = posts.stream().filter(before::endsWith).findFirst();
                int start = at - post.map(String::length).orElse(0);
                named.add(new Named(leader, rank, start, at, at + leader.name().length(), post));
            }
        }
        named.sort(Comparator.comparingInt(Named::nameStart));
        return named;
    }

    private static void post(Piece piece, Named named, Report report) {
        Optional<String> wrong =
                named.post().filter(post -> !named.leader().posts().contains(post));
        wrong.ifPresent(post -> report.on(piece, named.start(), named.end())
                .saying("post")
                .with(named.leader().name(), String.join("、", named.leader().posts()))
                .add());
    }

    private static void order(Piece piece, List<Named> named, Report report) {
        for (int i = 1; i < named.size(); i++) {
            Named first = named.get(i - 1);
            Named second = named.get(i);
            boolean listed = first.end() <= second.start()
                    && LIST_GAP.matcher(piece.text().substring(first.end(), second.start()))
                            .matches();
            if (listed && second.rank() < first.rank()) {
                report.on(piece, first.nameStart(), second.end())
                        .saying("order")
                        .with(second.leader().name(), first.leader().name())
                        .add();
            }
        }
    }
}
