// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into a dialog does not go with Esc.
#include "support/catch_qt.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/picture.h"
#include "ui/ui_fixture.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct Form {
    QWidget window;
    Dialog* dialog = nullptr;
    LineField* name = nullptr;
    ComboField* kind = nullptr;
    QPushButton* primary = nullptr;

    Form()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window.resize(1024, 700);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        window.activateWindow();
        dialog = new Dialog(&window, QStringLiteral("新建党小组"));
        name = new LineField(QStringLiteral("名称"));
        name->setText(QStringLiteral("第四党小组"));
        kind = new ComboField(QStringLiteral("组长"));
        kind->addChoice(QStringLiteral("请选择"), {});
        kind->addChoice(QStringLiteral("沈若溪"), QStringLiteral("1"));
        dialog->body()->addWidget(name);
        dialog->body()->addWidget(kind);
        dialog->addSafeButton(QStringLiteral("先不改"));
        primary = dialog->addButton(QStringLiteral("建立党小组"), ButtonKind::Primary);
        dialog->setFirstFocus(name->edit());
        dialog->open();
    }
    [[nodiscard]] Dialog* question() const { return window.findChild<Dialog*>(QStringLiteral("keepTyped")); }
    void answer(const QString& verb) const
    {
        REQUIRE(question());
        for (auto* each : question()->findChildren<QPushButton*>()) {
            if (each->text() == verb)
                return QTest::mouseClick(each, Qt::LeftButton);
        }
        FAIL("no button " << verb.toStdString());
    }
};

} // namespace

TEST_CASE("Esc in a form closes it where nothing was typed", "[ui][kit]")
{
    const Form form;
    QSignalSpy closed(form.dialog, &Dialog::closed);
    QTest::keyClick(form.name->edit(), Qt::Key_Escape);
    CHECK(closed.count() == 1);
    CHECK_FALSE(form.question());
}

TEST_CASE("Esc after typing asks: go on, drop, save", "[ui][kit]")
{
    const Form form;
    QSignalSpy closed(form.dialog, &Dialog::closed);
    QSignalSpy saved(form.primary, &QPushButton::clicked);
    form.name->edit()->end(false); // what a field holds is chosen when it takes the focus
    typeText(*form.name->edit(), QStringLiteral("（新）"));
    QTest::keyClick(form.name->edit(), Qt::Key_Escape);
    CHECK(closed.count() == 0);
    REQUIRE(form.question());
    CHECK(takePicture(*form.question()->window(), QStringLiteral("dialog-keep-typed")) == QStringList());
    form.answer(QStringLiteral("继续写"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(closed.count() == 0);
    CHECK(form.name->edit()->hasFocus());
    CHECK(form.name->text() == QStringLiteral("第四党小组（新）"));

    QTest::keyClick(form.name->edit(), Qt::Key_Escape);
    form.answer(QStringLiteral("保存"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(saved.count() == 1);
    CHECK(closed.count() == 0); // whether it is saved, and closes, is what the primary button decides

    QTest::keyClick(form.name->edit(), Qt::Key_Escape);
    form.answer(QStringLiteral("不保存"));
    CHECK(saved.count() == 1);
    CHECK(closed.count() == 1);
}

TEST_CASE("a choice is content too; what was typed and taken back is none", "[ui][kit]")
{
    const Form form;
    form.kind->combo()->setCurrentIndex(1);
    CHECK(form.dialog->isChanged());
    form.kind->combo()->setCurrentIndex(0);
    CHECK_FALSE(form.dialog->isChanged());
    form.name->setText(QStringLiteral("第五党小组"));
    CHECK(form.dialog->isChanged());
    form.dialog->takeAsKept();
    CHECK_FALSE(form.dialog->isChanged());
    QTest::keyClick(form.name->edit(), Qt::Key_Escape);
    CHECK_FALSE(form.question());
}

TEST_CASE("a dialog that keeps nothing, and one without anything to save, are left unasked", "[ui][kit]")
{
    const Form form;
    form.dialog->keepNothing();
    form.name->setText(QStringLiteral("12"));
    QSignalSpy closed(form.dialog, &Dialog::closed);
    QTest::keyClick(form.name->edit(), Qt::Key_Escape);
    CHECK(closed.count() == 1);
}
