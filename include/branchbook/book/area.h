// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The five areas answer the same questions; shell, agenda and report loop over them and know none by name.
#pragma once

#include "branchbook/base/clock.h"
#include "branchbook/base/figure_mark.h"
#include "branchbook/base/period.h"
#include "branchbook/base/result.h"
#include "branchbook/book/branch.h"
#include "branchbook/book/figure_people.h"
#include "branchbook/rules/facts.h"

#include <QJsonObject>

#include <memory>
#include <variant>
#include <vector>

namespace branchbook::rules {
class Catalogue;
}

namespace branchbook::book {

/// A paragraph of a report section.
struct SectionText {
    QString text;
    QList<TextFigure> figures = {}; ///< those that open the names behind them, by the keys of `AreaSection::people`
    QString chapter = {}; ///< as in chapterOf()

    /// Of a sentence with markFigure().
    [[nodiscard]] static SectionText of(const QString& marked)
    {
        const MarkedText taken = takeMarks(marked);
        return {taken.text, taken.figures, {}};
    }
};
/// A table with its caption (without a number: the report counts).
struct SectionTable {
    QString caption;
    QStringList header;
    QList<QStringList> rows;
    QList<int> relativeWidths; ///< one per column; empty: equal
    QList<CellFigure> figures = {}; ///< as in SectionText
    QString chapter = {}; ///< as in chapterOf()
};
using SectionPart = std::variant<SectionText, SectionTable>;

/// "admission" and "dues" have a chapter of their own in the quarterly report (domain-rules §13.3); elsewhere they stand with
/// the area. Empty: the area's own chapter.
[[nodiscard]] inline QString chapterOf(const SectionPart& part)
{
    return std::visit([](const auto& each) { return each.chapter; }, part);
}

/// What an area adds to the report of a period; no parts: 本季度无记录.
struct AreaSection {
    std::vector<SectionPart> parts;
    QJsonObject figures; ///< every figure that the parts print
    QList<FigurePeople> people = {}; ///< who is behind them, as far as they are of people and no secret

    /// The number of the figure for a sentence that SectionText::of() takes: it opens what stands behind it, which is kept here. Of
    /// none the number alone.
    [[nodiscard]] QString counted(const FigurePeople& figure)
    {
        if (figure.number() == 0)
            return QStringLiteral("0");
        people.append(figure);
        return markFigure(figure.key, figure.number());
    }
};

/// Where a record stands in the year's 党支部工作手册; the value is the section's number (domain-rules §13.2).
enum class HandbookPlace : quint8 {
    Cover = 1,
    Duties,
    Procedures,
    Profile,
    Committee,
    Roster,
    Changes,
    Away,
    Candidates,
    Plan,
    GeneralMeetings,
    CommitteeMeetings,
    GroupMeetings,
    Lessons,
    ThemeDays,
    Study,
    LifeMeetings,
    Talks,
    Attendance,
    Dues,
    Honours,
    Pledges,
    Care,
    Disclosure,
    Papers,
    Summary,
};
inline constexpr int kHandbookPlaces = 26;

/// What an area adds to one section of the handbook.
struct HandbookPart {
    HandbookPlace place = HandbookPlace::Summary;
    QString title; ///< 公开承诺; Chinese in every language
    AreaSection content;
};
using HandbookParts = std::vector<HandbookPart>;

/// What an area is asked for when the rules are held against the records.
struct FactsQuery {
    const store::Session& session;
    BranchId branch;
    QDate from; ///< occurrences and events from this day on
    QDate today; ///< what lies later is planned
    const rules::Catalogue& catalogue; ///< with the figures that the book put in place of the regulations'
};

/// What an area is asked for when the report of a period is put together.
struct SectionQuery {
    const store::Session& session;
    BranchId branch;
    DateRange period;
    QDate today; ///< later days are planned and count as nothing held
    const rules::Catalogue& catalogue; ///< as in FactsQuery
};

class Area
{
public:
    virtual ~Area() = default;
    /// "ideology", "organization", "conduct", "integrity", "institutions".
    [[nodiscard]] virtual QString id() const = 0;
    /// 思想建设 …
    [[nodiscard]] virtual QString title() const = 0;
    /// One sentence for the empty page: what will be kept here.
    [[nodiscard]] virtual QString purpose() const = 0;
    /// The tables of the book whose change concerns this area.
    [[nodiscard]] virtual QStringList tables() const = 0;
    [[nodiscard]] virtual Result<AreaSection> section(const SectionQuery& query) const = 0;
    /// The area's records of a year for the handbook, in its own order; what the branch itself may not read is not among them.
    [[nodiscard]] virtual Result<HandbookParts> handbook(const SectionQuery& query) const
    {
        (void)query;
        return HandbookParts();
    }
    /// What the area's own records say in the form in which rules ask; the roster and the gatherings are added for all.
    [[nodiscard]] virtual Result<> addFacts(const FactsQuery& query, rules::Facts& facts) const
    {
        (void)query;
        (void)facts;
        return {};
    }
};

using Areas = std::vector<std::shared_ptr<const Area>>;

} // namespace branchbook::book
