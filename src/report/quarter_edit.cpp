// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/quarter_edit.h"

#include "branchbook/base/text.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"
#include "report/paragraph_words.h"

#include <algorithm>

namespace branchbook::report {

namespace {

/// Lines of their own, none of them empty.
QString soundLines(const QString& words)
{
    QStringList lines;
    const QStringList typed = trimmedText(words).split(u'\n');
    for (const QString& line : typed) {
        if (const QString sound = trimmedText(line); !sound.isEmpty())
            lines.append(sound);
    }
    return lines.join(u'\n');
}

Result<std::optional<QuarterEdit>> findQuarterEdit(const store::Session& session, const QuarterPlace& place)
{
    BB_TRY(const auto all, listQuarterEdits(session, place.branch, place.quarter));
    const auto found =
        std::ranges::find_if(all, [&](const QuarterEdit& each) { return each.paragraph == place.paragraph; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<QuarterEdit> loadQuarterEdit(const store::Session& session, const QuarterPlace& place)
{
    BB_TRY(const auto found, findQuarterEdit(session, place));
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("report.edit_missing"), {place.paragraph});
    return *found;
}

} // namespace

Result<QList<QuarterEdit>> listQuarterEdits(const store::Session& session, book::BranchId branch, Quarter quarter)
{
    QList<QuarterEdit> edits;
    store::Query query = session.query("quarter_edit.list");
    query.bind("branch", branch.toString());
    BB_TRY(bool row, query.bind("period", quarter.toString()).next());
    while (row) {
        edits.append({ReportEditId::fromString(query.text(0)), query.integer(1), query.text(2), query.text(3),
                      query.text(4), store::dayAt(query, 5)});
        BB_TRY(row, query.next());
    }
    return edits;
}

Result<> editQuarter(store::UnitOfWork& unit, const QuarterPlace& place, const QString& draft, const QString& words,
                     QDate today)
{
    const QString sound = soundLines(words);
    if (sound.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("report.edit_empty"));
    if (sound.size() > kLongestParagraph)
        return fail(ErrorKind::Invalid, QStringLiteral("report.edit_long"),
                    {QString::number(sound.size()), QString::number(kLongestParagraph)});
    BB_TRY(const auto former, findQuarterEdit(unit.session(), place));
    if (sound == draft)
        return former ? unit.remove(kReportEditTable, former->id.toString()) : Result<>();
    if (former)
        return unit.update(kReportEditTable, former->id.toString(), former->rev,
                           {{"draft", draft}, {"words", sound}, {"edited_on", store::dayOrNull(today)}});
    return unit.insert(kReportEditTable,
                       {{"id", ReportEditId::make().toString()},
                        {"branch_id", place.branch.toString()},
                        {"period", place.quarter.toString()},
                        {"paragraph", place.paragraph},
                        {"draft", draft},
                        {"words", sound},
                        {"edited_on", store::dayOrNull(today)}});
}

Result<> keepQuarterEdit(store::UnitOfWork& unit, const QuarterPlace& place, const QString& draft, QDate today)
{
    BB_TRY(const auto edit, loadQuarterEdit(unit.session(), place));
    const QString words = followingTables(edit.words, edit.draft, draft);
    return unit.update(
        kReportEditTable, edit.id.toString(), edit.rev,
        {{"draft", draft}, {"words", words.isEmpty() ? edit.words : words}, {"edited_on", store::dayOrNull(today)}});
}

Result<> clearQuarterEdit(store::UnitOfWork& unit, const QuarterPlace& place)
{
    BB_TRY(const auto edit, loadQuarterEdit(unit.session(), place));
    return unit.remove(kReportEditTable, edit.id.toString());
}

} // namespace branchbook::report
