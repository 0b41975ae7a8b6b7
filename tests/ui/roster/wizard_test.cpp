// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The import as a person does it: by mouse, by keyboard alone, with the wrong file, stopped, undone.
#include "branchbook/book/backup.h"
#include "branchbook/book/member_store.h"
#include "branchbook/sheet/workbook.h"
#include "support/catch_qt.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/kit/job_bar.h"
#include "ui/picture.h"
#include "ui/roster/check_page.h"
#include "ui/roster/confirm_page.h"
#include "ui/roster/file_page.h"
#include "ui/roster/import_support.h"
#include "ui/roster/import_wizard.h"
#include "ui/roster/mapping_header.h"
#include "ui/roster/preview_model.h"
#include "ui/roster/preview_table.h"
#include "ui/roster/question_card.h"
#include "ui/roster/question_pane.h"
#include "ui/roster/reject_dialog.h"
#include "ui/roster/reject_table.h"
#include "ui/roster/result_page.h"
#include "ui/roster/sheet_page.h"
#include "ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::ui::test;
using Step = ImportSession::Step;
using MemberField = book::Field;

namespace {

QPushButton* buttonIn(QWidget& host, const QString& text)
{
    for (auto* button : host.findChildren<QPushButton*>()) {
        if (button->isVisibleTo(host.window()) && button->text() == text)
            return button;
    }
    return nullptr;
}

void click(QWidget& host, const QString& text)
{
    auto* button = buttonIn(host, text);
    INFO(text.toStdString());
    REQUIRE(button != nullptr);
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

bool shows(QWidget& host, const QString& text)
{
    for (auto* each : host.findChildren<QLabel*>()) {
        if (each->isVisibleTo(host.window()) && each->text().contains(text))
            return true;
    }
    return false;
}

struct OpenWizard {
    OpenWizard()
        : wizard(home.book())
    {
        wizard.resize(1366, 768);
        wizard.show();
        wizard.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&wizard));
    }
    void openSample()
    {
        wizard.openFile(home.copyOf(QStringLiteral("wizard.xlsx"), QStringLiteral("2026年党员花名册.xlsx")));
        REQUIRE(waitFor([&] { return session().step() == Step::Check; }));
    }
    void reach(Step step)
    {
        REQUIRE(waitFor([&] { return session().step() == step && session().busy() == ImportSession::Busy::No; }));
    }
    [[nodiscard]] ImportSession& session() const { return wizard.session(); }

    RosterBook home;
    ImportWizard wizard;
};

} // namespace

TEST_CASE("a roster is imported with the mouse", "[ui][roster]")
{
    OpenWizard open;
    open.openSample();
    CHECK(open.home.members() == 6);
    click(open.wizard, QStringLiteral("2 处都按推荐处理"));
    REQUIRE(waitFor(
        [&] { return open.session().busy() == ImportSession::Busy::No && open.session().view()->openGroups == 0; }));
    click(open.wizard, QStringLiteral("下一步：确认导入"));
    open.reach(Step::Confirm);
    // Five gain what they lacked, and all six, whom the book has without a kind of member, get it from their dates.
    CHECK(shows(open.wizard, QStringLiteral("将有 31 人写入党员名册")));
    CHECK(open.home.members() == 6); // nothing before the last step
    click(open.wizard, QStringLiteral("写入名册"));
    open.reach(Step::Result);
    CHECK(shows(open.wizard, QStringLiteral("31 人已写入党员名册")));
    CHECK(open.home.members() == 31);
    CHECK(open.home.valueOf(QStringLiteral("白露晨"), MemberField::JoinDate) == QStringLiteral("2009-07"));
    CHECK(open.home.valueOf(QStringLiteral("沈若溪"), MemberField::ContactPhone)
          == QStringLiteral("13600002054")); // only blanks are filled
    QSignalSpy finished(&open.wizard, &ImportWizard::finished);
    click(open.wizard, QStringLiteral("去看名册"));
    CHECK(finished.count() == 1);
}

TEST_CASE("a roster is imported without a mouse", "[ui][roster]")
{
    OpenWizard open;
    open.openSample();
    auto* table = open.wizard.checkPage()->table();
    REQUIRE(table->hasFocus());
    // Down to row 5, whose number is in doubt; Enter goes to its question, Down to the next answer.
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    auto* answer = qobject_cast<QRadioButton*>(open.wizard.focusWidget());
    REQUIRE(answer != nullptr);
    CHECK(answer->text() == QStringLiteral("先导入，标记为“待核实”"));
    QTest::keyClick(answer, Qt::Key_Down);
    QTest::keyClick(open.wizard.focusWidget(), Qt::Key_Down);
    auto* skip = qobject_cast<QRadioButton*>(open.wizard.focusWidget());
    REQUIRE(skip != nullptr);
    CHECK(skip->text() == QStringLiteral("跳过这一行"));
    QTest::keyClick(skip, Qt::Key_Space);
    REQUIRE(waitFor(
        [&] { return open.session().busy() == ImportSession::Busy::No && open.session().view()->openGroups == 1; }));
    const auto pressFocused = [&](const QString& text) {
        for (int i = 0; i < 80; ++i) {
            auto* button = qobject_cast<QPushButton*>(open.wizard.focusWidget());
            if (button && button->text() == text) {
                QTest::keyClick(button, Qt::Key_Space);
                return true;
            }
            QTest::keyClick(open.wizard.focusWidget(), Qt::Key_Tab);
        }
        return false;
    };
    REQUIRE(pressFocused(QStringLiteral("下一步：确认导入")));
    open.reach(Step::Confirm);
    REQUIRE(pressFocused(QStringLiteral("写入名册")));
    open.reach(Step::Result);
    CHECK(open.session().outcome()->counts.skipped == 2);
    CHECK(open.home.valueOf(QStringLiteral("郝建业"), MemberField::FullName) == QStringLiteral("?"));
    CHECK(open.home.members() == 30);
}

TEST_CASE("a wrong file says what is wrong and another one can be taken", "[ui][roster]")
{
    OpenWizard open;
    open.wizard.openFile(QStringLiteral("/nowhere/名册.xlsx"));
    REQUIRE(waitFor([&] { return open.session().problem().has_value(); }));
    CHECK(open.session().step() == Step::File);
    CHECK(shows(open.wizard, QStringLiteral("找不到文件“名册.xlsx”")));
    open.wizard.openFile(open.home.copyOf(QStringLiteral("wizard-latin1.csv"), QStringLiteral("通讯录.csv")));
    REQUIRE(waitFor([&] { return shows(open.wizard, QStringLiteral("看不出“通讯录.csv”的文字编码")); }));
    click(open.wizard, QStringLiteral("UTF-16LE"));
    REQUIRE(waitUntilIdle(open.session()));
    open.openSample();
    CHECK_FALSE(open.session().problem());
}

TEST_CASE("a file is dropped on the wizard", "[ui][roster]")
{
    OpenWizard open;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(open.home.copyOf(QStringLiteral("wizard.xlsx"), QStringLiteral("名册.xlsx")))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&open.wizard, &enter);
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&open.wizard, &drop);
    CHECK(drop.isAccepted());
    REQUIRE(waitFor([&] { return open.session().step() == Step::Check; }));
}

TEST_CASE("the likeliest of several sheets is offered, with its header", "[ui][roster]")
{
    OpenWizard open;
    open.wizard.openFile(open.home.copyOf(QStringLiteral("wizard-sheets.xlsx"), QStringLiteral("各支部.xlsx")));
    REQUIRE(waitFor([&] { return open.session().step() == Step::Sheet; }));
    CHECK(open.session().sheet() == 1);
    REQUIRE(open.session().headerSeen());
    CHECK(open.session().headerSeen()->firstHeaderRow == 2);
    // Another row as the header: its texts become the headers, and the way on stays open.
    open.session().chooseHeaderRow(3);
    REQUIRE(open.session().headerSeen());
    CHECK(open.session().headerSeen()->columns.front().header == QStringLiteral("苗春和"));
    open.session().chooseHeaderRow(std::nullopt);
    open.session().chooseSheet(0);
    CHECK_FALSE(open.session().headerSeen());
    CHECK_FALSE(buttonIn(open.wizard, QStringLiteral("下一步：对应列与核对"))->isEnabled());
    open.session().chooseSheet(1);
    click(open.wizard, QStringLiteral("下一步：对应列与核对"));
    open.reach(Step::Check);
    CHECK(open.session().view()->count(RowFilter::All) == 12);
}

TEST_CASE("a text file is read again with the separator that was chosen", "[ui][roster]")
{
    OpenWizard open;
    open.wizard.openFile(open.home.copyOf(QStringLiteral("wizard-gb18030.csv"), QStringLiteral("导出.csv")));
    open.reach(Step::Check);
    CHECK(open.session().file()->encoding == QStringLiteral("GB18030"));
    CHECK(open.session().view()->count(RowFilter::All) == 12);
    click(open.wizard, QStringLiteral("上一步"));
    open.session().openFile(open.session().path(), {{}, u','});
    REQUIRE(waitUntilIdle(open.session()));
    CHECK(open.session().step() == Step::Sheet);
    CHECK_FALSE(open.session().headerSeen()); // one column, no header in it
    open.session().openFile(open.session().path(), {{}, u';'});
    REQUIRE(waitUntilIdle(open.session()));
    CHECK(open.session().headerSeen());
}

TEST_CASE("a column is mapped anew over the table", "[ui][roster]")
{
    OpenWizard open;
    open.openSample();
    auto* header = open.wizard.checkPage()->table()->mapping();
    auto* combo = header->comboAt(PreviewModel::FirstSheetColumn + 6);
    REQUIRE(combo != nullptr);
    CHECK(combo->currentText() == book::fieldLabel(MemberField::ContactPhone));
    const int mobile = combo->findText(book::fieldLabel(MemberField::MobilePhone));
    combo->setCurrentIndex(mobile);
    Q_EMIT combo->activated(mobile);
    REQUIRE(waitUntilIdle(open.session()));
    CHECK(open.session().view()->plan.layout.columnOf(MemberField::MobilePhone)->column == 6);
    CHECK(open.session().view()->plan.layout.columnOf(MemberField::ContactPhone) == nullptr);
    // Without a name column there is no way on, and the page says why.
    open.session().mapColumn(0, std::nullopt);
    REQUIRE(waitUntilIdle(open.session()));
    CHECK_FALSE(open.session().canGoOn());
    CHECK(shows(open.wizard, QStringLiteral("还不知道哪一列是姓名")));
    open.session().mapColumn(0, MemberField::FullName);
    REQUIRE(waitUntilIdle(open.session()));
    // Going back and on again loses nothing.
    open.session().back();
    open.session().next();
    open.reach(Step::Check);
    CHECK(open.session().view()->plan.layout.columnOf(MemberField::MobilePhone)->column == 6);
}

TEST_CASE("personal numbers are masked until 显示 is pressed", "[ui][roster]")
{
    OpenWizard open;
    open.openSample();
    const PreviewModel* model = qobject_cast<PreviewModel*>(open.wizard.checkPage()->table()->model());
    REQUIRE(model != nullptr);
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                const QString text = model->index(row, column).data(role).toString();
                CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("\\d{11}"))));
            }
        }
    }
    const auto cards = open.wizard.checkPage()->questions()->cards();
    REQUIRE_FALSE(cards.isEmpty());
    CHECK(shows(*cards.first(), QStringLiteral("330***********3318")));
    click(*cards.first(), QStringLiteral("显示"));
    CHECK_FALSE(shows(*cards.first(), QStringLiteral("***")));
    click(*cards.first(), QStringLiteral("隐藏"));
    CHECK(shows(*cards.first(), QStringLiteral("330***********3318")));
}

TEST_CASE("two months of one row are answered together or one by one", "[ui][roster]")
{
    OpenWizard open;
    open.openSample();
    REQUIRE(open.session().view()->groups.size() == 2);
    const auto cards = open.wizard.checkPage()->questions()->cards();
    const auto radios = cards.at(1)->findChildren<QRadioButton*>();
    REQUIRE(radios.size() == 2);
    QTest::mouseClick(radios.at(1), Qt::LeftButton);
    REQUIRE(waitUntilIdle(open.session()));
    CHECK(open.session().view()->count(RowFilter::Open) == 1);
    auto* same = cards.at(1)->findChild<QCheckBox*>();
    REQUIRE(same != nullptr);
    QTest::mouseClick(same, Qt::LeftButton, {}, QPoint(8, 8));
    REQUIRE(waitFor(
        [&] { return open.session().busy() == ImportSession::Busy::No && open.session().view()->groups.size() == 3; }));
    open.session().answer(open.session().view()->groups[2], QStringLiteral("month"));
    REQUIRE(waitUntilIdle(open.session()));
    open.session().next();
    open.reach(Step::Confirm);
    open.session().next();
    open.reach(Step::Result);
    CHECK(open.home.valueOf(QStringLiteral("白露晨"), MemberField::JoinDate) == QStringLiteral("2009-07-01"));
    CHECK(open.home.valueOf(QStringLiteral("白露晨"), MemberField::FullMemberDate) == QStringLiteral("2010-07"));
}

TEST_CASE("the card of the progress keeps a gap to the card below", "[ui][roster]")
{
    OpenWizard open;
    open.openSample();
    open.session().next();
    open.reach(Step::Confirm);
    auto* running = open.wizard.findChild<QWidget*>(QStringLiteral("running"));
    auto* points = open.wizard.findChild<QFrame*>(QStringLiteral("points"));
    REQUIRE((running != nullptr && points != nullptr));
    running->show();
    QCoreApplication::processEvents();
    const auto* card = running->findChild<QFrame*>();
    const int bottom = card->mapTo(&open.wizard, QPoint(0, card->height())).y();
    CHECK(points->mapTo(&open.wizard, QPoint()).y() - bottom >= 12);
}

TEST_CASE("a stopped import has written nothing and can be started again", "[ui][roster]")
{
    OpenWizard open;
    open.openSample();
    open.session().next();
    open.reach(Step::Confirm);
    open.session().next();
    REQUIRE(open.session().busy() == ImportSession::Busy::Writing);
    open.session().stop();
    REQUIRE(waitUntilIdle(open.session()));
    if (open.session().step()
        == Step::Result) { // 36 rows may be durable before the word to stop arrives: then all stand
        CHECK(open.home.members() == 31);
        return;
    }
    CHECK(open.session().step() == Step::Confirm);
    CHECK(open.home.members() == 6);
    CHECK(shows(open.wizard, QStringLiteral("已停止，名册没有任何改动")));
    click(open.wizard, QStringLiteral("写入名册"));
    open.reach(Step::Result);
    CHECK(open.home.members() == 31);
}

TEST_CASE("an import is undone as a whole", "[ui][roster]")
{
    OpenWizard open;
    open.openSample();
    open.session().setPolicy(roster::Policy::Overwrite);
    REQUIRE(waitUntilIdle(open.session()));
    open.session().next();
    open.reach(Step::Confirm);
    open.session().next();
    open.reach(Step::Result);
    CHECK(open.home.valueOf(QStringLiteral("沈若溪"), MemberField::ContactPhone).endsWith(QStringLiteral("6207")));
    click(open.wizard, QStringLiteral("整批撤销"));
    auto* dialog = open.wizard.findChild<Dialog*>();
    REQUIRE(dialog != nullptr);
    click(*dialog, QStringLiteral("整批撤销"));
    REQUIRE(waitFor([&] { return open.session().outcome()->undone; }));
    CHECK(open.home.members() == 6);
    CHECK(open.home.valueOf(QStringLiteral("沈若溪"), MemberField::ContactPhone) == QStringLiteral("13600002054"));
    CHECK(shows(open.wizard, QStringLiteral("已整批撤销")));
    CHECK(shows(open.wizard, QStringLiteral("名册和导入前一样")));
    CHECK_FALSE(shows(open.wizard, QStringLiteral("撤销会去掉")));
    // No figure of the import is left, each says what there was, and the rows that came back are gone with it.
    const auto labels = open.wizard.resultPage()->findChildren<QLabel*>();
    CHECK(std::count_if(labels.begin(), labels.end(),
                        [&](QLabel* each) { return each->isVisibleTo(&open.wizard) && each->text() == u"0"; })
          == 4);
    CHECK(shows(open.wizard, QStringLiteral("撤销了 25 人")));
    CHECK(shows(open.wizard, QStringLiteral("原来跳过 1 行")));
    CHECK(shows(open.wizard, QStringLiteral("原来退回 4 行")));
    CHECK_FALSE(shows(open.wizard, QStringLiteral("退回的 4 行")));
    CHECK_FALSE(shows(open.wizard, QStringLiteral("用时")));
    CHECK_FALSE(open.wizard.findChild<RejectTable*>()->isVisibleTo(&open.wizard));
    for (const auto& [scheme, width, height, name] :
         {std::tuple{Scheme::Light, 1366, 768, "31-import-undone"},
          std::tuple{Scheme::Dark, 1024, 700, "31-import-undone-dark-small"}}) {
        themeOfTests().apply({scheme, Contrast::Normal, 1.0, Motion::Reduced});
        open.wizard.resize(width, height);
        for (int round = 0; round < 10; ++round)
            QCoreApplication::processEvents();
        CHECK(takePicture(open.wizard, QString::fromLatin1(name)) == QStringList());
    }
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    click(open.wizard, QStringLiteral("回去再核对"));
    open.reach(Step::Check);
    CHECK(open.session().view()->count(RowFilter::Added) > 20);
}

TEST_CASE("a rejected row is mended in place, and undone with the batch", "[ui][roster]")
{
    OpenWizard open;
    open.openSample();
    open.session().next();
    open.reach(Step::Confirm);
    open.session().next();
    open.reach(Step::Result);
    auto* rejects = open.wizard.findChild<RejectTable*>();
    REQUIRE(rejects->rejects()->rowCount() == 4);
    CHECK(rejects->rejects()->reject(1).advice == QStringLiteral("多半是 2013 写成了 2031"));
    CHECK(rejects->rejects()->reject(2).reason == QStringLiteral("与第 10 行号码相同"));
    Q_EMIT rejects->mendAsked(1); // 俞远航, 2031.06.30
    auto* dialog = open.wizard.findChild<RejectDialog*>();
    REQUIRE(dialog != nullptr);
    auto* edit = dialog->fields().first()->edit();
    CHECK(edit->text() == QStringLiteral("2031.06.30"));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("2041.06.30"));
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(waitUntilIdle(open.session()));
    CHECK(open.home.members() == 31); // still refused
    CHECK(shows(*dialog, QStringLiteral("还不能写入：日期在今天之后")));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("2013.06.30"));
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(waitFor([&] { return open.session().outcome()->rejects.size() == 3; }));
    CHECK(open.home.members() == 32);
    CHECK(open.home.valueOf(QStringLiteral("俞远航"), MemberField::JoinDate) == QStringLiteral("2013-06-30"));
    // The mended row is left out of the file; the others keep their texts and say why.
    const QString file = open.home.folder() + QStringLiteral("/待改.xlsx");
    REQUIRE(open.session().saveRejects(file));
    NoProgress progress;
    const auto table = (*sheet::Workbook::open(file))->read(0, progress);
    REQUIRE(table);
    REQUIRE(table->rowCount() == 5); // the title, the header, three rows
    CHECK(table->find(2, 0)->text == u"莫清扬");
    CHECK(table->find(3, 0)->text == u"夏一诺");
    CHECK(table->find(1, 8)->text == u"退回原因");
    open.session().undoAll();
    REQUIRE(waitFor([&] { return open.session().outcome()->undone; }));
    CHECK(open.home.members() == 6);
    const auto copies = book::listBackups(open.home.book().reader().path());
    CHECK(std::ranges::count(copies, book::BackupReason::BeforeUndo, &book::BackupFile::reason) == 1);
}

TEST_CASE("the rejected rows can be taken along before anything is imported", "[ui][roster]")
{
    OpenWizard open;
    open.openSample();
    REQUIRE(waitUntilIdle(open.session()));
    auto* save = open.wizard.findChild<CheckPage*>()->findChild<QPushButton*>(QStringLiteral("saveRejects"));
    REQUIRE(save != nullptr);
    REQUIRE(save->isVisible());
    QTest::mouseClick(save, Qt::LeftButton);
    auto* dialog = open.wizard.findChild<QFileDialog*>();
    REQUIRE(dialog != nullptr);
    const QString file = open.home.folder() + QStringLiteral("/退回的行.xlsx");
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    CHECK(shows(open.wizard, QStringLiteral("待改表已保存到 ") + file));
    NoProgress progress;
    const auto table = (*sheet::Workbook::open(file))->read(0, progress);
    REQUIRE(table);
    const int rejected = open.session().view()->count(RowFilter::Rejected);
    CHECK(rejected > 0);
    CHECK(int(table->rowCount()) == 2 + rejected); // after the title and the header
    CHECK(table->find(1, 8)->text == u"退回原因");
    CHECK(open.home.members() == 6); // nothing was imported
}

TEST_CASE("an import that cannot be undone yet is undone as a whole later", "[ui][roster]")
{
    OpenWizard open;
    open.openSample();
    open.session().next();
    open.reach(Step::Confirm);
    open.session().next();
    open.reach(Step::Result);
    Q_EMIT open.wizard.findChild<RejectTable*>()->mendAsked(1); // 俞远航, 2031.06.30
    auto* edit = open.wizard.findChild<RejectDialog*>()->fields().first()->edit();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("2013.06.30"));
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(waitFor([&] { return open.session().outcome()->ops.size() == 2; }));
    REQUIRE(open.home.members() == 32);
    // Somebody changes a person of the import: it stays, the row mended after it is undone, and the page says so.
    const auto people = book::listMemberRows(open.home.book().reader(), {}).value();
    const auto known = std::find_if(people.begin(), people.end(),
                                    [](const auto& each) { return each.name == QStringLiteral("沈若溪"); });
    REQUIRE(known != people.end());
    auto member = book::loadMember(open.home.book().reader(), known->id).value();
    member.values.set(MemberField::Remark, QStringLiteral("后来写的"));
    const auto edited = open.home.book().perform(
        QStringLiteral("member.edit"), {}, [&](store::UnitOfWork& unit) { return book::updateMember(unit, member); });
    REQUIRE(edited);
    open.session().undoAll();
    REQUIRE(waitUntilIdle(open.session()));
    CHECK_FALSE(open.session().outcome()->undone);
    CHECK(open.session().problem().has_value());
    CHECK(open.session().outcome()->ops.size() == 1);
    CHECK(open.home.members() == 31);
    CHECK(shows(open.wizard, QStringLiteral("后来改好的 1 行已经撤销，其余的还在名册里")));
    // That change taken back, the rest goes.
    REQUIRE(open.home.book().undo(edited->op));
    open.session().undoAll();
    REQUIRE(waitUntilIdle(open.session()));
    CHECK(open.session().outcome()->undone);
    CHECK(open.home.members() == 6);
    CHECK(shows(open.wizard, QStringLiteral("已整批撤销")));
}

TEST_CASE("the mapping of the last import is used again and said", "[ui][roster]")
{
    OpenWizard open;
    open.openSample();
    open.session().mapColumn(6, MemberField::MobilePhone);
    REQUIRE(waitUntilIdle(open.session()));
    open.session().next();
    open.reach(Step::Confirm);
    open.session().next();
    open.reach(Step::Result);
    ImportWizard again(open.home.book());
    again.resize(1366, 768);
    again.show();
    again.openFile(open.home.folder() + QStringLiteral("/2026年党员花名册.xlsx"));
    REQUIRE(waitFor([&] { return again.session().step() == Step::Check; }));
    CHECK(again.session().loaded()->layout.columnOf(MemberField::MobilePhone) != nullptr);
    CHECK(shows(again, QStringLiteral("沿用上次的列对应")));
    CHECK(again.session().view()->count(RowFilter::Added) == 0);
    CHECK(again.session().view()->count(RowFilter::Unchanged) == 30);
    CHECK(again.session().view()->count(RowFilter::Open) == 1); // the check digit is asked about again
    click(again, QStringLiteral("不沿用"));
    REQUIRE(waitUntilIdle(again.session()));
    CHECK(again.session().loaded()->layout.columnOf(MemberField::ContactPhone) != nullptr);
}

TEST_CASE("while a sheet is read the focus is on no button that cancels", "[ui][roster]")
{
    OpenWizard open;
    open.wizard.openFile(open.home.copyOf(QStringLiteral("wizard-sheets.xlsx"), QStringLiteral("各支部.xlsx")));
    open.reach(Step::Sheet);
    QSignalSpy left(&open.wizard, &ImportWizard::cancelled);
    auto* next = buttonIn(open.wizard, QStringLiteral("下一步：对应列与核对"));
    REQUIRE(next != nullptr);
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Space);
    REQUIRE(open.session().busy() != ImportSession::Busy::No);
    const auto* at = qobject_cast<QPushButton*>(open.wizard.focusWidget());
    CHECK((at == nullptr || at->text() != QStringLiteral("取消导入")));
    QTest::keyClick(open.wizard.focusWidget(), Qt::Key_Space); // the second press of a hurried hand
    open.reach(Step::Check);
    CHECK(left.isEmpty());
}

TEST_CASE("leaving asks once something was done, and writes nothing", "[ui][roster]")
{
    OpenWizard open;
    QSignalSpy cancelled(&open.wizard, &ImportWizard::cancelled);
    open.openSample();
    click(open.wizard, QStringLiteral("取消导入"));
    auto* dialog = open.wizard.findChild<Dialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(cancelled.isEmpty());
    click(*dialog, QStringLiteral("不导入了"));
    CHECK(cancelled.count() == 1);
    CHECK(open.home.members() == 6);
}

TEST_CASE("the wizard may close while its thread is at work", "[ui][roster]")
{
    RosterBook home;
    const QString path = home.copyOf(QStringLiteral("wizard.xlsx"), QStringLiteral("名册.xlsx"));
    for (int i = 0; i < 5; ++i) {
        ImportWizard wizard(home.book());
        wizard.openFile(path);
        for (int round = 0; round < i; ++round)
            QCoreApplication::processEvents();
    }
    CHECK(home.members() == 6);
}

TEST_CASE("the preview is a well-behaved model", "[ui][roster]")
{
    OpenWizard open;
    PreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    open.openSample();
    model.setView(open.session().view());
    CHECK(model.rowCount() == 36);
    model.setFilter(RowFilter::Rejected);
    CHECK(model.rowCount() == 4);
    model.setView(nullptr);
    CHECK(model.rowCount() == 0);
}
