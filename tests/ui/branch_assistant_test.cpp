// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that a new branch is asked: by keyboard alone, refused in place, and nothing left when they are left.
#include "support/catch_qt.h"
#include "ui/kit/bar_controls.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/picture.h"
#include "ui/start/branch_assistant.h"
#include "ui/ui_fixture.h"

#include <QDir>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct AssistantStage {
    explicit AssistantStage(QDate today = QDate(2026, 9, 18))
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        host.resize(1366, 768);
        dialog = new BranchAssistant(&host, today);
        host.show();
        (void)QTest::qWaitForWindowExposed(&host);
        dialog->open();
        QObject::connect(dialog, &BranchAssistant::createAsked, &host, [this](const NewBranch& one) { asked << one; });
    }

    template <class T = LineField>
    [[nodiscard]] T* field(const char* title) const
    {
        for (auto* each : dialog->template findChildren<T*>()) {
            if (each->title().startsWith(QString::fromUtf8(title)))
                return each;
        }
        throw std::runtime_error(title);
    }
    [[nodiscard]] QPushButton* button(const char* text) const
    {
        for (auto* each : host.findChildren<QPushButton*>()) { // a question is the window's
            if (each->text() == QString::fromUtf8(text))
                return each;
        }
        throw std::runtime_error(text);
    }
    void press(Qt::Key key) const { QTest::keyClick(host.focusWidget(), key); }
    /// What a keyboard can do: into the field that has the focus.
    void type(const char* text) const
    {
        auto* edit = qobject_cast<QLineEdit*>(host.focusWidget());
        REQUIRE(edit != nullptr);
        edit->selectAll();
        typeText(*edit, QString::fromUtf8(text));
    }
    void tabTo(const QWidget* wanted) const
    {
        for (int i = 0; i < 30 && host.focusWidget() != wanted; ++i)
            press(Qt::Key_Tab);
        REQUIRE(host.focusWidget() == wanted);
    }
    /// Past the first step, with a file that is free.
    void name() const
    {
        field("支部名称")->setText(QStringLiteral("城关第二党支部"));
        field("手册文件")->setText(folder.filePath(QStringLiteral("later/new.bbk")));
        button("下一步")->click();
        REQUIRE(dialog->step() == 1);
    }

    QTemporaryDir folder;
    QWidget host;
    QPointer<BranchAssistant> dialog;
    QList<NewBranch> asked;
};

} // namespace

TEST_CASE("a new book is refused in place until it has a name and a free file", "[ui]")
{
    AssistantStage test;
    auto* name = test.field("支部名称");
    auto* path = test.field("手册文件");
    QTest::keyClick(name->edit(), Qt::Key_Return);
    CHECK(test.dialog->step() == 0);
    CHECK(name->error() == QStringLiteral("请填支部名称，以后可以改"));
    name->edit()->clear();
    typeText(*name->edit(), QStringLiteral("城关/第二党支部"));
    QTest::keyClick(name->edit(), Qt::Key_Space);
    QTest::keyClick(name->edit(), Qt::Key_Backspace);
    CHECK(path->text().endsWith(QStringLiteral("城关_第二党支部.bbk")));
    QFile there(test.folder.filePath(QStringLiteral("there.bbk")));
    REQUIRE(there.open(QIODevice::WriteOnly));
    there.close();
    path->setText(there.fileName());
    QTest::keyClick(path->edit(), Qt::Key_Return);
    CHECK(test.dialog->step() == 0);
    CHECK(path->error() == QStringLiteral("这里已有同名文件，请换个名字"));
    path->setText(test.folder.filePath(QStringLiteral("new.bbk")));
    test.field<DateField>("成立日期")->setDate(PartialDate::of(QDate(2026, 9, 19)));
    QTest::keyClick(path->edit(), Qt::Key_Return);
    CHECK(test.field<DateField>("成立日期")->error() == QStringLiteral("成立日期不能在今天之后"));
    test.field<DateField>("成立日期")->setDate(PartialDate::of(QDate(2018, 7, 1)));
    CHECK(takePicture(test.host, QStringLiteral("new-book")) == QStringList());
    QTest::keyClick(path->edit(), Qt::Key_Return);
    CHECK(test.dialog->step() == 1);
    CHECK(test.asked.isEmpty());
}

TEST_CASE("every step of a new branch goes by the keyboard alone", "[ui]")
{
    AssistantStage test;
    test.type("城关第二党支部");
    test.tabTo(test.field<ComboField>("所在领域")->combo());
    test.press(Qt::Key_Down); // 村
    test.tabTo(test.field("手册文件")->edit());
    test.type(test.folder.filePath(QStringLiteral("new.bbk")).toUtf8().constData());
    test.press(Qt::Key_Return);
    REQUIRE(test.dialog->step() == 1);
    CHECK(test.host.focusWidget() == test.field("所在单位")->edit());
    test.tabTo(test.field("党小组")->edit());
    test.type("第一党小组、第二党小组");
    test.press(Qt::Key_Return);
    REQUIRE(test.dialog->step() == 2);
    CHECK(test.dialog->findChild<StepsHeader*>()->current() == 2);
    test.type("2021.10.20");
    test.press(Qt::Key_Tab);
    // 村: five years (domain-rules §1.2)
    CHECK(test.field<DateField>("届满日期")->date() == PartialDate::of(QDate(2026, 10, 20)));
    test.tabTo(test.field("第几届")->edit());
    test.type("3");
    test.tabTo(test.field("设哪些职务")->edit());
    test.type("书记、组织委员、宣传委员");
    test.press(Qt::Key_Return);
    REQUIRE(test.dialog->step() == 3);
    test.press(Qt::Key_Right); // 从今年1月
    CHECK(test.dialog->findChild<Segmented*>(QStringLiteral("since"))->current() == 1);
    test.tabTo(test.button("建立手册"));
    CHECK(takePicture(test.host, QStringLiteral("new-book-begin")) == QStringList());
    test.press(Qt::Key_Space);
    REQUIRE(test.asked.size() == 1);
    const NewBranch& wanted = test.asked.first();
    CHECK(wanted.setup.branchName == QStringLiteral("城关第二党支部"));
    CHECK(wanted.setup.kind == QStringLiteral("普通党支部"));
    CHECK(wanted.setup.sector == QStringLiteral("村"));
    CHECK(wanted.path == test.folder.filePath(QStringLiteral("new.bbk")));
    CHECK(wanted.roster == NewBranch::Roster::Later);
    const agenda::FirstTerm term{3,
                                 QDate(2021, 10, 20),
                                 QDate(2026, 10, 20),
                                 {QStringLiteral("书记"), QStringLiteral("组织委员"), QStringLiteral("宣传委员")}};
    CHECK(wanted.steps.groups == QStringList{QStringLiteral("第一党小组"), QStringLiteral("第二党小组")});
    CHECK(wanted.steps.term == term);
    CHECK(wanted.steps.from == QDate(2026, 1, 1));
}

TEST_CASE("what cannot be in a new branch is said beside its field", "[ui]")
{
    AssistantStage test;
    test.name();
    test.field("党小组")->setText(QStringLiteral("一组、一组"));
    test.button("下一步")->click();
    CHECK(test.dialog->step() == 1);
    CHECK(test.field("党小组")->error().contains(QStringLiteral("一组")));
    test.field("党小组")->setText({});
    test.button("下一步")->click();
    REQUIRE(test.dialog->step() == 2);
    test.field("设哪些职务")->setText(QStringLiteral("书记、支部书记"));
    test.button("下一步")->click();
    CHECK_FALSE(test.field<DateField>("本届选举日期")->error().isEmpty()); // of which term?
    test.field<DateField>("本届选举日期")->setDate(PartialDate::of(QDate(2026, 9, 19)));
    test.field<DateField>("届满日期")->setDate(PartialDate::of(QDate(2026, 9, 19)));
    test.button("下一步")->click();
    CHECK(test.dialog->step() == 2);
    CHECK(test.field<DateField>("本届选举日期")->error().contains(QStringLiteral("还没有到")));
    CHECK(test.field<DateField>("届满日期")->error().contains(QStringLiteral("以后")));
    CHECK(test.field("第几届")->error().contains(QStringLiteral("数字")));
    CHECK(test.field("设哪些职务")->error().contains(QStringLiteral("两次")));
    test.field<DateField>("本届选举日期")->setDate(PartialDate::of(QDate(2024, 9, 19)));
    test.field<DateField>("届满日期")->setDate(PartialDate::of(QDate(2027, 9, 19)));
    test.field("第几届")->setText(QStringLiteral("2"));
    test.field("设哪些职务")->setText(QStringLiteral("书记"));
    test.button("下一步")->click();
    REQUIRE(test.dialog->step() == 3);
    // What only the book can refuse comes back to the step where it stands.
    test.dialog->tell(Error{
        ErrorKind::Refused, QStringLiteral("book.group_exists"), {QStringLiteral("一组")}, QStringLiteral("groups")});
    CHECK(test.dialog->step() == 1);
    CHECK(test.field("党小组")->error().contains(QStringLiteral("一组")));
}

TEST_CASE("a temporary branch is asked for no term", "[ui]")
{
    AssistantStage test;
    test.field<ComboField>("支部类型")->setCode(QStringLiteral("临时党支部"));
    Q_EMIT test.field<ComboField>("支部类型")->chosen(QStringLiteral("临时党支部"));
    test.name();
    test.button("下一步")->click();
    REQUIRE(test.dialog->step() == 2);
    CHECK_FALSE(test.field("第几届")->isVisible());
    test.button("下一步")->click();
    test.button("建立手册")->click();
    REQUIRE(test.asked.size() == 1);
    CHECK_FALSE(test.asked.first().steps.term);
    CHECK(test.asked.first().steps.from == QDate(2026, 9, 1)); // 从本月
}

TEST_CASE("a new branch that is given up at any step leaves nothing", "[ui]")
{
    const int steps = GENERATE(0, 1, 2, 3);
    AssistantStage test;
    if (steps > 0)
        test.name();
    for (int i = 1; i < steps; ++i)
        test.button("下一步")->click();
    REQUIRE(test.dialog->step() == steps);
    test.button("先不建")->click();
    if (steps > 0)
        test.button("不保存")->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(test.dialog.isNull());
    CHECK(test.asked.isEmpty());
    CHECK(QDir(test.folder.path()).isEmpty()); // not even the folder
}

TEST_CASE("going back once too often changes nothing, and leaving asks about what is written", "[ui]")
{
    AssistantStage test;
    test.name();
    test.field("所在单位")->setText(QStringLiteral("青溪县水务局"));
    test.button("下一步")->click();
    REQUIRE(test.dialog->step() == 2);
    auto* back = test.button("上一步");
    const QPoint hand = back->mapTo(&test.host, back->rect().center());
    for (int i = 0; i < 4; ++i) { // two would do
        QCoreApplication::processEvents();
        auto* under = test.host.childAt(hand);
        REQUIRE(under != nullptr);
        QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(&test.host, hand));
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE_FALSE(test.dialog.isNull());
    CHECK(test.dialog->step() == 0);
    CHECK(test.field("所在单位")->text() == QStringLiteral("青溪县水务局"));
    test.button("先不建")->click();
    REQUIRE_FALSE(test.dialog.isNull());
    test.button("继续写")->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE_FALSE(test.dialog.isNull());
    CHECK(test.field("支部名称")->text() == QStringLiteral("城关第二党支部"));
}

TEST_CASE("a file is proposed and taken under a name that desktops know and disks hold", "[ui]")
{
    AssistantStage test;
    auto* path = test.field("手册文件");
    test.type(QString(400, QChar(u'青')).toUtf8().constData()); // the name of the branch
    CHECK(path->text().endsWith(u'/' + QString(60, QChar(u'青')) + QStringLiteral(".bbk")));
    path->setText(test.folder.filePath(QString(80, QChar(u'青')))); // 244 bytes with the ending, and no room for copies
    test.button("下一步")->click();
    CHECK(test.dialog->step() == 0);
    CHECK(path->error() == QStringLiteral("文件名太长，请改短，不超过 60 个字"));
    path->setText(test.folder.path()); // a folder is no file
    test.button("下一步")->click();
    CHECK(path->error() == QStringLiteral("请给文件起个名字，例如 支部手册.bbk"));
    path->setText(test.folder.filePath(QStringLiteral("later/x")));
    test.button("下一步")->click();
    REQUIRE(test.dialog->step() == 1);
    CHECK(path->text() == test.folder.filePath(QStringLiteral("later/x.bbk")));
    test.button("下一步")->click();
    test.button("下一步")->click();
    test.button("建立手册")->click();
    REQUIRE(test.asked.size() == 1);
    CHECK(test.asked.first().path == test.folder.filePath(QStringLiteral("later/x.bbk")));
}
