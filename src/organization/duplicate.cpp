// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which records of a branch look like one person.
#include "branchbook/organization/duplicate.h"

#include "branchbook/base/resident_id.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/store/day.h"
#include "branchbook/store/sealed.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace branchbook::organization {

namespace {

using book::Field;

/// What two records are compared by.
struct Likeness {
    book::MemberId id;
    QString name;
    QString nameKey;
    QString number; ///< with 18 figures where it can be read so, else as it stands
    QString written; ///< as it stands
    bool validNumber = false;
    PartialDate birth; ///< the record's, else the number's
    QString gender;
    QDate enteredOn;
};

Likeness likenessOf(const book::Member& member)
{
    Likeness found;
    found.id = member.id;
    found.name = member.name();
    found.nameKey = comparisonKey(found.name);
    found.birth = member.date(Field::BirthDate);
    found.gender = member.values.get(Field::Gender);
    found.enteredOn = member.enteredOn;
    const QString written = member.values.get(Field::IdNumber);
    if (written.isEmpty())
        return found;
    const ResidentId read = readResidentId(written);
    found.written = read.number;
    found.validNumber = read.fault == ResidentIdFault::None;
    found.number = found.validNumber ? read.upgraded : comparisonKey(written).toUpper();
    if (found.birth.isEmpty() && found.validNumber)
        found.birth = PartialDate::of(read.birthDate);
    return found;
}

/// 1985 and 1985-07-03 may be one day.
bool mayBeOneDay(PartialDate a, PartialDate b)
{
    return !a.isEmpty() && !b.isEmpty() && a.earliest() <= b.latest() && b.earliest() <= a.latest();
}

std::optional<DuplicateReason> reasonFor(const Likeness& a, const Likeness& b)
{
    if (!a.number.isEmpty() && a.number == b.number)
        return a.written.size() == b.written.size() ? DuplicateReason::SameNumber : DuplicateReason::NumberForms;
    if (a.nameKey != b.nameKey || a.nameKey.isEmpty())
        return std::nullopt;
    if (!a.gender.isEmpty() && !b.gender.isEmpty() && a.gender != b.gender)
        return std::nullopt;
    if (mayBeOneDay(a.birth, b.birth))
        return DuplicateReason::SameNameBirth;
    const bool unknown = (a.birth.isEmpty() && a.number.isEmpty()) || (b.birth.isEmpty() && b.number.isEmpty());
    return unknown ? std::optional(DuplicateReason::SameNameUnknown) : std::nullopt;
}

QByteArray factsOf(const Likeness& a, const Likeness& b)
{
    const auto text = [](const Likeness& one) {
        return QStringList{one.id.toString(), one.nameKey, one.number, one.birth.toIso(), one.gender}.join(u'\n');
    };
    return a.id < b.id ? store::sealKey(text(a) + u'\n' + text(b)) : store::sealKey(text(b) + u'\n' + text(a));
}

QString pairKey(book::MemberId a, book::MemberId b)
{
    const book::MemberId first = std::min(a, b);
    return first.toString() + store::kKeySeparator + (first == a ? b : a).toString();
}

Result<QHash<QString, QByteArray>> toldApart(const store::Session& session, book::BranchId branch)
{
    QHash<QString, QByteArray> facts;
    store::Query query = session.query("duplicate.distinct");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        facts.insert(query.text(0) + store::kKeySeparator + query.text(1), query.blob(2));
        BB_TRY(row, query.next());
    }
    return facts;
}

DuplicatePair likePair(const Likeness& a, const Likeness& b, DuplicateReason reason)
{
    const bool inOrder = a.enteredOn != b.enteredOn ? a.enteredOn < b.enteredOn : a.id < b.id;
    const Likeness& first = inOrder ? a : b;
    const Likeness& second = inOrder ? b : a;
    return {first.id,    second.id, first.name,
            second.name, reason,    a.validNumber && b.validNumber && a.number != b.number};
}

using Buckets = QHash<QString, std::vector<int>>;

/// Everybody against those of the same number or name alone: of 100,000 people nobody waits.
void collectPairs(const std::vector<Likeness>& people, const Buckets& buckets,
                  const QHash<QString, QByteArray>& distinct, QHash<QString, DuplicatePair>& found)
{
    for (const std::vector<int>& bucket : buckets) {
        for (std::size_t i = 0; i < bucket.size(); ++i) {
            for (std::size_t j = i + 1; j < bucket.size(); ++j) {
                const Likeness& a = people[static_cast<std::size_t>(bucket[i])];
                const Likeness& b = people[static_cast<std::size_t>(bucket[j])];
                const auto reason = reasonFor(a, b);
                const QString key = pairKey(a.id, b.id);
                if (reason && distinct.value(key) != factsOf(a, b))
                    found.insert(key, likePair(a, b, *reason));
            }
        }
    }
}

/// Between branches nobody looks at both records side by side: less than a whole day of birth is no reason to ask.
std::optional<DuplicateReason> reasonBetween(const Likeness& a, const Likeness& b, NameAlone name)
{
    const auto reason = reasonFor(a, b);
    if (reason == DuplicateReason::SameNameUnknown)
        return name == NameAlone::Asked ? reason : std::nullopt;
    if (reason != DuplicateReason::SameNameBirth)
        return reason;
    const bool numbersDiffer = a.validNumber && b.validNumber;
    const bool wholeDay = a.birth.earliest() == a.birth.latest() && a.birth.earliest() == b.birth.earliest()
        && b.birth.earliest() == b.birth.latest();
    return wholeDay && !numbersDiffer ? reason : std::nullopt;
}

/// Of rows that pair a record with one of another branch: those that are one person, where both belonged on `day`.
Result<QList<KeptElsewhere>> keptElsewhere(const store::Session& session, store::Query& query, QDate day,
                                           NameAlone name)
{
    QList<KeptElsewhere> people;
    BB_TRY(bool row, query.next());
    while (row) {
        BB_TRY(const book::Member own, book::loadMember(session, book::MemberId::fromString(query.text(0))));
        BB_TRY(const book::Member other, book::loadMember(session, book::MemberId::fromString(query.text(1))));
        const bool both = book::belongsOn(book::standingOf(own), day) && book::belongsOn(book::standingOf(other), day);
        const auto reason = both ? reasonBetween(likenessOf(own), likenessOf(other), name) : std::nullopt;
        if (reason)
            people.append({own.id, own.name(), other.id, query.text(2), *reason});
        BB_TRY(row, query.next());
    }
    book::sortByPlace(people, [](const KeptElsewhere& one) { return book::RosterPlace::of(one.name, one.own); });
    return people;
}

struct ReasonWord {
    const char* name;
    const char* text;
};
constexpr std::array<ReasonWord, 4> kReasons{
    {{"same_number", QT_TRANSLATE_NOOP("Duplicate", "身份证号相同")},
     {"number_forms", QT_TRANSLATE_NOOP("Duplicate", "身份证号是同一个号码，一份15位，一份18位")},
     {"same_name_birth", QT_TRANSLATE_NOOP("Duplicate", "姓名和出生日期相同")},
     {"same_name_unknown", QT_TRANSLATE_NOOP("Duplicate", "姓名相同，其中一份没有出生日期和身份证号")}}};

} // namespace

QString duplicateReasonText(DuplicateReason reason)
{
    return QCoreApplication::translate("Duplicate", kReasons.at(static_cast<std::size_t>(reason)).text);
}

QString duplicateReasonName(DuplicateReason reason)
{
    return QString::fromLatin1(kReasons.at(static_cast<std::size_t>(reason)).name);
}

Result<QList<DuplicatePair>> findDuplicates(const store::Session& session, book::BranchId branch)
{
    BB_TRY(const auto distinct, toldApart(session, branch));
    std::vector<Likeness> people;
    Buckets numbers;
    Buckets names;
    book::MemberQuery query;
    query.branch = branch;
    query.posts = book::PostWords::AsWritten;
    BB_CHECK(book::visitMembers(session, query, [&](book::FiledMember&& filed) {
        people.push_back(likenessOf(filed.member));
        const int index = static_cast<int>(people.size()) - 1;
        if (!people.back().number.isEmpty())
            numbers[people.back().number].push_back(index);
        names[people.back().nameKey].push_back(index);
    }));
    QHash<QString, DuplicatePair> found;
    collectPairs(people, numbers, distinct, found);
    collectPairs(people, names, distinct, found);
    QList<DuplicatePair> pairs = found.values();
    book::sortByPlace(pairs,
                      [](const DuplicatePair& pair) { return book::RosterPlace::of(pair.firstName, pair.second); });
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const DuplicatePair& a, const DuplicatePair& b) { return a.reason < b.reason; });
    return pairs;
}

Result<QList<KeptElsewhere>> findElsewhere(const store::Session& session, book::BranchId branch, QDate day,
                                           NameAlone name)
{
    store::Query query = session.query("duplicate.elsewhere");
    query.bind("branch", branch.toString()).bind("day", day.toString(Qt::ISODate));
    return keptElsewhere(session, query, day, name);
}

Result<QList<KeptElsewhere>> findElsewhereOf(const store::Session& session, book::MemberId own, QDate day,
                                             NameAlone name)
{
    store::Query query = session.query("duplicate.elsewhere_of");
    query.bind("own", own.toString()).bind("day", day.toString(Qt::ISODate));
    return keptElsewhere(session, query, day, name);
}

QString elsewhereText(const KeptElsewhere& person)
{
    if (person.reason == DuplicateReason::SameNameUnknown)
        return QCoreApplication::translate(
                   "Duplicate",
                   "%2的名册里也有一个%1（%3），不知道是不是同一个人。是同一个人的，请在已经转走的那一边登记转出；"
                   "不是的，请补全出生日期或者身份证号。")
            .arg(person.name, person.branchName, duplicateReasonText(person.reason));
    return QCoreApplication::translate(
               "Duplicate",
               "%1同时在%2的名册里（%3）。组织关系只在一个支部，请在已经转走的那一边登记转出，或者更正资料。")
        .arg(person.name, person.branchName, duplicateReasonText(person.reason));
}

QString elsewhereText(const KeptElsewhere& person, QDate day)
{
    const QString on = PartialDate::of(day).toChinese();
    if (person.reason == DuplicateReason::SameNameUnknown)
        return QCoreApplication::translate(
                   "Duplicate",
                   "%4，%2的名册里也有一个%1（%3），不知道是不是同一个人。是同一个人的，请核对两边转出、转入的日期；"
                   "不是的，请补全出生日期或者身份证号。")
            .arg(person.name, person.branchName, duplicateReasonText(person.reason), on);
    return QCoreApplication::translate(
               "Duplicate", "%4，%1同时在%2的名册里（%3）。组织关系一天只在一个支部，请核对两边转出、转入的日期。")
        .arg(person.name, person.branchName, duplicateReasonText(person.reason), on);
}

Result<> markDistinct(store::UnitOfWork& unit, book::MemberId one, book::MemberId other, QDate today)
{
    if (one == other)
        return fail(ErrorKind::Invalid, QStringLiteral("merge.same"));
    BB_TRY(const book::Member a, book::loadMember(unit.session(), one, book::PostWords::AsWritten));
    BB_TRY(const book::Member b, book::loadMember(unit.session(), other, book::PostWords::AsWritten));
    return unit.put("member_distinct",
                    {{"first_id", std::min(one, other).toString()},
                     {"second_id", (std::min(one, other) == one ? other : one).toString()},
                     {"marked_on", store::dayOrNull(today)},
                     {"facts", factsOf(likenessOf(a), likenessOf(b))}});
}

} // namespace branchbook::organization
