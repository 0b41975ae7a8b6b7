// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 责任人: somebody of the branch, chosen or found by pinyin, or anybody else by the name that is typed and said to be meant.
#pragma once

#include "branchbook/book/member.h"
#include "ui/kit/field.h"

#include <optional>

namespace branchbook::ui {

class Desk;

class OwnerField final : public Field
{
    Q_OBJECT
public:
    OwnerField(Desk& desk, const QString& title, QWidget* parent = nullptr);
    ~OwnerField() override;
    Q_DISABLE_COPY_MOVE(OwnerField)
    /// A member stands under the name of `id`; without one `name` stands as it is, and was meant already.
    void setOwner(std::optional<book::MemberId> id, const QString& name);
    /// What was only typed so far (a draft): a strange name is asked about again.
    void setTyped(std::optional<book::MemberId> id, const QString& name);
    /// Before it is written: a name that the roster does not know, or knows twice, is refused under the field, where a link
    /// says that somebody from outside is meant. True = somebody of the roster, somebody meant, or nobody at all.
    [[nodiscard]] bool settle();
    /// Nothing where the name is nobody's of the branch, or that of several who were not told apart by choosing.
    [[nodiscard]] std::optional<book::MemberId> owner() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QComboBox* combo() const { return m_combo; }

Q_SIGNALS:
    void changed();

private:
    void fill();
    /// Of the entry whose name is typed, where there is exactly one; -1 otherwise.
    [[nodiscard]] int indexTyped() const;
    [[nodiscard]] bool isKnownTwice() const;

    Desk& m_desk;
    QComboBox* m_combo;
    QString m_outside; ///< the name that was said to be nobody's of the roster
};

} // namespace branchbook::ui
