// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why each person who is away is away: a reason from the list or in words of one's own.
#pragma once

#include "branchbook/gathering/gathering.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace branchbook::ui {

class ReasonList final : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonList(QWidget* parent = nullptr);
    /// Only those not present are shown. `apart`: what stands below a name that two people have.
    void setPeople(const QList<gathering::Attendee>& people, const QHash<book::MemberId, QString>& apart = {});
    void setReadOnly(bool on);

Q_SIGNALS:
    void reasonChosen(branchbook::book::MemberId member, const QString& reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* addRow(const gathering::Attendee& person, const QString& detail, int at);
    void removeRow(book::MemberId member);

    QVBoxLayout* m_rows;
    QHash<book::MemberId, QComboBox*> m_combos;
    QComboBox* m_opening = nullptr; ///< pressed while it had no focus
    bool m_readOnly = false;
};

} // namespace branchbook::ui
