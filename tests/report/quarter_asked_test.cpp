// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules ask of a quarter: 党员大会 1, 支委会 3, 主题党日 3, 党课 1 (domain-rules §13.3), for a branch without groups.
#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/area.h"
#include "branchbook/report/quarter_report.h"

#include "support/catch_qt.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace branchbook;
using namespace branchbook::report;
using book::Field;
using gathering::Kind;

namespace {

const QDate kToday(2026, 9, 18);

struct QuarterBook {
    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;
    book::Branch branch;

    explicit QuarterBook(int people = 7)
    {
        book = book::Book::create(folder.filePath(QStringLiteral("b.bbk")),
                                  {QStringLiteral("第一党支部"), {}, {}, {}, {}, {}}, kToday)
                   .value();
        branch = book::findBranch(book->reader(), {}).value();
        run([&](store::UnitOfWork& unit) -> Result<> {
            for (int i = 0; i < people; ++i) {
                book::Member member;
                member.branch = branch.id;
                member.values.set(Field::FullName, QStringLiteral("王小") + QChar(0x4E00 + i));
                member.values.set(Field::MemberType, QString::fromUtf16(book::kFullMember));
                member.values.set(Field::JoinDate, QStringLiteral("2001-07-01"));
                BB_CHECK(book::insertMember(unit, member));
            }
            return {};
        });
    }
    void run(const book::Book::Work& work) const { REQUIRE(book->perform(QStringLiteral("test"), {}, work)); }
    void hold(Kind kind, QDate day) const
    {
        run([&](store::UnitOfWork& unit) -> Result<> {
            gathering::Gathering meeting;
            meeting.branch = branch.id;
            meeting.kind = kind;
            meeting.topic = QStringLiteral("主题");
            meeting.heldOn = day;
            BB_CHECK(gathering::saveGathering(unit, meeting, kToday));
            return {};
        });
    }
    [[nodiscard]] QuarterFigures figures(Quarter quarter, QDate today = kToday) const
    {
        return collectQuarter(loadQuarter(book->reader(), branch, quarter, today, {organization::makeArea()}).value());
    }
};

const AskedRow& rowOf(const QuarterFigures& figures, const char* what)
{
    for (const AskedRow& row : figures.asked.rows) {
        if (row.what == QLatin1StringView(what))
            return row;
    }
    FAIL(what);
    return figures.asked.rows.first();
}

QStringList textsOf(const Document& document)
{
    QStringList list;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            list.append(heading->text);
        else if (const auto* table = std::get_if<Table>(&block)) {
            list.append(table->caption);
            for (const QStringList& row : table->rows)
                list.append(row.join(u'|'));
            list.append(table->notes);
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            QString text;
            for (const auto& run : paragraph->runs)
                text += run.text;
            list.append(text);
        }
    }
    return list;
}

bool says(const QStringList& texts, const QString& part)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString& text) { return text.contains(part); });
}

} // namespace

TEST_CASE("required, held, and what became of the rest", "[report]")
{
    const QuarterBook b;
    b.hold(Kind::GeneralMeeting, QDate(2026, 7, 8));
    b.hold(Kind::GeneralMeeting, QDate(2026, 9, 1)); // one more than is asked
    b.hold(Kind::CommitteeMeeting, QDate(2026, 7, 3));
    b.hold(Kind::ThemePartyDay, QDate(2026, 7, 1));
    b.run([&](store::UnitOfWork& unit) {
        return agenda::waive(unit, b.branch.id,
                             {QStringLiteral("meeting.committee.monthly||2026-08"), QStringLiteral("全员防汛值守"),
                              QStringLiteral("周砚青"), QDate(2026, 9, 5)});
    });
    const QuarterFigures figures = b.figures({2026, 3});
    const AskedRow& general = rowOf(figures, "general_meeting");
    CHECK(general.needed == 1);
    CHECK(general.held == 2);
    CHECK(general.done == 1);
    CHECK(general.completion() == 100.0);
    const AskedRow& committee = rowOf(figures, "committee_meeting");
    CHECK(committee.needed == 3);
    CHECK(committee.done == 1);
    CHECK(committee.waived == 1);
    CHECK(committee.pending == 1); // September is not over
    CHECK(committee.completion() == 33.3);
    CHECK(committee.cited == QStringLiteral("《支部工作条例（试行）》第十二条"));
    const AskedRow& theme = rowOf(figures, "theme_party_day");
    CHECK(theme.needed == 3);
    CHECK(theme.pending == 1); // August is late
    CHECK(rowOf(figures, "party_lesson").pending == 1);
    CHECK(figures.asked.sum(&AskedRow::needed) == 8);
    CHECK(figures.asked.sum(&AskedRow::done) == 3);
    REQUIRE(figures.asked.excuses.size() == 1);
    CHECK(figures.asked.excuses[0].reason == QStringLiteral("全员防汛值守"));

    const QStringList texts = textsOf(quarterDocument(figures, {}));
    CHECK(says(texts, QStringLiteral("三会一课和组织生活完成情况")));
    CHECK(says(texts,
               QStringLiteral("本季度应开展8次，已完成3次，未开展5次，其中尚在期限内3次、已说明原因1次、逾期1次")));
    CHECK(says(texts, QStringLiteral("逾期未开展、未说明原因的是：8月主题党日。"))); // August, and nothing else
    CHECK(quarterJson(figures, {})[QStringLiteral("asked")].toObject()[QStringLiteral("late")].toArray()
          == QJsonArray{QStringLiteral("8月主题党日")});
    CHECK(says(texts, QStringLiteral("支部委员会会议|3次|1次|33.3%|《支部工作条例（试行）》第十二条")));
    CHECK(says(texts, QStringLiteral("8月支部委员会会议：全员防汛值守（周砚青，2026年9月5日）。")));
    CHECK(says(texts, QStringLiteral("规则核对日期2026年11月23日")));
    // Two general meetings where one is asked; nobody was marked as expected.
    CHECK(says(texts, QStringLiteral("支部党员大会|1|2|2|0|0|—|100.0%")));
    CHECK(says(texts, QStringLiteral("主题党日|3|1|1|0|0|—|33.3%")));
    CHECK(says(texts, QStringLiteral("党课|1|0|0|0|0|—|0.0%"))); // nothing held, a row all the same
}

TEST_CASE("a committee's meetings in a branch too small for one are told below the table", "[report]")
{
    // BRANCH2018 art 12: a committee from seven full members on, and nothing is asked of fewer.
    const QuarterBook five(5);
    five.hold(Kind::CommitteeMeeting, QDate(2026, 7, 3));
    five.hold(Kind::CommitteeMeeting, QDate(2026, 8, 3));
    const auto texts = textsOf(quarterDocument(five.figures({2026, 3}), {}));
    CHECK(says(texts, QStringLiteral("另开展支部委员会会议2次；按规则本支部本季度没有这一项要求")));
    const QuarterBook seven;
    seven.hold(Kind::CommitteeMeeting, QDate(2026, 7, 3));
    CHECK_FALSE(says(textsOf(quarterDocument(seven.figures({2026, 3}), {})), QStringLiteral("没有这一项要求")));
}

TEST_CASE("the same figures stand in the JSON, and the part can be left out", "[report]")
{
    const QuarterBook b;
    b.hold(Kind::PartyLesson, QDate(2026, 8, 21));
    b.run([](store::UnitOfWork& unit) {
        return agenda::setOverride(unit, std::nullopt,
                                   {QStringLiteral("meeting.lesson.per_quarter"),
                                    QStringLiteral("2"),
                                    QStringLiteral("县委要求"),
                                    {},
                                    QDate(2026, 7, 1)});
    });
    const QuarterFigures figures = b.figures({2026, 3});
    const QJsonObject asked = quarterJson(figures, {})[QStringLiteral("asked")].toObject();
    CHECK(asked[QStringLiteral("required")].toInt() == 9);
    CHECK(asked[QStringLiteral("done")].toInt() == 1);
    CHECK(asked[QStringLiteral("rules_checked_on")].toString() == QStringLiteral("2026-11-23"));
    CHECK(asked[QStringLiteral("rows")].toArray().size() == 4);
    REQUIRE(asked[QStringLiteral("overrides")].toArray().size() == 1);
    CHECK(says(textsOf(quarterDocument(figures, {})), QStringLiteral("为 2，县委要求")));
    QuarterOptions options;
    options.leftOut = {QStringLiteral("asked")};
    CHECK_FALSE(says(textsOf(quarterDocument(figures, options)), QStringLiteral("三会一课和组织生活完成情况")));
}

TEST_CASE("a yearly act stands in the quarter in which it was held, or fell due", "[report]")
{
    const QuarterBook b;
    const auto has = [](const QuarterFigures& figures, const char* what) {
        return std::any_of(figures.asked.rows.begin(), figures.asked.rows.end(),
                           [&](const AskedRow& row) { return row.what == QLatin1StringView(what); });
    };
    CHECK_FALSE(has(b.figures({2026, 1}), "organizational_life_meeting")); // a book of 2026 asks nothing of 2025
    b.hold(Kind::GeneralMeeting, QDate(2025, 1, 10)); // one that goes back to 2025 does
    CHECK(has(b.figures({2026, 1}), "organizational_life_meeting")); // of 2025, until 31 March
    CHECK_FALSE(has(b.figures({2026, 3}), "organizational_life_meeting"));
    b.hold(Kind::OrganizationalLifeMeeting, QDate(2026, 8, 20));
    const QuarterFigures third = b.figures({2026, 3});
    REQUIRE(has(third, "organizational_life_meeting"));
    CHECK(rowOf(third, "organizational_life_meeting").done == 1);
}

TEST_CASE("a reason why another rule was not kept is printed, also where the chapter is left out", "[report]")
{
    const QuarterBook b;
    b.run([&](store::UnitOfWork& unit) -> Result<> {
        book::Member member;
        member.branch = b.branch.id;
        member.values.set(Field::FullName, QStringLiteral("苏叶"));
        member.values.set(Field::MemberType, QString::fromUtf16(book::kApplicant));
        member.values.set(Field::ApplicationDate, QStringLiteral("2026-07-06")); // to be talked with by 6 August
        BB_CHECK(book::insertMember(unit, member));
        return {};
    });
    const auto before = loadQuarter(b.book->reader(), b.branch, {2026, 3}, kToday, {organization::makeArea()}).value();
    QString key;
    for (const rules::Finding& finding : before.agenda->findings)
        if (finding.rule->id == u"dev.talk_1m")
            key = finding.key;
    REQUIRE_FALSE(key.isEmpty());
    const auto late = collectQuarter(before).openSteps;
    REQUIRE(late.size() == 1);
    CHECK(late[0].name == QStringLiteral("苏叶"));
    CHECK(late[0].due == QDate(2026, 8, 6));
    CHECK(late[0].isLate);
    b.run([&](store::UnitOfWork& unit) {
        return agenda::waive(unit, b.branch.id,
                             {key, QStringLiteral("本人外出培训"), QStringLiteral("周砚青"), QDate(2026, 8, 7)});
    });
    const QuarterFigures figures = b.figures({2026, 3});
    CHECK(figures.openSteps.isEmpty());
    REQUIRE(figures.asked.otherExcuses.size() == 1);
    CHECK(figures.asked.excuses.isEmpty());
    const QString line = QStringLiteral("苏叶派人谈话：本人外出培训（周砚青，2026年8月7日）。");
    CHECK(says(textsOf(quarterDocument(figures, {})), QStringLiteral("1. ") + line));
    QuarterOptions options;
    options.leftOut = {QStringLiteral("asked")};
    CHECK(says(textsOf(quarterDocument(figures, options)), line));
    CHECK(says(textsOf(quarterDocument(figures, options)), QStringLiteral("未执行的规则和本支部规定")));
    options.names = NameStyle::SurnameOnly;
    CHECK_FALSE(says(textsOf(quarterDocument(figures, options)), QStringLiteral("苏叶")));
    CHECK(b.figures({2026, 4}).asked.otherExcuses.isEmpty()); // its last day lay in the third
    const QJsonObject asked = quarterJson(figures, {})[QStringLiteral("asked")].toObject();
    CHECK(asked[QStringLiteral("other_waivers")].toArray().size() == 1);
}
