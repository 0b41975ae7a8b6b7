// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/book_difference.h"

#include "book/difference_kinds.h"
#include "branchbook/store/journal.h"
#include "branchbook/store/unit_of_work.h"

#include <QSet>

#include <array>
#include <map>
#include <utility>

namespace branchbook::book {

namespace {

using store::RowFate;

/// Where a record is told by what: the first of these that it has.
constexpr std::array<const char*, 11> kTitleColumns{"full_name", "member_name", "person_name", "topic",
                                                    "title",     "theme",       "name",        "matter",
                                                    "target",    "stem",        "problem"};

struct Record {
    int kind = 0;
    QString table;
    QString key;
    RowFate fate = RowFate::Changed;
};

class Collected
{
public:
    Collected(const store::Session& then, const store::Session& now)
        : m_then(then)
        , m_now(now)
    {
    }

    [[nodiscard]] Result<> take(const store::RowDifference& row)
    {
        const TablePlace place = placeOf(row.table);
        if (place.parent == nullptr) {
            m_records[{row.table, row.key}] = {place.kind, row.table, row.key, row.fate};
            return {};
        }
        BB_TRY(const QString owner, ownerOf(row, place));
        const QString parent = QString::fromLatin1(place.parent);
        // The owner's own fate, if it has one, says more than that of a part.
        m_records.try_emplace({parent, owner}, Record{place.kind, parent, owner, RowFate::Changed});
        return {};
    }

    [[nodiscard]] Result<BookDifference> difference() const
    {
        std::map<int, KindDifference> kinds;
        for (const auto& [place, record] : m_records) {
            KindDifference& kind = kinds[record.kind];
            ++(record.fate == RowFate::Added ? kind.added : record.fate == RowFate::Gone ? kind.gone : kind.changed);
            if (!kindTellsNames(record.kind) || kind.named.size() >= kNamedDifferences)
                continue;
            BB_TRY(const QString title, titleOf(record));
            if (!title.isEmpty())
                kind.named.append({record.fate, title});
        }
        BookDifference all;
        for (auto& [index, kind] : kinds) {
            kind.kind = differenceName(index);
            all.kinds.append(std::move(kind));
        }
        return all;
    }

private:
    [[nodiscard]] const store::Session& bookOf(RowFate fate) const { return fate == RowFate::Gone ? m_then : m_now; }

    [[nodiscard]] Result<QString> ownerOf(const store::RowDifference& row, const TablePlace& place) const
    {
        if (place.column == nullptr)
            return row.key.section(QChar(store::kKeySeparator), 0, 0);
        BB_TRY(const auto texts, store::openTexts(bookOf(row.fate), row.table, row.key));
        return texts.value(QString::fromLatin1(place.column));
    }

    [[nodiscard]] Result<QString> titleOf(const Record& record) const
    {
        BB_TRY(const auto texts, store::openTexts(bookOf(record.fate), record.table, record.key));
        for (const char* column : kTitleColumns) {
            if (const QString text = texts.value(QString::fromLatin1(column)).simplified(); !text.isEmpty())
                return text;
        }
        return QString();
    }

    const store::Session& m_then;
    const store::Session& m_now;
    std::map<std::pair<QString, QString>, Record> m_records; ///< by table and key of the record itself
};

qint64 sum(const QList<KindDifference>& kinds, qint64 KindDifference::*part)
{
    qint64 all = 0;
    for (const KindDifference& kind : kinds)
        all += kind.*part;
    return all;
}

struct BranchesOfBook {
    QSet<QString> ids; ///< of removed ones too
    QStringList names; ///< of removed ones where there are no others
};

Result<BranchesOfBook> branchesOf(const store::Session& session)
{
    BranchesOfBook branches;
    QStringList removed;
    auto query = session.query("branch.every");
    BB_TRY(bool there, query.next());
    while (there) {
        branches.ids.insert(query.text(0));
        (query.integer(2) != 0 ? branches.names : removed).append(query.text(1));
        BB_TRY(there, query.next());
    }
    if (branches.names.isEmpty())
        branches.names = removed;
    return branches;
}

Result<std::optional<TwoBooks>> twoBooks(const store::Session& then, const store::Session& now)
{
    BB_TRY(const auto before, branchesOf(then));
    BB_TRY(const auto after, branchesOf(now));
    if (before.ids.isEmpty() || after.ids.isEmpty() || before.ids.intersects(after.ids))
        return std::optional<TwoBooks>();
    return std::optional(TwoBooks{before.names, after.names});
}

} // namespace

QStringList KindDifference::titles(RowFate fate) const
{
    QStringList found;
    for (const RecordDifference& record : named) {
        if (record.fate == fate)
            found.append(record.title);
    }
    return found;
}

qint64 BookDifference::added() const
{
    return sum(kinds, &KindDifference::added);
}

qint64 BookDifference::changed() const
{
    return sum(kinds, &KindDifference::changed);
}

qint64 BookDifference::gone() const
{
    return sum(kinds, &KindDifference::gone);
}

Result<BookDifference> compareBooks(const store::Session& then, const store::Session& now, Progress& progress)
{
    Collected collected(then, now);
    BB_CHECK(
        store::compareRows(then, now, progress, [&](const store::RowDifference& row) { return collected.take(row); }));
    BB_TRY(auto difference, collected.difference());
    difference.twoBooks = twoBooks(then, now).value_or(std::nullopt); // of a damaged one perhaps nothing
    return difference;
}

std::optional<TwoBooks> twoBooksAt(const QString& then, const QString& now)
{
    const auto told = [&]() -> Result<std::optional<TwoBooks>> {
        BB_TRY(const auto before, store::Session::openUntouched(then));
        BB_TRY(const auto after, store::Session::openUntouched(now));
        return twoBooks(*before, *after);
    }();
    return told.value_or(std::nullopt);
}

Result<BookDifference> compareWithBackup(const store::Session& now, const QString& backup, Progress& progress)
{
    BB_TRY(const auto then, store::Session::open(backup, store::Access::Read, now.key()));
    BB_CHECK(store::checkWhole(*then, progress)); // rows are told apart by their digests: those have to be true
    return compareBooks(*then, now, progress);
}

Result<BookDifference> compareWithDamaged(const QString& copy, const QString& original, Progress& progress)
{
    BB_TRY(const auto then, store::Session::openClosed(copy, store::Access::Read));
    BB_TRY(const auto now, store::Session::openUntouched(original));
    return compareBooks(*then, *now, progress);
}

} // namespace branchbook::book
