// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/ballot_print.h"

#include "report/ballot_layout.h"
#include "report/page_canvas.h"

#include "branchbook/base/replace_file.h"

#include <QCoreApplication>

#include <array>

namespace branchbook::report {

namespace {

using geometry::fromMm;

/// How a page is divided; all cells are of one size.
struct SheetPlan {
    BallotSheet sheet;
    const char* name;
    const char* title;
    double width; ///< mm, of the page
    double height;
    int columns;
    int rows;
};

constexpr std::array<SheetPlan, 4> kPlans{{
    {BallotSheet::A5, "a5", QT_TRANSLATE_NOOP("branchbook::report", "A5 纸，每页一张"), 148, 210, 1, 1},
    {BallotSheet::A4One, "a4", QT_TRANSLATE_NOOP("branchbook::report", "A4 纸，每页一张"), 210, 297, 1, 1},
    {BallotSheet::A4Two, "a4-2", QT_TRANSLATE_NOOP("branchbook::report", "A4 纸，每页两张，可裁开"), 297, 210, 2, 1},
    {BallotSheet::A4Four, "a4-4", QT_TRANSLATE_NOOP("branchbook::report", "A4 纸，每页四张，可裁开"), 210, 297, 2, 2},
}};
constexpr std::array kSheets{BallotSheet::A5, BallotSheet::A4One, BallotSheet::A4Two, BallotSheet::A4Four};

const SheetPlan& planOf(BallotSheet sheet)
{
    return kPlans.at(static_cast<std::size_t>(sheet));
}

/// A line of dashes: cairo joins nothing here, each dash is a rule of its own.
void addDashes(Atom& atom, PlacedRule line)
{
    constexpr double kDash = 4;
    constexpr double kGap = 3;
    const bool level = line.y1 == line.y2;
    const double length = level ? line.x2 - line.x1 : line.y2 - line.y1;
    for (double at = 0; at < length; at += kDash + kGap) {
        const double end = std::min(at + kDash, length);
        atom.rules.push_back(level ? PlacedRule{line.x1 + at, line.y1, line.x1 + end, line.y1}
                                   : PlacedRule{line.x1, line.y1 + at, line.x1, line.y1 + end});
    }
}

Atom cutLines(const SheetPlan& plan)
{
    Atom lines;
    const double width = fromMm(plan.width);
    const double height = fromMm(plan.height);
    for (int column = 1; column < plan.columns; ++column) {
        const double x = width * column / plan.columns;
        addDashes(lines, {x, 0, x, height});
    }
    for (int row = 1; row < plan.rows; ++row) {
        const double y = height * row / plan.rows;
        addDashes(lines, {0, y, width, y});
    }
    return lines;
}

} // namespace

std::span<const BallotSheet> ballotSheets()
{
    return kSheets;
}

QString ballotSheetName(BallotSheet sheet)
{
    return QString::fromLatin1(planOf(sheet).name);
}

QString ballotSheetTitle(BallotSheet sheet)
{
    return QCoreApplication::translate("branchbook::report", planOf(sheet).title);
}

std::optional<BallotSheet> ballotSheetByName(QStringView name)
{
    for (const SheetPlan& plan : kPlans) {
        if (name == QLatin1String(plan.name))
            return plan.sheet;
    }
    return std::nullopt;
}

BallotSheet usualBallotSheet(const organization::Ballot& ballot)
{
    const qsizetype easyOnA5 = ballot.areSentences ? 10 : 18; // rows of 15 and of 8 mm
    return ballot.names.size() > easyOnA5 ? BallotSheet::A4One : BallotSheet::A5;
}

int ballotsPerPage(BallotSheet sheet)
{
    return planOf(sheet).columns * planOf(sheet).rows;
}

Result<RenderedPdf> renderBallots(const organization::Ballot& ballot, BallotSheet sheet, Progress& progress)
{
    BB_CHECK(organization::checkBallot(ballot));
    const SheetPlan& plan = planOf(sheet);
    const geometry::Page page{fromMm(plan.width), fromMm(plan.height), 0, 0, fromMm(plan.width), fromMm(plan.height)};
    Shaper shaper(chooseFonts());
    const double width = page.pageWidth / plan.columns;
    const double height = page.pageHeight / plan.rows;
    BB_TRY(const Atom paper, layoutBallot(ballot, width, height, shaper));
    PageCanvas canvas(shaper, {ballot.title, ballot.issuer, {}, QStringLiteral("支部手册"), QDateTime()}, page);
    const Atom lines = cutLines(plan);
    const int perPage = ballotsPerPage(sheet);
    for (int done = 0; done < ballot.papers; done += perPage) {
        const QString what = QCoreApplication::translate("branchbook::report", "正在排选票");
        if (!progress.advance(done, ballot.papers, what))
            return fail(ErrorKind::Cancelled, QStringLiteral("report.cancelled"));
        for (int i = 0; i < perPage && done + i < ballot.papers; ++i)
            canvas.draw(paper, width * (i % plan.columns), height * (i / plan.columns));
        canvas.draw(lines, 0, 0);
        canvas.finishPage();
    }
    RenderedPdf pdf{canvas.finish(), {canvas.pagesFinished(), shaper.fonts().standIns(), shaper.missing()}};
    if (pdf.bytes.isEmpty())
        return fail(ErrorKind::Internal, QStringLiteral("report.no_memory"));
    return pdf;
}

Result<TypesetInfo> writeBallots(const organization::Ballot& ballot, BallotSheet sheet, const QString& path,
                                 Progress& progress)
{
    BB_TRY(const RenderedPdf pdf, renderBallots(ballot, sheet, progress));
    BB_CHECK(replaceFile(path, pdf.bytes));
    return pdf.info;
}

} // namespace branchbook::report
