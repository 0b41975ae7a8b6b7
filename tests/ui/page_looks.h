// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The looks in which every page is looked at: light and dark at the usual size, narrow, narrow and dark with large text.
#pragma once

#include "support/catch_qt.h"
#include "ui/picture.h"
#include "ui/ui_fixture.h"

#include <QCoreApplication>
#include <QWidget>

#include <array>

namespace branchbook::ui {

struct PageLook {
    Scheme scheme = Scheme::Light;
    double scale = 1.0;
    int width = 0;
    int height = 0;
    const char* ending = ""; ///< of the names of its pictures
};

inline constexpr std::array<PageLook, 4> kPageLooks{{
    {Scheme::Light, 1.0, 1366, 768, ""},
    {Scheme::Dark, 1.0, 1366, 768, "-dark"},
    {Scheme::Light, 1.0, 1024, 700, "-narrow"},
    {Scheme::Dark, 1.3, 1024, 700, "-narrow-large"},
}};

/// Before the window is made.
inline void wear(const PageLook& look)
{
    themeOfTests().apply({look.scheme, Contrast::Normal, look.scale, Motion::Reduced});
}

/// `picture("poll")` takes one of the window and checks that nothing in it is clipped.
class PagePictures
{
public:
    PagePictures(QWidget& window, const PageLook& look)
        : m_window(window)
        , m_look(look)
    {
        window.resize(look.width, look.height);
    }
    void operator()(const char* what) const
    {
        QCoreApplication::processEvents();
        CHECK(takePicture(m_window, QLatin1String(what) + QLatin1String(m_look.ending)) == QStringList());
    }

private:
    QWidget& m_window;
    PageLook m_look;
};

} // namespace branchbook::ui
