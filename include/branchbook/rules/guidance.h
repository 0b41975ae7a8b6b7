// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a kind of gathering or a procedure is done properly: its steps in order, each with what it rests on.
#pragma once

#include "branchbook/rules/catalogue.h"

namespace branchbook::rules {

struct GuidanceStep {
    QString text; ///< one short sentence
    QString rule; ///< id in the catalogue; empty: `source` says what it rests on
    Source source; ///< of the rule, or the step's own

    /// 当地做法: no regulation asks for it.
    [[nodiscard]] bool isCustom() const { return source.regulation == QLatin1String("LOCAL"); }
};

struct Guidance {
    QString key; ///< the name of a kind of gathering, or "procedure.admission"
    QString title;
    std::vector<GuidanceStep> steps;
};

class GuidanceBook
{
public:
    /// What is compiled in, against the built-in catalogue.
    [[nodiscard]] static Result<GuidanceBook> builtIn();
    /// {"guidance":[{"for":"party_lesson","title":"党课","steps":[{"text":"…","rule":"lesson.quarterly"}]}]}; a step has a
    /// rule or a source, not both. Errors as Catalogue::read.
    [[nodiscard]] static Result<GuidanceBook> read(const Catalogue& catalogue, const Catalogue::File& file);

    /// Null where there is none.
    [[nodiscard]] const Guidance* find(QStringView key) const;
    [[nodiscard]] const std::vector<Guidance>& all() const { return m_all; }

private:
    std::vector<Guidance> m_all;
};

} // namespace branchbook::rules
