// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the import leaves empty is said before it is written, after it, and in the book.
#include "branchbook/book/branch.h"
#include "branchbook/book/member_directory.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/own_field.h"
#include "support/catch_qt.h"
#include "ui/picture.h"
#include "ui/roster/check_page.h"
#include "ui/roster/column_counts.h"
#include "ui/roster/confirm_points.h"
#include "ui/roster/import_support.h"
#include "ui/roster/import_wizard.h"
#include "ui/roster/mapping_header.h"
#include "ui/roster/next_step_row.h"
#include "ui/roster/plan_view.h"
#include "ui/roster/preview_model.h"
#include "ui/roster/preview_table.h"
#include "ui/roster/question_card.h"
#include "ui/roster/question_pane.h"
#include "ui/roster/recent_files.h"
#include "ui/roster/result_page.h"
#include "ui/roster/shown_value.h"
#include "ui/ui_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;
using namespace branchbook::ui::test;
using Step = ImportSession::Step;
using MemberField = book::Field;

TEST_CASE("a yes or no is shown as a word, and nothing as nothing", "[ui][roster]")
{
    CHECK(shownValue(MemberField::IsFloating, QStringLiteral("1")) == QStringLiteral("是"));
    CHECK(shownValue(MemberField::IsFloating, QStringLiteral("0")) == QStringLiteral("否"));
    CHECK(shownPair(MemberField::IsFloating, {}, QStringLiteral("1")).first.isEmpty());
    const roster::RowProblem kept{2,
                                  1,
                                  MemberField::IsFloating,
                                  QStringLiteral("1"),
                                  {QStringLiteral("value.differs"),
                                   roster::Severity::Warning,
                                   {QStringLiteral("是否流动党员"), QStringLiteral("0"), QStringLiteral("1")}}};
    CHECK(longProblem(kept).contains(QStringLiteral("名册是“否”，表里是“是”")));
}

TEST_CASE("a number that is left out is said on the way, afterwards and in the book", "[ui][roster]")
{
    DoubtfulImport open("姓名,身份证号码,出生日期,人员类别,手机\n"
                        "柳砚书,3.30106E+17,1985.07.12,正式党员,\n"
                        "汪知远,,1975.1,正式党员,\n"
                        "白露晨,,1988.07.01,正式党员,057900002100123\n");
    const int noted = open.session().view()->count(RowFilter::Noted);
    CHECK(noted == 2); // the lost number, the long telephone; the month is a question
    open.click(QStringLiteral("下一步：确认导入"));
    open.reach(Step::Confirm);
    CHECK(open.session().view()->count(RowFilter::Noted) == noted);
    CHECK(open.shows(QStringLiteral("2 处留空，需要补填")));
    CHECK(open.shows(QStringLiteral("第 2 行 柳砚书的身份证号（后几位已丢失）")));
    CHECK(open.shows(QStringLiteral("第 3 行 汪知远的出生日期")));
    CHECK(open.shows(QStringLiteral("2 行（第 2、4 行）有提醒，除留空的以外按上一步所示写入")));
    open.click(QStringLiteral("写入名册"));
    open.reach(Step::Result);
    const auto& steps = open.session().outcome()->followUps;
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].person + steps[0].label == QStringLiteral("柳砚书身份证号"));
    CHECK(steps[0].detail.contains(QStringLiteral("后几位已丢失")));
    CHECK_FALSE(steps[0].member.isEmpty());
    CHECK(steps[1].person + steps[1].label == QStringLiteral("汪知远出生日期"));
    CHECK(open.marksOf(QStringLiteral("柳砚书")) == QStringLiteral("id_number"));
    CHECK(open.marksOf(QStringLiteral("汪知远")) == QStringLiteral("birth_date"));
    CHECK(open.marksOf(QStringLiteral("白露晨")).isEmpty());
}

TEST_CASE("who is new in the Party here needs a base of dues: said among what comes next, until it is undone",
          "[ui][roster]")
{
    DoubtfulImport open(
        "姓名,出生日期,人员类别,党费基数,党籍状态,转出时间\n"
        "柳砚书,1985.07.12,正式党员,,,\n"
        "汪知远,1975.01.02,预备党员,5200,,\n" // the sheet's amount is proposed there, and not yet a base
        "白露晨,1998.07.01,入党积极分子,,,\n"
        "郝建业,1960.03.01,正式党员,,死亡,\n"
        "齐远山,1970.04.05,正式党员,,,2019.06.30\n");
    open.click(QStringLiteral("下一步：确认导入"));
    open.reach(Step::Confirm);
    open.click(QStringLiteral("写入名册"));
    open.reach(Step::Result);
    REQUIRE(open.session().outcome()->counts.added == 5);
    CHECK(open.session().outcome()->withoutBase == 2);
    const auto step = [&](const QString& text) -> NextStepRow* {
        for (auto* row : open.wizard.resultPage()->findChildren<NextStepRow*>()) {
            if (row->text() == text)
                return row;
        }
        return nullptr;
    };
    const auto offered = [&] { return step(QStringLiteral("为 2 名新增党员定党费基数")); };
    auto* due = step(QStringLiteral("去工作台，看要开的会"));
    REQUIRE(due);
    QSignalSpy left(&open.wizard, &ImportWizard::workbenchAsked);
    QTest::mouseClick(due, Qt::LeftButton);
    CHECK(left.count() == 1);
    REQUIRE(offered());
    CHECK(offered()->accessibleDescription() == QStringLiteral("未定之前不计应交"));
    QSignalSpy asked(&open.wizard, &ImportWizard::duesAsked);
    QTest::mouseClick(offered(), Qt::LeftButton);
    CHECK(asked.count() == 1);
    open.session().undoAll();
    REQUIRE(waitFor([&] { return open.session().outcome()->undone; }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(offered() == nullptr);
    CHECK(step(QStringLiteral("去工作台，看要开的会")) == nullptr);
}

TEST_CASE("whom the sheet calls leader of a Party group is named in the result, with where the leader is chosen",
          "[ui][roster]")
{
    DoubtfulImport open("姓名,出生日期,人员类别,党内职务\n"
                        "柳砚书,1985.07.12,正式党员,党小组组长\n"
                        "汪知远,1975.01.02,正式党员,党小组副组长\n"
                        "白露晨,1988.07.01,正式党员,小组长\n");
    open.click(QStringLiteral("下一步：确认导入"));
    open.reach(Step::Confirm);
    open.click(QStringLiteral("写入名册"));
    open.reach(Step::Result);
    CHECK(open.session().outcome()->groupLeaders == QStringList{QStringLiteral("柳砚书"), QStringLiteral("白露晨")});
    CHECK(open.shows(QStringLiteral("表里写作党小组组长的有 2 人：柳砚书、白露晨。")));
    CHECK(open.shows(QStringLiteral("请到“党员 → 党小组”里选")));
}

TEST_CASE("where nothing is written, nothing is said to be", "[ui][roster]")
{
    DoubtfulImport open("姓名,身份证号码,入党日期\n郝建业,1101051949123100,2004.06.18\n");
    open.click(QStringLiteral("下一步：确认导入"));
    open.reach(Step::Confirm);
    CHECK(open.shows(QStringLiteral("没有要写入的内容")));
    CHECK_FALSE(open.shows(QStringLiteral("所示写入")));
}

TEST_CASE("an answer that wants a number is not gone past without one", "[ui][roster]")
{
    DoubtfulImport open("姓名,身份证号码,人员类别\n郝建业,110105194912310021,正式党员\n");
    REQUIRE(open.wizard.checkPage()->questions()->cards().size() == 1);
    auto* card = open.wizard.checkPage()->questions()->cards().first();
    for (auto* option : card->findChildren<QRadioButton*>()) {
        if (option->text() == QStringLiteral("现在改正号码"))
            option->click();
    }
    open.click(QStringLiteral("下一步：确认导入"));
    CHECK(open.session().step() == Step::Check);
    CHECK(open.session().busy() == ImportSession::Busy::No);
    CHECK(open.shows(QStringLiteral("请填写号码，或者另选一种做法")));
    auto* edit = card->findChild<QLineEdit*>();
    REQUIRE(edit != nullptr);
    CHECK(edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("12345"));
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(waitUntilIdle(open.session()));
    open.click(QStringLiteral("下一步：确认导入"));
    CHECK(open.session().step() == Step::Check);
    CHECK(open.shows(QStringLiteral("应当是 18 位")));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("11010519491231002X"));
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(waitUntilIdle(open.session()));
    open.click(QStringLiteral("下一步：确认导入"));
    open.reach(Step::Confirm);
    CHECK(open.session().view()->plan.counts.leftEmpty == 0);
}

TEST_CASE("a sheet without the kind of member asks once, with the recommended answer chosen", "[ui][roster]")
{
    DoubtfulImport open("姓名,出生日期,入党日期,转正日期\n白露晨,1988.07.01,2009.07.01,2010.07.01\n");
    auto* types = open.wizard.findChild<QComboBox*>(QStringLiteral("memberTypes"));
    REQUIRE(types != nullptr);
    CHECK(types->isVisibleTo(&open.wizard));
    CHECK(types->currentData().toInt() == int(roster::MemberTypes::Derive));
    open.click(QStringLiteral("下一步：确认导入"));
    open.reach(Step::Confirm);
    CHECK(open.shows(QStringLiteral("有转正日期的 1 人按正式党员")));
    open.click(QStringLiteral("写入名册"));
    open.reach(Step::Result);
    CHECK(open.home.valueOf(QStringLiteral("白露晨"), MemberField::MemberType) == QStringLiteral("正式党员"));
}

TEST_CASE("without the kind of member a card asks, and nobody is out of sight whatever the answer", "[ui][roster]")
{
    DoubtfulImport open("姓名,性别,出生年月,入党时间\n张三,男,1985.07,2010.07\n李四,女,1986.07,2011.07.01\n");
    const auto cards = open.wizard.checkPage()->questions()->cards();
    const auto card = std::find_if(cards.begin(), cards.end(), [](QuestionCard* each) {
        return each->accessibleName().contains(QStringLiteral("表格里没有人员类别：全部是正式党员吗？"));
    });
    REQUIRE(card != cards.end());
    open.click(QStringLiteral("下一步：确认导入")); // as recommended: left open
    open.reach(Step::Confirm);
    CHECK(open.shows(QStringLiteral("2 人的人员类别留空、待核实")));
    open.click(QStringLiteral("写入名册"));
    open.reach(Step::Result);
    CHECK(open.shows(QStringLiteral("2 人的人员类别留空，在名册里按“待核实”筛选补填")));
    const auto branches = book::listBranches(open.home.book().reader());
    const auto people = book::MemberDirectory::load(open.home.book().reader(), branches->front().id);
    const QDate today = open.home.book().today();
    CHECK(people->select(book::RosterPart::Everybody, today, QStringLiteral("张三")).size() == 1);
    CHECK(people->select(book::RosterPart::ToVerify, today, QStringLiteral("李四")).size() == 1);
}

TEST_CASE("the answer of the card is what is written", "[ui][roster]")
{
    DoubtfulImport open("姓名,性别,入党时间\n张三,男,2010.07.01\n");
    for (auto* option : open.wizard.checkPage()->questions()->findChildren<QRadioButton*>()) {
        if (option->text() == QStringLiteral("都记为正式党员"))
            option->click();
    }
    REQUIRE(waitUntilIdle(open.session()));
    open.click(QStringLiteral("下一步：确认导入"));
    open.reach(Step::Confirm);
    open.click(QStringLiteral("写入名册"));
    open.reach(Step::Result);
    CHECK(open.home.valueOf(QStringLiteral("张三"), MemberField::MemberType) == QStringLiteral("正式党员"));
}

TEST_CASE("what differs from the book is said once, by name, old and new", "[ui][roster]")
{
    // 沈若溪 is in the book with another telephone (import_support.h).
    const QString number = RosterBook().valueOf(QStringLiteral("沈若溪"), MemberField::IdNumber);
    DoubtfulImport open(
        QStringLiteral("姓名,身份证号码,联系电话\n沈若溪,%1,13900006207\n").arg(number).toUtf8().constData());
    const auto view = open.session().view();
    REQUIRE(view->plan.rows.size() == 1);
    REQUIRE(view->plan.rows[0].disposition == roster::Disposition::Unchanged);
    CHECK(view->count(RowFilter::Kept) == 1);
    CHECK(view->count(RowFilter::Noted) == 0);
    CHECK(view->keptCells == 1);
    CHECK(open.shows(QStringLiteral("1 人有 1 处与名册不同")));
    CHECK_FALSE(open.shows(QStringLiteral("没有需要确认的地方")));
    PreviewModel model;
    model.setView(view);
    const QString cell =
        model.data(model.index(0, PreviewModel::FirstSheetColumn + 2), Qt::AccessibleTextRole).toString();
    CHECK(cell.contains(QStringLiteral("名册：")));
    QStringList points;
    for (const ImportPoint& point : confirmPoints(*view))
        points << point.text;
    const QString all = points.join(u'\n');
    CHECK(all.contains(QStringLiteral("1 处与名册不同，保留名册里的：沈若溪的")));
    CHECK_FALSE(all.contains(QStringLiteral("所示写入")));
    open.session().setPolicy(roster::Policy::Ask);
    REQUIRE(waitUntilIdle(open.session()));
    CHECK(open.session().view()->count(RowFilter::Kept) == 0); // being asked, nothing is kept yet
    CHECK(waitFor([&] { return open.shows(QStringLiteral("与表格里的不同")); }));
    CHECK(open.shows(QStringLiteral("名册里：")));
    model.setView(open.session().view());
    CHECK_FALSE(model.data(model.index(0, PreviewModel::FirstSheetColumn + 2), Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("已保留")));
}

TEST_CASE("who is sent back is named before anything is written", "[ui][roster]")
{
    DoubtfulImport open("姓名,入党时间,人员类别\n张三,2099-06-30,正式党员\n李四,2001-06-30,正式党员\n");
    const auto view = open.session().view();
    REQUIRE(view->plan.counts.rejected == 1);
    QStringList points;
    for (const ImportPoint& point : confirmPoints(*view))
        points << point.text;
    CHECK(points.contains(QStringLiteral("退回 1 行，这些行不写入：")));
    CHECK(points.contains(QStringLiteral("第 2 行 张三：日期在今天之后")));
}

TEST_CASE("of how many new people nobody knows since when they are in this branch is said", "[ui][roster]")
{
    const auto said = [](const char* sheet) {
        DoubtfulImport open(sheet);
        const auto view = open.session().view();
        REQUIRE(view->plan.counts.added == 2);
        for (const ImportPoint& point : confirmPoints(*view)) {
            if (point.text.contains(QStringLiteral("没有写转入时间")))
                return point.text.section(u'人', 0, 0);
        }
        return QString();
    };
    CHECK(said("姓名,入党时间,人员类别\n张三,2001-06-30,正式党员\n李四,2001-06-30,正式党员\n")
          == QStringLiteral("新增的 2 "));
    CHECK(said("姓名,入党时间,人员类别,转入时间\n张三,2001-06-30,正式党员,2024-03-01\n李四,2001-06-30,正式党员,\n")
          == QStringLiteral("新增的 1 "));
    CHECK(said("姓名,入党时间,人员类别,转入时间\n张三,2001-06-30,正式党员,2024-03-01\n"
               "李四,2001-06-30,正式党员,2025-03-01\n")
              .isEmpty());
}

TEST_CASE("a name of two thousand characters neither fills the last step nor widens the table", "[ui][roster]")
{
    const QString longName(2000, u'A');
    DoubtfulImport open(QStringLiteral("姓名,入党时间,人员类别\n%1,2001-06-30,正式党员\n李四,2001-06-30,正式党员\n")
                            .arg(longName)
                            .toUtf8()
                            .constData());
    const auto view = open.session().view();
    REQUIRE(view->plan.counts.rejected == 1);
    CHECK(view->widestName == QStringLiteral("李四"));
    bool told = false;
    for (const ImportPoint& point : confirmPoints(*view)) {
        CHECK(point.text.size() < 200);
        CHECK(point.tip.size() <= 501);
        told = told || point.tip.startsWith(QStringLiteral("AAAA"));
    }
    CHECK(told);
    PreviewModel model;
    model.setView(view);
    CHECK(model.data(model.index(0, PreviewModel::FirstSheetColumn), Qt::ToolTipRole).toString().size() <= 501);
}

TEST_CASE("the month that the ID number decided is marked beside the cell and has a card", "[ui][roster]")
{
    // The check digit by the weights 2^(17-i) mod 11, worked out apart from the program.
    DoubtfulImport open("姓名,身份证号码,出生日期,人员类别\n甲甲,110105198510120010,1985.1,正式党员\n");
    const auto view = open.session().view();
    REQUIRE(view->plan.rows.size() == 1);
    REQUIRE(view->states[0] == RowState::Added);
    CHECK(view->count(RowFilter::Noted) == 1);
    CHECK(view->openGroups == 0);
    REQUIRE(view->groups.size() == 1);
    PreviewModel model;
    model.setView(view);
    const QString cell =
        model.data(model.index(0, PreviewModel::FirstSheetColumn + 2), Qt::AccessibleTextRole).toString();
    CHECK(cell.contains(QStringLiteral("月份按身份证号")));
    CHECK(waitFor([&] { return open.shows(QStringLiteral("已按身份证号定为 1985年10月")); }));
}

TEST_CASE("a day and a month in doubt are offered both, and neither is recommended", "[ui][roster]")
{
    DoubtfulImport open("姓名,入党时间,人员类别\n张三,07/01/1985,正式党员\n");
    const auto& questions = open.session().view()->plan.questions;
    REQUIRE(questions.size() == 1);
    CHECK(questions[0].code == QStringLiteral("date.order"));
    CHECK(open.shows(QStringLiteral("分不清年、月、日的先后")));
    REQUIRE(questions[0].options.size() == 3);
    CHECK_FALSE(questions[0].options[0].recommended);
    CHECK_FALSE(questions[0].options[1].recommended);
    open.click(QStringLiteral("下一步：确认导入"));
    open.reach(Step::Confirm);
    open.click(QStringLiteral("写入名册"));
    open.reach(Step::Result);
    CHECK(open.home.valueOf(QStringLiteral("张三"), MemberField::JoinDate).isEmpty());
    CHECK(open.marksOf(QStringLiteral("张三")) == QStringLiteral("join_date"));
}

TEST_CASE("a book is copied before it is written to, or the page says why not", "[ui][roster]")
{
    const auto import = [](DoubtfulImport& open) {
        open.click(QStringLiteral("下一步：确认导入"));
        open.reach(Step::Confirm);
        open.click(QStringLiteral("写入名册"));
        open.reach(Step::Result);
    };
    DoubtfulImport good("姓名,人员类别\n钱　二,正式党员\n");
    const qint64 before = good.home.members();
    import(good);
    const QString copy = good.session().outcome()->backup;
    CHECK(good.shows(copy));
    const auto opened = store::Session::open(copy, store::Access::Read);
    REQUIRE(opened.has_value());
    CHECK(book::listMemberRows(**opened, {})->size() == before);
    CHECK(good.home.members() == before + 1);

    DoubtfulImport blocked("姓名,人员类别\n钱　二,正式党员\n");
    QFile inTheWay(QFileInfo(blocked.home.book().path()).absolutePath() + QStringLiteral("/备份"));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    import(blocked);
    CHECK(blocked.shows(QStringLiteral("导入前没能备份")));
    CHECK(blocked.home.valueOf(QStringLiteral("钱二"), MemberField::MemberType) == QStringLiteral("正式党员"));
}

TEST_CASE("few lines stand together, each level with its icon, and no remark is cut", "[ui][roster]")
{
    DoubtfulImport open("姓名,性别,学历,人员类别\n张三,甲,本科,正式党员\n");
    auto* table = open.wizard.checkPage()->table();
    const QFontMetrics metrics(fontOf(TextRole::Caption));
    CHECK(table->columnWidth(PreviewModel::FirstSheetColumn + 1)
          >= 20 + 12 + 3 + metrics.horizontalAdvance(QStringLiteral("不在可选的值里")));
    open.click(QStringLiteral("下一步：确认导入"));
    open.reach(Step::Confirm);
    QTest::qWait(50);
    bool found = false;
    for (auto* line : open.wizard.findChildren<QLabel*>()) {
        if (!line->isVisibleTo(&open.wizard) || !line->text().contains(QStringLiteral("本科")))
            continue;
        found = true;
        CHECK(line->height() < 2 * lineHeight(TextRole::Body));
    }
    CHECK(found);
}

TEST_CASE("an empty file is not offered", "[ui][roster]")
{
    const QTemporaryDir folder;
    for (const auto& [name, bytes] : {std::pair{"空.csv", ""}, std::pair{"名册.csv", "姓名\n"}}) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    const auto files = rosterFilesIn(folder.path());
    REQUIRE(files.size() == 1);
    CHECK(files[0].fileName() == QStringLiteral("名册.csv"));
}

TEST_CASE("a name stands whole in the table, however long it is", "[ui][roster]")
{
    DoubtfulImport open("姓名,性别,人员类别\n古丽娜尔·买买提明江·阿不都热合曼,女,正式党员\n");
    CHECK(open.session().view()->widestName == QStringLiteral("古丽娜尔·买买提明江·阿不都热合曼"));
    auto* table = open.wizard.checkPage()->table();
    const QFontMetrics metrics(fontOf(TextRole::Body));
    CHECK(table->columnWidth(PreviewModel::FirstSheetColumn)
          >= metrics.horizontalAdvance(open.session().view()->widestName) + 20);
}

TEST_CASE("step 4 tells what it will change, and whom it leaves out, row by row", "[ui][roster][picture]")
{
    const QString right = RosterBook().valueOf(QStringLiteral("沈若溪"), MemberField::IdNumber);
    REQUIRE(right.size() == 18);
    QString wrong = right;
    wrong[17] = right[17] == u'1' ? u'2' : u'1'; // no longer the check digit
    const auto mistype = [&](RosterBook& home) {
        const auto rows = book::listMemberRows(home.book().reader(), {});
        for (const auto& row : *rows) {
            if (row.name != QStringLiteral("沈若溪"))
                continue;
            auto member = *book::loadMember(home.book().reader(), row.id);
            member.values.set(MemberField::IdNumber, wrong);
            REQUIRE(home.book().perform(QStringLiteral("member.edit"), QStringLiteral("准备"),
                                        [&](store::UnitOfWork& unit) { return book::updateMember(unit, member); }));
        }
    };
    DoubtfulImport open(QStringLiteral("姓名,身份证号码,人员类别\n沈若溪,%1,正式党员\n合计,1,\n填表人：甲,,\n")
                            .arg(right)
                            .toUtf8()
                            .constData(),
                        mistype);
    open.click(QStringLiteral("下一步：确认导入")); // the recommended answer: the same person, the sheet's number
    open.reach(Step::Confirm);
    CHECK_FALSE(open.shows(QStringLiteral("已有的内容不改")));
    CHECK(open.shows(QStringLiteral("名册里已有的 1 处内容会改")));
    CHECK(open.shows(QStringLiteral("第 2 行 沈若溪的身份证号：%1***********%2 → %1***********%3")
                         .arg(right.left(3), wrong.right(4), right.right(4))));
    CHECK(open.shows(QStringLiteral("跳过 2 行")));
    CHECK(open.shows(QStringLiteral("第 3 行 合计 1：合计或签名")));
    CHECK(open.shows(QStringLiteral("第 4 行 填表人：甲：合计或签名")));
    for (const auto& [scale, width, height, name] : {std::tuple{1.0, 1366, 768, "04-import-4-changes"},
                                                     std::tuple{1.3, 1024, 700, "04-import-4-changes-small-large"}}) {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, scale, Motion::Reduced});
        open.wizard.resize(width, height);
        for (int round = 0; round < 10; ++round)
            QCoreApplication::processEvents();
        CHECK(takePicture(open.wizard, QString::fromLatin1(name)) == QStringList());
    }
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    open.click(QStringLiteral("写入名册"));
    open.reach(Step::Result);
    CHECK(open.home.valueOf(QStringLiteral("沈若溪"), MemberField::IdNumber) == right);
}

TEST_CASE("every column is counted once, and what is not imported is not said to be", "[ui][roster]")
{
    DoubtfulImport open("序号,姓名,身份证号码,电话,别的内容\n1,张三,,1,2\n2,李四,,3,4\n");
    const ColumnCounts counts = countColumns(open.session().loaded()->layout, &open.session().loaded()->recognized);
    CHECK(counts.found == 2); // 姓名, 身份证号码
    CHECK(counts.unsure == 1); // 电话: whose?
    CHECK(counts.left == 2); // 序号, 别的内容
    CHECK(counts.byHand == 0);
    CHECK(open.shows(QStringLiteral("2 列已自动对应，2 列不导入，1 列请核对")));
    open.session().mapColumn(3, MemberField::MobilePhone);
    REQUIRE(waitUntilIdle(open.session()));
    CHECK(open.shows(QStringLiteral("2 列已自动对应，1 列由您指定，2 列不导入")));
}

TEST_CASE("an answer about a column is not carried over to another one", "[ui][roster]")
{
    const QString number = RosterBook().valueOf(QStringLiteral("沈若溪"), MemberField::IdNumber);
    const auto telephone = [](RosterBook& home) {
        const auto rows = book::listMemberRows(home.book().reader(), {});
        for (const auto& row : *rows) {
            if (row.name != QStringLiteral("沈若溪"))
                continue;
            auto member = *book::loadMember(home.book().reader(), row.id);
            member.values.set(MemberField::MobilePhone, QStringLiteral("13900006299"));
            REQUIRE(home.book().perform(QStringLiteral("member.edit"), QStringLiteral("准备"),
                                        [&](store::UnitOfWork& unit) { return book::updateMember(unit, member); }));
        }
    };
    DoubtfulImport open(QStringLiteral("姓名,身份证号码,手机,备用\n沈若溪,%1,13900006207,13900006208\n")
                            .arg(number)
                            .toUtf8()
                            .constData(),
                        telephone);
    open.session().setPolicy(roster::Policy::Ask);
    REQUIRE(waitUntilIdle(open.session()));
    open.session().answerDifferences(2, QStringLiteral("update"));
    REQUIRE(waitUntilIdle(open.session()));
    const auto telephones = [&] {
        const auto& changes = open.session().view()->plan.changes;
        return std::count_if(changes.begin(), changes.end(),
                             [](const roster::Change& change) { return change.field == MemberField::MobilePhone; });
    };
    REQUIRE(telephones() == 1);
    open.session().mapColumn(3, MemberField::MobilePhone);
    REQUIRE(waitUntilIdle(open.session()));
    CHECK(telephones() == 0); // it was said about 13900006207
    CHECK(open.session().view()->plan.rows[0].openQuestions > 0);
}

TEST_CASE("a column that loses its field to another one is named", "[ui][roster][picture]")
{
    DoubtfulImport open("姓名,曾用名,人员类别\n张三,张大三,正式党员\n");
    Q_EMIT open.wizard.checkPage()->table()->mappingChosen(1, MemberField::FullName);
    REQUIRE(waitUntilIdle(open.session()));
    CHECK(open.shows(QStringLiteral("“姓名”只能取自一列：现在取自 B 列“曾用名”，A 列“姓名”不再导入")));
    CHECK(takePicture(open.wizard, QStringLiteral("04-import-3-moved")) == QStringList());
    Q_EMIT open.wizard.checkPage()->table()->mappingChosen(0, MemberField::FormerName);
    REQUIRE(waitUntilIdle(open.session()));
    CHECK_FALSE(open.shows(QStringLiteral("只能取自一列"))); // nothing was taken from anybody
}

TEST_CASE("two numbers side by side never look alike", "[ui][roster]")
{
    const auto [one, other] =
        shownPair(MemberField::IdNumber, QStringLiteral("110105194912310021"), QStringLiteral("110105194912130021"));
    CHECK(one != other);
    for (const QString& shown : {one, other})
        CHECK(shown.count(u'*') >= 7);
    const auto phones =
        shownPair(MemberField::MobilePhone, QStringLiteral("13800006207"), QStringLiteral("13811116207"));
    CHECK(phones.first != phones.second);
}

TEST_CASE("a field of the book's own is found by its name, and can be chosen over any column", "[ui][roster][own]")
{
    DoubtfulImport open("姓名,人员类别,服务队,编队\n张三,正式党员,一队,二队\n", [](RosterBook& home) {
        REQUIRE(home.book().perform(QStringLiteral("test"), {}, [](store::UnitOfWork& unit) -> Result<> {
            organization::OwnField field;
            field.name = QStringLiteral("服务队");
            BB_TRY([[maybe_unused]] const auto id, organization::putOwnField(unit, field));
            return {};
        }));
    });
    const auto read = [&] {
        const auto view = open.session().view();
        const auto own = view->plan.layout.own.front().field;
        return roster::PlanValues(view->plan, *view->table).of(view->plan.rows.front()).get(own);
    };
    const auto* header = open.wizard.checkPage()->table()->mapping();
    auto* combo = header->comboAt(PreviewModel::FirstSheetColumn + 2);
    REQUIRE(combo != nullptr);
    CHECK(combo->currentText() == QStringLiteral("服务队"));
    CHECK(read() == QStringLiteral("一队"));
    auto* other = header->comboAt(PreviewModel::FirstSheetColumn + 3);
    REQUIRE(other != nullptr);
    const int entry = other->findText(QStringLiteral("服务队"));
    REQUIRE(entry > 0);
    Q_EMIT other->activated(entry);
    REQUIRE(waitUntilIdle(open.session()));
    CHECK(read() == QStringLiteral("二队"));
    CHECK(open.shows(QStringLiteral("“服务队”只能取自一列")));
}
