// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_qt.h"
#include "ui/kit/progress.h"
#include "ui/roster/confirm_page.h"
#include "ui/roster/import_bench.h"
#include "ui/roster/import_support.h"
#include "ui/roster/plan_view.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::ui::test;
using Step = ImportSession::Step;
using book::Field;

namespace {

QString fieldsOf(const roster::HeaderLayout& layout)
{
    QStringList names;
    for (const auto& column : layout.columns)
        names << (column.field ? book::fieldName(*column.field) : QStringLiteral("-"));
    return names.join(u' ');
}

} // namespace

TEST_CASE("the time of an import is what people waited, its copy included", "[ui][roster]")
{
    struct SlowCopy final : Progress {
        bool advance(qint64, qint64 total, const QString&) override
        {
            if (total == 0 && !slept)
                QTest::qSleep(400);
            slept = slept || total == 0;
            return true;
        }
        bool slept = false;
    } progress;
    RosterBook home;
    const QString path = home.folder() + QStringLiteral("/名册.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("姓名,入党时间,人员类别\n苗春和,2009-06-30,正式党员\n");
    file.close();
    ImportBench bench(home.book(), {});
    REQUIRE(bench.open(path, {}, progress));
    const auto sheet = bench.load(0, std::nullopt, progress);
    REQUIRE(sheet);
    roster::ImportOptions options;
    options.today = QDate(2026, 9, 18);
    const auto view = bench.plan(*sheet, options, {}, progress);
    REQUIRE(view);
    progress.slept = false;
    const auto outcome = bench.write(**view, progress);
    REQUIRE(outcome);
    REQUIRE(progress.slept);
    CHECK(outcome->milliseconds >= 400);
}

TEST_CASE(
    "while what was written goes to the disk nothing can be stopped, and whoever wanted to reads what became of it",
    "[ui][roster]")
{
    DoubtfulImport open("姓名,出生日期,人员类别,入党时间\n"
                        "柳砚书,1985.07.12,正式党员,2009-06-30\n"
                        "汪知远,1975.01.02,正式党员,1999-06-30\n");
    open.click(QStringLiteral("下一步：确认导入"));
    open.reach(Step::Confirm);
    int saving = 0;
    QObject::connect(&open.session(), &ImportSession::progressed, &open.wizard,
                     [&](qint64 done, qint64 total) { // after the page's own
                         const bool last = total > 0 && done == total;
                         const auto* bar = open.wizard.findChild<ConfirmPage*>()->findChild<Bar*>();
                         CHECK(bar->isBusy() == (last || total == 0));
                         if (!last)
                             return;
                         ++saving;
                         CHECK(open.shows(QStringLiteral("2 行都处理好了，正在存到磁盘")));
                         for (const auto* each : open.wizard.findChildren<QPushButton*>())
                             CHECK_FALSE((each->text() == QStringLiteral("停止导入") && each->isEnabled()));
                         open.session().stop(); // as a click a moment earlier
                     });
    open.click(QStringLiteral("写入名册"));
    REQUIRE(waitUntilIdle(open.session()));
    CHECK(saving == 1);
    CHECK(open.session().step() == Step::Result);
    CHECK(open.home.members() == 8);
    CHECK(open.shows(QStringLiteral("要停下的时候已经写完，整批都在名册里了")));
    CHECK_FALSE(open.wizard.findChild<ConfirmPage*>()->findChild<Bar*>()->isBusy());
}

TEST_CASE("a mended row never disappears: it is written, or sent back as the twin of a written one", "[ui][roster]")
{
    RosterBook home;
    const QString path = home.folder() + QStringLiteral("/名册.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("姓名,身份证号码,入党时间,人员类别\n"
               "苗春和,11010519491231002X,2031-06-30,正式党员\n"
               "苗春和,11010519491231002X,2009-06-30,正式党员\n"
               "卢望舒,440524198001010013,2031-06-30,正式党员\n"
               "卢望舒,440524198001010013,2031-06-30,正式党员\n"
               "合计,,,\n");
    file.close();
    ImportSession session(home.book(), {});
    session.openFile(path);
    REQUIRE(waitFor([&] { return session.step() == Step::Check; }));
    session.next();
    REQUIRE(waitFor([&] { return session.step() == Step::Confirm; }));
    session.next();
    REQUIRE(waitFor([&] { return session.step() == Step::Result; }));
    const qint64 members = home.members();
    const auto sum = [&] {
        const auto& counts = session.outcome()->counts;
        CHECK(counts.rejected == int(session.outcome()->rejects.size()));
        return counts.added + counts.updated + counts.unchanged + counts.skipped + counts.rejected;
    };
    REQUIRE(session.outcome()->counts.read == 5);
    CHECK(sum() == 5);
    QSignalSpy refused(&session, &ImportSession::mendRefused);
    QString said;
    QObject::connect(&session, &ImportSession::mendRefused, [&](const ShownReject& again) { said = again.reason; });
    const auto mend = [&](std::size_t reject) {
        session.mend(session.outcome()->rejects.at(reject).planRow, {{2, QStringLiteral("2009.06.30")}});
        REQUIRE(waitUntilIdle(session));
    };
    mend(0); // the first of two rows whose second is written
    CHECK(refused.count() == 1);
    CHECK(said == QStringLiteral("与第 3 行号码相同"));
    CHECK(session.outcome()->counts.rejected == 3);
    CHECK(sum() == 5);
    CHECK(home.members() == members);
    mend(1);
    CHECK(refused.count() == 1);
    CHECK(home.members() == members + 1);
    CHECK(session.outcome()->mended.contains(QStringLiteral("新增")));
    CHECK(sum() == 5);
    mend(1); // the twin of a row that was mended before
    CHECK(refused.count() == 2);
    CHECK(said == QStringLiteral("与第 4 行号码相同"));
    CHECK(home.members() == members + 1);
    CHECK(sum() == 5);
}

TEST_CASE("a roster with one sheet goes straight to the check", "[ui][roster]")
{
    RosterBook home;
    ImportSession session(home.book(), {});
    session.openFile(home.copyOf(QStringLiteral("wizard.xlsx"), QStringLiteral("2026年党员花名册.xlsx")));
    REQUIRE(waitFor([&] { return session.step() == Step::Check; }));
    CHECK(fieldsOf(session.loaded()->layout)
          == QStringLiteral("full_name gender id_number join_date full_member_date party_group contact_phone remark"));
    session.setPolicy(roster::Policy::Ask);
    REQUIRE(waitUntilIdle(session));
    const auto view = session.view();
    CHECK(view->count(RowFilter::All) == 36);
    CHECK(view->count(RowFilter::Added) == 23);
    CHECK(view->count(RowFilter::Updated) == 5);
    CHECK(view->count(RowFilter::Open) == 3);
    CHECK(view->count(RowFilter::Skipped) == 1);
    CHECK(view->count(RowFilter::Rejected) == 4);
    REQUIRE(view->groups.size() == 3);
    CHECK(view->groups[1].others.size() == 1);
}

TEST_CASE("what contradicts the book stands among what the roster keeps, and is not written", "[ui][roster]")
{
    RosterBook home; // 沈若溪 joined in June 2010 and was converted in June 2011 (import_support.cpp)
    const QString person = QStringLiteral("沈若溪");
    QFile file(home.folder() + QStringLiteral("/名册.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("姓名,身份证号码,入党时间,学历\n沈若溪," + home.valueOf(person, Field::IdNumber).toUtf8()
               + ",2019.06.18,大学\n");
    file.close();
    ImportSession session(home.book(), {});
    session.openFile(file.fileName());
    REQUIRE(waitFor([&] { return session.step() == Step::Check; }));
    session.setPolicy(roster::Policy::Overwrite);
    REQUIRE(waitUntilIdle(session));
    CHECK(session.view()->count(RowFilter::Kept) == 1);
    CHECK(session.view()->keptCells == 1);
    CHECK(session.view()->count(RowFilter::Noted) == 0);
    session.next();
    REQUIRE(waitFor([&] { return session.step() == Step::Confirm; }));
    session.next();
    REQUIRE(waitFor([&] { return session.step() == Step::Result; }));
    CHECK(home.valueOf(person, Field::JoinDate) == QStringLiteral("2010-06-18"));
    CHECK(home.valueOf(person, Field::EducationLevel) == QStringLiteral("大学"));
}

TEST_CASE("who is meant is asked anew when a cell of the row is put right", "[ui][roster]")
{
    RosterBook home;
    const QDate birth = QDate::fromString(home.valueOf(QStringLiteral("沈若溪"), Field::BirthDate), Qt::ISODate);
    REQUIRE(birth.isValid());
    QFile file(home.folder() + QStringLiteral("/名册.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QString month = QStringLiteral("%1.%2").arg(birth.year() % 100, 2, 10, QLatin1Char('0')).arg(birth.month());
    file.write("姓名,出生日期,人员类别\n沈若溪," + month.toUtf8() + ",正式党员\n"); // a year of two digits
    file.close();
    ImportSession session(home.book(), {});
    session.openFile(file.fileName());
    REQUIRE(waitFor([&] { return session.step() == Step::Check; }));
    REQUIRE(waitUntilIdle(session));
    const auto groupOf = [&](const char16_t* code) {
        const PlanView& view = *session.view();
        const auto found = std::find_if(view.groups.begin(), view.groups.end(), [&](const QuestionGroup& group) {
            return view.plan.questions[std::size_t(group.first)].code == QStringView(code);
        });
        REQUIRE(found != view.groups.end());
        return *found;
    };
    session.answer(groupOf(u"match.uncertain"), QStringLiteral("new")); // of the name alone
    REQUIRE(waitUntilIdle(session));
    CHECK(session.view()->count(RowFilter::Added) + session.view()->count(RowFilter::Open) == 1);
    session.answer(groupOf(u"date.two_digit_year"), PartialDate::of(birth.year(), birth.month()).toIso());
    REQUIRE(waitUntilIdle(session));
    const QuestionGroup again = groupOf(u"match.uncertain"); // now the month of birth speaks for the same person
    CHECK(session.view()->plan.questions[std::size_t(again.first)].chosen < 0);
    CHECK(session.view()->openGroups == 1);
}
