// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 基层工作经历 of one person: whether it is enough before a promotion, a spell more or another form of one that is there.
#pragma once

#include "branchbook/organization/grassroots.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;

class GrassrootsDialog final : public Dialog
{
    Q_OBJECT
public:
    GrassrootsDialog(QWidget* host, Desk& desk, book::MemberId member, const QString& name);

private:
    void readCheck();
    /// The one chosen; a new one of the member where none is.
    [[nodiscard]] organization::GrassrootsSpell chosen() const;
    void showSpell();
    void save();
    void removeSpell();

    Desk& m_desk;
    book::MemberId m_member;
    QString m_memberName;
    QList<organization::GrassrootsSpell> m_spells;
    ComboField* m_which;
    LineField* m_place;
    LineField* m_post;
    DateField* m_from;
    DateField* m_until;
    QPushButton* m_remove = nullptr;
};

} // namespace branchbook::ui
