package org.fawen.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes are of wording, and which of matter (text-checks, rule 8). */
class SubstanceTests {

    private static final Set<String> NAMES = Set.of("卫晓岚", "沈若溪", "学生工作部", "党委组织部");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    请各学院认真组织       | 请各学院认真组织实施
                    请于3天内报送        | 请在3天内报送
                    请于三天内报送        | 请于3天内报送
                    自十二月起          | 自12月起
                    严禁吸烟           | 禁止吸烟
                    共10，000元       | 共10000元
                    按照,要求执行        | 按照，要求执行
                    第十二条规定         | 第12条规定
                    一致同意           | 都同意
                    """)
    void areOfWording(String before, String after) {
        var changes = Substance.between(content(before), content(after), NAMES);

        assertThat(changes.matters()).isEmpty();
        assertThat(changes.places()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    请于3天内报送          | 请于5天内报送         | 3天→5天
                    请于三天内报送          | 请于五天内报送         | 3天→5天
                    12月3日召开          | 12月4日召开          | 3日→4日
                    甲班3人，乙班5人        | 甲班5人，乙班3人        | 3人→5人
                    联系人：卫晓岚          | 联系人：沈若溪          | 卫晓岚→沈若溪
                    联系人：赵小兰          | 联系人：赵小蓝          | 赵小兰→赵小蓝
                    由学生工作部负责         | 由党委组织部负责         | 学生工作部→党委组织部
                    不得请假            | 可以请假            | 不得→可以
                    上午8：30集合         | 上午9：30集合         | 8:30→9:30
                    发至office@x.edu.cn | 发至admin@x.edu.cn  | office@x.edu.cn→admin@x.edu.cn
                    """)
    void areOfMatter(String before, String after, String said) {
        assertThat(Substance.between(content(before), content(after), NAMES).matters())
                .contains(said);
    }

    @Test
    void anotherAddresseeIsOfMatter() {
        assertThat(Substance.between(TestNotices.contentTo("各学院"), TestNotices.contentTo("各学院", "各部门"), NAMES)
                        .matters())
                .containsExactly("field.addressees");
    }

    @Test
    void aParagraphThatComesOrGoesIsOfMatter() {
        assertThat(Substance.between(content("甲事项。"), content("甲事项。", "乙事项另行通知。"), NAMES)
                        .matters())
                .containsExactly("＋乙事项另行通知。");
        assertThat(Substance.between(content("甲事项。", "乙事项另行通知。"), content("甲事项。"), NAMES)
                        .matters())
                .containsExactly("−乙事项另行通知。");
    }

    @Test
    void aParagraphThatIsDividedIsOfWording() {
        assertThat(Substance.between(content("甲事项。乙事项另行通知。"), content("甲事项。", "乙事项另行通知。"), NAMES)
                        .matters())
                .isEmpty();
    }

    private static Content content(String... paragraphs) {
        var ids = List.of("aaaaaa", "bbbbbb").iterator();
        return TestNotices.content()
                .withBlocks(Stream.of(paragraphs)
                        .<Block>map(text -> new Block.Paragraph(ids.next(), Runs.of(text.strip())))
                        .toList());
    }
}
