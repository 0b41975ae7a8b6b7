// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/menu_names.h"

#include "branchbook/base/screen_words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QMenu>

namespace branchbook::ui {

namespace {

constexpr auto kNamedHereProperty = "namedWhenShown";

QString plainTitle(QString text)
{
    return text.remove(u'&');
}

/// What is selected in a list, by the first of its cells that says something.
QString currentRowWords(const QAbstractItemView& view)
{
    const QModelIndex at = view.currentIndex();
    for (int column = 0; at.isValid() && column < view.model()->columnCount(at.parent()); ++column) {
        if (const QString words = at.siblingAtColumn(column).data().toString(); !words.isEmpty())
            return words;
    }
    return {};
}

/// Its own, or that of the nearest widget around it which has one.
QString nameAround(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (!widget->accessibleName().isEmpty())
            return widget->accessibleName();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && !button->text().isEmpty())
            return plainTitle(button->text());
    }
    return {};
}

QString menuName(const QMenu& menu)
{
    if (!menu.title().isEmpty())
        return plainTitle(menu.title());
    const QWidget* opener = menu.parentWidget();
    if (qobject_cast<const QAbstractButton*>(opener) == nullptr && QApplication::focusWidget() != nullptr)
        opener = QApplication::focusWidget();
    QStringList words{nameAround(opener)};
    if (const auto* list = qobject_cast<const QAbstractItemView*>(opener))
        words.append(currentRowWords(*list));
    words.removeAll(QString());
    return words.isEmpty() ? MenuNames::tr("菜单") : MenuNames::tr("菜单：%1").arg(shownClauses(words));
}

} // namespace

MenuNames::MenuNames(QObject* parent, QApplication& app)
    : QObject(parent)
{
    app.installEventFilter(this);
}

bool MenuNames::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Show)
        return false;
    auto* menu = qobject_cast<QMenu*>(watched);
    if (menu == nullptr || (!menu->accessibleName().isEmpty() && !menu->property(kNamedHereProperty).toBool()))
        return false;
    menu->setProperty(kNamedHereProperty, true); // one that is kept may be opened for another row
    menu->setAccessibleName(menuName(*menu));
    return false;
}

} // namespace branchbook::ui
