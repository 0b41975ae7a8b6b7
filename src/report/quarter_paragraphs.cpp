// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/quarter_paragraphs.h"

#include "branchbook/base/words_for.h"
#include "report/hidden_names.h"
#include "report/paragraph_words.h"
#include "report/quarter_writer.h"

#include <QJsonObject>

#include <algorithm>

namespace branchbook::report {

bool QuarterParagraph::isStale() const
{
    return edit && isThere && !isSameDraft(edit->draft, draft);
}

QString QuarterParagraph::words() const
{
    if (!edit)
        return draft;
    const QString followed = followingTables(edit->words, edit->draft, draft);
    return followed.isEmpty() ? draft : followed;
}

QList<QuarterParagraph> withEdits(QList<QuarterParagraph> paragraphs, const QList<QuarterEdit>& edits)
{
    paragraphs.removeIf([](const QuarterParagraph& each) { return !each.isThere; });
    for (QuarterParagraph& each : paragraphs)
        each.edit.reset();
    for (const QuarterEdit& edit : edits) {
        const auto place = std::ranges::find(paragraphs, edit.paragraph, &QuarterParagraph::key);
        if (place != paragraphs.end())
            place->edit = edit;
        else
            paragraphs.append({edit.paragraph, {}, {}, edit.draft, edit, false});
    }
    return paragraphs;
}

QList<QuarterParagraph> quarterParagraphs(const QuarterFigures& figures)
{
    const WordsFor chinese(WordsFor::Paper);
    const QuarterOptions whole;
    QuarterWriter writer(figures, whole);
    (void)writer.write();
    QList<QuarterParagraph> paragraphs;
    for (const DraftParagraph& draft : writer.drafts())
        paragraphs.append({draft.key, draft.chapter, draft.section, draft.text, std::nullopt, true});
    return withEdits(std::move(paragraphs), figures.edits);
}

QJsonArray editedJson(const QuarterFigures& figures, NameStyle style)
{
    QJsonArray list;
    if (figures.edits.isEmpty())
        return list;
    const NameHider names(style == NameStyle::SurnameOnly ? hiddenNames(figures) : QStringList());
    const auto shown = [&](const QString& text) {
        return style == NameStyle::SurnameOnly ? names.hideAllPeople(text) : text;
    };
    const QList<QuarterParagraph> paragraphs = quarterParagraphs(figures);
    for (const QuarterParagraph& each : paragraphs) {
        if (!each.edit)
            continue;
        list.append(QJsonObject{{QStringLiteral("paragraph"), each.key},
                                {QStringLiteral("chapter"), each.chapter},
                                {QStringLiteral("section"), each.section},
                                {QStringLiteral("text"), shown(each.words())},
                                {QStringLiteral("draft"), shown(each.draft)},
                                {QStringLiteral("draft_changed"), each.isStale()},
                                {QStringLiteral("printed"), each.isThere}});
    }
    return list;
}

} // namespace branchbook::report
