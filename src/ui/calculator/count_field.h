// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Large number fields side by side, and under them the one reason why a number cannot be.
#pragma once

#include "branchbook/rules/number_field.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace branchbook::ui {

/// A label, digits of 18 px, the unit at the right end.
class CountField final : public QWidget
{
    Q_OBJECT
public:
    CountField(const QString& title, const QString& unit, const rules::NumberField& field, QWidget* parent = nullptr);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] const rules::NumberField& field() const { return m_field; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isEmpty() const { return text().isEmpty(); }
    void setTitle(const QString& title);
    /// Red border; the reason is read out with the field. Empty takes it away.
    void setFault(const QString& reason);

private:
    rules::NumberField m_field;
    QLabel* m_title;
    QLineEdit* m_edit;
};

class CountRow final : public QWidget
{
    Q_OBJECT
public:
    explicit CountRow(QWidget* parent = nullptr);
    /// From the left, four to a row; `stretch` against the others.
    CountField* addField(const QString& title, const QString& unit, const rules::NumberField& field, int stretch = 4);
    /// Marks the field that `error.where` names and says why; takes away what was said before. False: none of ours.
    bool tell(const Error& error);
    /// The number that is being typed is too much: another digit cannot mend it, so it need not wait.
    [[nodiscard]] bool isOver(const Error& error) const;
    void tellNothing();
    [[nodiscard]] QString fault() const;

private:
    QGridLayout* m_grid;
    QList<CountField*> m_fields;
    QWidget* m_faultLine;
    QLabel* m_faultText;
};

} // namespace branchbook::ui
