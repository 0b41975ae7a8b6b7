// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What 传阅 and 公示 add to agenda and report. Sentences of the report are Chinese in every language.
#include "branchbook/institutions/reading.h"

#include "branchbook/base/text.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr char16_t kReadingTerm[] = u"institution_reading";

int confirmedBy(const Reading& reading, QDate day)
{
    return int(std::count_if(reading.readers.begin(), reading.readers.end(), [&](const Reader& reader) {
        return reader.confirmedOn.isValid() && reader.confirmedOn <= day;
    }));
}

/// 传阅《X》第2版
QString readingTitle(const Reading& reading)
{
    return QStringLiteral("%1《%2》第%3版").arg(readingKindWord(reading.kind), reading.title).arg(reading.version);
}

/// Who is to read it, and who has; left out of the second are those who have not.
std::pair<book::FigurePeople, book::FigurePeople> readersOf(const Reading& reading, QDate day)
{
    const QString key = QStringLiteral("reading:") + reading.id.toString();
    book::FigurePeople asked{key, readingTitle(reading) + QStringLiteral("应阅"), {}, {}};
    book::FigurePeople confirmed{
        key + QStringLiteral(":confirmed"), readingTitle(reading) + QStringLiteral("已确认"), {}, {}};
    for (const Reader& reader : reading.readers) {
        asked.counted.append({reader.member, reader.name, {}});
        if (reader.confirmedOn.isValid() && reader.confirmedOn <= day)
            confirmed.counted.append({reader.member, reader.name, dayIn(reader.confirmedOn, day.year())});
        else
            confirmed.leftOut.append({reader.member, reader.name, QStringLiteral("没有确认")});
    }
    return {asked, confirmed};
}

/// 传阅《X》第2版：应阅25人，已确认24人
QString readingWords(const Reading& reading, QDate day, book::AreaSection& section)
{
    QString text = readingTitle(reading);
    if (reading.kind == ReadingKind::Circulated) {
        const auto [asked, confirmed] = readersOf(reading, day);
        text += QStringLiteral("：应阅%1人").arg(section.counted(asked));
        text += QStringLiteral("，已确认%1人").arg(section.counted(confirmed));
    } else {
        text += QStringLiteral("：%1，%2至%3")
                    .arg(reading.place, PartialDate::of(reading.begunOn).toChinese(),
                         PartialDate::of(reading.dueOn).toChinese());
    }
    if (reading.closedOn.isValid() && reading.closedOn <= day)
        text += QStringLiteral("，结果：") + reading.outcome.simplified();
    return text;
}

} // namespace

Result<> addReadingFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kReadingTerm);
    facts.keeps.insert(what);
    BB_TRY(const auto all, listReadings(query.session, query.branch));
    for (const Reading& each : all) {
        const QString subject = QStringLiteral("reading:") + each.id.toString();
        facts.terms.push_back(
            {what, subject, each.dueOn, each.isSettled(), QStringLiteral("reading/") + each.id.toString()});
        facts.things.push_back({subject, readingKindWord(each.kind) + each.title + QStringLiteral("："), {}, {}});
    }
    return {};
}

Result<> addReadingSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto all, listReadings(query.session, query.branch));
    QStringList words;
    QJsonArray list;
    for (auto each = all.crbegin(); each != all.crend(); ++each) {
        const QDate end = each->isOpen() ? each->dueOn : each->closedOn;
        if (each->begunOn > range.last || (end < range.first && each->isSettled()))
            continue;
        words.append(readingWords(*each, range.last, section));
        list.append(QJsonObject{{QStringLiteral("kind"), readingKindName(each->kind)},
                                {QStringLiteral("title"), each->title},
                                {QStringLiteral("version"), each->version},
                                {QStringLiteral("from"), each->begunOn.toString(Qt::ISODate)},
                                {QStringLiteral("until"), each->dueOn.toString(Qt::ISODate)},
                                {QStringLiteral("readers"), int(each->readers.size())},
                                {QStringLiteral("confirmed"), confirmedBy(*each, range.last)}});
    }
    if (words.isEmpty())
        return {};
    section.parts.emplace_back(
        book::SectionText::of(QStringLiteral("制度公示和传阅：") + joinedClauses(words) + QStringLiteral("。")));
    section.figures.insert(QStringLiteral("readings"), list);
    return {};
}

} // namespace branchbook::institutions
