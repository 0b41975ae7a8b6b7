// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields the form of a person shows, in which section, and the words that choices offer.
#pragma once

#include "branchbook/book/member_field.h"

#include <QList>
#include <QString>

#include <vector>

namespace branchbook::ui {

struct MemberSection {
    QString title;
    std::vector<book::Field> fields;
};
/// Every field that has a column of its own, once.
[[nodiscard]] std::vector<MemberSection> memberSections();

struct MemberChoice {
    QString text;
    QString value; ///< as stored
};
/// Empty for fields that are typed freely.
[[nodiscard]] QList<MemberChoice> memberChoices(book::Field field);

} // namespace branchbook::ui
