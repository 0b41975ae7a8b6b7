// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/calculator_stage.h"

#include "support/catch_qt.h"
#include "ui/calculator/candidate_list.h"
#include "ui/calculator/count_field.h"
#include "ui/picture.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QtTest/QTest>

#include <algorithm>

namespace branchbook::ui {

CalculatorStage::CalculatorStage(const QString& panel)
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    window().show();
    (void)QTest::qWaitForWindowExposed(&window());
    window().activateWindow();
    QApplication::processEvents();
    if (!panel.isEmpty())
        desk().calculate(panel);
}

CalculatorDialog* CalculatorStage::dialog() const
{
    const auto all = window().findChildren<CalculatorDialog*>(); // one that was closed may still wait to be deleted
    const auto found = std::find_if(all.begin(), all.end(), [](const auto* each) { return each->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

QLineEdit* CalculatorStage::edit(const QString& name) const
{
    const auto all = dialog()->panel()->findChildren<QLineEdit*>();
    for (auto* each : all) {
        if (each->accessibleName() == name && each->isVisible())
            return each;
    }
    FAIL("no field " << name.toStdString());
    return nullptr;
}

void CalculatorStage::press(const QString& name) const
{
    const auto all = dialog()->panel()->findChildren<QAbstractButton*>();
    for (auto* each : all) {
        const bool named = each->accessibleName() == name || each->text() == name;
        if (named && each->isVisible()) {
            each->click();
            return;
        }
    }
    FAIL("no button " << name.toStdString());
}

void CalculatorStage::type(const QString& name, const QString& text) const
{
    auto* field = edit(name);
    field->setFocus();
    field->selectAll();
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    else
        QTest::keyClicks(field, text);
}

void CalculatorStage::fill(const QString& name, const QString& text) const
{
    auto* field = edit(name);
    field->setFocus();
    field->selectAll();
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    else
        typeText(*field, text);
    QTest::keyClick(field, Qt::Key_Return); // editing is done; the dialog stays
}

void CalculatorStage::choose(const QString& combo, const QString& text) const
{
    const auto all = dialog()->panel()->findChildren<QComboBox*>();
    for (auto* each : all) {
        const int index = each->findText(text);
        if (each->accessibleName() != combo || index < 0)
            continue;
        each->setCurrentIndex(index);
        Q_EMIT each->activated(index);
        return;
    }
    FAIL("no choice " << combo.toStdString() << " " << text.toStdString());
}

QString CalculatorStage::fault() const
{
    QStringList faults;
    const auto rows = dialog()->panel()->findChildren<CountRow*>();
    for (const auto* row : rows)
        faults.append(row->fault());
    const auto fields = dialog()->panel()->findChildren<Field*>();
    for (const auto* field : fields)
        faults.append(field->error());
    const auto candidates = dialog()->panel()->findChildren<CandidateList*>();
    for (const auto* list : candidates)
        faults.append(list->fault());
    faults.removeAll(QString());
    return faults.join(u'|');
}

QStringList CalculatorStage::spoken() const
{
    QStringList names;
    const auto all = dialog()->panel()->findChildren<QWidget*>();
    for (const auto* each : all) {
        if (each->isVisible() && each->focusPolicy() == Qt::NoFocus && !each->accessibleName().isEmpty())
            names.append(each->accessibleName());
    }
    return names;
}

} // namespace branchbook::ui
