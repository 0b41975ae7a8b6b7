// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The journal in the window: newest first, searched through all of it, 500 lines at a time, the last step taken back.
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "support/catch_qt.h"
#include "ui/kit/table_view.h"
#include "ui/picture.h"
#include "ui/rules/rules_fixture.h"
#include "ui/settings/cleanup_dialog.h"
#include "ui/settings/journal_pane.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

JournalPane& journal(const SettingsOfTests& test)
{
    test->desk().showPage(QStringLiteral("settings"), QStringLiteral("journal"));
    return *test->window().findChild<JournalPane*>();
}

void step(const SettingsOfTests& test, int number)
{
    REQUIRE(test->desk().perform(
        QStringLiteral("test.step"), QStringLiteral("第%1步").arg(number),
        [&](store::UnitOfWork& unit) { return book::putSetting(unit, u"test.step", QString::number(number)); }));
}

QStringList deeds(const JournalPane& pane)
{
    QStringList list;
    const auto* model = pane.table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        list << model->index(row, 3).data().toString();
    return list;
}

QPushButton* buttonOf(const JournalPane& pane, const QString& text)
{
    for (auto* each : pane.findChildren<QPushButton*>()) {
        if (each->text().startsWith(text))
            return each;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the journal is listed newest first, and the last step is taken back", "[ui][journal]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    const SettingsOfTests test;
    step(test, 1);
    step(test, 2);
    auto& pane = journal(test);
    REQUIRE(deeds(pane).size() >= 2);
    CHECK(deeds(pane).mid(0, 2) == QStringList{QStringLiteral("第2步"), QStringLiteral("第1步")});
    const auto* model = pane.table()->model();
    CHECK_FALSE(model->index(0, 2).data().toString().isEmpty()); // who
    CHECK(model->index(0, 4).data().toString().isEmpty());
    auto* undo = buttonOf(pane, QStringLiteral("撤销最近一步"));
    REQUIRE(undo);
    undo->click();
    CHECK(deeds(pane).mid(0, 3)
          == QStringList{QStringLiteral("撤销：第2步"), QStringLiteral("第2步"), QStringLiteral("第1步")});
    CHECK(model->index(1, 4).data().toString() == QStringLiteral("已撤销"));
    CHECK(book::loadSetting(test->desk().book().reader(), u"test.step").value() == QStringLiteral("1"));
    CHECK(takePicture(test->window(), QStringLiteral("22-journal")) == QStringList());
}

TEST_CASE("500 lines at a time, and the search looks through all of them", "[ui][journal]")
{
    const SettingsOfTests test;
    {
        const QSignalBlocker quiet(test->desk().book()); // nobody looks yet
        for (int number = 1; number <= 505; ++number)
            step(test, number);
    }
    auto& pane = journal(test);
    CHECK(deeds(pane).size() == 500);
    CHECK(deeds(pane).last() == QStringLiteral("第6步"));
    auto* search = qobject_cast<QLineEdit*>(pane.filterField());
    REQUIRE(search);
    search->setText(QStringLiteral("第3步"));
    CHECK(deeds(pane) == QStringList{QStringLiteral("第3步")});
    search->setText(QStringLiteral("没有这样的"));
    CHECK(deeds(pane).isEmpty());
    search->clear();
    CHECK(deeds(pane).size() == 500);
    auto* more = buttonOf(pane, QStringLiteral("再看更早"));
    REQUIRE(more);
    more->click();
    CHECK(deeds(pane).contains(QStringLiteral("第1步")));
    CHECK_FALSE(more->isVisible());
}

TEST_CASE("the journal repeats what was taken back, and takes back a step that is not the last", "[ui][journal]")
{
    const SettingsOfTests test;
    const auto put = [&](int number) {
        REQUIRE(test->desk().perform(
            QStringLiteral("test.step"), QStringLiteral("第%1步").arg(number), [&](store::UnitOfWork& unit) {
                return book::putSetting(unit, QStringLiteral("test.step%1").arg(number), QStringLiteral("x"));
            }));
    };
    const auto kept = [&](int number) {
        return !book::loadSetting(test->desk().book().reader(), QStringLiteral("test.step%1").arg(number))
                    .value()
                    .isEmpty();
    };
    put(1);
    put(2);
    auto& pane = journal(test);
    auto* redo = buttonOf(pane, QStringLiteral("重做"));
    REQUIRE(redo);
    CHECK_FALSE(redo->isEnabled());
    const auto& actions = pane.table()->rowActions();
    REQUIRE(actions.size() == 1);
    CHECK(actions.front().name == QStringLiteral("撤销这一步"));
    actions.front().act(pane.table()->model()->index(1, 0)); // 第1步, under 第2步
    CHECK(deeds(pane).first() == QStringLiteral("撤销：第1步")); // named after the step it took back
    CHECK_FALSE(kept(1));
    CHECK(kept(2));
    actions.front().act(pane.table()->model()->index(0, 0)); // the line of the undo: refused, nothing is written
    CHECK(deeds(pane).first() == QStringLiteral("撤销：第1步"));
    auto* undo = buttonOf(pane, QStringLiteral("撤销最近一步"));
    undo->click();
    REQUIRE_FALSE(kept(2));
    REQUIRE(redo->isEnabled());
    redo->click();
    CHECK(deeds(pane).first().startsWith(QStringLiteral("重做：")));
    CHECK(kept(1)); // both were taken back: the older one comes first
    CHECK_FALSE(kept(2));
}

TEST_CASE("the step that made the book is not taken back, whoever asks", "[ui][journal]")
{
    const SettingsOfTests test;
    step(test, 1);
    const auto first = store::firstOp(test->desk().book().reader()).value();
    REQUIRE(first.verb == u"book.new");
    const auto undone = test->desk().book().undo(first.op);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == u"store.nothing_to_undo");
}

TEST_CASE("the bins are cleaned after what goes was listed, and the whole step is taken back", "[ui][journal]")
{
    const SettingsOfTests test;
    book::MemberId id;
    REQUIRE(test->desk().perform(QStringLiteral("test.member"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        book::Member member;
        member.branch = test->desk().branch().id;
        member.values.set(book::Field::FullName, QStringLiteral("柳砚书"));
        BB_TRY(id, book::insertMember(unit, member));
        return book::recycleMember(unit, id, test->desk().today().addDays(-book::kBinDays));
    }));
    auto& pane = journal(test);
    auto* ask = buttonOf(pane, QStringLiteral("清理回收站"));
    REQUIRE(ask);
    ask->click();
    auto* dialog = test->window().findChild<CleanupDialog*>();
    REQUIRE(dialog);
    REQUIRE(dialog->lines().size() == 1);
    CHECK(dialog->lines().first().contains(QStringLiteral("柳砚书")));
    CHECK(book::loadMember(test->desk().book().reader(), id)); // listed, not gone
    for (auto* each : dialog->findChildren<QPushButton*>()) {
        if (each->text() == QStringLiteral("清理 1 条"))
            each->click();
    }
    CHECK_FALSE(book::loadMember(test->desk().book().reader(), id));
    REQUIRE(test->desk().book().undo());
    CHECK(book::loadMember(test->desk().book().reader(), id));
}
