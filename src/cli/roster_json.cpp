// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/roster_json.h"

#include "branchbook/base/date.h"
#include "branchbook/base/masking.h"
#include "branchbook/base/text.h"
#include "branchbook/roster/rejects.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace branchbook::cli {

namespace {

using roster::ImportPlan;
using roster::NoticeGroup;
using roster::RowProblem;

constexpr qsizetype kMostRowsNamed = 20;
constexpr int kMostLines = 200;
constexpr int kMostOfAKind = 20;
constexpr qsizetype kLongestValue = 40;

/// A field of the book's own by what people call it.
QString keyOf(book::Field field)
{
    return book::isOwnField(field) ? QStringLiteral("own:") + book::fieldLabel(field) : book::fieldName(field);
}

QJsonValue fieldJson(const std::optional<book::Field>& field)
{
    return field ? QJsonValue(keyOf(*field)) : QJsonValue();
}

QHash<int, QString> headersOf(const ImportPlan& plan)
{
    QHash<int, QString> headers;
    for (const roster::HeaderColumn& column : plan.layout.columns)
        headers.insert(column.column, column.header);
    return headers;
}

QJsonArray mappingJson(const ImportPlan& plan)
{
    QJsonArray mapping;
    for (const roster::HeaderColumn& column : plan.layout.columns) {
        QJsonObject entry{{QStringLiteral("header"), column.header},
                          {QStringLiteral("field"), fieldJson(column.field)},
                          {QStringLiteral("column"), sheet::columnName(column.column)}};
        if (column.certainty == roster::Certainty::Suggested)
            entry.insert(QStringLiteral("suggestion"), fieldJson(column.suggestion));
        if (column.marks && !column.field)
            entry.insert(QStringLiteral("to_verify"), true);
        mapping.append(entry);
    }
    return mapping;
}

QJsonArray noticesJson(const ImportPlan& plan)
{
    QJsonArray notices;
    for (const NoticeGroup& group : plan.notices) {
        QJsonArray rows;
        for (const int row : group.rows) {
            if (rows.size() == kMostRowsNamed)
                break;
            rows.append(row);
        }
        notices.append(QJsonObject{{QStringLiteral("code"), group.first.code},
                                   {QStringLiteral("field"), fieldJson(group.field)},
                                   {QStringLiteral("count"), static_cast<qint64>(group.rows.size())},
                                   {QStringLiteral("rows"), rows},
                                   {QStringLiteral("text"), problemText(group.first)}});
    }
    return notices;
}

QString maskedFor(const std::optional<book::Field>& field, const QString& value)
{
    if (!field)
        return value;
    if (*field == book::Field::Sanctions)
        return maskWords(value);
    const book::FieldKind kind = book::fieldInfo(*field).kind;
    if (kind == book::FieldKind::IdNumber)
        return maskIdNumber(value);
    return kind == book::FieldKind::Phone ? maskPhone(value) : value;
}

/// Long numbers of a quoted cell that belongs to no field: a telephone in a signature is nobody's business either.
QString maskedRuns(const QString& text)
{
    constexpr qsizetype kIdNumber = 15;
    static const QRegularExpression run(QStringLiteral("\\d+(?:-\\d+)*[Xx]?"));
    QString masked;
    qsizetype from = 0;
    auto found = run.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        const QString number = match.captured();
        const qsizetype digits = number.size() - number.count(u'-');
        const bool joined = number.contains(u'-');
        const bool date = digits == 8 && (joined || number.startsWith(u"19") || number.startsWith(u"20"));
        masked += text.mid(from, match.capturedStart() - from);
        if (date || digits < (joined ? 9 : 7))
            masked += number;
        else
            masked += digits >= kIdNumber ? maskIdNumber(number) : maskPhone(number);
        from = match.capturedEnd();
    }
    return masked + text.mid(from);
}

bool mayHoldNumbers(const std::optional<book::Field>& field)
{
    if (!field)
        return true;
    const book::FieldKind kind = book::fieldInfo(*field).kind;
    return kind != book::FieldKind::Date && kind != book::FieldKind::Money && kind != book::FieldKind::Integer;
}

/// What a policy fills or replaces, with the name that the row gives.
struct NamedChange {
    const roster::Change* change;
    QString name;
};

std::vector<NamedChange> namedChanges(const ImportPlan& plan, const sheet::Table& table)
{
    std::vector<NamedChange> named;
    roster::PlanValues values(plan, table);
    auto row = plan.rows.begin();
    for (const roster::Change& change : plan.changes) {
        if (!named.empty() && named.back().change->row == change.row) {
            named.push_back({&change, named.back().name});
            continue;
        }
        row = std::find_if(row, plan.rows.end(), [&](const auto& each) { return each.number == change.row; });
        named.push_back({&change, row == plan.rows.end() ? QString() : values.of(*row).get(book::Field::FullName)});
    }
    return named;
}

QJsonArray changesJson(const ImportPlan& plan, const sheet::Table& table)
{
    QJsonArray changes;
    for (const auto& [change, name] : namedChanges(plan, table))
        changes.append(QJsonObject{{QStringLiteral("row"), change->row},
                                   {QStringLiteral("full_name"), name},
                                   {QStringLiteral("field"), keyOf(change->field)},
                                   {QStringLiteral("old"), change->oldValue},
                                   {QStringLiteral("new"), change->newValue}});
    return changes;
}

/// The old and the new value side by side, never alike where they differ.
std::pair<QString, QString> maskedChange(const roster::Change& change)
{
    const book::FieldKind kind = book::fieldInfo(change.field).kind;
    if (kind == book::FieldKind::Date) {
        const QString old = PartialDate::fromIso(change.oldValue).toChinese();
        return {old.isEmpty() ? QStringLiteral("—") : old, PartialDate::fromIso(change.newValue).toChinese()};
    }
    if (kind == book::FieldKind::YesNo) {
        const QString old = roster::yesNoWord(change.oldValue);
        return {old.isEmpty() ? QStringLiteral("—") : old, roster::yesNoWord(change.newValue)};
    }
    if (change.oldValue.isEmpty())
        return {QStringLiteral("—"), maskedFor(change.field, change.newValue)};
    if (kind != book::FieldKind::IdNumber && kind != book::FieldKind::Phone)
        return change.field == book::Field::Sanctions ? maskWordPair(change.oldValue, change.newValue)
                                                      : std::pair(change.oldValue, change.newValue);
    return maskPair(kind == book::FieldKind::IdNumber ? NumberMask::IdNumber : NumberMask::Phone, change.oldValue,
                    change.newValue);
}

QStringList changeLines(const ImportPlan& plan, const sheet::Table& table)
{
    QStringList lines;
    for (const auto& [change, name] : namedChanges(plan, table)) {
        if (lines.size() == kMostLines) {
            lines << QCoreApplication::translate("Cli", "……还有 %1 处改动，用 --json 看全部。")
                         .arg(static_cast<int>(plan.changes.size()) - kMostLines);
            break;
        }
        lines << QCoreApplication::translate("Cli", "第 %1 行 %2 %3").arg(change->row).arg(name, changeText(*change));
    }
    return lines;
}

std::vector<int> rejectedRowNumbers(const ImportPlan& plan)
{
    std::vector<int> rows;
    for (const roster::PlanRow& row : plan.rows)
        if (row.disposition == roster::Disposition::Rejected)
            rows.push_back(row.number);
    return rows;
}

/// A row that waits for an answer: the terminal can ask.
bool asksForAnswer(const ImportPlan& plan, const RowProblem& problem)
{
    return problem.problem.code.startsWith(u"match.")
        && std::any_of(plan.questions.begin(), plan.questions.end(), [&](const roster::Question& question) {
               return question.row == problem.row && question.chosen < 0 && question.code.startsWith(u"match.");
           });
}

QString lineOf(const RowProblem& problem, const QString& header)
{
    const roster::Problem shown = maskedProblem(problem);
    QString place = QCoreApplication::translate("Cli", "第 %1 行").arg(problem.row);
    if (!header.isEmpty())
        place += u' ' + header;
    QString value = withoutControls(maskedFor(problem.field, problem.value.left(kLongestValue))).simplified();
    QString text = withoutControls(problemText(shown));
    if (mayHoldNumbers(problem.field)) {
        value = maskedRuns(value);
        text = maskedRuns(text);
    }
    const QString day = PartialDate::fromIso(problem.value).toChinese(); // as the sentence says it
    const bool repeats =
        value.isEmpty() || value == header || text.contains(value) || (!day.isEmpty() && text.contains(day));
    return QStringLiteral("%1%2：%3").arg(place, repeats ? QString() : QStringLiteral("“%1”").arg(value), text);
}

/// Of a rejected row with several problems: the ones it is rejected for.
QString sentBackWords(const ImportPlan& plan, const RowProblem& problem)
{
    if (!roster::sendsBack(problem))
        return {};
    const auto [first, last] = std::equal_range(plan.problems.begin(), plan.problems.end(), problem,
                                                [](const RowProblem& a, const RowProblem& b) { return a.row < b.row; });
    return last - first < 2 ? QString() : QCoreApplication::translate("Cli", "这一行因此退回。");
}

/// Of one kind the first ones in words; a column of names with spaces would fill the screen.
QStringList noticeLines(const ImportPlan& plan)
{
    QStringList lines;
    QHash<QString, int> named;
    int more = 0;
    for (const NoticeGroup& group : plan.notices) {
        if (++named[group.first.code] <= kMostOfAKind)
            lines << QCoreApplication::translate("Cli", "%1（%2）")
                         .arg(problemText(group.first).replace(u'\n', u' '), roster::rowsText(group.rows));
        else
            more += static_cast<int>(group.rows.size());
    }
    if (more > 0)
        lines << QCoreApplication::translate("Cli", "……同样的改动还有 %1 行，用 --json 看全部。").arg(more);
    return lines;
}

/// A dry run says what would be, and nothing that sounds as if it were done.
QStringList countLines(const ImportPlan& plan, Written written)
{
    const roster::PlanCounts& counts = plan.counts;
    const bool dry = written == Written::DryRun;
    const auto word = [dry](const char* done, const char* planned) {
        return QCoreApplication::translate("Cli", dry ? planned : done);
    };
    QStringList lines{word(QT_TRANSLATE_NOOP("Cli", "读了 %1 行：新增 %2，更新 %3，没有变化 %4，跳过 %5，退回 %6。"),
                           QT_TRANSLATE_NOOP("Cli",
                                             "试算，没有写入任何内容。读了 %1 行：将新增 %2，将更新 %3，没有变化 %4，"
                                             "将跳过 %5，将退回 %6。"))
                          .arg(counts.read)
                          .arg(counts.added)
                          .arg(counts.updated)
                          .arg(counts.unchanged)
                          .arg(counts.skipped)
                          .arg(counts.rejected)};
    if (counts.rejected > 0)
        lines << word(QT_TRANSLATE_NOOP("Cli", "退回的是%1。"), QT_TRANSLATE_NOOP("Cli", "将退回的是%1。"))
                     .arg(roster::rowsText(rejectedRowNumbers(plan)));
    if (counts.unverified > 0)
        lines << QCoreApplication::translate("Cli", "其中 %1 人的身份证号待核实（%2）。")
                     .arg(counts.unverified)
                     .arg(roster::rowsText(roster::unverifiedRows(plan)));
    if (const auto ended = roster::endedRows(plan); !ended.empty())
        lines << QCoreApplication::translate("Cli",
                                             "有 %1 人（%2）的党籍状态是死亡、出党或者停止党籍，或者转出时间已经过去，"
                                             "不在名册里，用 member list --status 可以列出。")
                     .arg(ended.size())
                     .arg(roster::rowsText(ended));
    if (counts.leftEmpty > 0)
        lines << word(QT_TRANSLATE_NOOP("Cli", "%1 处留空，需要补填，已标记为“待核实”。"),
                      QT_TRANSLATE_NOOP("Cli", "%1 处将留空，需要补填，会标记为“待核实”。"))
                     .arg(counts.leftEmpty);
    return lines;
}

} // namespace

QString changeText(const roster::Change& change)
{
    const auto [before, after] = maskedChange(change);
    return QCoreApplication::translate("Cli", "%1：%2 → %3").arg(book::fieldLabel(change.field), before, after);
}

QJsonObject importJson(const ImportPlan& plan, const sheet::Table& table)
{
    const QHash<int, QString> headers = headersOf(plan);
    QHash<int, QString> outcomes;
    for (const roster::PlanRow& row : plan.rows)
        outcomes.insert(row.number, roster::dispositionName(row.disposition));
    QJsonArray problems;
    for (const RowProblem& problem : plan.problems)
        problems.append(QJsonObject{{QStringLiteral("row"), problem.row},
                                    {QStringLiteral("header"), headers.value(problem.column)},
                                    {QStringLiteral("field"), fieldJson(problem.field)},
                                    {QStringLiteral("value"), problem.value},
                                    {QStringLiteral("code"), problem.problem.code},
                                    {QStringLiteral("severity"), severityName(problem.problem.severity)},
                                    {QStringLiteral("outcome"), outcomes.value(problem.row)},
                                    {QStringLiteral("text"), problemText(wordedProblem(problem))}});
    const roster::PlanCounts& counts = plan.counts;
    QJsonArray rejected;
    for (const int row : rejectedRowNumbers(plan))
        rejected.append(row);
    return {{QStringLiteral("read"), counts.read},
            {QStringLiteral("added"), counts.added},
            {QStringLiteral("updated"), counts.updated},
            {QStringLiteral("unchanged"), counts.unchanged},
            {QStringLiteral("skipped"), counts.skipped},
            {QStringLiteral("rejected"), counts.rejected},
            {QStringLiteral("mapping"), mappingJson(plan)},
            {QStringLiteral("problems"), problems},
            {QStringLiteral("notices"), noticesJson(plan)},
            {QStringLiteral("changes"), changesJson(plan, table)},
            {QStringLiteral("left_empty"), counts.leftEmpty},
            {QStringLiteral("rejected_rows"), rejected}};
}

QStringList importLines(const ImportPlan& plan, const sheet::Table& table, Written written)
{
    QStringList lines = countLines(plan, written);
    lines << changeLines(plan, table);
    const QHash<int, QString> headers = headersOf(plan);
    int shown = 0;
    for (const RowProblem& problem : plan.problems) {
        if (shown++ == kMostLines) {
            lines << QCoreApplication::translate("Cli", "……还有 %1 处，用 --json 或 --rejects 看全部。")
                         .arg(static_cast<int>(plan.problems.size()) - kMostLines);
            break;
        }
        lines << lineOf(problem, headers.value(problem.column)) + sentBackWords(plan, problem)
                + (asksForAnswer(plan, problem)
                       ? QCoreApplication::translate("Cli", "加上 --policy ask 再导入，可以逐行作答。")
                       : QString());
    }
    return lines + noticeLines(plan);
}

} // namespace branchbook::cli
