// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do with the window: press, type, choose. Whatever they look for has to be there.
#pragma once

#include "story/book_lookup.h"
#include "ui/kit/field.h"

#include <QAbstractButton>
#include <QDate>
#include <QMenu>

namespace story {

/// Everything that waits to happen, deferred deletions included.
void settle();
template <class T>
[[nodiscard]] T& partOf(const QWidget& in, const QString& name = {})
{
    for (auto* each : in.findChildren<T*>(name)) {
        if (each->isVisible())
            return *each;
    }
    stop(QStringLiteral("not to be seen: %1 %2").arg(QString::fromLatin1(T::staticMetaObject.className()), name));
}
/// The field with that title.
template <class T>
[[nodiscard]] T& fieldOf(const QWidget& in, const QString& title)
{
    for (auto* each : in.findChildren<T*>()) {
        if (each->title() == title)
            return *each;
    }
    stop(QStringLiteral("no field ") + title);
}
void press(QAbstractButton& button);
void pressText(const QWidget& in, const QString& text);
void pressName(const QWidget& in, const QString& name);
/// Into a line, in place of what stands there.
void write(QWidget& edit, const QString& text);
/// Keys, for figures.
void keyIn(QLineEdit& edit, int figure);
void pick(branchbook::ui::ComboField& field, const QString& start);
void pickText(QComboBox& combo, const QString& text);
void writeDay(branchbook::ui::DateField& field, QDate day);
void chooseIn(const QMenu& menu, const QString& start);

} // namespace story
