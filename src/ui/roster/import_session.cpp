// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/import_session.h"

#include "branchbook/roster/import_service.h"
#include "ui/roster/import_bench.h"

#include <algorithm>

namespace branchbook::ui {

ImportSession::ImportSession(book::Book& book, book::BranchId branch, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_bench(std::make_unique<ImportBench>(book, branch))
{
    connect(&m_thread, &ImportThread::advanced, this, &ImportSession::progressed);
    connect(&book, &book::Book::changed, this,
            [this] { m_thread.run([bench = m_bench.get()](Progress&) { bench->forgetPeople(); }, {}); });
}

ImportSession::~ImportSession()
{
    m_thread.finish([this] { m_bench.reset(); });
}

void ImportSession::start(Busy busy, Work work)
{
    m_thread.stop();
    setProblem({});
    setBusy(busy);
    const int ticket = ++m_ticket;
    auto result = std::make_shared<Result<Continuation>>();
    m_thread.run([bench = m_bench.get(), asked = std::move(work),
                  result](Progress& progress) { *result = asked(*bench, progress); },
                 [this, ticket, result] {
                     if (ticket != m_ticket)
                         return;
                     setBusy(Busy::No);
                     if (*result)
                         (**result)();
                     else if (result->error().kind != ErrorKind::Cancelled)
                         takeError(result->error());
                 });
}

void ImportSession::takeError(const Error& error)
{
    if (error.code == u"roster.plan_stale")
        plan(nullptr); // somebody changed the book meanwhile: look again, then ask again
    setProblem(error);
}

void ImportSession::setStep(Step step)
{
    if (m_step == step)
        return;
    m_step = step;
    setProblem({});
    Q_EMIT stepChanged();
}

void ImportSession::setBusy(Busy busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void ImportSession::setProblem(std::optional<Error> problem)
{
    if (m_problem == problem)
        return;
    m_problem = std::move(problem);
    Q_EMIT problemChanged();
}

/// Freeing the rows of a big sheet takes long enough to be seen.
void ImportSession::releaseLater(std::shared_ptr<const void> big)
{
    if (big)
        m_thread.run(
            [kept = std::make_shared<std::shared_ptr<const void>>(std::move(big))](Progress&) { kept->reset(); }, {});
}

void ImportSession::openFile(const QString& path, const sheet::CsvOptions& csv)
{
    if (m_busy == Busy::Writing || m_step == Step::Result)
        return;
    m_path = path;
    if (!m_file || m_file->path != path)
        setStep(Step::File);
    start(Busy::Opening, [this, path, csv](ImportBench& bench, Progress& progress) -> Result<Continuation> {
        BB_TRY(OpenedFile opened, bench.open(path, csv, progress));
        return Continuation([this, file = std::move(opened)] { takeFile(file); });
    });
}

void ImportSession::takeFile(const OpenedFile& file)
{
    const bool another = !m_file || m_file->path != file.path;
    m_file = file;
    m_sheet = another ? m_file->likeliest : std::min(m_sheet, int(m_file->sheets.size()) - 1);
    m_headerRow.reset();
    m_loadedFrom = {}; // the file may have been written anew
    if (another) {
        m_decisions.clear();
        m_splitRows.clear();
    }
    Q_EMIT fileChanged();
    Q_EMIT sheetChanged();
    if (another && m_file->sheets.size() == 1 && headerSeen())
        load();
    else
        setStep(Step::Sheet);
}

void ImportSession::chooseSheet(int sheet)
{
    if (!m_file || sheet == m_sheet || sheet < 0 || sheet >= int(m_file->sheets.size()))
        return;
    m_sheet = sheet;
    m_headerRow.reset();
    setProblem({});
    Q_EMIT sheetChanged();
}

void ImportSession::chooseHeaderRow(std::optional<int> row)
{
    m_headerRow = row;
    setProblem({});
    Q_EMIT sheetChanged();
}

std::optional<roster::HeaderLayout> ImportSession::headerSeen() const
{
    if (!m_file)
        return {};
    const SheetLook& look = m_file->sheets[std::size_t(m_sheet)];
    if (!m_headerRow || !look.head)
        return look.layout;
    const auto own = roster::ownColumns(m_book.reader());
    auto layout =
        roster::recognizeHeaderAt(*look.head, *m_headerRow, look.name, own ? *own : std::vector<roster::OwnColumn>());
    return layout ? std::optional(std::move(*layout)) : std::nullopt;
}

ImportSession::Source ImportSession::source() const
{
    return {m_file->path, m_file->encoding, m_file->csv.separator, m_sheet, m_headerRow};
}

void ImportSession::load()
{
    start(Busy::Reading,
          [this, sheet = m_sheet, row = m_headerRow](ImportBench& bench, Progress& progress) -> Result<Continuation> {
              BB_TRY(LoadedSheet read, bench.load(sheet, row, progress));
              return Continuation([this, loaded = std::move(read)] { takeSheet(loaded); });
          });
}

void ImportSession::takeSheet(const LoadedSheet& loaded)
{
    m_decisions.clear();
    m_splitRows.clear();
    if (m_loaded)
        releaseLater(std::move(m_loaded->table));
    m_loaded = loaded;
    m_loadedFrom = source();
    plan(&ImportSession::showCheck);
}

roster::ImportOptions ImportSession::options() const
{
    roster::ImportOptions options;
    options.today = m_book.today();
    options.policy = m_policy;
    options.memberTypes = m_memberTypes;
    options.typing = m_file->format == sheet::Format::Csv ? roster::CellTyping::Untyped : roster::CellTyping::Typed;
    options.decisions = m_decisions;
    return options;
}

void ImportSession::plan(Then then)
{
    m_planStale = true;
    start(Busy::Planning,
          [this, then, sheet = *m_loaded, asked = options(),
           split = m_splitRows](ImportBench& bench, Progress& progress) -> Result<Continuation> {
              BB_TRY(auto made, bench.plan(sheet, asked, split, progress));
              return Continuation([this, then, view = std::move(made)] {
                  releaseLater(std::exchange(m_view, view));
                  m_planStale = false;
                  Q_EMIT planChanged();
                  if (then)
                      (this->*then)();
              });
          });
}

void ImportSession::mapColumn(int column, std::optional<book::Field> field)
{
    std::optional<int> from;
    std::set<book::Field> touched;
    if (field)
        touched.insert(*field);
    for (roster::HeaderColumn& each : m_loaded->layout.columns) {
        if (each.column == column) {
            if (each.field)
                touched.insert(*each.field);
            each.field = field;
            each.certainty = roster::Certainty::Sure;
        } else if (field && each.field == field) {
            each.field.reset();
            from = each.column;
        }
    }
    forgetAnswers(touched);
    plan(nullptr);
    if (from)
        Q_EMIT fieldMoved(*from, column, *field);
}

void ImportSession::forgetAnswers(const std::set<book::Field>& fields)
{
    using book::Field;
    const bool whoIsMeant = std::any_of(fields.begin(), fields.end(), [](Field field) {
        return field == Field::FullName || field == Field::IdNumber || field == Field::BirthDate
            || field == Field::Gender;
    });
    std::erase_if(m_decisions, [&](const roster::Decision& each) {
        return (each.field && fields.contains(*each.field)) || (whoIsMeant && each.code.startsWith(u"match."));
    });
}

void ImportSession::forgetRemembered()
{
    m_loaded->layout = m_loaded->recognized;
    m_loaded->remembered = false;
    m_decisions.clear();
    plan(nullptr);
}

void ImportSession::setPolicy(roster::Policy policy)
{
    if (policy == m_policy)
        return;
    m_policy = policy;
    plan(nullptr);
}

void ImportSession::setMemberTypes(roster::MemberTypes types)
{
    const auto answered =
        std::erase_if(m_decisions, [](const roster::Decision& each) { return each.code == u"member_type.missing"; });
    if (types == m_memberTypes && answered == 0)
        return;
    m_memberTypes = types;
    plan(nullptr);
}

void ImportSession::decide(const roster::Question& question, const QString& option, const QString& value)
{
    const bool anew = !roster::asksWhoIsMeant(question); // an answer about a cell may name somebody else
    const auto same = [&](const roster::Decision& each) {
        if (anew && each.row == question.row && each.code.startsWith(u"match."))
            return true;
        return each.row == question.row && each.field == question.field && each.code == question.code;
    };
    m_decisions.erase(std::remove_if(m_decisions.begin(), m_decisions.end(), same), m_decisions.end());
    m_decisions.push_back(roster::answerTo(question, option, value));
}

void ImportSession::answer(const QuestionGroup& group, const QString& option, const QString& value)
{
    const auto& questions = m_view->plan.questions;
    const roster::Question& first = questions[std::size_t(group.first)];
    decide(first, option, value);
    const auto place = std::find_if(first.options.begin(), first.options.end(),
                                    [&](const roster::Option& each) { return each.id == option; });
    for (const int other : group.others) {
        // The same choice by its place: the first day of the other month has another name.
        const roster::Question& question = questions[std::size_t(other)];
        const auto at = std::size_t(place - first.options.begin());
        if (at < question.options.size())
            decide(question, question.options[at].id, {});
    }
    plan(nullptr);
}

void ImportSession::answerAllRecommended()
{
    const auto recommended = roster::recommendedDecisions(m_view->plan);
    m_decisions.insert(m_decisions.end(), recommended.begin(), recommended.end());
    plan(nullptr);
}

void ImportSession::answerDifferences(int row, const QString& option)
{
    for (const roster::Question& question : m_view->plan.questions) {
        if (question.row == row && question.code == u"match.differs")
            decide(question, option, {});
    }
    plan(nullptr);
}

void ImportSession::splitMonths(int row)
{
    m_splitRows.insert(row);
    plan(nullptr);
}

} // namespace branchbook::ui
