// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/cleanup.h"

#include "book/difference_kinds.h"
#include "branchbook/base/date.h"
#include "branchbook/book/book_difference.h"
#include "branchbook/store/recycled.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace branchbook::book {

namespace {

constexpr std::array<const char*, 9> kCleanupTitles{"full_name", "member_name", "person_name", "topic",  "title",
                                                    "theme",     "name",        "matter",      "problem"};

QString cleanupText(const char* text)
{
    return QCoreApplication::translate("CleanupTexts", text);
}

/// What a bin of some page shows: a record, or a part that is put into a bin by itself (a notice of 党务公开).
bool isCleaned(const QString& table)
{
    const QString kind = differenceName(placeOf(table).kind);
    return kind != u"other" && kind != u"branch" && kind != u"attachment" && kind != u"setting";
}

QString rowId(const QString& table, const QString& key)
{
    return table + store::kKeySeparator + key;
}

struct CleanupCandidate {
    CleanupRecord record;
    QSet<QString> keptBy; ///< rowId() of what names the record and is no part of it
};

/// Collects what goes with one record, the deepest first, and finds what keeps it.
class PartCollector
{
public:
    PartCollector(const store::Session& session, CleanupCandidate& candidate)
        : m_session(session)
        , m_record(candidate.record)
        , m_keptBy(candidate.keptBy)
    {
    }

    [[nodiscard]] Result<> collect()
    {
        BB_CHECK(walk(m_record.table, m_record.id));
        BB_CHECK(addAttachments());
        store::Query matters = m_session.query("cleanup.matters"); // the ledger says where a matter comes from
        BB_TRY(bool raised, matters.bind("id", m_record.id).next());
        while (raised) {
            m_keptBy.insert(rowId(QStringLiteral("ledger_item"), matters.text(0)));
            BB_TRY(raised, matters.next());
        }
        return {};
    }

private:
    [[nodiscard]] Result<> walk(const QString& table, const QString& key)
    {
        BB_TRY(const auto rows, store::rowsReferringTo(m_session, table, key));
        for (const store::RowName& row : rows) {
            if (!m_seen.contains(rowId(row.table, row.key)))
                BB_CHECK(take(row));
        }
        return {};
    }

    [[nodiscard]] Result<> take(const store::RowName& row)
    {
        m_seen.insert(rowId(row.table, row.key));
        const TablePlace place = placeOf(row.table);
        if (row.table == u"clue_viewing") {
            m_record.stay = CleanupStay::Viewed;
            return {};
        }
        if (place.parent == nullptr || m_record.table != QLatin1StringView(place.parent)) {
            m_keptBy.insert(rowId(row.table, row.key));
            return {};
        }
        if (!row.key.contains(QChar(store::kKeySeparator))) // only a key of one column is named by others
            BB_CHECK(walk(row.table, row.key));
        m_record.parts.append({row.table, row.key});
        return {};
    }

    [[nodiscard]] Result<> addAttachments()
    {
        store::Query query = m_session.query("cleanup.attachments");
        query.bind("tbl", m_record.table).bind("id", m_record.id);
        BB_TRY(bool row, query.next());
        while (row) {
            m_record.parts.append({QStringLiteral("attachment"), query.text(0)});
            BB_TRY(row, query.next());
        }
        return {};
    }

    const store::Session& m_session;
    CleanupRecord& m_record;
    QSet<QString>& m_keptBy;
    QSet<QString> m_seen;
};

/// Which of the candidates go: one that only records name which go before it goes too, so that nobody has to empty the bins twice. A
/// part that went with its record is not named again. Those that go first, in the order in which they can.
QList<CleanupRecord> inOrder(QList<CleanupCandidate> candidates)
{
    QList<CleanupRecord> going;
    QSet<QString> gone;
    for (bool more = true; more;) {
        more = false;
        for (qsizetype i = 0; i < candidates.size(); ++i) {
            CleanupCandidate& each = candidates[i];
            const QString id = rowId(each.record.table, each.record.id);
            if (each.record.stay == CleanupStay::Viewed || (!gone.contains(id) && !gone.contains(each.keptBy)))
                continue;
            if (!gone.contains(id)) {
                each.record.parts.removeIf(
                    [&](const auto& part) { return gone.contains(rowId(part.first, part.second)); });
                gone.insert(id);
                for (const auto& [table, key] : std::as_const(each.record.parts))
                    gone.insert(rowId(table, key));
                going.append(each.record);
            }
            candidates.removeAt(i--);
            more = true;
        }
    }
    for (CleanupCandidate& each : candidates) {
        if (each.record.stay == CleanupStay::Goes)
            each.record.stay = CleanupStay::Referred;
        going.append(each.record);
    }
    return going;
}

Result<QString> cleanupTitle(const store::Session& session, const CleanupRecord& record)
{
    BB_TRY(const auto texts, store::openTexts(session, record.table, record.id));
    for (const char* column : kCleanupTitles) {
        if (const QString text = texts.value(QString::fromLatin1(column)).simplified(); !text.isEmpty())
            return text;
    }
    return QString();
}

QList<CleanupRecord> recordsThat(const QList<CleanupRecord>& records, bool go)
{
    QList<CleanupRecord> found;
    std::copy_if(records.begin(), records.end(), std::back_inserter(found),
                 [go](const CleanupRecord& record) { return (record.stay == CleanupStay::Goes) == go; });
    return found;
}

} // namespace

QList<CleanupRecord> CleanupPlan::going() const
{
    return recordsThat(records, true);
}

QList<CleanupRecord> CleanupPlan::staying() const
{
    return recordsThat(records, false);
}

Result<CleanupPlan> planCleanup(const store::Session& session, QDate today, int days)
{
    const store::Session::Snapshot moment(session);
    BB_TRY(const auto rows, store::recycledRows(session, today.addDays(-days)));
    QList<CleanupCandidate> candidates;
    for (const store::RecycledRow& row : rows) {
        if (!isCleaned(row.table))
            continue;
        const TablePlace place = placeOf(row.table);
        CleanupCandidate candidate{
            {row.table, row.key, differenceTitle(differenceName(place.kind)), {}, row.since, CleanupStay::Goes, {}},
            {}};
        if (kindTellsNames(place.kind)) {
            BB_TRY(candidate.record.title, cleanupTitle(session, candidate.record));
        }
        PartCollector collector(session, candidate);
        BB_CHECK(collector.collect());
        candidates.append(std::move(candidate));
    }
    std::ranges::stable_sort(candidates, {}, [](const CleanupCandidate& each) { return each.record.since; });
    return CleanupPlan{inOrder(std::move(candidates))};
}

Result<> applyCleanup(store::UnitOfWork& unit, const CleanupPlan& plan)
{
    const auto going = plan.going();
    for (const CleanupRecord& record : going) {
        for (const auto& [table, key] : record.parts)
            BB_CHECK(unit.remove(table.toLatin1().constData(), key));
        BB_CHECK(unit.remove(record.table.toLatin1().constData(), record.id));
    }
    return {};
}

QString cleanupLine(const CleanupRecord& record)
{
    const QString day = PartialDate::of(record.since).toDotted();
    const QString line = record.title.isEmpty()
        ? cleanupText(QT_TRANSLATE_NOOP("CleanupTexts", "%1：一条记录，%2 放进回收站")).arg(record.kind, day)
        : cleanupText(QT_TRANSLATE_NOOP("CleanupTexts", "%1：%2，%3 放进回收站")).arg(record.kind, record.title, day);
    switch (record.stay) {
    case CleanupStay::Referred:
        return cleanupText(QT_TRANSLATE_NOOP("CleanupTexts", "%1（留着：别的记录用到了它）")).arg(line);
    case CleanupStay::Viewed:
        return cleanupText(QT_TRANSLATE_NOOP("CleanupTexts", "%1（留着：查看举报人的记录一直留着）")).arg(line);
    case CleanupStay::Goes: break;
    }
    return line;
}

} // namespace branchbook::book
