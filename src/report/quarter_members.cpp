// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quarter_members.h"

#include "branchbook/base/resident_id.h"

#include <algorithm>
#include <array>

namespace branchbook::report {

namespace {

using book::MemberRow;

struct AgeBucket {
    int oldest;
    const char16_t* label;
};
constexpr std::array<AgeBucket, 8> kAgeBuckets{{{30, u"30岁及以下"},
                                                {35, u"31岁至35岁"},
                                                {40, u"36岁至40岁"},
                                                {45, u"41岁至45岁"},
                                                {50, u"46岁至50岁"},
                                                {55, u"51岁至55岁"},
                                                {60, u"56岁至60岁"},
                                                {1000, u"61岁及以上"}}};

/// Levels from the highest; the first whose words occur in what the roster says.
struct EducationLevel {
    const char16_t* label;
    std::array<const char16_t*, 5> words;
};
constexpr std::array<EducationLevel, 5> kEducationLevels{{
    {u"研究生", {u"研究生", u"博士", u"硕士", nullptr, nullptr}},
    {u"大学专科", {u"专科", u"大专", nullptr, nullptr, nullptr}},
    {u"大学本科", {u"本科", u"大学", u"学士", nullptr, nullptr}},
    {u"高中、中专", {u"高中", u"中专", u"中等", u"技", u"职高"}},
    {u"初中及以下", {u"初中", u"小学", u"文盲", u"半文盲", nullptr}},
}};
constexpr std::array<size_t, 5> kEducationOrder{0, 2, 1, 3, 4};
constexpr size_t kLowestCollege = 2;
constexpr char16_t kUnknown[] = u"不详";

std::optional<size_t> educationOf(QString text)
{
    text.replace(QStringLiteral("中等专科"),
                 QStringLiteral("中专")); // no college, whatever its last two characters say
    for (size_t i = 0; i < kEducationLevels.size(); ++i)
        for (const char16_t* word : kEducationLevels[i].words)
            if (word != nullptr && text.contains(QStringView(word)))
                return i;
    return std::nullopt;
}

std::optional<size_t> ageBucketOf(const MemberRow& row, QDate day)
{
    const std::optional<int> age = approximateYears(row.birth, day);
    if (!age)
        return std::nullopt;
    const auto found = std::find_if(kAgeBuckets.begin(), kAgeBuckets.end(),
                                    [&](const AgeBucket& bucket) { return *age <= bucket.oldest; });
    return size_t(found - kAgeBuckets.begin());
}

bool isMinority(const QString& ethnicity)
{
    return !ethnicity.isEmpty() && ethnicity != u"汉族" && ethnicity != u"汉";
}

void appendUnknown(QList<Share>& shares, int count)
{
    if (count > 0)
        shares.append({QString::fromUtf16(kUnknown), count});
}

bool wasPartyMember(const MemberRow& row, QDate day)
{
    return book::belongsOn(row, day) && book::isPartyMember(book::typeOn(row, day));
}

bool liesWithin(PartialDate date, DateRange range)
{
    return date.precision() >= Precision::Month && range.contains(date.earliest());
}

/// Known to the year only: nobody can say whether it was in the range.
bool mayLieWithin(PartialDate date, DateRange range)
{
    return range.first <= range.last && date.precision() == Precision::Year && date.earliest() <= range.last
        && date.latest() >= range.first;
}

class MemberCounter
{
public:
    explicit MemberCounter(QDate day)
        : m_day(day)
    {
    }
    void add(const MemberRow& row);
    [[nodiscard]] MemberFigures result();

private:
    void addPartyMember(const MemberRow& row, const QString& type);

    QDate m_day;
    MemberFigures m_figures;
    std::array<int, kAgeBuckets.size()> m_ages{};
    std::array<int, kAgeBuckets.size()> m_men{};
    std::array<int, kAgeBuckets.size()> m_women{};
    int m_agesUnknown = 0;
    std::array<int, kEducationLevels.size()> m_education{};
};

void MemberCounter::add(const MemberRow& row)
{
    if (!book::belongsOn(row, m_day))
        return;
    const QString type = book::typeOn(row, m_day);
    if (book::isPartyMember(type))
        addPartyMember(row, type);
    else if (type == book::kDevelopmentTarget)
        ++m_figures.developmentTargets;
    else if (type == book::kActivist)
        ++m_figures.activists;
    else if (type == book::kApplicant)
        ++m_figures.applicants;
    else
        m_figures.kindUnknown.append(row.name);
}

void MemberCounter::addPartyMember(const MemberRow& row, const QString& type)
{
    MemberFigures& figures = m_figures;
    ++figures.total;
    ++(type == book::kFullMember ? figures.full : figures.probationary);
    figures.women += row.gender == sexName(Sex::Female) ? 1 : 0;
    figures.men += row.gender == sexName(Sex::Male) ? 1 : 0;
    figures.minority += isMinority(row.ethnicity) ? 1 : 0;
    figures.ethnicityUnknown += row.ethnicity.isEmpty() ? 1 : 0;
    if (row.joined.isEmpty())
        figures.joinUnknown.append(row.name);
    figures.floating += row.floating ? 1 : 0;
    figures.lostContact += row.lostContact ? 1 : 0;
    const std::optional<size_t> age = ageBucketOf(row, m_day);
    ++(age ? m_ages[*age] : m_agesUnknown);
    if (age && row.gender == sexName(Sex::Male))
        ++m_men[*age];
    else if (age && row.gender == sexName(Sex::Female))
        ++m_women[*age];
    const std::optional<size_t> education = educationOf(row.education);
    ++(education ? m_education[*education] : figures.educationUnknown);
    figures.college += education && *education <= kLowestCollege ? 1 : 0;
}

MemberFigures MemberCounter::result()
{
    for (size_t i = 0; i < kAgeBuckets.size(); ++i)
        m_figures.ages.append({QString::fromUtf16(kAgeBuckets[i].label), m_ages[i]});
    appendUnknown(m_figures.ages, m_agesUnknown);
    m_figures.menByAge = QList<int>(m_men.begin(), m_men.end());
    m_figures.womenByAge = QList<int>(m_women.begin(), m_women.end());
    for (const size_t level : kEducationOrder)
        m_figures.education.append({QString::fromUtf16(kEducationLevels[level].label), m_education[level]});
    appendUnknown(m_figures.education, m_figures.educationUnknown);
    return m_figures;
}

void addLeaving(QList<Leaving>& list, const MemberRow& row)
{
    const QString reason = row.leftReason.isEmpty() ? book::leavingReasons().last() : row.leftReason;
    const auto known = std::find_if(list.begin(), list.end(), [&](const Leaving& one) { return one.reason == reason; });
    if (known != list.end())
        known->names.append(row.name);
    else
        list.append({reason, {row.name}});
}

} // namespace

int MemberFigures::people() const
{
    return total + developmentTargets + activists + applicants + int(kindUnknown.size());
}

QString ageLabelOn(const MemberRow& row, QDate day)
{
    const std::optional<size_t> age = ageBucketOf(row, day);
    return QString::fromUtf16(age ? kAgeBuckets[*age].label : kUnknown);
}

QString educationLabel(const MemberRow& row)
{
    const std::optional<size_t> level = educationOf(row.education);
    return QString::fromUtf16(level ? kEducationLevels[*level].label : kUnknown);
}

bool hasCollege(const MemberRow& row)
{
    const std::optional<size_t> level = educationOf(row.education);
    return level && *level <= kLowestCollege;
}

bool isOfMinority(const MemberRow& row)
{
    return isMinority(row.ethnicity);
}

MemberFigures countMembersOn(const QList<MemberRow>& rows, QDate day)
{
    MemberCounter counter(day);
    for (const MemberRow& row : rows)
        counter.add(row);
    return counter.result();
}

ChangeFigures changesIn(const QList<MemberRow>& rows, DateRange range)
{
    ChangeFigures changes;
    const auto place = [&](const MemberRow& row, PartialDate date, QStringList& here, QStringList& inYear) {
        if (!book::isPartyMember(row.type) || date.isEmpty() || !book::belongsOn(row, date.earliest()))
            return;
        if (liesWithin(date, range))
            here.append(row.name);
        else if (mayLieWithin(date, range))
            inYear.append(row.name);
    };
    for (const MemberRow& row : rows) {
        changes.totalBefore += wasPartyMember(row, range.first.addDays(-1)) ? 1 : 0;
        place(row, row.joined, changes.joined, changes.joinedInYear);
        if (row.type == book::kFullMember)
            place(row, row.converted, changes.converted, changes.convertedInYear);
        place(row, row.transferredIn, changes.transferredIn, changes.transferredInYear);
        if (row.leftOn.isValid() && range.contains(row.leftOn) && wasPartyMember(row, row.leftOn.addDays(-1)))
            addLeaving(changes.left, row);
        changes.applied += liesWithin(row.applied, range) ? 1 : 0;
    }
    return changes;
}

} // namespace branchbook::report
