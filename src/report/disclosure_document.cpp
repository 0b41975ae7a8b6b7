// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/disclosure_document.h"

#include "branchbook/base/words_for.h"
#include "report/report_words.h"

namespace branchbook::report {

Document disclosureDocument(const QString& branch, const integrity::Notice& notice)
{
    const WordsFor chinese(WordsFor::Paper);
    Document document;
    const QString title = QStringLiteral("关于%1的公开").arg(notice.title);
    document.metadata = {title, branch, title, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{{title}});
    QString head = QStringLiteral("根据党务公开有关规定，现将%1向%2公开")
                       .arg(notice.title, integrity::disclosureScopes().chineseOf(notice.scope));
    if (notice.untilOn.isValid())
        head += QStringLiteral("，公开时间为%1至%2").arg(chineseDate(notice.publishedOn), chineseDate(notice.untilOn));
    document.blocks.emplace_back(Paragraph::of(head + QStringLiteral("。有意见和建议的，请向本支部反映。")));
    const QStringList lines = notice.content.split(u'\n');
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty())
            document.blocks.emplace_back(Paragraph::of(line.trimmed()));
    }
    document.blocks.emplace_back(Signature{branch, chineseDate(notice.publishedOn)});
    return document;
}

} // namespace branchbook::report
