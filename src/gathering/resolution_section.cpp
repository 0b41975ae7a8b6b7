// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/resolution_section.h"

#include "gathering/resolution_rows.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::gathering {

namespace {

constexpr int kResolutionColumn = 4;

store::Query& bindPeriod(store::Query& query, book::BranchId branch, DateRange period)
{
    return query.bind("branch", branch.toString())
        .bind("first", period.first.toString(Qt::ISODate))
        .bind("last", period.last.toString(Qt::ISODate));
}

QString resultOf(const Resolution& resolution)
{
    if (resolution.outcome && isToCheck(*resolution.outcome))
        return QStringLiteral("待核对");
    return resolution.outcome ? verdictTitle(verdictOf(*resolution.outcome)) : QStringLiteral("未表决");
}

/// 赞成32、反对0、弃权1; with written ones behind it.
QString votesText(const Resolution& resolution)
{
    const Votes& votes = resolution.votes;
    if (!resolution.outcome)
        return QStringLiteral("—");
    QString text = QStringLiteral("赞成%1").arg(votes.yes.value_or(0));
    if (votes.no)
        text += QStringLiteral("、反对%1").arg(*votes.no);
    if (votes.abstain)
        text += QStringLiteral("、弃权%1").arg(*votes.abstain);
    if (votes.writtenYes + votes.writtenNo > 0)
        text += QStringLiteral("（书面赞成%1、反对%2）").arg(votes.writtenYes).arg(votes.writtenNo);
    return text;
}

QJsonObject jsonOf(const ResolutionRow& row)
{
    QJsonObject json{{QStringLiteral("date"), row.heldOn.toString(Qt::ISODate)},
                     {QStringLiteral("kind"), QString::fromLatin1(kindInfo(row.kind).name)},
                     {QStringLiteral("matter"), QString::fromLatin1(matterInfo(row.matter).name)},
                     {QStringLiteral("text"), row.resolution.text},
                     {QStringLiteral("method"), methodName(row.resolution.method)}};
    if (!row.resolution.outcome)
        return json;
    const Outcome& outcome = *row.resolution.outcome;
    json.insert(QStringLiteral("entitled"), outcome.entitled);
    json.insert(QStringLiteral("present"), outcome.present);
    json.insert(QStringLiteral("yes"), outcome.countedYes);
    const Votes& votes = row.resolution.votes;
    if (votes.no)
        json.insert(QStringLiteral("no"), *votes.no);
    if (votes.abstain)
        json.insert(QStringLiteral("abstain"), *votes.abstain);
    if (votes.writtenYes + votes.writtenNo > 0) {
        json.insert(QStringLiteral("written_yes"), votes.writtenYes);
        json.insert(QStringLiteral("written_no"), votes.writtenNo);
    }
    json.insert(QStringLiteral("result"), verdictName(verdictOf(outcome)));
    return json;
}

bool isVoted(const ResolutionRow& row)
{
    return row.resolution.outcome.has_value();
}

bool isPassed(const ResolutionRow& row)
{
    const auto& outcome = row.resolution.outcome;
    return outcome && outcome->passed && !isToCheck(*outcome);
}

book::FigurePeople votesBehind(const char* key, const QString& title, const QList<ResolutionRow>& rows,
                               bool (*counts)(const ResolutionRow&))
{
    QStringList records;
    for (const ResolutionRow& row : rows)
        if (counts(row))
            records.append(QStringLiteral("%1月%2日%3：%4")
                               .arg(row.heldOn.month())
                               .arg(row.heldOn.day())
                               .arg(kindTitle(row.kind), row.resolution.text));
    return book::recordsBehind(QString::fromLatin1(key), title, records);
}

QString sentenceOf(const AgendaFigures& agenda, const QList<ResolutionRow>& rows)
{
    const auto voted = std::ranges::count_if(rows, isVoted);
    const auto passed = std::ranges::count_if(rows, isPassed);
    QString text = QStringLiteral("本季度会议议程%1项，其中须经表决的%2项，已经表决%3项。")
                       .arg(agenda.items)
                       .arg(agenda.reserved)
                       .arg(agenda.decided);
    if (!rows.isEmpty())
        text +=
            QStringLiteral("会议表决%1项，通过%2项。")
                .arg(markFigure(QStringLiteral("votes"), voted), markFigure(QStringLiteral("votes:passed"), passed));
    return text;
}

book::SectionTable tableOf(const QList<ResolutionRow>& rows)
{
    book::SectionTable table{QStringLiteral("会议表决情况"),
                             {QStringLiteral("日期"), QStringLiteral("决议事项"), QStringLiteral("类别"),
                              QStringLiteral("表决票数"), QStringLiteral("结果")},
                             {},
                             {4, 9, 4, 6, 3}};
    for (const ResolutionRow& row : rows)
        table.rows.append({QStringLiteral("%1月%2日").arg(row.heldOn.month()).arg(row.heldOn.day()),
                           row.resolution.text, matterTitle(row.matter), votesText(row.resolution),
                           resultOf(row.resolution)});
    return table;
}

} // namespace

Result<QList<ResolutionRow>> listResolutions(const store::Session& session, book::BranchId branch, DateRange period)
{
    QList<ResolutionRow> rows;
    store::Query query = session.query("resolution_section.resolutions");
    BB_TRY(bool row, bindPeriod(query, branch, period).next());
    while (row) {
        rows.append({GatheringId::fromString(query.text(0)), kindByName(query.text(1)).value_or(Kind::OtherActivity),
                     QDate::fromString(query.text(2), Qt::ISODate), matterByName(query.text(3)).value_or(Matter::Other),
                     resolutionOf(query, kResolutionColumn)});
        BB_TRY(row, query.next());
    }
    return rows;
}

Result<AgendaFigures> agendaFigures(const store::Session& session, book::BranchId branch, DateRange period)
{
    store::Query query = session.query("resolution_section.agenda");
    BB_TRY(const bool row, bindPeriod(query, branch, period).next());
    if (!row)
        return AgendaFigures{};
    return AgendaFigures{static_cast<int>(query.integer(0)), static_cast<int>(query.integer(1)),
                         static_cast<int>(query.integer(2))};
}

Result<> addResolutionSection(const store::Session& session, book::BranchId branch, DateRange period, QDate today,
                              book::AreaSection& section)
{
    period.last = std::min(period.last, today);
    BB_TRY(const auto rows, listResolutions(session, branch, period));
    BB_TRY(const AgendaFigures agenda, agendaFigures(session, branch, period));
    if (rows.isEmpty() && agenda.items == 0)
        return {};
    section.parts.emplace_back(book::SectionText::of(sentenceOf(agenda, rows)));
    section.people << votesBehind("votes", QStringLiteral("会议表决"), rows, isVoted)
                   << votesBehind("votes:passed", QStringLiteral("表决通过"), rows, isPassed);
    if (!rows.isEmpty())
        section.parts.emplace_back(tableOf(rows));
    QJsonArray list;
    for (const ResolutionRow& row : rows)
        list.append(jsonOf(row));
    section.figures.insert(QStringLiteral("resolutions"), list);
    section.figures.insert(QStringLiteral("agenda"),
                           QJsonObject{{QStringLiteral("items"), agenda.items},
                                       {QStringLiteral("reserved"), agenda.reserved},
                                       {QStringLiteral("decided"), agenda.decided}});
    return {};
}

} // namespace branchbook::gathering
