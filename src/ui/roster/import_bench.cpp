// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/import_bench.h"

#include "branchbook/base/log.h"
#include "branchbook/book/backup.h"
#include "ui/roster/outcome.h"
#include "ui/roster/plan_view.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr std::size_t kMostLooks = 40; // sheets whose first rows are read at once

/// What the book knows of headers.
struct KnownHeaders {
    std::vector<roster::OwnColumn> own;
    std::vector<roster::RememberedLayout> layouts;
};

Result<KnownHeaders> knownHeaders(const store::Session& session)
{
    KnownHeaders known;
    BB_TRY(known.own, roster::ownColumns(session));
    BB_TRY(known.layouts, roster::rememberedLayouts(session));
    return known;
}

SheetLook lookAt(sheet::Workbook& workbook, int index, const KnownHeaders& known, Progress& progress)
{
    const sheet::SheetInfo& info = workbook.sheets().at(index);
    SheetLook look{info.name, info.hidden, nullptr, std::nullopt, std::nullopt};
    if (std::size_t(index) >= kMostLooks)
        return look;
    auto table = workbook.read(index, progress, kLookRows);
    if (!table) {
        look.error = table.error();
        return look;
    }
    look.head = std::make_shared<const sheet::Table>(std::move(*table));
    if (auto layout = roster::recognizeHeader(*look.head, info.name, {}, known.own, known.layouts))
        look.layout = std::move(*layout);
    return look;
}

/// The copy has no number of rows that says something to people.
class BackingUp final : public Progress
{
public:
    explicit BackingUp(Progress& progress)
        : m_progress(progress)
    {
    }
    bool advance(qint64, qint64, const QString&) override { return m_progress.advance(0, 0, m_what); }

private:
    Progress& m_progress;
    QString m_what = QCoreApplication::translate("Import", "备份手册");
};

int knownColumns(const SheetLook& look)
{
    if (!look.layout)
        return -1;
    const auto& columns = look.layout->columns;
    const auto known = std::count_if(columns.begin(), columns.end(), [](const auto& each) { return each.field; });
    return int(known) * 2 + (look.hidden ? 0 : 1);
}

/// The header and one row of the sheet, with other texts in some cells.
sheet::Table rowWithEdits(const PlanView& view, int planRow, const std::vector<CellEdit>& edits)
{
    sheet::Table table;
    table.setDateSystem(view.table->dateSystem());
    for (const sheet::MergedRange& merge : view.table->merges()) {
        if (merge.lastRow <= view.plan.layout.lastHeaderRow)
            table.addMerge(merge);
    }
    const auto copyRow = [&](int index) {
        table.beginRow(view.table->rowNumber(index));
        for (const sheet::Cell& cell : view.table->cells(index))
            table.addCell(cell);
    };
    for (int index = 0; index < view.plan.layout.firstDataIndex; ++index)
        copyRow(index);
    const int index = view.plan.rows[std::size_t(planRow)].index;
    table.beginRow(view.table->rowNumber(index));
    for (const sheet::Cell& cell : view.table->cells(index)) {
        const bool edited =
            std::any_of(edits.begin(), edits.end(), [&](const CellEdit& edit) { return edit.column == cell.column; });
        if (!edited)
            table.addCell(cell);
    }
    for (const CellEdit& edit : edits) {
        if (!edit.text.trimmed().isEmpty())
            table.addCell(edit.column, sheet::CellKind::Text, edit.text);
    }
    table.sortRows();
    return table;
}

roster::PersonKeys keysOf(const book::FieldValues& values)
{
    return roster::personKeys(values.get(book::Field::FullName), values.get(book::Field::IdNumber),
                              values.get(book::Field::BirthDate));
}

bool isSamePerson(const roster::PersonKeys& a, const roster::PersonKeys& b)
{
    if (a.idNumber != 0 && b.idNumber != 0)
        return a.idNumber == b.idNumber;
    return a.name == b.name && !a.birth.isEmpty() && a.birth == b.birth;
}

} // namespace

ImportBench::ImportBench(book::Book& book, book::BranchId branch)
    : m_book(book)
    , m_branch(branch)
{
}

ImportBench::~ImportBench() = default;

Result<> ImportBench::connectToBook()
{
    if (m_reader)
        return {};
    BB_TRY(m_reader, m_book.openReader());
    return {};
}

Result<OpenedFile> ImportBench::open(const QString& path, const sheet::CsvOptions& csv, Progress& progress)
{
    BB_CHECK(connectToBook());
    BB_TRY(const KnownHeaders known, knownHeaders(*m_reader));
    BB_TRY(auto workbook, sheet::Workbook::open(path, csv));
    OpenedFile file;
    file.path = path;
    file.name = QFileInfo(path).fileName();
    file.format = workbook->format();
    file.encoding = workbook->encoding();
    file.csv = csv;
    for (int i = 0; i < workbook->sheets().size(); ++i) {
        if (!progress.advance(i, workbook->sheets().size(), {}))
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        file.sheets.push_back(lookAt(*workbook, i, known, progress));
    }
    const auto best = std::max_element(file.sheets.begin(), file.sheets.end(),
                                       [](const auto& a, const auto& b) { return knownColumns(a) < knownColumns(b); });
    file.likeliest = int(best - file.sheets.begin());
    if (best->error && file.sheets.size() == 1)
        return fail(*best->error);
    m_workbook = std::move(workbook);
    return file;
}

Result<LoadedSheet> ImportBench::load(int sheet, std::optional<int> headerRow, Progress& progress)
{
    BB_CHECK(connectToBook());
    BB_TRY(const KnownHeaders known, knownHeaders(*m_reader));
    LoadedSheet loaded;
    BB_TRY(sheet::Table table, m_workbook->read(sheet, progress));
    loaded.table = std::make_shared<const sheet::Table>(std::move(table));
    const QString name = m_workbook->sheets().at(sheet).name;
    if (headerRow) {
        BB_TRY(loaded.recognized, roster::recognizeHeaderAt(*loaded.table, *headerRow, name, known.own));
    } else {
        BB_TRY(loaded.recognized, roster::recognizeHeader(*loaded.table, name, {}, known.own, known.layouts));
    }
    if (m_workbook->format() == sheet::Format::Csv)
        BB_CHECK(roster::refuseOneColumn(loaded.recognized, name));
    if (loaded.recognized.firstDataIndex >= loaded.table->rowCount())
        return fail(ErrorKind::Invalid, QStringLiteral("roster.no_rows"), {name});
    loaded.layout = loaded.recognized;
    BB_TRY(const auto remembered, roster::rememberedColumns(*m_reader, loaded.layout.fingerprint));
    roster::applyRemembered(loaded.layout, remembered);
    loaded.remembered = !remembered.empty();
    return loaded;
}

Result<std::shared_ptr<const PlanView>> ImportBench::plan(const LoadedSheet& sheet, roster::ImportOptions options,
                                                          const std::set<int>& splitRows, Progress& progress)
{
    BB_CHECK(connectToBook());
    if (!m_people) {
        BB_TRY(m_people, roster::indexMembers(*m_reader));
    }
    BB_TRY(options.places, roster::placesOf(*m_reader, m_branch));
    BB_TRY(auto plan, roster::makePlan(*sheet.table, sheet.layout, *m_people, options, progress));
    return makePlanView(sheet.table, std::move(plan), splitRows);
}

Result<ImportOutcome> ImportBench::writePlan(const PlanView& view, roster::Remember remember, Progress& progress)
{
    BB_CHECK(connectToBook());
    QElapsedTimer clock;
    clock.start();
    BB_TRY(const auto result, roster::importRoster(m_book, *view.table, view.plan, remember, progress));
    const qint64 needed = clock.elapsed();
    ImportOutcome outcome = makeOutcome(view, result, *m_reader);
    outcome.at = m_book.clock().now().toLocalTime();
    outcome.milliseconds = needed;
    return outcome;
}

Result<ImportOutcome> ImportBench::write(const PlanView& view, Progress& progress)
{
    BB_CHECK(connectToBook());
    QElapsedTimer clock; // people wait for the copy as well
    clock.start();
    BackingUp quiet(progress);
    if (!quiet.advance(0, 0, {})) // the copy itself may be silent for long
        return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
    const auto backup = book::backUpBeside(*m_reader, book::BackupReason::BeforeImport, quiet);
    if (!backup && backup.error().kind == ErrorKind::Cancelled)
        return fail(backup.error());
    BB_TRY(ImportOutcome outcome, writePlan(view, roster::Remember::Layout, progress));
    outcome.milliseconds = clock.elapsed();
    m_mended.clear();
    if (backup)
        outcome.backup = backup->path;
    else
        outcome.backupFault = backup.error(); // it can still be undone; the page says so
    return outcome;
}

/// Where the person is in the book because of another row of this file: which, and by what it is known.
std::optional<roster::Problem> ImportBench::writtenTwin(const PlanView& view, const roster::PersonKeys& keys) const
{
    const auto problem = [&](int row, const roster::PersonKeys& twin) {
        const bool byNumber = keys.idNumber != 0 && twin.idNumber == keys.idNumber;
        return roster::Problem{byNumber ? QStringLiteral("row.same_id_number") : QStringLiteral("row.same_person"),
                               roster::Severity::Error,
                               {QString::number(row)}};
    };
    for (const auto& [row, person] : m_mended) {
        if (isSamePerson(person, keys))
            return problem(row, person);
    }
    roster::PlanValues values(view.plan, *view.table);
    for (const roster::PlanRow& row : view.plan.rows) {
        if (row.disposition == roster::Disposition::Rejected || row.disposition == roster::Disposition::Skipped)
            continue;
        const roster::PersonKeys person = keysOf(values.of(row));
        if (isSamePerson(person, keys))
            return problem(row.number, person);
    }
    return std::nullopt;
}

Result<Correction> ImportBench::correct(const PlanView& view, int planRow, const std::vector<CellEdit>& edits,
                                        Progress& progress)
{
    LoadedSheet one;
    one.table = std::make_shared<const sheet::Table>(rowWithEdits(view, planRow, edits));
    one.layout = view.plan.layout;
    m_people.reset(); // the import has just added people
    auto options = view.plan.options;
    BB_TRY(auto again, plan(one, options, {}, progress));
    if (again->openGroups > 0) {
        const auto recommended = roster::recommendedDecisions(again->plan);
        options.decisions.insert(options.decisions.end(), recommended.begin(), recommended.end());
        BB_TRY(again, plan(one, options, {}, progress));
    }
    Correction correction;
    if (again->count(RowFilter::Rejected) > 0 || again->plan.rows.empty()) {
        correction.stillRejected = again->plan.rows.empty() ? ShownReject() : rejectOf(*again, 0);
        return correction;
    }
    const roster::PlanRow& mended = again->plan.rows.front();
    const roster::PersonKeys keys = keysOf(roster::PlanValues(again->plan, *again->table).of(mended));
    if (!mended.member.isNull()) {
        if (const auto twin = writtenTwin(view, keys)) {
            correction.stillRejected = twinReject(view, planRow, *twin);
            return correction;
        }
    }
    BB_TRY(correction.outcome, writePlan(*again, roster::Remember::Nothing, progress));
    m_mended.emplace_back(mended.number, keys);
    return correction;
}

Result<> ImportBench::undo(QList<qint64>& ops)
{
    m_mended.clear();
    BB_CHECK(connectToBook());
    NoProgress progress;
    if (const auto copy = book::backUpIfChanged(*m_reader, book::BackupReason::BeforeUndo, progress); !copy)
        log(LogLevel::Warning, QStringLiteral("no copy before the undo: ") + copy.error().code);
    while (!ops.isEmpty()) {
        BB_CHECK(m_book.undo(ops.last()));
        ops.removeLast();
    }
    return {};
}

} // namespace branchbook::ui
