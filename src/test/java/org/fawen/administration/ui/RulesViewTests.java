package org.fawen.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import org.fawen.shell.TestScreens;
import org.fawen.workflow.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RulesViewTests {

    static final RuleBook.Table TABLE = new RuleBook.Table(
            "review-route",
            "审核路线",
            "决定要经过哪些环节。",
            "FIRST",
            List.of("文种", "规范性文件"),
            List.of("跳过"),
            List.of(
                    new RuleBook.Row("normative", "规范性文件要审合法性。", List.of("", "true"), List.of("\"leader-review\"")),
                    new RuleBook.Row(
                            "usual", "其余。", List.of("not(\"MINUTES\")", "false"), List.of("\"legal-review\""))));

    @RegisterExtension
    final TestScreens screens = new TestScreens(RulesView.class).playing(RuleBook.class, () -> List.of(TABLE));

    @Test
    void saysEachRowInTheWordsOfTheScreens() {
        screens.open("admin/rules");

        assertThat(LocatorJ._get(Main.class).getElement().getTextRecursively())
                .contains("审核路线", "从上往下，第一个符合的行算数。", "除（纪要）", "合法性审查", "规范性文件要审合法性。")
                .doesNotContain("\"", "legal-review", "true", "MINUTES");
    }
}
