// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// report texts, edit, unedit: the drafted paragraphs of a quarterly report, and other words in their place.
#include "branchbook/report/quarter_paragraphs.h"
#include "cli/paper.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::cli {

namespace {

using report::QuarterParagraph;

struct TextDesk {
    std::unique_ptr<book::Book> opened;
    book::Branch branch;
    Quarter quarter;

    [[nodiscard]] report::QuarterPlace place(const QString& key) const { return {branch.id, quarter, key}; }
};

Result<TextDesk> openTexts(const Context& context, book::OpenMode mode)
{
    const QString period = context.invocation().value(QStringLiteral("period"));
    const auto quarter = Quarter::fromString(period);
    if (!quarter)
        return fail(ErrorKind::Usage, QStringLiteral("value.quarter"), {period});
    TextDesk desk;
    desk.quarter = *quarter;
    BB_TRY(desk.opened, context.openBook(mode));
    BB_TRY(desk.branch, context.branch(desk.opened->reader()));
    return desk;
}

Result<QList<QuarterParagraph>> paragraphsOf(const Context& context, const TextDesk& desk)
{
    BB_TRY(
        const auto source,
        report::loadQuarter(desk.opened->reader(), desk.branch, desk.quarter, desk.opened->today(), context.areas()));
    return report::quarterParagraphs(report::collectQuarter(source));
}

QString paragraphState(const QuarterParagraph& paragraph)
{
    if (!paragraph.edit)
        return QStringLiteral("draft");
    if (!paragraph.isThere)
        return QStringLiteral("gone");
    return paragraph.isStale() ? QStringLiteral("stale") : QStringLiteral("edited");
}

QString stateWords(const QuarterParagraph& paragraph)
{
    if (!paragraph.edit)
        return tr("草稿");
    if (!paragraph.isThere)
        return tr("改过，现在没有这一段");
    return paragraph.isStale() ? tr("改过，以后数据变了") : tr("改过");
}

Answer textsAnswer(const QList<QuarterParagraph>& paragraphs, const QString& onlyKey = {})
{
    Answer answer;
    QJsonArray list;
    for (const QuarterParagraph& each : paragraphs) {
        if (!onlyKey.isEmpty() && each.key != onlyKey)
            continue;
        QJsonObject json{{QStringLiteral("paragraph"), each.key},   {QStringLiteral("chapter"), each.chapter},
                         {QStringLiteral("section"), each.section}, {QStringLiteral("state"), paragraphState(each)},
                         {QStringLiteral("draft"), each.draft},     {QStringLiteral("text"), each.words()}};
        if (each.edit) {
            json.insert(QStringLiteral("former_draft"), each.edit->draft);
            json.insert(QStringLiteral("edited_on"), each.edit->editedOn.toString(Qt::ISODate));
        }
        list.append(json);
        answer.lines << tr("%1\t%2\t%3").arg(each.key, stateWords(each), each.words());
        if (each.edit)
            answer.lines << tr("  草稿：%1").arg(each.draft);
    }
    answer.json = list;
    return answer;
}

/// What stands there after a change.
Result<Answer> changedAnswer(const Context& context, const TextDesk& desk, const QString& key)
{
    BB_TRY(const auto paragraphs, paragraphsOf(context, desk));
    return textsAnswer(paragraphs, key);
}

Result<Answer> reportTexts(Context& context)
{
    BB_TRY(const TextDesk desk, openTexts(context, book::OpenMode::ReadOnly));
    BB_TRY(auto paragraphs, paragraphsOf(context, desk));
    if (context.invocation().has(QStringLiteral("edited")))
        paragraphs.removeIf([](const QuarterParagraph& each) { return !each.edit; });
    Answer answer = textsAnswer(paragraphs);
    if (paragraphs.isEmpty())
        answer.lines << tr("没有改过的段落。");
    return answer;
}

Result<Answer> reportEdit(Context& context)
{
    const Invocation& given = context.invocation();
    const QString key = given.words.value(0);
    const bool keep = given.has(QStringLiteral("keep"));
    if (keep == given.has(QStringLiteral("text")))
        return fail(ErrorKind::Usage, QStringLiteral("report.edit_both"));
    BB_TRY(const TextDesk desk, openTexts(context, book::OpenMode::Write));
    BB_TRY(const auto paragraphs, paragraphsOf(context, desk));
    const auto found =
        std::ranges::find_if(paragraphs, [&](const QuarterParagraph& each) { return each.key == key && each.isThere; });
    if (found == paragraphs.end())
        return fail(ErrorKind::NotFound, QStringLiteral("report.paragraph_unknown"), {key});
    const QDate today = desk.opened->today();
    BB_CHECK(desk.opened->perform(QStringLiteral("report.edit"), tr("改报告文字：%1").arg(desk.quarter.toChinese()),
                                  [&](store::UnitOfWork& unit) {
                                      return keep ? report::keepQuarterEdit(unit, desk.place(key), found->draft, today)
                                                  : report::editQuarter(unit, desk.place(key), found->draft,
                                                                        given.value(QStringLiteral("text")), today);
                                  }));
    return changedAnswer(context, desk, key);
}

Result<Answer> reportUnedit(Context& context)
{
    const QString key = context.invocation().words.value(0);
    BB_TRY(const TextDesk desk, openTexts(context, book::OpenMode::Write));
    BB_CHECK(
        desk.opened->perform(QStringLiteral("report.unedit"), tr("报告用回草稿：%1").arg(desk.quarter.toChinese()),
                             [&](store::UnitOfWork& unit) { return report::clearQuarterEdit(unit, desk.place(key)); }));
    return changedAnswer(context, desk, key);
}

} // namespace

QList<Command> reportTextCommands()
{
    return {{QStringLiteral("report"),
             QStringLiteral("texts"),
             {},
             optionTexts({"!period=2026Q3", "edited"}),
             tr("季度报告的文字，一段一段：草稿，改过的，改过以后数据又变了的"),
             reportTexts},
            {QStringLiteral("report"),
             QStringLiteral("edit"),
             {QStringLiteral("PARAGRAPH")},
             optionTexts({"!period=2026Q3", "text=TEXT", "keep"}),
             tr("改季度报告一段的文字；--keep 数据变了以后仍用改过的文字"),
             reportEdit},
            {QStringLiteral("report"),
             QStringLiteral("unedit"),
             {QStringLiteral("PARAGRAPH")},
             optionTexts({"!period=2026Q3"}),
             tr("季度报告的这一段用回草稿"),
             reportUnedit}};
}

} // namespace branchbook::cli
