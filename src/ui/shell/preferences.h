// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the person at this desk and not to a book: look, recent books, the window's place.
#pragma once

#include "ui/theme/theme.h"

#include <QDateTime>
#include <QList>
#include <QSettings>

namespace branchbook::ui {

struct RecentBook {
    QString path;
    QString title; ///< the branch's name when it was last open
    QDateTime openedAt; ///< UTC
};

/// An ini file under the XDG configuration directory.
class Preferences
{
public:
    Preferences();
    /// For tests: exactly this file.
    explicit Preferences(const QString& file);

    /// Without a stored text size, 1.15 where the screen is at least 1920 wide at ratio 1 (design §3).
    [[nodiscard]] ThemeSettings look() const;
    /// Motion is written only once somebody chose another than the desktop's: until then it follows the desktop.
    void setLook(const ThemeSettings& look);
    /// What look() gives where nobody chose; full motion until it is told.
    void takeDesktopMotion(Motion motion) { m_desktopMotion = motion; }
    /// "zh_CN" or "en", as the option --lang has it; what is not known is "zh_CN". Asked when the program starts.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);

    /// At most eight, newest first; books that are gone are left out.
    [[nodiscard]] QList<RecentBook> recentBooks() const;
    void remember(const RecentBook& book);
    /// The line of the book at `path` goes, and those of books that are gone.
    void forget(const QString& path);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// Column widths, sort orders and the like, by a stable name.
    [[nodiscard]] QVariant value(const QString& name, const QVariant& fallback = {}) const;
    void setValue(const QString& name, const QVariant& value);

private:
    void keepRecent(const QList<RecentBook>& books);

    QSettings m_file;
    Motion m_desktopMotion = Motion::Full;
};

} // namespace branchbook::ui
