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

namespace branchbook::book {

namespace {

constexpr std::array<const char*, 9> kCleanupTitles{"full_name", "member_name", "person_name", "topic",  "title",
                                                    "theme",     "name",        "matter",      "problem"};

QString cleanupText(const char* text)
{
    return QCoreApplication::translate("CleanupTexts", text);
}

/// A record of its own that a bin of some page shows.
bool isCleaned(const QString& table)
{
    const TablePlace place = placeOf(table);
    const QString kind = differenceName(place.kind);
    return place.parent == nullptr && kind != u"other" && kind != u"branch" && kind != u"attachment"
        && kind != u"setting";
}

/// Collects what goes with one record, the deepest first, and finds what keeps it.
class PartCollector
{
public:
    PartCollector(const store::Session& session, CleanupRecord& record)
        : m_session(session)
        , m_record(record)
    {
    }

    [[nodiscard]] Result<> collect()
    {
        BB_CHECK(walk(m_record.table, m_record.id));
        BB_CHECK(addAttachments());
        store::Query matters = m_session.query("cleanup.matters");
        BB_TRY(const bool raised, matters.bind("id", m_record.id).next());
        if (raised) // the ledger says where a matter comes from
            m_record.stay = CleanupStay::Referred;
        return {};
    }

private:
    [[nodiscard]] Result<> walk(const QString& table, const QString& key)
    {
        BB_TRY(const auto rows, store::rowsReferringTo(m_session, table, key));
        for (const store::RowName& row : rows) {
            if (!m_seen.contains(row.table + store::kKeySeparator + row.key))
                BB_CHECK(take(row));
        }
        return {};
    }

    [[nodiscard]] Result<> take(const store::RowName& row)
    {
        m_seen.insert(row.table + store::kKeySeparator + row.key);
        const TablePlace place = placeOf(row.table);
        const bool part = place.parent != nullptr && m_record.table == QLatin1StringView(place.parent);
        if (row.table == u"clue_viewing")
            m_record.stay = CleanupStay::Viewed;
        else if (!part && m_record.stay == CleanupStay::Goes)
            m_record.stay = CleanupStay::Referred;
        if (m_record.stay != CleanupStay::Goes)
            return {};
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
    QSet<QString> m_seen;
};

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
    CleanupPlan plan;
    for (const store::RecycledRow& row : rows) {
        if (!isCleaned(row.table))
            continue;
        const TablePlace place = placeOf(row.table);
        CleanupRecord record{row.table,         row.key, differenceTitle(differenceName(place.kind)), {}, row.since,
                             CleanupStay::Goes, {}};
        if (kindTellsNames(place.kind)) {
            BB_TRY(record.title, cleanupTitle(session, record));
        }
        PartCollector collector(session, record);
        BB_CHECK(collector.collect());
        plan.records.append(std::move(record));
    }
    std::ranges::stable_sort(plan.records, {}, &CleanupRecord::since);
    return plan;
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
