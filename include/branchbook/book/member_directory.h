// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody of a branch in memory, so compact that 100,000 people take about 9 MB: what searching, filtering and sorting
// a roster need. The rows themselves are read one by one as they come into sight (findMemberRow).
#pragma once

#include "branchbook/book/member_store.h"

#include <QSet>

#include <array>
#include <limits>
#include <vector>

namespace branchbook::book {

/// A part of a person's roster that a chip stands for. Whoever is in no other part than Left and Developing is a Party
/// member on the day, or somebody whose kind is not known yet.
enum class RosterPart : quint8 {
    Everybody, ///< Party members and those without a kind
    Full,
    Probationary,
    Floating,
    Retired,
    Hardship,
    ToVerify, ///< with a mark, or without a kind
    Developing, ///< applicants, activists, development targets
    Left, ///< gone on or before the day
};
inline constexpr int kRosterPartCount = 9;

enum class RosterOrder : quint8 { Name, Gender, Age, Group, Post, Joined, Type };

inline constexpr qint64 kLastInRoster = std::numeric_limits<qint64>::max(); ///< of people without the value

/// Where a row that is of another day than the directory stands by its Post or Type; smaller comes first.
[[nodiscard]] qint64 rosterKey(const MemberRow& row, RosterOrder by);

class MemberDirectory
{
public:
    /// Reads the branch's people, recycled ones left out; sorted by name.
    [[nodiscard]] static Result<MemberDirectory> load(const store::Session& session, BranchId branch);

    /// Reads again those of `ids` that are people of the branch. false: somebody is new, gone, or has another place in the
    /// order, and only load() helps.
    [[nodiscard]] Result<bool> refresh(const store::Session& session, BranchId branch, const QSet<QString>& ids);

    [[nodiscard]] int count() const { return static_cast<int>(m_people.size()); }
    [[nodiscard]] MemberId id(int person) const { return m_ids[size_t(person)]; }
    [[nodiscard]] QStringView name(int person) const;
    /// -1 where there is nobody of this id.
    [[nodiscard]] int indexOf(MemberId id) const;

    /// How many people each part has on `day`.
    [[nodiscard]] std::vector<int> countParts(QDate day) const;
    /// The people of `part` on `day` whose name, pinyin or initials contain `typed` (spaces and case do not matter;
    /// empty = everybody), in the natural order (RosterPlace).
    [[nodiscard]] std::vector<int> select(RosterPart part, QDate day, const QString& typed) const;
    /// Those of `people` that match `typed`, in their order: what select() gives for a longer word, at less cost.
    [[nodiscard]] std::vector<int> narrow(const std::vector<int>& people, const QString& typed) const;
    /// How many of `people` each part has on `day`.
    [[nodiscard]] std::array<int, kRosterPartCount> countParts(const std::vector<int>& people, QDate day) const;
    /// The Party members of a group by its name, on `day`; natural order.
    [[nodiscard]] std::vector<int> inGroup(const QString& group, QDate day) const;
    /// At most `most`, over all parts but Left: those whose name, initials or spelling begin with it come first.
    [[nodiscard]] std::vector<int> search(const QString& typed, QDate day, int most) const;
    /// Stable. People without the value come last in both directions.
    void sort(std::vector<int>& people, RosterOrder by, Qt::SortOrder order) const;

private:
    struct Person {
        PartialDate joined;
        PartialDate converted;
        PartialDate transferredIn;
        qint32 born = kNoDay; ///< Julian day, the earliest that the record can mean
        qint32 joinedFrom = kNoDay;
        qint32 leftOn = kNoDay;
        qint32 applied = kNoDay;
        qint32 activist = kNoDay;
        qint32 target = kNoDay;
        qint32 floatingFrom = kNoDay;
        quint16 post = 0; ///< into m_posts
        quint16 group = 0; ///< into m_groups
        quint8 gender = 0; ///< 0 none, 1 男, 2 女
        quint8 type = 0; ///< into m_types
        quint8 flags = 0;
    };
    struct Entry; ///< a person as the statement gives it
    static constexpr qint32 kNoDay = std::numeric_limits<qint32>::max();

    [[nodiscard]] Entry read(const store::Query& query, const class PostPeriods& periods);
    void append(const Entry& entry);
    void orderByName();
    void squeeze();
    [[nodiscard]] quint16 maskOf(const Person& person, QDate day) const;
    [[nodiscard]] const std::vector<quint16>& masks(QDate day) const;
    [[nodiscard]] Standing standing(const Person& person) const;
    [[nodiscard]] QByteArrayView keys(int person) const;
    [[nodiscard]] bool matches(int person, const QString& word, const QByteArray& key) const;
    template <class Take>
    void eachMatch(const QString& word, Take take) const;
    [[nodiscard]] std::vector<qint64> sortKeys(const std::vector<int>& people, RosterOrder by) const;

    std::vector<MemberId> m_ids;
    std::vector<Person> m_people;
    /// Each name ends with a line feed, so that one search runs over all of them; m_nameAt has one entry more than people.
    QString m_names;
    std::vector<quint32> m_nameAt;
    /// Of each person initials, pinyin without spaces and, where it has Latin letters, the name in small ones; UTF-8, each
    /// ended by a line feed.
    QByteArray m_keys;
    std::vector<quint32> m_keyAt;
    QStringList m_types;
    QStringList m_posts;
    QStringList m_groups;
    /// Bit n: RosterPart n on m_maskDay; made when first asked for a day, because it is asked for with every key.
    mutable std::vector<quint16> m_masks;
    mutable QDate m_maskDay;
};

/// One person's row as it is shown; nullopt where there is none. Cheap enough to be asked for every visible row.
[[nodiscard]] Result<std::optional<MemberRow>> findMemberRow(const store::Session& session, MemberId id,
                                                             PostWords posts = PostWords::OfToday);

} // namespace branchbook::book
