package org.fawen.checking;

import static org.fawen.checking.DocumentType.CIRCULAR;
import static org.fawen.checking.DocumentType.DECISION;
import static org.fawen.checking.DocumentType.LETTER;
import static org.fawen.checking.DocumentType.MINUTES;
import static org.fawen.checking.DocumentType.NOTICE;
import static org.fawen.checking.DocumentType.REPORT;
import static org.fawen.checking.DocumentType.REQUEST;

import java.util.List;
import java.util.Set;
import org.fawen.checking.CheckKnowledge.Leader;
import org.fawen.checking.CheckKnowledge.Series;
import org.fawen.checking.CheckKnowledge.Unit;
import org.jspecify.annotations.Nullable;

/** What the fictional institution of the fixtures and samples knows. */
final class Register {

    static final String UNIVERSITY = "滨海理工大学";
    static final String PARTY_COMMITTEE = "中共滨海理工大学委员会";

    private Register() {}

    static CheckKnowledge knowledge() {
        return CheckKnowledge.none().toBuilder()
                .units(units())
                .groups(Set.of(
                        "各二级党组织", "各学院", "各学院、研究院", "机关各部门", "各直属单位", "学校各单位", "学校各单位、各部门", "各部门", "各校领导", "全体学生"))
                .externalOrgans(Set.of("望潮海洋观测研究所", "海城市气象局", "海城市教育局"))
                .series(series())
                .leaders(List.of(
                        new Leader("林致远", List.of("党委书记")),
                        new Leader("周秉谦", List.of("校长", "党委副书记")),
                        new Leader("郑海宁", List.of("党委副书记")),
                        new Leader("王思齐", List.of("副校长")),
                        new Leader("冯立群", List.of("副校长"))))
                .build();
    }

    private static List<Unit> units() {
        return List.of(
                unit(UNIVERSITY, "滨理工", true),
                unit(PARTY_COMMITTEE, "学校党委", true),
                unit("中共滨海理工大学委员会办公室", "党委办公室", true),
                unit("滨海理工大学校长办公室", "校长办公室", true),
                unit("中共滨海理工大学委员会组织部", "党委组织部", false),
                unit("中共滨海理工大学委员会宣传部", "党委宣传部", false),
                unit("中共滨海理工大学委员会学生工作部", "学生工作部", false),
                unit("滨海理工大学教务处", "教务处", false),
                unit("滨海理工大学科研处", "科研处", false),
                unit("滨海理工大学财务处", "财务处", false),
                unit("滨海理工大学后勤管理处", "后勤管理处", false),
                unit("滨海理工大学安全保卫处", "安全保卫处", false),
                unit("滨海理工大学图书馆", "图书馆", false),
                unit("滨海理工大学工会", "校工会", false),
                unit("共青团滨海理工大学委员会", "校团委", false),
                new Unit("教学质量评估中心", "教评中心", Set.of(), false, false));
    }

    private static Unit unit(String name, @Nullable String shortName, boolean issuesExternally) {
        return new Unit(name, shortName, Set.of(), issuesExternally, true);
    }

    private static List<Series> series() {
        return List.of(
                new Series("滨理工党发", PARTY_COMMITTEE, Set.of(NOTICE, DECISION, CIRCULAR)),
                new Series("滨理工党报", PARTY_COMMITTEE, Set.of(REQUEST, REPORT)),
                new Series("滨理工发", UNIVERSITY, Set.of(NOTICE, DECISION, CIRCULAR)),
                new Series("滨理工报", UNIVERSITY, Set.of(REQUEST, REPORT)),
                new Series("滨理工函", UNIVERSITY, Set.of(LETTER)),
                new Series("滨理工办", "滨海理工大学校长办公室", Set.of(NOTICE, LETTER)),
                new Series("", "滨海理工大学校长办公会议", Set.of(MINUTES)));
    }
}
