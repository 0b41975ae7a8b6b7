// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/record_history.h"

#include "branchbook/base/date.h"
#include "branchbook/base/masking.h"
#include "branchbook/book/member_field.h"
#include "branchbook/store/sealed.h"

#include <QCoreApplication>
#include <QHash>
#include <span>

namespace branchbook::book {

namespace {

constexpr qsizetype kLongText = 80; ///< characters; what is longer is told of and not repeated

QString historyText(const char* text)
{
    return QCoreApplication::translate("HistoryTexts", text);
}

enum class Form { Text, Date, Person, Group, Long };

struct ColumnWord {
    const char* column;
    const char* word;
    Form form = Form::Text;
};

constexpr ColumnWord kMemberWords[] = {
    {"group_id", QT_TRANSLATE_NOOP("HistoryTexts", "党小组"), Form::Group},
    {"left_on", QT_TRANSLATE_NOOP("HistoryTexts", "离开日期"), Form::Date},
    {"left_reason", QT_TRANSLATE_NOOP("HistoryTexts", "离开原因")},
    {"deleted_at", QT_TRANSLATE_NOOP("HistoryTexts", "移入回收站"), Form::Date},
};
constexpr ColumnWord kGatheringWords[] = {
    {"topic", QT_TRANSLATE_NOOP("HistoryTexts", "主题")},
    {"held_on", QT_TRANSLATE_NOOP("HistoryTexts", "日期"), Form::Date},
    {"starts_at", QT_TRANSLATE_NOOP("HistoryTexts", "开始时间")},
    {"ends_at", QT_TRANSLATE_NOOP("HistoryTexts", "结束时间")},
    {"place", QT_TRANSLATE_NOOP("HistoryTexts", "地点")},
    {"host", QT_TRANSLATE_NOOP("HistoryTexts", "主持人")},
    {"recorder", QT_TRANSLATE_NOOP("HistoryTexts", "记录人")},
    {"lecturer", QT_TRANSLATE_NOOP("HistoryTexts", "主讲人")},
    {"minutes_of_study", QT_TRANSLATE_NOOP("HistoryTexts", "学习分钟数")},
    {"minutes_html", QT_TRANSLATE_NOOP("HistoryTexts", "记录正文"), Form::Long},
    {"group_id", QT_TRANSLATE_NOOP("HistoryTexts", "党小组"), Form::Group},
    {"archived_on", QT_TRANSLATE_NOOP("HistoryTexts", "归档日期"), Form::Date},
    {"deleted_at", QT_TRANSLATE_NOOP("HistoryTexts", "移入回收站"), Form::Date},
};
constexpr ColumnWord kItemWords[] = {
    {"matter", QT_TRANSLATE_NOOP("HistoryTexts", "事项")},
    {"origin", QT_TRANSLATE_NOOP("HistoryTexts", "来源")},
    {"owner_id", QT_TRANSLATE_NOOP("HistoryTexts", "责任人"), Form::Person},
    {"owner_name", QT_TRANSLATE_NOOP("HistoryTexts", "责任人")},
    {"helpers", QT_TRANSLATE_NOOP("HistoryTexts", "协助人")},
    {"measure", QT_TRANSLATE_NOOP("HistoryTexts", "措施")},
    {"raised_on", QT_TRANSLATE_NOOP("HistoryTexts", "提出日期"), Form::Date},
    {"due_on", QT_TRANSLATE_NOOP("HistoryTexts", "期限"), Form::Date},
    {"stage", QT_TRANSLATE_NOOP("HistoryTexts", "环节")},
    {"closed_on", QT_TRANSLATE_NOOP("HistoryTexts", "办结日期"), Form::Date},
    {"result", QT_TRANSLATE_NOOP("HistoryTexts", "结果")},
    {"evidence", QT_TRANSLATE_NOOP("HistoryTexts", "佐证")},
    {"deleted_at", QT_TRANSLATE_NOOP("HistoryTexts", "移入回收站"), Form::Date},
};

struct RecordWords {
    const char* table;
    std::span<const ColumnWord> columns;
};

RecordWords wordsOf(HistoryOf of)
{
    switch (of) {
    case HistoryOf::Member: return {"member", kMemberWords};
    case HistoryOf::Gathering: return {"gathering", kGatheringWords};
    case HistoryOf::LedgerItem: break;
    }
    return {"ledger_item", kItemWords};
}

QString textOf(const store::Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto* bytes = std::get_if<QByteArray>(&value))
        return store::unseal(*bytes); // the texts that a passphrase would seal; other bytes have no words
    return {};
}

/// The name of a row that is named by its id; the id's own record may be gone, and then nothing is said.
Result<QString> nameOf(const store::Session& session, Form form, const QString& id)
{
    if (id.isEmpty())
        return QString();
    const bool person = form == Form::Person;
    BB_TRY(const auto texts,
           store::openTexts(session, person ? QStringLiteral("member") : QStringLiteral("party_group"), id));
    return texts.value(person ? QStringLiteral("full_name") : QStringLiteral("name"));
}

Result<QString> shownText(const store::Session& session, Form form, const QString& text)
{
    switch (form) {
    case Form::Date: {
        const auto day = PartialDate::fromIso(text.left(10)).toDotted();
        return day.isEmpty() ? text : day;
    }
    case Form::Person:
    case Form::Group: return nameOf(session, form, text);
    case Form::Long: return text.isEmpty() ? QString() : historyText(QT_TRANSLATE_NOOP("HistoryTexts", "（有内容）"));
    case Form::Text: break;
    }
    const QString line = text.simplified();
    return line.size() > kLongText ? line.left(kLongText) + u'…' : line;
}

ValueChange fieldChange(Field field, const QString& before, const QString& after)
{
    const FieldInfo& info = fieldInfo(field);
    std::pair<QString, QString> shown{before.simplified(), after.simplified()};
    const auto yesNo = [](const QString& value) {
        return value.isEmpty() ? QString()
                               : historyText(value == u"1" ? QT_TRANSLATE_NOOP("HistoryTexts", "是")
                                                           : QT_TRANSLATE_NOOP("HistoryTexts", "否"));
    };
    if (field == Field::Sanctions)
        shown = maskWordPair(before, after);
    else if (info.kind == FieldKind::IdNumber)
        shown = maskPair(NumberMask::IdNumber, before, after);
    else if (info.kind == FieldKind::Phone)
        shown = maskPair(NumberMask::Phone, before, after);
    else if (info.kind == FieldKind::Date)
        shown = {PartialDate::fromIso(before).toDotted(), PartialDate::fromIso(after).toDotted()};
    else if (info.kind == FieldKind::YesNo)
        shown = {yesNo(before), yesNo(after)};
    return {fieldLabel(field), shown.first, shown.second};
}

QHash<QString, QString> extrasIn(const QString& lines)
{
    QHash<QString, QString> values;
    const auto all = lines.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : all)
        values.insert(line.section(u'=', 0, 0), line.section(u'=', 1).replace(QChar::LineSeparator, u'\n'));
    return values;
}

/// What stands in `extra`, in the order of the fields.
void addExtras(const QString& before, const QString& after, QList<ValueChange>& values)
{
    const auto then = extrasIn(before);
    const auto now = extrasIn(after);
    for (const FieldInfo& info : memberFields()) {
        const QString name = fieldName(info.field);
        if (info.place == FieldPlace::Extra && then.value(name) != now.value(name))
            values.append(fieldChange(info.field, then.value(name), now.value(name)));
    }
}

Result<> addValue(const store::Session& session, HistoryOf of, const store::FieldChange& change,
                  QList<ValueChange>& values)
{
    const QString before = textOf(change.before);
    const QString after = textOf(change.after);
    for (const ColumnWord& each : wordsOf(of).columns) {
        if (change.column != QLatin1StringView(each.column))
            continue;
        BB_TRY(const QString was, shownText(session, each.form, before));
        BB_TRY(const QString is, shownText(session, each.form, after));
        if (!was.isEmpty() || !is.isEmpty())
            values.append({historyText(each.word), was, is});
        return {};
    }
    if (of != HistoryOf::Member)
        return {};
    if (change.column == u"extra")
        addExtras(before, after, values);
    else if (const auto field = fieldByName(change.column))
        values.append(fieldChange(*field, before, after));
    return {};
}

QString deedOf(const store::OpEntry& op)
{
    switch (op.kind) {
    case store::OpKind::Undo: return historyText(QT_TRANSLATE_NOOP("HistoryTexts", "撤销：%1")).arg(op.label);
    case store::OpKind::Redo: return historyText(QT_TRANSLATE_NOOP("HistoryTexts", "重做：%1")).arg(op.label);
    case store::OpKind::Do: break;
    }
    return op.label;
}

} // namespace

Result<QList<HistoryStep>> recordHistory(const store::Session& session, HistoryOf of, const QString& id, int most)
{
    BB_TRY(const auto rows, store::rowHistory(session, QString::fromLatin1(wordsOf(of).table), id, most));
    QList<HistoryStep> steps;
    for (const store::RowStep& row : rows) {
        HistoryStep step{row.op.op, row.op.at, row.op.by, deedOf(row.op), row.fate, {}};
        for (const store::FieldChange& change : row.fields)
            BB_CHECK(addValue(session, of, change, step.values));
        steps.append(std::move(step));
    }
    return steps;
}

QString changeLine(const ValueChange& change)
{
    const QString none = historyText(QT_TRANSLATE_NOOP("HistoryTexts", "（空）"));
    return historyText(QT_TRANSLATE_NOOP("HistoryTexts", "%1：%2 → %3"))
        .arg(change.what, change.before.isEmpty() ? none : change.before, change.after.isEmpty() ? none : change.after);
}

} // namespace branchbook::book
