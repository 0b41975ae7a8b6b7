// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/copy_before.h"
#include "cli/roster_ask.h"
#include "cli/roster_json.h"

#include "branchbook/base/replace_file.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/roster/export.h"
#include "branchbook/roster/import_service.h"
#include "branchbook/roster/rejects.h"
#include "branchbook/sheet/workbook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>
#include <iostream>
#include <unistd.h>

namespace branchbook::cli {

namespace {

using roster::ColumnChoice;
using roster::ImportPlan;
using roster::Policy;

Result<Policy> policyOf(const Invocation& given)
{
    if (!given.has(QStringLiteral("policy")))
        return Policy::Fill;
    const QString name = given.value(QStringLiteral("policy"));
    const auto policy = roster::policyByName(name);
    if (!policy)
        return fail(ErrorKind::Usage, QStringLiteral("roster.policy"), {name});
    if (*policy == Policy::Ask && (isatty(STDIN_FILENO) == 0 || given.has(QStringLiteral("json"))))
        return fail(ErrorKind::Usage, QStringLiteral("roster.ask_terminal"));
    return *policy;
}

/// A field of the book's own is called as people call it, with or without "own:" before it.
std::optional<book::Field> fieldCalled(const QString& name, const std::vector<roster::OwnColumn>& own)
{
    const QString plain = name.startsWith(u"own:") ? name.mid(4) : name;
    for (const roster::OwnColumn& column : own) {
        if (roster::headerKey(column.own.name) == roster::headerKey(plain))
            return column.field;
    }
    return book::fieldByName(name);
}

/// FIELD=HEADER; "none=HEADER" leaves a column out.
Result<std::vector<ColumnChoice>> choicesOf(const Invocation& given, const std::vector<roster::OwnColumn>& own)
{
    std::vector<ColumnChoice> choices;
    for (const QString& text : given.values(QStringLiteral("map"))) {
        const qsizetype equals = text.indexOf(u'=');
        const QString name = text.left(equals).trimmed();
        const auto field = fieldCalled(name, own);
        if (equals < 1 || (!field && name != u"none"))
            return fail(ErrorKind::Usage, QStringLiteral("roster.map_field"), {name});
        choices.push_back({text.mid(equals + 1), field});
    }
    return choices;
}

/// The sheet that was read, with its header, and the names of the others.
struct Source {
    sheet::Table table;
    roster::HeaderLayout layout;
    QString name;
    QStringList others;
};

Result<int> sheetNamed(const sheet::Workbook& workbook, const QString& name)
{
    QStringList names;
    for (const sheet::SheetInfo& info : workbook.sheets()) {
        if (info.name == name)
            return static_cast<int>(names.size());
        names << info.name;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("roster.no_sheet"), {name, shownList(names)});
}

/// The named sheet, else the first visible one that has a header.
Result<Source> readSource(sheet::Workbook& workbook, const Invocation& given, const std::vector<roster::OwnColumn>& own,
                          const std::vector<roster::RememberedLayout>& remembered, Progress& progress)
{
    BB_TRY(const auto choices, choicesOf(given, own));
    std::vector<int> candidates;
    if (given.has(QStringLiteral("sheet"))) {
        BB_TRY(const int wanted, sheetNamed(workbook, given.value(QStringLiteral("sheet"))));
        candidates.push_back(wanted);
    } else {
        for (int i = 0; i < workbook.sheets().size(); ++i) {
            if (!workbook.sheets()[i].hidden || workbook.sheets().size() == 1)
                candidates.push_back(i);
        }
    }
    std::optional<Error> first;
    for (const int candidate : candidates) {
        const QString name = workbook.sheets()[candidate].name;
        BB_TRY(sheet::Table table, workbook.read(candidate, progress));
        auto layout = roster::recognizeHeader(table, name, choices, own, remembered);
        if (layout) {
            if (workbook.format() == sheet::Format::Csv)
                BB_CHECK(roster::refuseOneColumn(*layout, name));
            Source source{std::move(table), std::move(*layout), name, {}};
            for (int other = 0; other < workbook.sheets().size(); ++other) {
                const sheet::SheetInfo& info = workbook.sheets()[other];
                if (other != candidate)
                    source.others << (info.hidden ? tr("%1（隐藏）").arg(info.name) : info.name);
            }
            return source;
        }
        if (!first || layout.error().code != u"roster.no_header")
            first = layout.error(); // a header that lacks a chosen column says more than no header
    }
    return fail(first.value_or(Error{ErrorKind::Invalid, QStringLiteral("roster.no_header"), {QString()}, {}}));
}

/// Asked until nothing is open: an answer may raise the next question (the same person, whose telephone differs).
Result<ImportPlan> askedPlan(const Source& source, const roster::MemberIndex& index, roster::ImportOptions options,
                             ImportPlan plan, Progress& progress)
{
    while (options.policy == Policy::Ask) {
        BB_TRY(const auto answers, askQuestions(plan, options.decisions, std::cin, std::cerr));
        if (answers.empty())
            break;
        options.decisions.insert(options.decisions.end(), answers.begin(), answers.end());
        BB_TRY(plan, roster::makePlan(source.table, source.layout, index, options, progress));
    }
    return plan;
}

/// Where the rejected rows go, empty where nobody wants them. Asked before the import, because afterwards it is too late
/// to say that they cannot be kept.
Result<QString> rejectsTarget(const Context& context)
{
    const Invocation& given = context.invocation();
    if (!given.has(QStringLiteral("rejects")))
        return QString();
    BB_TRY(const QString path,
           context.target(given.value(QStringLiteral("rejects")), {QStringLiteral("xlsx"), QStringLiteral("csv")},
                          {given.words[0]}));
    BB_CHECK(canReplaceFile(path));
    return path;
}

/// The import stands by now: a failure here is told, and does not undo what was done.
void writeRejects(const QString& path, const ImportPlan& plan, const sheet::Table& table, Answer& answer,
                  QJsonObject& json)
{
    if (path.isEmpty() || plan.counts.rejected == 0)
        return;
    if (const auto written = sheet::writeTable(path, roster::rejectedRows(plan, table)); !written) {
        const QString text = sentence(written.error());
        json.insert(QStringLiteral("rejects_error"), text);
        answer.warnings << tr("退回的 %1 行没有存下来：%2").arg(plan.counts.rejected).arg(text);
        return;
    }
    answer.lines << tr("退回的 %1 行存到了 %2，改好后可以再导入。").arg(plan.counts.rejected).arg(path);
}

Result<Answer> rosterImport(Context& context)
{
    const Invocation& given = context.invocation();
    const bool dryRun = given.has(QStringLiteral("dry-run"));
    BB_TRY(const QString rejects, rejectsTarget(context));
    roster::ImportOptions options;
    BB_TRY(options.policy, policyOf(given));
    BB_TRY(const auto opened, context.openBook(dryRun ? book::OpenMode::ReadOnly : book::OpenMode::Write));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const auto workbook, sheet::Workbook::open(given.words[0], {given.value(QStringLiteral("encoding")), {}}));
    BB_TRY(const auto own, roster::ownColumns(opened->reader()));
    const bool chosen = given.has(QStringLiteral("map"));
    std::vector<roster::RememberedLayout> layouts;
    if (!chosen) {
        BB_TRY(layouts, roster::rememberedLayouts(opened->reader()));
    }
    BB_TRY(Source source, readSource(*workbook, given, own, layouts, context.progress()));
    if (!chosen) {
        BB_TRY(const auto remembered, roster::rememberedColumns(opened->reader(), source.layout.fingerprint));
        applyRemembered(source.layout, remembered);
    }
    options.today = opened->today();
    options.typing = workbook->format() == sheet::Format::Csv ? roster::CellTyping::Untyped : roster::CellTyping::Typed;
    BB_TRY(options.places, roster::placesOf(opened->reader(), branch.id));
    BB_TRY(const roster::MemberIndex index, roster::indexMembers(opened->reader()));
    BB_TRY(ImportPlan plan, roster::makePlan(source.table, source.layout, index, options, context.progress()));
    BB_TRY(plan, askedPlan(source, index, options, std::move(plan), context.progress()));
    if (plan.counts.read == 0)
        return fail(ErrorKind::Invalid, QStringLiteral("roster.no_rows"), {source.name});
    Answer answer;
    QJsonObject json; // of thousands of problems it takes as long as planning
    if (given.has(QStringLiteral("json")))
        json = importJson(plan, source.table);
    answer.lines = importLines(plan, source.table, dryRun ? Written::DryRun : Written::Yes);
    if (!dryRun) {
        // The import can be undone as one step; a copy that cannot be made does not stop it.
        const auto copy = book::backUpIfChanged(opened->reader(), book::BackupReason::BeforeImport, context.progress());
        if (!copy && copy.error().kind == ErrorKind::Cancelled)
            return fail(copy.error());
        warnOfCopy(copy, answer);
        BB_TRY(const auto result,
               roster::importRoster(*opened, source.table, plan,
                                    chosen ? roster::Remember::Layout : roster::Remember::Nothing, context.progress()));
        json.insert(QStringLiteral("op"), result.op);
    }
    writeRejects(rejects, plan, source.table, answer, json);
    json.insert(QStringLiteral("sheet"), source.name);
    if (!source.others.isEmpty()) {
        json.insert(QStringLiteral("other_sheets"), QJsonArray::fromStringList(source.others));
        answer.lines
            << tr("只读了工作表“%1”；没有读：%2（用 --sheet 指定）。").arg(source.name, shownList(source.others));
    }
    json.insert(QStringLiteral("dry_run"), dryRun);
    if (dryRun)
        answer.lines << tr("这是试算，没有写入任何内容。"); // and at the beginning, which may be far above
    answer.json = json;
    return answer;
}

Result<Answer> rosterExport(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY([[maybe_unused]] const QString path, context.target(given.words[0], {}));
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    const auto secrets = given.has(QStringLiteral("masked")) ? roster::Secrets::Masked : roster::Secrets::Plain;
    QDate day = opened->today();
    std::optional<book::RosterDay> past;
    if (given.has(QStringLiteral("as-of"))) {
        BB_TRY(day, context.date(QStringLiteral("as-of"), day));
        BB_CHECK(book::checkRosterDay(branch, day, opened->today()));
    }
    if (day < opened->today()) {
        BB_TRY(past, book::RosterDay::load(opened->reader(), branch.id, day));
    }
    BB_TRY(const sheet::OutputTable table,
           roster::exportRoster(opened->reader(), branch, day, secrets, past ? &*past : nullptr));
    BB_CHECK(sheet::writeTable(given.words[0], table));
    Answer answer;
    const auto people = static_cast<qint64>(table.rows.size());
    answer.json = QJsonObject{{QStringLiteral("file"), given.words[0]},
                              {QStringLiteral("branch"), branch.name},
                              {QStringLiteral("members"), people},
                              {QStringLiteral("columns"), static_cast<qint64>(table.header.size())},
                              {QStringLiteral("day"), day.toString(Qt::ISODate)},
                              {QStringLiteral("masked"), secrets == roster::Secrets::Masked}};
    answer.lines << (past ? tr("到 %1 为止 %2 人的名册存到了 %3。")
                                .arg(day.toString(Qt::ISODate), QString::number(people), given.words[0])
                          : tr("%1 人的名册存到了 %2。").arg(people).arg(given.words[0]));
    if (past)
        answer.warnings
            << tr("人员类别、党内职务、党小组、流动和失联按 %1 算，其他各项是现在的。").arg(day.toString(Qt::ISODate));
    return answer;
}

} // namespace

QList<Command> rosterCommands()
{
    const QString noun = QStringLiteral("roster");
    return {{noun,
             QStringLiteral("import"),
             {QStringLiteral("FILE")},
             {QStringLiteral("sheet=NAME"), QStringLiteral("map=FIELD=HEADER…"),
              QStringLiteral("policy=new-only|fill|overwrite|ask"), QStringLiteral("dry-run"),
              QStringLiteral("rejects=OUT.xlsx"), QStringLiteral("encoding=NAME")},
             tr("导入花名册：xlsx、xls、ods、csv"),
             rosterImport},
            {noun,
             QStringLiteral("export"),
             {QStringLiteral("OUT.xlsx|.csv")},
             {QStringLiteral("masked"), QStringLiteral("as-of=D")},
             tr("导出花名册；--masked 遮住身份证号和电话，--as-of 导出过去某一天的花名册"),
             rosterExport}};
}

} // namespace branchbook::cli
