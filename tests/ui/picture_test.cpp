// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_qt.h"
#include "ui/gallery.h"
#include "ui/picture.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"
#include "ui/ui_fixture.h"

#include <QLineEdit>

#include <memory>

using namespace branchbook::ui;

TEST_CASE("every token of the style sheet is known", "[ui][theme]")
{
    CHECK_FALSE(makeStyleSheet().contains(u'@'));
    CHECK(makeStyleSheet().contains(u"#ab1d18"));
}

TEST_CASE("the component sheet in both themes and the largest text", "[ui][picture]")
{
    const auto [scheme, contrast, scale, name] = GENERATE(table<Scheme, Contrast, double, const char*>({
        {Scheme::Light, Contrast::Normal, 1.0, "18-components"},
        {Scheme::Dark, Contrast::Normal, 1.0, "18-components-dark"},
        {Scheme::Light, Contrast::Normal, 1.3, "18-components-large"},
        {Scheme::Light, Contrast::High, 1.0, "18-components-strong"},
        {Scheme::Dark, Contrast::High, 1.0, "18-components-strong-dark"},
    }));
    themeOfTests().apply({scheme, contrast, scale, Motion::Reduced});
    const std::unique_ptr<QWidget> page(makeGallery());
    page->show();
    page->findChild<QLineEdit*>(QStringLiteral("focusedField"))->setFocus();
    CHECK(takePicture(*page, QString::fromLatin1(name)) == QStringList());
    CHECK(takeGrey(QString::fromLatin1(name)));
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced}); // what comes next wears what it says
}
