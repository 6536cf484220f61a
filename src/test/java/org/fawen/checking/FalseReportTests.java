package org.fawen.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A false report is a defect: texts that look like a mistake and are none. */
class FalseReportTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0007',
            value = {
                "PUN-11 | 共建平安、和谐、文明的校园，材料、等级、及时通讯。",
                "STY-01 | 请于3月11日前、工作日前两天、报名截止日前提交，每日前往一次。",
                "DAT-08 | 培训时间为3月2日至3月6日（星期一至星期五）。",
                "DAT-07 | 寒假为12月20日至1月15日。",
                "DAT-07 | 工期为2026年12月1日至2027年1月5日。",
                "STR-03 | 1、2号楼停水。",
                "STR-05 | 一、二两组的组长由科研处指定。",
                "SEC-06 | 李开云老师在官方平台发言。",
                "SEC-06 | 我们不爱游戏平台，必赢的信念，登录入口已开放。",
                "STY-08 | 统筹抓好“两个要点”任务，实现“四个确保”，提出四个意见。",
                "STY-08 | 增强“四个意识”、坚定“四个自信”、做到“两个维护”。",
                "PUN-02 | 教材有《高等数学》（第七版）、《线性代数》、《概率论》等。",
                "PUN-03 | 1）提高认识，a）统一思想，（1）落实责任。",
                "PUN-07 | 温度为-5℃，住宿在5-302室，电话0411-87651234，日期2026-03-10。",
                "PUN-04 | 图1 活动现场",
                "PUN-04 | 第一条 本办法自印发之日起施行。",
                "PUN-04 | 张三 李四 王五",
                "PUN-17 | 第三、四季度，一、二年级，五、六月份，第七、八两组。",
                "PUN-16 | 第一、二组先行入场。",
                "PUN-12 | 一是压实责任；二是强化督查。",
                "PUN-12 | 联系人：张三；电话：87651234。",
                "PUN-01 | 比分为3:2，会议于8:30开始，见 https://a.example.edu.cn/x?y=1,2 。",
                "PUN-09 | 联系地址：滨海市滨海区滨海路一号滨海理工大学行政楼三楼",
                "PUN-15 | 直径为5\"的管道用Word's功能说明。",
                "NB-03 | 最近5年左右，附近3个左右，近三年来招收200多人。",
                "NB-06 | 农历三月五日休馆，3月8日开馆，“一月一日”为元旦。",
                "NB-09 | 共招募30人，其中教师10人等。",
                "NB-09 | 共投入30万元，其中教学10.5万元、科研19.5万元。",
                "TYP-01 | 自己经过努力，把工作好好完成，究竟赛事如何，现象级产品。",
                "TYP-02 | 在校生23000余人，二〇〇六年建校，100年校庆。",
                "TYP-03 | 的的确确，不了了之，是是非非，天天向上，对对联。",
                "TYP-04 | 著名学者研究乾隆年间的藉贯，“師者”一词。",
                "TXT-03 | 期待定期举办，尺码XXL，面积3×5米，号码1234****5678。",
                "SEC-01 | 关于加强保密教育的通知，工作秘密与商业秘密的界定。",
                "SEC-03 | 项目编号20138888888123。",
                "ATT-07 | 按照《关于报送附件9的通知》执行。",
                "REF-02 | 《公寓管理办法》（滨理工发〔2019〕21号）同时废止。"
            })
    void isNotReported(String id, String text) {
        CheckInput input = ChecksTests.notice(text)
                .attachments(AttachedFile.of("报名表", true, AttachedFile.Kind.PRINT))
                .build();

        assertThat(Checks.standard().run(input)).extracting(Finding::check).doesNotContain(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "经学校研究，现就做好2026年师德考核工作通知如下。",
                "各单位成立考核小组，成员一般为5～7人，其中教师代表不少于1/3。",
                "不走过场、不搞平衡；对考核结果有异议的，可于公示期（5个工作日）内提出。",
                "会议时间为3月12日（星期四）下午2:30—4:30，地点为行政楼A座301会议室。",
                "投标保证金人民币5万元，预算金额为120.5万元，最高限价为118.00万元。",
                "用电负荷10 kV，采用Win 11系统，型号为ThinkPad X1，湿度30%—60%。",
                "比赛分初赛、复赛和决赛三个阶段进行，比分为3:2，按1:1比例匹配经费。",
                "校园内车速不超过20公里/小时，PM2.5浓度低于35μg/m3。",
                "使用“学习通”“雨课堂”等平台，做到守土有责、守土负责、守土尽责。",
                "新增国家级平台2个（其中：国家重点实验室1个，国家工程研究中心1个）。",
                "本次培训采取“线上＋线下”相结合的方式进行。"
            })
    void leavesGoodProseAlone(String text) {
        assertThat(Checks.standard().run(ChecksTests.notice(text).build())).isEmpty();
    }
}
