// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/hands.h"

#include "ui/picture.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QtTest/QTest>

namespace story {

using namespace branchbook::ui;

void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void press(QAbstractButton& button)
{
    if (!button.isEnabled())
        stop(QStringLiteral("cannot be pressed: ") + button.text());
    QTest::mouseClick(&button, Qt::LeftButton);
    settle();
}

void pressText(const QWidget& in, const QString& text)
{
    for (auto* each : in.findChildren<QAbstractButton*>()) {
        if (each->isVisible() && each->text() == text)
            return press(*each);
    }
    stop(QStringLiteral("no button ") + text);
}

void pressName(const QWidget& in, const QString& name)
{
    press(partOf<QAbstractButton>(in, name));
}

void write(QWidget& edit, const QString& text)
{
    edit.setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(&edit))
        line->selectAll();
    typeText(edit, text);
    while (auto* popup = QApplication::activePopupWidget())
        popup->close(); // names that are offered; what was typed stands
    QApplication::setActiveWindow(edit.window()); // the list was a window of its own
}

void keyIn(QLineEdit& edit, int figure)
{
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QString::number(figure));
}

void pickText(QComboBox& combo, const QString& text)
{
    for (int i = 0; i < combo.count(); ++i) {
        if (!combo.itemText(i).startsWith(text))
            continue;
        combo.setCurrentIndex(i);
        Q_EMIT combo.activated(i);
        return;
    }
    stop(QStringLiteral("no choice ") + text);
}

void pick(ComboField& field, const QString& start)
{
    pickText(*field.combo(), start);
}

void writeDay(DateField& field, QDate day)
{
    write(*field.edit(), day.toString(QStringLiteral("yyyy.M.d")));
    QTest::keyClick(field.edit(), Qt::Key_Return);
    if (field.date().earliest() != day)
        stop(QStringLiteral("not understood as a day: ") + field.edit()->text());
}

void chooseIn(const QMenu& menu, const QString& start)
{
    for (auto* each : menu.actions()) {
        if (each->text().startsWith(start)) {
            each->trigger();
            return settle();
        }
    }
    stop(QStringLiteral("not in the menu: ") + start);
}

} // namespace story
