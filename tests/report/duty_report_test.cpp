// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The duty report's draft: the year's figures are those of its quarters, what is not kept is said; the report and the sheet of the
// round on paper.
#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"
#include "branchbook/conduct/area.h"
#include "branchbook/organization/area.h"
#include "branchbook/report/duty_report.h"

#include "support/catch_qt.h"

#include <QTemporaryDir>

using namespace branchbook;
using namespace branchbook::report;

namespace {

const QDate kDutyToday(2026, 9, 18);

struct DutyBook {
    DutyBook()
    {
        auto made = book::Book::create(folder.filePath(QStringLiteral("b.bbk")),
                                       {QStringLiteral("第一党支部"), {}, {}, {}, {}, {}}, kDutyToday);
        REQUIRE(made);
        book = *std::move(made);
        branch = book::findBranch(book->reader(), {}).value();
        REQUIRE(book->perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            for (int i = 0; i < 8; ++i) {
                book::Member member;
                member.branch = branch.id;
                member.enteredOn = kDutyToday;
                member.values.set(book::Field::FullName, QStringLiteral("李小") + QChar(0x4E00 + i));
                member.values.set(book::Field::MemberType, QString::fromUtf16(book::kFullMember));
                member.values.set(book::Field::JoinDate, QStringLiteral("2001-07-01"));
                member.values.set(book::Field::FullMemberDate, QStringLiteral("2002-07-01"));
                BB_CHECK(book::insertMember(unit, member));
            }
            return {};
        }));
    }
    void hold(QDate day, qsizetype absent)
    {
        REQUIRE(book->perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            gathering::Gathering meeting;
            meeting.branch = branch.id;
            meeting.kind = gathering::Kind::GeneralMeeting;
            meeting.topic = QStringLiteral("学习");
            meeting.heldOn = day;
            meeting.studyMinutes = 45;
            BB_TRY(meeting.attendees,
                   gathering::expectedOn(unit.session(), branch.id, meeting.kind, std::nullopt,
                                         std::min(day, kDutyToday)));
            for (qsizetype i = 0; i < absent; ++i)
                meeting.attendees[i].presence = gathering::Presence::OnLeave;
            BB_CHECK(gathering::saveGathering(unit, meeting, kDutyToday));
            return {};
        }));
    }
    [[nodiscard]] DutyYear year() const
    {
        return loadDutyYear(book->reader(), branch, 2026, kDutyToday, areas).value();
    }

    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;
    book::Branch branch;
    book::Areas areas{organization::makeArea(), conduct::makeArea()};
};

organization::Appraisal gradedRound()
{
    using namespace organization;
    Appraisal round;
    round.forYear = 2025;
    round.toWhom = QStringLiteral("局机关党委");
    round.speaker = QStringLiteral("周砚青");
    round.meetingOn = QDate(2026, 1, 16);
    round.report = QStringLiteral("<p><b>一、履行职责情况</b></p><p><b>（一）学习</b></p><p>全年学习。</p>");
    round.scale.weights = {40, 30, 0};
    round.counts = {{AppraisalRater::Higher, round.meetingOn, 7, 7, {5, 2, 0, 0}, {}},
                    {AppraisalRater::Members, round.meetingOn, 33, 32, {22, 8, 2, 0}, {}}};
    round.result = AppraisalResult{AppraisalGrade::Good, QDate(2026, 1, 23), QStringLiteral("局机关党委"), {}};
    return round;
}

} // namespace

TEST_CASE("the year's figures are those of its quarters", "[duty]")
{
    DutyBook made;
    made.hold(QDate(2026, 6, 30), 0); // 8 of 8
    made.hold(QDate(2026, 7, 1), 2); // 6 of 8
    made.hold(QDate(2026, 9, 30), 0); // still to come
    made.hold(QDate(2025, 12, 30), 0); // another year
    const DutyYear year = made.year();
    CHECK(year.basis == kDutyToday);
    CHECK(year.members.total == 8);
    CHECK(year.meetings.held == 2);
    CHECK(year.meetings.expected == 16);
    CHECK(year.meetings.present == 14);
    CHECK(year.study.hours() == Approx(14)); // one class hour for each who came
    Tally quarters;
    int done = 0;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const auto source = loadQuarter(made.book->reader(), made.branch, {2026, quarter}, kDutyToday, made.areas);
        REQUIRE(source);
        const QuarterFigures figures = collectQuarter(*source);
        quarters.held += figures.all.held;
        quarters.expected += figures.all.expected;
        quarters.present += figures.all.present;
        for (const AskedRow& row : figures.asked.rows)
            done += row.what == QStringLiteral("general_meeting") ? row.done : 0;
    }
    CHECK(quarters.held == year.meetings.held);
    CHECK(quarters.expected == year.meetings.expected);
    CHECK(quarters.present == year.meetings.present);
    for (const AskedRow& row : year.asked.rows) {
        if (row.what == QStringLiteral("general_meeting"))
            CHECK(row.done == done);
    }
}

TEST_CASE("the draft tells the figures, and what the book does not keep", "[duty]")
{
    DutyBook made;
    made.hold(QDate(2026, 6, 30), 0);
    made.hold(QDate(2026, 7, 1), 2);
    const DutyYear year = made.year();
    const QString draft = dutyReportDraft(year);
    CHECK(draft.contains(QStringLiteral("支部现有党员8名，其中正式党员8名、预备党员0名；党小组0个。")));
    CHECK(draft.contains(QStringLiteral("全年开展各类活动2次，应到16人次，实到14人次，到会率87.5%。")));
    CHECK(draft.contains(QStringLiteral("8名党员累计学习14学时，人均1.8学时（每学时45分钟）。"))); // 14 / 8 = 1.75
    CHECK(draft.contains(QStringLiteral("本年度开展各类活动2次"))); // the area's own sentence
    CHECK_FALSE(draft.contains(QStringLiteral("本季度")));
    CHECK(draft.contains(QStringLiteral("手册里没有上年度述职评议的记录")));
    const QStringList missing = year.notKept();
    CHECK(missing.contains(QStringLiteral("党费")));
    CHECK(missing.contains(QStringLiteral("民意测评")));
    CHECK_FALSE(missing.contains(QStringLiteral("三会一课和组织生活")));
    CHECK(draft.contains(QStringLiteral("手册里没有本年度这些方面的记录：") + missing.join(u'、')));
    CHECK(dutyYearJson(year).value(u"meetings").toObject().value(u"present").toInt() == 14);
}

TEST_CASE("an empty year says so instead of counting nothing", "[duty]")
{
    const DutyBook made;
    const QString draft = dutyReportDraft(made.year());
    CHECK(draft.contains(QStringLiteral("手册里没有本年度会议和活动的记录，请补写")));
    CHECK_FALSE(draft.contains(QStringLiteral("到会率")));
}

TEST_CASE("the report on paper: to whom, headings, who gives it", "[duty]")
{
    const Document document = dutyReportDocument({gradedRound(), QStringLiteral("机关第一党支部"), {}, kDutyToday});
    QList<int> levels;
    QString addressee;
    QString signedBy;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            levels.append(heading->level);
        if (const auto* to = std::get_if<Addressee>(&block))
            addressee = to->text;
        if (const auto* signature = std::get_if<Signature>(&block))
            signedBy = signature->issuer + u' ' + signature->date;
    }
    CHECK(levels == QList<int>{1, 2});
    CHECK(addressee == QStringLiteral("局机关党委："));
    CHECK(signedBy == QStringLiteral("述职人：周砚青 2026年1月16日"));
}

TEST_CASE("of a round for the committee alone the sheet has the course, and the rest only where it was asked for",
          "[duty]")
{
    organization::Appraisal secret = gradedRound();
    secret.secrecy = organization::DisciplineLevel::Committee;
    ledger::Item problem;
    problem.matter = QStringLiteral("下村走访少");
    const auto textOf = [&](AppraisalSecrets secrets) {
        QString text;
        const auto document =
            appraisalDocument({secret, QStringLiteral("机关第一党支部"), {problem}, kDutyToday, secrets});
        for (const Block& block : document.blocks) {
            if (const auto* table = std::get_if<Table>(&block)) {
                for (const QStringList& row : table->rows)
                    text += row.join(u'|') + u'\n';
                text += table->notes.join(u'\n');
            }
        }
        return text;
    };
    const QString covered = textOf(AppraisalSecrets::Covered);
    CHECK(covered.contains(QStringLiteral("周砚青")));
    for (const char16_t* kept : {u"94.3", u"下村走访少", u"总分", u"评定等次"})
        CHECK_FALSE(covered.contains(QString::fromUtf16(kept)));
    CHECK(textOf(AppraisalSecrets::Told).contains(QStringLiteral("94.3")));
}

TEST_CASE("the sheet of the round: scores, working, problems", "[duty]")
{
    ledger::Item problem;
    problem.matter = QStringLiteral("下村走访少");
    problem.ownerName = QStringLiteral("韩知秋");
    problem.raisedOn = QDate(2026, 1, 30);
    problem.dueOn = QDate(2026, 6, 30);
    const Document document =
        appraisalDocument({gradedRound(), QStringLiteral("机关第一党支部"), {problem}, kDutyToday});
    QStringList texts;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            for (const QStringList& row : table->rows) {
                CHECK(row.size() == table->columns.size());
                texts.append(row.join(u'|'));
            }
            texts += table->notes;
        }
    }
    const QString text = texts.join(u'\n');
    CHECK(text.contains(QStringLiteral("上级|7|7|5|2|0|0|94.3|40")));
    CHECK(text.contains(QStringLiteral("群众||||||||0")));
    CHECK(text.contains(QStringLiteral("总分：(94.3×40＋92.5×30)÷70＝93.5。"))); // 6547 / 70 = 93.53
    CHECK(text.contains(QStringLiteral("1|下村走访少|韩知秋|2026年6月30日|逾期")));
    CHECK(text.contains(QStringLiteral("截至2026年9月18日：问题1个，已整改0个。")));
}
