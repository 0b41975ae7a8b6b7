// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes names out of texts. Made once for many texts: it costs what the list of names is long, each text then what the text is long.
#pragma once

#include "report/word_finder.h"

namespace branchbook::report {

class NameHider
{
public:
    /// `names`: whole ones, the longest first; where two overlap, the earlier one is hidden first, and the other one as far as its
    /// characters still stand.
    explicit NameHider(const QStringList& names);

    /// Each name as shownName() shows it masked, spread out within a line (陆　怀　瑾), too; in the program's own phrases it stays.
    [[nodiscard]] QString hide(const QString& text) const;
    /// In somebody's own words: in phrases, too.
    [[nodiscard]] QString hideAll(const QString& text) const;
    /// As hide(), and ID and telephone numbers are masked.
    [[nodiscard]] QString hidePeople(const QString& text) const;
    /// As hideAll(), and ID and telephone numbers are masked.
    [[nodiscard]] QString hideAllPeople(const QString& text) const;

private:
    WordFinder m_names;
    WordFinder m_kept;
};

} // namespace branchbook::report
