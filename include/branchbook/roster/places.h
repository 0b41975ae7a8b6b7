// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The branches and Party groups of the book that a row may name, in whatever form it names them.
#pragma once

#include "branchbook/base/id.h"

#include <QString>

#include <vector>

namespace branchbook::roster {

struct Places {
    struct Branch {
        Uuid id;
        QString name;
    };
    struct Group {
        Uuid id;
        Uuid branch;
        QString name;
    };
    std::vector<Branch> branches; ///< empty: names are not resolved
    std::vector<Group> groups;
    Uuid current; ///< where people go whose row names no branch

    /// By name, or by the one name that the text ends with (中共…机关第一党支部委员会); nullptr where none or several fit.
    [[nodiscard]] const Branch* findBranch(const QString& text) const;
    /// The name of the branch's group that the text means (一, 1组, 第一小组 = 第一党小组), or the name a new one gets.
    [[nodiscard]] QString groupName(const QString& text, Uuid branch) const;
    /// 1 … 99 where the name is a number (第一党小组, 1组), 0 for a group with another name.
    [[nodiscard]] static int numberOfGroup(const QString& name);
};

} // namespace branchbook::roster
