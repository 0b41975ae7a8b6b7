// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda/agenda_support.h"

#include "branchbook/agenda/rulebook_service.h"

#include "branchbook/rules/rule_base.h"

#include <QFile>
#include <QTemporaryDir>

using namespace agenda_test;
using gathering_test::Branch;

namespace {

QStringList problemsOf(const Branch& b)
{
    NoProgress progress;
    QStringList list;
    const auto problems = store::checkEverything(b.reader(), progress).value();
    for (const store::Problem& problem : problems)
        list.append(problem.code + u' ' + problem.where);
    return list;
}

rules::Override figure(const char* id, const char* value, const QString& reason = QStringLiteral("本地要求"))
{
    return {QString::fromLatin1(id), QString::fromLatin1(value), reason, QStringLiteral("周砚青"), kToday};
}

Result<store::ChangeSet> set(Branch& b, const rules::Override& wanted,
                             std::optional<book::BranchId> place = std::nullopt)
{
    return b.run([&](store::UnitOfWork& unit) { return agenda::setOverride(unit, place, wanted); });
}

QString numberOf(const Branch& b, const char* id)
{
    const auto rulebook = agenda::loadRulebook(b.reader(), b.branch).value();
    return rulebook.catalogue.number(QString::fromLatin1(id), kToday).value().toString();
}

rules::HolidayYear year2026()
{
    rules::HolidayYear year;
    year.year = 2026;
    year.holidays = {{QDate(2026, 10, 1), QStringLiteral("国庆节")}, {QDate(2026, 9, 25), QStringLiteral("中秋节")}};
    year.makeUp = {QDate(2026, 9, 20)};
    return year;
}

} // namespace

TEST_CASE("a local figure: set, replaced, of one branch before the book's, removed, undone")
{
    Branch b;
    CHECK(numberOf(b, "meeting.lesson.per_quarter") == QStringLiteral("1"));
    REQUIRE(set(b, figure("meeting.lesson.per_quarter", "2")));
    CHECK(numberOf(b, "meeting.lesson.per_quarter") == QStringLiteral("2"));
    REQUIRE(set(b, figure("meeting.lesson.per_quarter", "3")));
    CHECK(agenda::listOverrides(b.reader(), b.branch)->size() == 1);
    REQUIRE(set(b, figure("meeting.lesson.per_quarter", "4"), b.branch));
    CHECK(agenda::listOverrides(b.reader(), b.branch)->size() == 2);
    CHECK(numberOf(b, "meeting.lesson.per_quarter") == QStringLiteral("4"));
    CHECK(problemsOf(b).isEmpty());
    REQUIRE(b.run([&](store::UnitOfWork& unit) {
        return agenda::removeOverride(unit, b.branch, QStringLiteral("meeting.lesson.per_quarter"));
    }));
    CHECK(numberOf(b, "meeting.lesson.per_quarter") == QStringLiteral("3"));
    REQUIRE(b.book->undo());
    CHECK(numberOf(b, "meeting.lesson.per_quarter") == QStringLiteral("4"));
    CHECK(problemsOf(b).isEmpty());
}

TEST_CASE("a figure without a reason, of an unknown rule, no figure, or looser than a Must is refused")
{
    Branch b;
    const auto code = [&](const rules::Override& wanted) {
        const auto done = set(b, wanted);
        return done ? QString() : done.error().code;
    };
    CHECK(code(figure("meeting.lesson.per_quarter", "2", QStringLiteral(" 　")))
          == QStringLiteral("agenda.reason_missing"));
    CHECK(code(figure("no.such.rule", "2")) == QStringLiteral("rules.not_found"));
    CHECK(code(figure("meeting.lesson.per_quarter", "多次")) == QStringLiteral("rules.override_value"));
    CHECK(code(figure("vote.committee.quorum", "1/3")) == QStringLiteral("rules.looser_than_must"));
    CHECK(code(figure("vote.committee.quorum", "2/3")).isEmpty()); // stricter
    CHECK(b.run([&](store::UnitOfWork& unit) {
               return agenda::removeOverride(unit, std::nullopt, QStringLiteral("meeting.lesson.per_quarter"));
           })
              .error()
              .code
          == QStringLiteral("agenda.override_missing"));
}

TEST_CASE("a waived finding keeps its reason until it is taken back")
{
    Branch b;
    const auto key =
        find(*assessed(b), "meeting.group.monthly", QStringLiteral("2026-08"), QStringLiteral("第一党小组"))->key;
    const auto waive = [&](const QString& reason) {
        return b.run([&](store::UnitOfWork& unit) {
            return agenda::waive(unit, b.branch, {key, reason, QStringLiteral("周砚青"), kToday});
        });
    };
    CHECK(waive(QStringLiteral("  ")).error().code == QStringLiteral("agenda.reason_missing"));
    REQUIRE(waive(QStringLiteral("防汛")));
    REQUIRE(waive(QStringLiteral("全员防汛值守")));
    const auto waived = assessed(b);
    CHECK(waived->find(key)->state == State::Waived);
    CHECK(waived->find(key)->waivedBecause == QStringLiteral("全员防汛值守"));
    CHECK(agenda::listWaivers(b.reader(), b.branch)->size() == 1);
    CHECK(problemsOf(b).isEmpty());
    REQUIRE(b.run([&](store::UnitOfWork& unit) { return agenda::unwaive(unit, b.branch, key); }));
    CHECK(assessed(b)->find(key)->state == State::Overdue);
    CHECK(b.run([&](store::UnitOfWork& unit) { return agenda::unwaive(unit, b.branch, key); }).error().code
          == QStringLiteral("agenda.waiver_missing"));
    REQUIRE(b.book->undo());
    CHECK(assessed(b)->find(key)->state == State::Waived);
}

TEST_CASE("days off of a year: kept, replaced, undone, and used for working days")
{
    Branch b;
    const auto put = [&](const rules::HolidayYear& year) {
        return b.run([&](store::UnitOfWork& unit) { return agenda::putHolidayYear(unit, year, kToday); });
    };
    REQUIRE(put(year2026()));
    rules::HolidayYear changed = year2026();
    changed.holidays.remove(QDate(2026, 9, 25));
    changed.holidays.insert(QDate(2026, 10, 2), QStringLiteral("国庆节"));
    REQUIRE(put(changed));
    CHECK(problemsOf(b).isEmpty());
    auto years = agenda::listHolidayYears(b.reader()).value();
    REQUIRE(years.size() == 1);
    CHECK(years[0].holidays == changed.holidays);
    CHECK(years[0].makeUp == changed.makeUp);
    const auto days = agenda::loadRulebook(b.reader(), b.branch).value().workingDays;
    CHECK(days.kind(QDate(2026, 10, 1)) == rules::DayKind::Holiday);
    CHECK(days.kind(QDate(2026, 9, 20)) == rules::DayKind::MakeUp);
    CHECK(days.after(QDate(2026, 9, 30), 1).day == QDate(2026, 10, 5));
    REQUIRE(b.book->undo());
    CHECK(agenda::listHolidayYears(b.reader()).value()[0].holidays == year2026().holidays);
    CHECK(problemsOf(b).isEmpty());
    REQUIRE(b.run([](store::UnitOfWork& unit) { return agenda::removeHolidayYear(unit, 2026); }));
    CHECK(agenda::listHolidayYears(b.reader())->isEmpty());
    REQUIRE(b.book->undo());
    CHECK(agenda::listHolidayYears(b.reader())->size() == 1);
    CHECK(problemsOf(b).isEmpty());

    rules::HolidayYear wrong = year2026();
    wrong.makeUp.insert(QDate(2027, 1, 3));
    CHECK(put(wrong).error().code == QStringLiteral("agenda.holiday_day"));
    wrong = year2026();
    wrong.makeUp.insert(QDate(2026, 10, 1));
    CHECK(put(wrong).error().code == QStringLiteral("agenda.holiday_day"));
}

TEST_CASE("an override of a rule that this program does not know is left out and named")
{
    Branch b;
    REQUIRE(b.run([](store::UnitOfWork& unit) {
        return unit.insert("rule_override",
                           {{"id", QStringLiteral("x")},
                            {"rule_id", QStringLiteral("from.the.future")},
                            {"value", QStringLiteral("1")},
                            {"reason", QStringLiteral("?")},
                            {"set_on", QStringLiteral("2026-09-18")}});
    }));
    const auto rulebook = agenda::loadRulebook(b.reader(), b.branch);
    REQUIRE(rulebook);
    CHECK(rulebook->leftOut == QStringList{QStringLiteral("from.the.future")});
    CHECK(rulebook->overrides.isEmpty());
}

TEST_CASE("a book of the first schema that is only read has a rulebook too")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.bbk"));
    REQUIRE(QFile::copy(QStringLiteral(BRANCHBOOK_FIXTURES "/store/schema_1.bbk"), path));
    const auto session = store::Session::open(path, store::Access::Read).value();
    const auto branch = book::findBranch(*session, QString()).value();
    const auto agenda = agenda::assess(*session, {}, branch, agenda::defaultWindow(kToday), kToday);
    REQUIRE(agenda);
    CHECK(find(**agenda, "meeting.general.quarterly", QStringLiteral("2026Q3"))->state == State::Done);
    CHECK(find(**agenda, "meeting.general.quarterly", QStringLiteral("2026Q2"))->state == State::Overdue);
}

TEST_CASE("the rulebook lies over the user's rule files, and a figure is measured against them")
{
    Branch b;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("own.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"rules":[{"id":"meeting.lesson.per_quarter","kind":"limit","title":"党课","area":"organization",
        "strength":"must","comparison":">=","value":"2","unit":"times",
        "source":{"doc":"LOCAL","article":"","article_sure":false,"confidence":"C"}}]})");
    file.close();
    rules::useRuleFolder(folder.path());
    CHECK(numberOf(b, "meeting.lesson.per_quarter") == QStringLiteral("2"));
    const auto looser = set(b, figure("meeting.lesson.per_quarter", "1"));
    rules::useRuleFolder({});
    REQUIRE_FALSE(looser);
    CHECK(looser.error().code == QStringLiteral("rules.looser_than_must"));
    CHECK(set(b, figure("meeting.lesson.per_quarter", "1")));
}

TEST_CASE("a figure that other rule files leave no place for is left out, and the rest goes on")
{
    Branch b;
    REQUIRE(set(b, figure("meeting.lesson.per_quarter", "2")));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("own.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    // In force only after the day on which the figure was set, with all that rests on it.
    file.write(R"({"rules":[
        {"id":"meeting.lesson.per_quarter","kind":"limit","title":"党课","area":"organization","strength":"setting",
         "comparison":">=","value":"1","unit":"times","valid_from":"2030-01-01",
         "source":{"doc":"LOCAL","article":"","article_sure":false,"confidence":"C"}},
        {"id":"lesson.quarterly","kind":"count_in_period","title":"党课","area":"organization","subject":"branch",
         "strength":"setting","what":"party_lesson","per":"quarter","at_least":"meeting.lesson.per_quarter",
         "verb":"开展","valid_from":"2030-01-01",
         "source":{"doc":"LOCAL","article":"","article_sure":false,"confidence":"C"}}]})");
    file.close();
    rules::useRuleFolder(folder.path());
    const auto base = rules::ruleBase().value();
    CHECK(base->errors.isEmpty());
    for (const Error& error : base->errors)
        UNSCOPED_INFO(sentence(error).toStdString());
    const auto rulebook = agenda::loadRulebook(b.reader(), b.branch);
    rules::useRuleFolder({});
    REQUIRE(rulebook);
    CHECK(rulebook->leftOut == QStringList{QStringLiteral("meeting.lesson.per_quarter")});
    CHECK(rulebook->overrides.isEmpty());
}
