// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the register of documents adds to agenda, report and handbook. Sentences of the report are Chinese in every language.
#include "branchbook/institutions/document_register.h"

#include <QJsonObject>

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr char16_t kDocumentTerm[] = u"document_due";

/// What happened with the documents by the last day of a period, oldest first.
struct DocumentSums {
    QList<RegisteredDocument> received; ///< in the period
    QList<RegisteredDocument> sent; ///< in the period
    QList<RegisteredDocument> handled; ///< in the period, whenever they came
    QList<RegisteredDocument> pending; ///< at its end, whenever they came
    QList<RegisteredDocument> overdue; ///< of them
};

bool wasPending(const RegisteredDocument& document, QDate day)
{
    return document.dueOn.isValid() && (!document.handledOn.isValid() || document.handledOn > day);
}

DocumentSums documentSums(const QList<RegisteredDocument>& latestFirst, DateRange range)
{
    DocumentSums sums;
    for (auto each = latestFirst.crbegin(); each != latestFirst.crend(); ++each) {
        if (each->on > range.last)
            continue;
        if (range.contains(each->on))
            (each->isReceived() ? sums.received : sums.sent).append(*each);
        if (range.contains(each->handledOn))
            sums.handled.append(*each);
        if (!wasPending(*each, range.last))
            continue;
        sums.pending.append(*each);
        if (each->dueOn < range.last)
            sums.overdue.append(*each);
    }
    return sums;
}

/// 7月8日《关于……的通知》
QStringList documentWords(const QList<RegisteredDocument>& documents, int year)
{
    QStringList words;
    for (const RegisteredDocument& each : documents)
        words.append(QStringLiteral("%1《%2》").arg(dayIn(each.on, year), each.title));
    return words;
}

QString documentState(const RegisteredDocument& document, QDate day)
{
    if (document.handledOn.isValid() && document.handledOn <= day)
        return QStringLiteral("%1：%2").arg(dayIn(document.handledOn, day.year()), document.outcome.simplified());
    if (!document.dueOn.isValid())
        return QStringLiteral("—");
    return document.dueOn < day ? QStringLiteral("逾期") : QStringLiteral("待办");
}

Result<DocumentSums> summedDocuments(const book::SectionQuery& query, DateRange range)
{
    BB_TRY(const auto all, listDocuments(query.session, query.branch));
    return documentSums(all, range);
}

DateRange documentRange(const book::SectionQuery& query)
{
    return {query.period.first, std::min(query.period.last, query.today)};
}

/// The number, which opens the documents that it counts.
QString documentCount(const char16_t* title, const char* key, const QList<RegisteredDocument>& counted, int year,
                      book::AreaSection& section)
{
    const QString figure = QStringLiteral("documents:") + QLatin1StringView(key);
    section.people.append(book::recordsBehind(figure, QString::fromUtf16(title), documentWords(counted, year)));
    return markFigure(figure, counted.size());
}

void writeDocumentSums(const DocumentSums& sums, int year, book::AreaSection& section)
{
    QString text = QStringLiteral("收文%1件，发文%2件")
                       .arg(documentCount(u"收文", "received", sums.received, year, section),
                            documentCount(u"发文", "sent", sums.sent, year, section));
    if (!sums.handled.isEmpty())
        text += QStringLiteral("，办结%1件").arg(documentCount(u"办结的文件", "handled", sums.handled, year, section));
    if (!sums.pending.isEmpty())
        text +=
            QStringLiteral("；期末待办%1件").arg(documentCount(u"待办的文件", "pending", sums.pending, year, section));
    if (!sums.overdue.isEmpty())
        text +=
            QStringLiteral("，其中逾期%1件").arg(documentCount(u"逾期的文件", "overdue", sums.overdue, year, section));
    section.parts.emplace_back(book::SectionText::of(text + u'。'));
    section.figures.insert(QStringLiteral("documents"),
                           QJsonObject{{QStringLiteral("received"), int(sums.received.size())},
                                       {QStringLiteral("sent"), int(sums.sent.size())},
                                       {QStringLiteral("handled"), int(sums.handled.size())},
                                       {QStringLiteral("pending"), int(sums.pending.size())},
                                       {QStringLiteral("overdue"), int(sums.overdue.size())}});
}

bool noDocuments(const DocumentSums& sums)
{
    return sums.received.isEmpty() && sums.sent.isEmpty() && sums.handled.isEmpty() && sums.pending.isEmpty();
}

book::SectionTable documentTable(const QString& caption, const QString& otherSide,
                                 const QList<RegisteredDocument>& documents, QDate day)
{
    book::SectionTable table{caption,
                             {QStringLiteral("日期"), QStringLiteral("文号"), otherSide, QStringLiteral("标题"),
                              QStringLiteral("传阅"), QStringLiteral("期限"), QStringLiteral("办理情况")},
                             {},
                             {3, 4, 4, 7, 4, 3, 5}};
    for (const RegisteredDocument& each : documents)
        table.rows.append({dayIn(each.on, day.year()), each.number, each.otherSide, each.title, each.circulatedTo,
                           each.dueOn.isValid() ? dayIn(each.dueOn, day.year()) : QStringLiteral("—"),
                           documentState(each, day)});
    return table;
}

} // namespace

Result<> addDocumentFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kDocumentTerm);
    facts.keeps.insert(what);
    BB_TRY(const auto all, listDocuments(query.session, query.branch));
    for (const RegisteredDocument& each : all) {
        if (!each.dueOn.isValid())
            continue;
        const QString subject = QStringLiteral("document:") + each.id.toString();
        facts.things.push_back({subject, QStringLiteral("《%1》：").arg(each.title), {}, {}});
        facts.terms.push_back(
            {what, subject, each.dueOn, !each.isPending(), QStringLiteral("document/") + each.id.toString()});
    }
    return {};
}

Result<> addDocumentSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range = documentRange(query);
    BB_TRY(const DocumentSums sums, summedDocuments(query, range));
    if (!noDocuments(sums))
        writeDocumentSums(sums, range.last.year(), section);
    return {};
}

Result<> addDocumentList(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range = documentRange(query);
    BB_TRY(const DocumentSums sums, summedDocuments(query, range));
    if (noDocuments(sums))
        return {};
    writeDocumentSums(sums, range.last.year(), section);
    if (!sums.received.isEmpty())
        section.parts.emplace_back(
            documentTable(QStringLiteral("收文登记"), QStringLiteral("来文单位"), sums.received, range.last));
    if (!sums.sent.isEmpty())
        section.parts.emplace_back(
            documentTable(QStringLiteral("发文登记"), QStringLiteral("主送单位"), sums.sent, range.last));
    return {};
}

} // namespace branchbook::institutions
