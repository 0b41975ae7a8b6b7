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
    QStringList fields; ///< what of the record it is about, of guidanceFields()

    /// 当地做法: no regulation asks for it.
    [[nodiscard]] bool isCustom() const { return source.regulation == QLatin1String("LOCAL"); }
};

struct Guidance {
    QString key; ///< the name of a kind of gathering, or "procedure.admission"
    QString title;
    QStringList
        pages; ///< pages ("members") and tabs ("ideology/research") of the window that this is the general guidance of
    std::vector<GuidanceStep> steps;

    [[nodiscard]] bool isProcedure() const { return key.startsWith(QLatin1String("procedure.")); }
};

/// What a record has and a step may be about: topic, time, place, … The window's inputs carry these names.
[[nodiscard]] const QStringList& guidanceFields();

/// What a step rests on, in the words that people read.
struct StepBasis {
    QString title; ///< of the rule; empty where the step has only a source
    std::optional<Strength> strength; ///< of the rule
    QString demand; ///< 每季度1次; empty where the rule has no figure
    QString source; ///< 《支部工作条例（试行）》第十一条
    bool custom = false; ///< 当地做法
    bool toVerify = false; ///< 待核实
    bool overridden = false; ///< the figure is this book's own
};
/// By the version in force on `day`, else by the newest.
[[nodiscard]] StepBasis basisOf(const GuidanceStep& step, const Catalogue& catalogue, QDate day);

class GuidanceBook
{
public:
    /// What is compiled in, against the built-in catalogue.
    [[nodiscard]] static Result<GuidanceBook> builtIn();
    /// {"guidance":[{"for":"party_lesson","title":"党课","steps":[{"text":"…","rule":"lesson.quarterly"}]}]}; a step has a
    /// rule or a source, not both, and may name fields. Errors as Catalogue::read.
    [[nodiscard]] static Result<GuidanceBook> read(const Catalogue& catalogue, const Catalogue::File& file);

    /// Null where there is none.
    [[nodiscard]] const Guidance* find(QStringView key) const;
    /// The first one of a page; null where it has none.
    [[nodiscard]] const Guidance* ofPage(const QString& page) const;
    [[nodiscard]] const std::vector<Guidance>& all() const { return m_all; }

private:
    std::vector<Guidance> m_all;
};

} // namespace branchbook::rules
