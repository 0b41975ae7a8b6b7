// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talks/talks_view.h"

#include "branchbook/ledger/ledger_store.h"
#include "branchbook/report/talk_document.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/ledger/owner_field.h"
#include "ui/picture.h"
#include "ui/shell/desk_shelf.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_frame.h"
#include "ui/talks/level_choice.h"
#include "ui/talks/talk_draft.h"
#include "ui/talks/talk_form.h"
#include "ui/talks/talk_list.h"
#include "ui/talks/talk_overview.h"
#include "ui/talks/talks_fixture.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct TalkStage : DemoWindow {
    TalkStage()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window().show();
        (void)QTest::qWaitForWindowExposed(&window());
        window().activateWindow();
        desk().showPage(QStringLiteral("organization"), QStringLiteral("talks"));
        for (const auto& talk : talks())
            m_before.insert(talk.id);
    }
    [[nodiscard]] TalksView& view() const { return *window().frame()->page()->findChild<TalksView*>(); }
    [[nodiscard]] TalkForm& form() const { return *view().form(); }
    template <class T>
    [[nodiscard]] T& find(const char* name) const
    {
        return *form().findChild<T*>(QString::fromLatin1(name));
    }
    void fill(const QString& from, const QString& to, const QString& points) const
    {
        find<QComboBox>("speaker").setEditText(from);
        find<QComboBox>("partner").setEditText(to);
        find<QPlainTextEdit>("points").setPlainText(points);
    }
    void finish() const { find<QPushButton>("finishTalk").click(); }
    [[nodiscard]] QList<organization::Talk> talks() const
    {
        return organization::listTalks(desk().book().reader(), {}).value();
    }
    /// Those that the sample does not have.
    [[nodiscard]] QList<organization::Talk> added() const
    {
        auto all = talks();
        all.removeIf([&](const auto& talk) { return m_before.contains(talk.id); });
        return all;
    }

private:
    QSet<organization::TalkId> m_before;
};

} // namespace

TEST_CASE("at 1366 × 768 who may see the points is on the page, and a fault is scrolled to", "[ui][talks]")
{
    const TalkStage stage;
    stage.window().resize(1366, 768);
    QTest::qWait(50);
    const auto* level = stage.form().findChild<LevelChoice*>();
    REQUIRE(level != nullptr);
    CHECK(level->visibleRegion().boundingRect().height() == level->height());
    stage.window().resize(1366, 700); // the inner list scrolls
    QTest::qWait(50);
    stage.find<QPlainTextEdit>("points").setFocus();
    stage.fill({}, {}, QStringLiteral("谈了工作"));
    auto* scroll = stage.form().findChild<QScrollArea*>();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    stage.finish();
    const auto* speaker = stage.find<QComboBox>("speaker").parentWidget();
    QTRY_COMPARE(speaker->visibleRegion().boundingRect().height(), speaker->height());
}

TEST_CASE("the overview counts pairs and people as mockup 28 does", "[ui][talks]")
{
    const TalkStage stage;
    const auto due =
        organization::talkDue(stage.desk().book().reader(), stage.desk().branch().id, 2026, stage.desk().today())
            .value();
    CHECK(due.pairsDone() == 8);
    CHECK(due.committee.size() == 10);
    CHECK(due.membersDone() == 26);
    CHECK(due.members.size() == 33);
    const auto pairs = stage.view().overview()->pairs()->cells();
    CHECK(pairs.size() == 10);
    CHECK(std::ranges::count_if(pairs, [](const TalkCell* cell) { return cell->look() == TalkCell::Look::Missing; })
          == 2);
    const auto names = stage.view().overview()->names()->cells();
    CHECK(names.size() == 33);
    CHECK(std::ranges::count_if(names, [](const TalkCell* cell) { return cell->look() == TalkCell::Look::Held; })
          == 26);
    CHECK(std::ranges::count_if(names, [](const TalkCell* cell) { return cell->look() == TalkCell::Look::Planned; })
          == 3);
}

TEST_CASE("a missing cell fills the form, arrows walk the grid, and the record turns the cell", "[ui][talks]")
{
    const TalkStage stage;
    auto* pairs = stage.view().overview()->pairs();
    auto* first = pairs->cells().first();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    CHECK(pairs->cells().at(1)->hasFocus());
    const auto cells = pairs->cells();
    const auto open = std::ranges::find(cells, TalkCell::Look::Missing, &TalkCell::look);
    REQUIRE(open != cells.end());
    auto* missing = *open;
    missing->setFocus();
    QTest::keyClick(missing, Qt::Key_Return);
    CHECK(stage.find<QComboBox>("speaker").currentText() == QStringLiteral("韩知秋")); // page 28
    CHECK(stage.find<QComboBox>("partner").currentText() == QStringLiteral("陆怀瑾"));
    CHECK(stage.find<QPlainTextEdit>("points").hasFocus());
    stage.find<QPlainTextEdit>("points").setPlainText(QStringLiteral("交换意见"));
    stage.finish();
    REQUIRE(stage.added().size() == 1);
    CHECK(stage.added().first().pair == organization::PairClass::Committee);
    CHECK(std::ranges::count_if(stage.view().overview()->pairs()->cells(),
                                [](const TalkCell* cell) { return cell->look() == TalkCell::Look::Held; })
          == 9);
    stage.desk().undo();
    CHECK(stage.added().isEmpty());
}

TEST_CASE("what is missing is said under its field and nothing is written", "[ui][talks]")
{
    const TalkStage stage;
    stage.finish();
    CHECK(stage.added().isEmpty());
    stage.fill(QStringLiteral("贺松年"), QStringLiteral("贺松年"), {});
    stage.finish();
    CHECK(stage.added().isEmpty());
    QStringList errors;
    for (auto* field : stage.form().findChildren<OwnerField*>())
        errors.append(field->error());
    CHECK(errors.join(QString()).contains(QStringLiteral("贺松年")));
}

TEST_CASE("a promise with a day goes into the ledger; the talk is for the committee unless said otherwise",
          "[ui][talks]")
{
    const TalkStage stage;
    stage.fill(QStringLiteral("贺松年"), QStringLiteral("陈望北"), QStringLiteral("家里老人住院"));
    stage.find<QLineEdit>("promise").setText(QStringLiteral("看望陈望北父亲"));
    stage.form().findChild<DateField*>()->setDate(PartialDate::of(QDate(2026, 9, 25)));
    stage.finish();
    REQUIRE(stage.added().size() == 1);
    CHECK(stage.added().first().level == organization::TalkLevel::Committee);
    const auto items = ledger::listItems(stage.desk().book().reader(), {}).value();
    const auto raised = std::ranges::find(items, stage.added().first().id.toString(), &ledger::Item::sourceId);
    REQUIRE(raised != items.end());
    CHECK(raised->dueOn == QDate(2026, 9, 25));
    CHECK_FALSE(raised->matter.contains(QStringLiteral("陈望北"))); // everybody reads the ledger
}

TEST_CASE("a strange name is asked about before a talk is written, also one that comes from a draft", "[ui][talks]")
{
    const TalkStage stage;
    stage.fill(QStringLiteral("贺松年"), QStringLiteral("陈望背"), QStringLiteral("家里老人住院"));
    stage.finish();
    CHECK(stage.added().isEmpty());
    (void)stage.view().save();
    const TalksView again(stage.desk());
    again.form()->findChild<QPushButton*>(QStringLiteral("finishTalk"))->click();
    CHECK(stage.added().isEmpty());
    OwnerField* partner = nullptr;
    for (auto* field : again.form()->findChildren<OwnerField*>()) {
        if (field->name() == QStringLiteral("陈望背"))
            partner = field;
    }
    REQUIRE(partner != nullptr);
    REQUIRE(partner->remedy() != nullptr);
    partner->remedy()->click();
    again.form()->findChild<QPushButton*>(QStringLiteral("finishTalk"))->click();
    REQUIRE(stage.added().size() == 1);
    CHECK(stage.added().first().pair == organization::PairClass::Other);
}

TEST_CASE("without a passphrase sealed is offered, disabled, and says why", "[ui][talks]")
{
    const TalkStage stage;
    auto* group = stage.form().findChild<LevelChoice*>()->findChild<QButtonGroup*>();
    auto* sealed = group->button(int(organization::TalkLevel::Sealed));
    REQUIRE(sealed != nullptr);
    CHECK_FALSE(sealed->isEnabled());
    CHECK(sealed->toolTip().contains(QStringLiteral("设口令")));
}

TEST_CASE("what is typed is kept as a draft and is there again", "[ui][talks]")
{
    const TalkStage stage;
    stage.fill(QStringLiteral("贺松年"), QStringLiteral("陈望北"), QStringLiteral("写到一半"));
    CHECK(stage.view().save() == Page::Kept::AsDraft);
    const TalksView again(stage.desk());
    CHECK(again.form()->talk().points == QStringLiteral("写到一半"));
    CHECK(again.form()->talk().partner.name == QStringLiteral("陈望北"));
    stage.finish();
    const TalksView empty(stage.desk());
    CHECK(empty.form()->talk().points.isEmpty());
    organization::Talk talk;
    CHECK_FALSE(readTalkDraft(QStringLiteral("{}")).has_value());
    talk.speaker.name = QStringLiteral("甲");
    talk.followUpOn = QDate(2026, 9, 25);
    talk.kind = organization::TalkKind::PoliticalBirthday;
    const auto read = readTalkDraft(talkDraft(talk));
    REQUIRE(read.has_value());
    CHECK(read->kind == talk.kind);
    CHECK(read->followUpOn == talk.followUpOn);
}

TEST_CASE("the list finds open points by their words, and those of the committee not at all", "[ui][talks]")
{
    const TalkStage stage;
    addTalk(stage.desk(), QStringLiteral("贺松年"), QStringLiteral("陈望北"), QDate(2026, 9, 1)); // 支部可见
    stage.fill(QStringLiteral("贺松年"), QStringLiteral("林远舟"), QStringLiteral("要点甲乙丙"));
    stage.finish();
    auto* list = stage.view().list();
    const QAbstractItemModelTester tester(list->table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(list->model().rowCount() == 52); // 47 and three that are agreed on, of page 28, and two
    list->searchField()->setText(QStringLiteral("要点：陈望北"));
    CHECK(list->model().rowCount() == 1);
    list->searchField()->setText(QStringLiteral("甲乙丙"));
    CHECK(list->model().rowCount() == 0);
    list->searchField()->setText(QStringLiteral("林远舟"));
    REQUIRE(list->model().rowCount() == 2); // agreed on in the sample, and held
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < list->model().columnCount(); ++column)
            CHECK_FALSE(list->model().index(row, column).data().toString().contains(QStringLiteral("甲乙丙")));
    }
}

TEST_CASE("the search over the window finds open points, and never those of the committee", "[ui][talks]")
{
    const TalkStage stage;
    addTalk(stage.desk(), QStringLiteral("贺松年"), QStringLiteral("陈望北"), QDate(2026, 9, 1));
    stage.fill(QStringLiteral("贺松年"), QStringLiteral("林远舟"), QStringLiteral("要点甲乙丙"));
    stage.finish();
    const auto hits = [&](const QString& typed) {
        const DeskShelf::Hurry now(stage.desk());
        qsizetype count = 0;
        for (const auto& provider : stage.registry().providers)
            count += provider(stage.desk(), typed).size();
        return count;
    };
    CHECK(hits(QStringLiteral("要点：陈望北")) == 1);
    CHECK(hits(QStringLiteral("要点甲乙丙")) == 0);
}

TEST_CASE("Delete in the list moves a talk to the recycle bin and Enter there brings it back", "[ui][talks]")
{
    const TalkStage stage;
    addTalk(stage.desk(), QStringLiteral("贺松年"), QStringLiteral("陈望北"), QDate(2026, 9, 1));
    auto* list = stage.view().list();
    list->searchField()->setText(QStringLiteral("要点：陈望北"));
    REQUIRE(list->model().rowCount() == 1);
    list->table()->setCurrentIndex(list->model().index(0, 0));
    QTest::keyClick(list->table(), Qt::Key_Delete);
    CHECK(stage.added().isEmpty());
    list->chips()->setCurrent(QStringLiteral("bin"));
    Q_EMIT list->chips()->chosen(QStringLiteral("bin"));
    REQUIRE(list->model().rowCount() == 1);
    list->table()->setCurrentIndex(list->model().index(0, 0));
    QTest::keyClick(list->table(), Qt::Key_Return);
    CHECK(stage.added().size() == 1);
}

TEST_CASE("the printed register has what the branch may see, and counts the rest", "[ui][talks]")
{
    const TalkStage stage;
    addTalk(stage.desk(), QStringLiteral("贺松年"), QStringLiteral("陈望北"), QDate(2026, 9, 1));
    stage.fill(QStringLiteral("贺松年"), QStringLiteral("林远舟"), QStringLiteral("要点甲乙丙"));
    stage.finish();
    const auto document =
        report::talkDocument({QStringLiteral("机关第一党支部"), 2026, stage.talks(), stage.desk().today()});
    const auto* table = std::get_if<report::Table>(&document.blocks.back());
    REQUIRE(table != nullptr);
    // of the 47 of the sample five are for the committee alone
    REQUIRE(table->rows.size() == 43);
    CHECK(std::ranges::count_if(table->rows, [](const auto& row) { return row.contains(QStringLiteral("陈望北")); })
          == 1);
    for (const auto& row : table->rows) {
        CHECK_FALSE(row.contains(QStringLiteral("郑以宁"))); // whose talk is one of the five
        CHECK_FALSE(row.join(u' ').contains(QStringLiteral("甲乙丙")));
    }
    CHECK(table->notes.first()
          == QStringLiteral("截至2026年9月18日：登记谈话43次；另有不公开要点的谈话6次，只计次数，不列入本表。"));
}

TEST_CASE("with nobody in the roster nobody is said to have been talked with", "[ui][talks]")
{
    TalkOverview overview;
    overview.setDue({}, {}, QDate(2026, 9, 18));
    const auto labels = overview.findChildren<QLabel*>();
    CHECK(std::ranges::none_of(
        labels, [](const QLabel* each) { return each->text().contains(QStringLiteral("都和支委谈过了")); }));
    CHECK(std::ranges::any_of(
        labels, [](const QLabel* each) { return each->text().startsWith(QStringLiteral("名册里还没有党员")); }));
}
