// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What 党务公开 adds to agenda and report. Sentences of the report are Chinese in every language.
#include "branchbook/integrity/disclosure.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::integrity {

namespace {

constexpr char16_t kDisclosureTerm[] = u"disclosure_due";

book::SectionTable noticeTable()
{
    book::SectionTable table;
    table.caption = QStringLiteral("党务公开情况");
    table.header = {QStringLiteral("日期"), QStringLiteral("事项"), QStringLiteral("范围"), QStringLiteral("方式"),
                    QStringLiteral("反馈")};
    table.relativeWidths = {3, 6, 3, 3, 5};
    return table;
}

QString dueWords(const Disclosure& item, const DisclosureDue& due)
{
    return due.words.isEmpty() ? item.title : QStringLiteral("%1（%2）").arg(item.title, due.words);
}

/// The notice by its item; with the period where it names one.
QString noticeWords(const Notice& notice, const QList<Disclosure>& items)
{
    const auto item =
        std::find_if(items.begin(), items.end(), [&](const Disclosure& each) { return each.id == notice.disclosure; });
    if (!notice.forUntil.isValid() || item == items.end())
        return notice.title;
    return QStringLiteral("%1（%2）").arg(notice.title, disclosurePeriodWords(item->cycle, notice.forUntil));
}

/// It was owed by then, and came afterwards.
bool isMadeGood(const Notice& notice)
{
    return notice.forUntil.isValid() && notice.forUntil < notice.publishedOn;
}

QJsonObject noticeJson(const Notice& notice, bool answered)
{
    return {{QStringLiteral("date"), notice.publishedOn.toString(Qt::ISODate)},
            {QStringLiteral("title"), notice.title},
            {QStringLiteral("late"), isMadeGood(notice)},
            {QStringLiteral("scope"), disclosureScopes().nameOf(notice.scope)},
            {QStringLiteral("medium"), disclosureMediums().nameOf(notice.medium)},
            {QStringLiteral("feedback"), answered ? notice.feedback : QString()}};
}

} // namespace

Result<> addDisclosureFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kDisclosureTerm);
    facts.keeps.insert(what);
    BB_TRY(const auto items, listDisclosures(query.session, query.branch));
    if (items.isEmpty())
        return {};
    BB_TRY(const auto notices, listNotices(query.session, query.branch));
    for (const Disclosure& item : items) {
        const auto dues = disclosureDues(item, notices, query.from, query.today);
        for (const DisclosureDue& due : dues) {
            const QString subject =
                QStringLiteral("disclosure:%1:%2").arg(item.id.toString(), due.due.toString(Qt::ISODate));
            facts.things.push_back({subject, dueWords(item, due) + QStringLiteral("："), {}, {}});
            facts.terms.push_back({what, subject, due.due, due.publishedOn.isValid(),
                                   QStringLiteral("disclosure/") + item.id.toString()});
        }
    }
    return {};
}

Result<> addDisclosureSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto items, listDisclosures(query.session, query.branch));
    BB_TRY(const auto notices, listNotices(query.session, query.branch));
    int due = 0;
    int done = 0;
    QStringList open;
    for (const Disclosure& item : items) {
        const auto dues = disclosureDues(item, notices, query.period.first, range.last);
        for (const DisclosureDue& each : dues) {
            if (each.due > query.period.last)
                continue;
            ++due;
            done += each.publishedOn.isValid() ? 1 : 0;
            if (!each.publishedOn.isValid())
                open.append(dueWords(item, each));
        }
    }
    book::SectionTable table = noticeTable();
    QStringList late;
    QStringList records;
    QJsonArray list;
    for (auto notice = notices.crbegin(); notice != notices.crend(); ++notice) { // oldest first
        if (!range.contains(notice->publishedOn))
            continue;
        if (isMadeGood(*notice))
            late.append(noticeWords(*notice, items));
        const bool answered = notice->feedbackOn.isValid() && notice->feedbackOn <= range.last;
        table.rows.append({dayIn(notice->publishedOn, range.last.year()), noticeWords(*notice, items),
                           disclosureScopes().chineseOf(notice->scope), disclosureMediums().chineseOf(notice->medium),
                           answered ? notice->feedback.simplified() : QStringLiteral("—")});
        records.append(table.rows.last().value(0) + noticeWords(*notice, items));
        list.append(noticeJson(*notice, answered));
    }
    if (due == 0 && list.isEmpty())
        return {};
    QString text = QStringLiteral("党务公开%1次；本期应公开%2项，已公开%3项")
                       .arg(markFigure(QStringLiteral("disclosures"), list.size()))
                       .arg(due)
                       .arg(done);
    section.people.append(book::recordsBehind(QStringLiteral("disclosures"), QStringLiteral("党务公开"), records));
    if (!open.isEmpty())
        text += QStringLiteral("，没有公开的：%1").arg(open.join(QStringLiteral("、")));
    if (!late.isEmpty())
        text += QStringLiteral("；逾期公开以前各期的：%1").arg(late.join(QStringLiteral("、")));
    section.parts.emplace_back(book::SectionText::of(text + QStringLiteral("。")));
    if (!table.rows.isEmpty())
        section.parts.emplace_back(std::move(table));
    section.figures.insert(QStringLiteral("disclosures"),
                           QJsonObject{{QStringLiteral("due"), due},
                                       {QStringLiteral("published"), done},
                                       {QStringLiteral("notices"), int(list.size())},
                                       {QStringLiteral("list"), list}});
    return {};
}

} // namespace branchbook::integrity
