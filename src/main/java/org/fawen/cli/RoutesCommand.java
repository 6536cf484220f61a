package org.fawen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisation;
import org.fawen.identity.PersonId;
import org.fawen.identity.ShippedRegister;
import org.fawen.notice.Refusal;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.RoutingRules;
import org.fawen.notice.Step;
import org.fawen.workflow.Routes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the way the rules give a notice: each step, and who may act there. Needs no running instance. */
@Command(name = "routes", description = "显示公文要走的步骤和办理人；不需要运行中的实例。", mixinStandardHelpOptions = true)
final class RoutesCommand implements Callable<Integer> {

    private final Sentences sentences;

    @Parameters(arity = "1..*", paramLabel = "FILE.json", description = "公文文件")
    private List<Path> files = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    RoutesCommand(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public Integer call() throws Exception {
        var command = spec.commandLine();
        var organisation = ShippedRegister.read();
        var routes = Routes.load();
        return new NoticeFiles(sentences, command.getOut(), command.getErr())
                .each(files, file -> route(file, routes, organisation));
    }

    private Answer route(NoticeFiles.Loaded file, Routes routes, Organisation organisation) {
        try {
            var notice = file.notice();
            var unit = DraftingUnits.of(notice, organisation);
            var facts = RoutingRules.factsOf(notice.content(), notice.routingRequest(), unit, organisation);
            return new Answer(0, way(facts, routes, organisation));
        } catch (Refusal refusal) {
            return new Answer(Commands.STOPPED, sentences.of(refusal));
        }
    }

    private String way(RoutingFacts facts, Routes routes, Organisation organisation) {
        var steps = new ArrayList<Step>(List.of(Step.DRAFT));
        steps.addAll(routes.routeOf(facts, organisation));
        return steps.stream()
                .map(step -> step.key() + "（" + who(step, facts, routes, organisation) + "）")
                .collect(Collectors.joining(" → "));
    }

    private String who(Step step, RoutingFacts facts, Routes routes, Organisation organisation) {
        return switch (step) {
            case COUNTERSIGN ->
                facts.countersignUnits().stream()
                        .map(unit -> organisation.require(unit).shortName())
                        .collect(Collectors.joining("、"));
            case SIGN_OFF ->
                routes.signersOf(facts, organisation).stream()
                        .map(group -> people(group, organisation))
                        .collect(Collectors.joining("、"));
            case DRAFT, DEPARTMENT_REVIEW ->
                organisation.require(facts.draftingUnit()).shortName();
            default -> organisation.require(facts.office()).shortName();
        };
    }

    private static String people(CandidateGroup group, Organisation organisation) {
        return organisation.membersOf(group).stream()
                .findFirst()
                .map((PersonId person) -> organisation.nameOf(person) + " " + organisation.titleOf(person))
                .orElse(group.value());
    }
}
