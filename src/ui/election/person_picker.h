// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list of members to tick, found by name or pinyin; who may not be chosen stands there with the reason.
#pragma once

#include "branchbook/organization/election_store.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLineEdit;

namespace branchbook::ui {

class PersonPicker final : public QWidget
{
    Q_OBJECT
public:
    /// Why somebody may not be chosen; empty: he may.
    using Refusal = std::function<QString(const organization::ElectablePerson&)>;
    PersonPicker(const QString& title, const QList<organization::ElectablePerson>& people, const Refusal& refusal,
                 QWidget* parent = nullptr);
    void setChosen(const QList<book::MemberId>& members);
    /// In the order in which they were ticked.
    [[nodiscard]] QList<book::MemberId> chosen() const { return m_chosen; }
    [[nodiscard]] QLineEdit* filter() const { return m_filter; }
    [[nodiscard]] QCheckBox* box(const QString& name) const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        organization::ElectablePerson person;
        QString keys; ///< name, pinyin, initials
        QWidget* line = nullptr;
        QCheckBox* box = nullptr;
    };
    void applyFilter();

    std::vector<Row> m_rows;
    QList<book::MemberId> m_chosen;
    QLineEdit* m_filter;
};

} // namespace branchbook::ui
