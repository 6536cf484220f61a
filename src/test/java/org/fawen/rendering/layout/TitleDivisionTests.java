package org.fawen.rendering.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleDivisionTests {

    private static final double MOST = 20;

    @Test
    void keepsWordsWhole() {
        assertThat(lines("关于在疫情防控工作中充分发挥基层党组织战斗堡垒作用和党员、干部先锋模范作用的通知"))
                .hasSize(3)
                .containsExactly("关于在疫情防控工作中", "充分发挥基层党组织战斗堡垒作用", "和党员、干部先锋模范作用的通知");
    }

    @Test
    void breaksBetweenOrgansWhereTheyAreApart() {
        assertThat(lines("中共滨海理工大学委员会 滨海理工大学关于表彰2025—2026学年教书育人先进集体和先进个人的通知", "中共滨海理工大学委员会", "滨海理工大学"))
                .first()
                .isEqualTo("中共滨海理工大学委员会");
    }

    @Test
    void leavesAShortTitleOnOneLine() {
        assertThat(lines("关于放假的通知")).containsExactly("关于放假的通知");
    }

    @Test
    void separatesNoTypeFromWhatItEnds() {
        assertThat(lines("滨海理工大学关于组织2026年冬季消防疏散演练的通知", "滨海理工大学"))
                .noneMatch(line -> line.startsWith("的") || line.equals("通知"))
                .anyMatch(line -> line.contains("2026年"));
    }

    @Test
    void takesEveryCharacterExactlyOnce() {
        var title = "关于印发《滨海理工大学深化新时代教育评价改革总体方案实施细则（试行）》及有关配套制度清单的通知";

        assertThat(String.join("", lines(title))).isEqualTo(title);
    }

    private static List<String> lines(String title, String... organs) {
        return TitleDivision.lines(title, List.of(organs), MOST);
    }
}
