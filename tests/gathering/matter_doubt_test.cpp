// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An admission that is voted on as something else is noticed by its words.
#include "branchbook/gathering/matter_doubt.h"
#include "gathering/decision_support.h"

#include "support/catch_qt.h"

using namespace gathering_test;
using gathering::Matter;

TEST_CASE("words of an admission and of a conversion are known, those beside them are not taken for one")
{
    struct Case {
        const char16_t* words;
        std::optional<Matter> matter;
    };
    const Case cases[] = {
        {u"同意接收谭嘉禾为预备党员", Matter::Admission},
        {u"接收谭嘉禾同志为中共预备党员", Matter::Admission},
        {u"吸收谭嘉禾入党", Matter::Admission},
        {u"同意吸收 谭嘉禾 同志加入中国共产党", Matter::Admission},
        {u"批准谭嘉禾同志入党", Matter::Admission},
        {u"讨论接收预备党员", Matter::Admission},
        {u"同意罗小满按期转正", Matter::Conversion},
        {u"预备党员罗小满转正", Matter::Conversion},
        {u"罗小满同志转为中共正式党员", Matter::Conversion},
        {u"同意罗小满转正", Matter::Conversion},
        {u"延长罗小满同志的预备期半年", Matter::Conversion},
        {u"取消罗小满预备党员资格", Matter::Conversion},
        {u"通过第三季度工作报告", std::nullopt},
        {u"听取接收预备党员工作情况汇报", std::nullopt},
        {u"通过预备党员教育计划", std::nullopt},
        {u"同意谭嘉禾为入党积极分子", std::nullopt},
        {u"组织新党员入党宣誓", std::nullopt},
        {u"同意确定谭嘉禾的入党介绍人", std::nullopt},
        {u"同意王师傅试用期满转正", std::nullopt},
        {u"同意购置学习资料", std::nullopt},
        {u"给予张三警告处分", Matter::Disposition},
        {u"给予张三同志党内严重警告", Matter::Disposition},
        {u"撤销张三党内职务", Matter::Disposition},
        {u"给予张三留党察看一年处分", Matter::Disposition},
        {u"开除张三党籍", Matter::Disposition},
        {u"劝张三退党", Matter::Disposition},
        {u"同意对张三劝退", Matter::Disposition},
        {u"对张三按自行脱党除名", Matter::Disposition},
        {u"责令张三限期改正", Matter::Disposition},
        {u"学习纪律处分条例，通过学习计划", std::nullopt},
        {u"传达上级给予张三警告处分的决定", std::nullopt},
        {u"同意安装警告牌", std::nullopt},
        {u"同意接收小明", Matter::Admission},
        {u"同意接收发展对象小明", Matter::Admission},
        {u"同意接收小明等2人", Matter::Admission},
        {u"同意小明成为党员", Matter::Admission},
        {u"同意将小明吸收为党员", Matter::Admission},
        {u"同意小明转为正式", Matter::Conversion},
        {u"小明同志转正", Matter::Conversion},
        {u"同意王一为党员示范岗", std::nullopt},
        {u"同意接收发展对象材料", std::nullopt},
        {u"同意接收整改任务", std::nullopt},
        {u"同意接收实习生", std::nullopt},
        {u"同意王师傅转为正式员工", std::nullopt},
        {u"接收小红为党员", Matter::Admission},
        {u"同意接收捐赠图书", std::nullopt},
        {u"同意接收转入党员", std::nullopt},
        {u"决定发展党员", std::nullopt},
        {u"给予小明预备党员资格取消处理", Matter::Conversion},
        {u"停止张三党籍", Matter::Disposition},
        {u"授予李二优秀共产党员称号", Matter::Commendation},
        {u"学习被授予时代楷模称号人物的事迹", std::nullopt},
    };
    for (const Case& one : cases) {
        INFO(QString::fromUtf16(one.words).toStdString());
        CHECK(gathering::matterInWords(QString::fromUtf16(one.words)) == one.matter);
    }
}

TEST_CASE("words of an election are known, those of its papers, tellers and candidates are not taken for one")
{
    for (const char16_t* words :
         {u"选举王一为支部书记", u"补选赵四同志为组织委员", u"王一、李二当选支部委员", u"选举产生支部委员会",
          u"选出赵四、钱五为支部委员", u"推选李二担任书记", u"决定李二任支部副书记", u"罢免王一的书记职务",
          u"同意王一为支部书记", u"票选王一当书记", u"确定李二为支部副书记"}) {
        INFO(QString::fromUtf16(words).toStdString());
        CHECK(gathering::isElectionInWords(QString::fromUtf16(words)));
    }
    for (const char16_t* words :
         {u"通过选举办法", u"选举王一为监票人", u"通过补选请示", u"推荐王一为委员候选人", u"同意王一当选优秀共产党员",
          u"听取换届选举工作汇报", u"推选王一为大会主持人", u"通过王一任书记以来的工作报告",
          u"同意评王一为优秀支部书记", u"同意李二为团支部书记", u"确定李二为党小组组长"}) {
        INFO(QString::fromUtf16(words).toStdString());
        CHECK_FALSE(gathering::isElectionInWords(QString::fromUtf16(words)));
    }
}

TEST_CASE("a disposition by the committee and an election by show of hands are doubted until the kind is right")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.agenda = {item(u"研究张三问题", Matter::Other), item(u"研究张三问题", Matter::Disposition)};
    g.resolutions = {vote(g, 0, 3, 1, 0), vote(g, 1, 3, 1, 0), vote(g, -1, 4, 0, 0)};
    g.resolutions[0].text = g.resolutions[1].text = QStringLiteral("给予张三警告处分");
    g.resolutions[2].text = QStringLiteral("选举王一为支部书记");
    for (auto& one : g.resolutions)
        one.id = gathering::ResolutionId::make();
    auto doubts = gathering::matterDoubts(g);
    REQUIRE(doubts.size() == 2);
    CHECK(doubts[0].resolution == g.resolutions[0].id);
    CHECK(doubts[0].likely == Matter::Disposition);
    CHECK(doubts[1].election);
    CHECK(gathering::voteDoubt(g, g.resolutions[1]).isEmpty());
    CHECK(gathering::voteDoubt(g, g.resolutions[2]).contains(QStringLiteral("换届选举")));

    g.kind = Kind::CommitteeMeeting;
    g.resolutions = {g.resolutions[0]};
    CHECK(gathering::matterDoubts(g).size() == 1);
    g.resolutions[0].text = QStringLiteral("同意给予张三警告处分的意见，提交党员大会讨论");
    CHECK(gathering::matterDoubts(g).isEmpty());
}

TEST_CASE("an admission recorded as another matter, or without an item, is doubted; as an admission it is not")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.agenda = {item(u"接收谭嘉禾为预备党员", Matter::Other), item(u"接收谭嘉禾为预备党员", Matter::Admission)};
    g.resolutions = {vote(g, 0, 3, 1, 0), vote(g, -1, 3, 1, 0), vote(g, 1, 3, 1, 0)};
    g.resolutions[1].text = QStringLiteral("同意罗小满转正");
    for (auto& one : g.resolutions)
        one.id = gathering::ResolutionId::make();
    const auto doubts = gathering::matterDoubts(g);
    REQUIRE(doubts.size() == 2);
    CHECK(doubts[0].resolution == g.resolutions[0].id);
    CHECK(doubts[0].likely == Matter::Admission);
    CHECK(doubts[1].resolution == g.resolutions[1].id);
    CHECK(doubts[1].likely == Matter::Conversion);
    CHECK(gathering::voteDoubt(g, g.resolutions[0]).contains(QStringLiteral("像是接收预备党员")));
    CHECK(gathering::voteDoubt(g, g.resolutions[2]).isEmpty());

    g.kind = Kind::CommitteeMeeting; // which examines
    g.agenda[0].title = QStringLiteral("审查拟接收谭嘉禾为预备党员的材料");
    g.resolutions = {g.resolutions[0]};
    CHECK(gathering::matterDoubts(g).isEmpty());
}

TEST_CASE("a name whose file waits for the meeting is enough")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.resolutions = {vote(g, -1, 3, 1, 0)};
    g.resolutions[0].text = QStringLiteral("同意谭嘉禾同志的申请");
    CHECK(gathering::matterDoubts(g).isEmpty());
    const auto doubts = gathering::matterDoubts(g, {{QStringLiteral("谭嘉禾"), Matter::Admission}});
    REQUIRE(doubts.size() == 1);
    CHECK(doubts[0].person == QStringLiteral("谭嘉禾"));
    CHECK(gathering::matterDoubtText(doubts[0]).contains(QStringLiteral("发展档案")));
}

TEST_CASE("委员 by an ordinary vote of the members is doubted; in a committee that shares out its work it is not")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    const auto doubted = [&](const char16_t* words) {
        g.resolutions = {vote(g, -1, 3, 1, 0)};
        g.resolutions[0].id = gathering::ResolutionId::make();
        g.resolutions[0].text = QString::fromUtf16(words);
        const auto doubts = gathering::matterDoubts(g);
        return !doubts.isEmpty() && doubts.first().election;
    };
    CHECK(doubted(u"同意李二为纪检委员"));
    CHECK(doubted(u"增补李二为支部委员"));
    CHECK(doubted(u"同意增补李二为支委"));
    CHECK_FALSE(doubted(u"同意李二为村务监督委员"));
    CHECK_FALSE(doubted(u"推荐李二为支部委员"));
    g.kind = Kind::CommitteeMeeting;
    CHECK_FALSE(doubted(u"同意李二为纪检委员"));
}

TEST_CASE("what to do about a doubt can be done as the record stands: a vote holds its kind until it is deleted")
{
    Branch made;
    Gathering g = made.attended(Kind::GeneralMeeting, kToday);
    g.agenda = {item(u"接收谭嘉禾为预备党员", Matter::Other)};
    g.resolutions = {vote(g, 0, 3, 1, 0), vote(g, -1, 3, 1, 0)};
    g.resolutions[1].text = QStringLiteral("同意罗小满转正");
    for (auto& one : g.resolutions)
        one.id = gathering::ResolutionId::make();
    const auto advice = [&](int at) { return gathering::matterDoubtAdvice(gathering::matterDoubts(g).at(at)); };
    // Another kind is refused while the vote stands (keepsVotes), so it has to go first.
    Gathering other = g;
    other.agenda[0].matter = Matter::Admission;
    REQUIRE_FALSE(gathering::keepsVotes(g, other));
    CHECK(advice(0).contains(QStringLiteral("先删去这项决议")));
    CHECK(gathering::voteDoubt(g, g.resolutions[0]).contains(QStringLiteral("先删去这项决议")));
    CHECK(advice(1).contains(QStringLiteral("在议程里加上这件事"))); // there is no item with a kind to change
    g.resolutions[0].votes = {};
    CHECK_FALSE(advice(0).contains(QStringLiteral("删去")));
    CHECK(advice(0).contains(QStringLiteral("把类别改成")));
    g.resolutions[0].votes.yes = 3;
    g.state = gathering::State::Archived;
    CHECK(advice(0).startsWith(QStringLiteral("记录已经归档，请用更正来改")));
}
