// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/talk_document.h"

#include "branchbook/base/words_for.h"
#include "report/report_words.h"

#include <algorithm>

namespace branchbook::report {

namespace {

using organization::Talk;

QString talkerOf(const TalkSheet& sheet, const organization::TalkPerson& person)
{
    const QString detail = person.member ? sheet.apart.value(*person.member) : QString();
    return detail.isEmpty() ? person.name : QStringLiteral("%1（%2）").arg(person.name, detail);
}

QStringList talkRow(const TalkSheet& sheet, qsizetype number, const Talk& talk)
{
    const QString day =
        talk.followUpOn.isValid() ? QStringLiteral("（%1前）").arg(chineseDay(talk.followUpOn)) : QString();
    QStringList said;
    for (const QString& text : {talk.reason, talk.points}) {
        if (!text.isEmpty())
            said.append(text);
    }
    return {QString::number(number),
            PartialDate::of(talk.heldOn).toDotted(),
            organization::talkTitle(talk.kind),
            talkerOf(sheet, talk.speaker),
            talkerOf(sheet, talk.partner),
            organization::modeTitle(talk.mode),
            said.join(u'\n'),
            talk.promise.isEmpty() ? QString() : talk.promise + day};
}

} // namespace

Document talkDocument(const TalkSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    const QString title = QStringLiteral("%1年谈话登记表").arg(sheet.year);
    Document document;
    document.paper = Paper::Landscape;
    document.metadata = {sheet.branch + title, sheet.branch, title, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{{sheet.branch + title}});
    Table table;
    table.columns = {{QStringLiteral("序号"), 34, Align::Center},      {QStringLiteral("日期"), 74, Align::Center},
                     {QStringLiteral("类别"), 62, Align::Center},      {QStringLiteral("谈话人"), 58, Align::Center},
                     {QStringLiteral("谈话对象"), 62, Align::Center},  {QStringLiteral("方式"), 40, Align::Center},
                     {QStringLiteral("事由和要点"), 254, Align::Left}, {QStringLiteral("答应的事"), 150, Align::Left}};
    int counted = 0;
    auto talks = sheet.talks;
    std::ranges::stable_sort(talks, {}, &Talk::heldOn);
    for (const Talk& talk : talks) {
        if (!talk.isHeld() || talk.heldOn > sheet.today)
            continue;
        if (talk.isOpen())
            table.rows.append(talkRow(sheet, table.rows.size() + 1, talk));
        else
            ++counted;
    }
    QString note = QStringLiteral("截至%1：登记谈话%2次").arg(chineseDate(sheet.today)).arg(table.rows.size());
    if (counted > 0)
        note += QStringLiteral("；另有不公开要点的谈话%1次，只计次数，不列入本表").arg(counted);
    table.notes << note + QStringLiteral("。");
    document.blocks.emplace_back(std::move(table));
    return document;
}

} // namespace branchbook::report
