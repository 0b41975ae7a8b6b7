// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 自定义项目: defined, put in order, renamed, retired and brought back in the window.
#include "branchbook/organization/own_field.h"
#include "support/catch_qt.h"
#include "ui/kit/field.h"
#include "ui/members/own_fields_dialog.h"
#include "ui/members/roster_view.h"
#include "ui/members_fixture.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"
#include "ui/ui_fixture.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QtTest/QTest>

using namespace branchbook;
using namespace branchbook::ui;
using organization::OwnField;
using organization::OwnKind;

namespace {

struct OwnFieldsStage {
    OwnFieldsStage()
    {
        addMockupMembers(test.desk());
        test.desk().showPage(QStringLiteral("members"));
        test.window().show();
        (void)QTest::qWaitForWindowExposed(&test.window());
    }
    void define(const QString& name, OwnKind kind, const QStringList& choices = {})
    {
        OwnField field;
        field.name = name;
        field.kind = kind;
        field.choices = choices;
        REQUIRE(test.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, organization::putOwnField(unit, field));
            return {};
        }));
    }
    void defineThree()
    {
        define(QStringLiteral("服务队"), OwnKind::Choice, {QStringLiteral("一队"), QStringLiteral("二队")});
        define(QStringLiteral("工龄"), OwnKind::Number);
        define(QStringLiteral("特长"), OwnKind::Text);
    }
    OwnFieldsDialog& open()
    {
        auto* made = new OwnFieldsDialog(test.window().findChild<RosterView*>(), test.desk());
        made->open();
        return *made;
    }
    [[nodiscard]] QString order()
    {
        QStringList names;
        const auto fields = organization::listOwnFields(test.desk().book().reader()).value();
        for (const OwnField& field : fields)
            names.append(field.name);
        return names.join(u' ');
    }
    /// By its words, or by those that a screen reader says.
    static void press(QWidget& area, const QString& text)
    {
        for (auto* each : area.findChildren<QPushButton*>()) {
            if (each->text() == text || each->accessibleName() == text)
                return QTest::mouseClick(each, Qt::LeftButton);
        }
        FAIL("no button " << text.toStdString());
    }
    WindowOfTests test;
};

} // namespace

TEST_CASE("自定义项目 in both themes, empty, narrow and with large text", "[ui][picture][own]")
{
    const auto [scheme, scale, width, height, fields, name] =
        GENERATE(table<Scheme, double, int, int, bool, const char*>({
            {Scheme::Light, 1.0, 1366, 768, true, "own-fields"},
            {Scheme::Dark, 1.0, 1366, 768, true, "own-fields-dark"},
            {Scheme::Light, 1.0, 1366, 768, false, "own-fields-empty"},
            {Scheme::Light, 1.3, 1024, 700, true, "own-fields-narrow-large"},
        }));
    themeOfTests().apply({scheme, Contrast::Normal, scale, Motion::Reduced});
    OwnFieldsStage s;
    if (fields)
        s.defineThree();
    s.test.window().resize(width, height);
    s.open();
    CHECK(takePicture(s.test.window(), QString::fromLatin1(name)) == QStringList());
}

TEST_CASE("a field of the book's own is defined in the window; what cannot be is refused in place", "[ui][own]")
{
    OwnFieldsStage s;
    auto& list = s.open();
    OwnFieldsStage::press(list, QStringLiteral("添加项目"));
    QPointer<OwnFieldDialog> form = s.test.window().findChild<OwnFieldDialog*>();
    REQUIRE(form);
    form->findChild<LineField*>()->setText(QStringLiteral("服务队"));
    form->findChild<ComboField*>()->setCode(QStringLiteral("choice"));
    form->findChild<TextField*>()->edit()->setPlainText(QStringLiteral("一队"));
    OwnFieldsStage::press(*form, QStringLiteral("添加"));
    CHECK(s.order().isEmpty()); // one choice is none
    form->findChild<TextField*>()->edit()->setPlainText(QStringLiteral("一队\n二队"));
    OwnFieldsStage::press(*form, QStringLiteral("添加"));
    CHECK(s.order() == QStringLiteral("服务队"));
    CHECK(organization::listOwnFields(s.test.desk().book().reader()).value().front().choices.size() == 2);
    s.test.desk().undo();
    CHECK(s.order().isEmpty());
}

TEST_CASE("own fields are put in order, retired with their values and brought back, each with undo", "[ui][own]")
{
    OwnFieldsStage s;
    s.defineThree();
    auto& list = s.open();
    OwnFieldsStage::press(list, QStringLiteral("“特长”上移"));
    CHECK(s.order() == QStringLiteral("服务队 特长 工龄"));
    OwnFieldsStage::press(list, QStringLiteral("“服务队”下移"));
    CHECK(s.order() == QStringLiteral("特长 服务队 工龄"));
    s.test.desk().undo();
    CHECK(s.order() == QStringLiteral("服务队 特长 工龄"));
    OwnFieldsStage::press(list, QStringLiteral("停用“特长”"));
    CHECK(s.order() == QStringLiteral("服务队 工龄"));
    OwnFieldsStage::press(list, QStringLiteral("恢复“特长”"));
    CHECK(s.order() == QStringLiteral("服务队 特长 工龄"));
    s.test.desk().undo();
    CHECK(s.order() == QStringLiteral("服务队 工龄"));
}
