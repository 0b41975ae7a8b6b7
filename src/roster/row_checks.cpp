// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/row_checks.h"

#include "branchbook/base/date.h"
#include "branchbook/base/resident_id.h"
#include "branchbook/book/joining.h"
#include "roster/date_problems.h"

#include <algorithm>
#include <array>

namespace branchbook::roster {

using book::Field;
using book::FieldKind;
using book::FieldValues;

namespace {

constexpr int kYearsAtJoining = 18;
constexpr int kProbationMonths = 12;
constexpr int kLongestExtension = 12; ///< dev.extension_max: one year, once
// Before this day probation was 6 months, one year or two years by class.
QDate oneYearProbationFrom()
{
    return {1956, 9, 15};
}

constexpr std::array kJoinAndConversion{Field::JoinDate, Field::FullMemberDate, Field::ProbationExtendedUntil};
constexpr std::array kJoinAndType{Field::JoinDate, Field::MemberType, Field::ProbationExtendedUntil};
constexpr std::array kBirthAndConversion{Field::BirthDate, Field::IdNumber, Field::FullMemberDate};
constexpr std::array kConversionAndType{Field::FullMemberDate, Field::MemberType};
constexpr std::array kBirthAndJoin{Field::BirthDate, Field::IdNumber, Field::JoinDate};

struct Facts {
    PartialDate birth;
    PartialDate join;
    PartialDate full;
    PartialDate extendedUntil;
    QString memberType;
    QString gender;
    bool isConversionSaid = false; ///< `full` may be empty all the same: its day is still to come
    ResidentId id; ///< birthDate is valid only for a number that stands the check
};

Facts factsOf(const FieldValues& values, QDate today)
{
    Facts facts;
    for (const auto& [field, value] : values.entries()) {
        switch (field) {
        case Field::BirthDate: facts.birth = PartialDate::fromIso(value); break;
        case Field::JoinDate: facts.join = PartialDate::fromIso(value); break;
        case Field::FullMemberDate: facts.full = PartialDate::fromIso(value); break;
        case Field::ProbationExtendedUntil: facts.extendedUntil = PartialDate::fromIso(value); break;
        case Field::MemberType: facts.memberType = value; break;
        case Field::Gender: facts.gender = value; break;
        case Field::IdNumber: facts.id = readResidentId(value); break;
        default: break;
        }
    }
    if (facts.id.fault != ResidentIdFault::None)
        facts.id = {};
    // A day to come is told as such; what else would follow from it is the same fault.
    facts.isConversionSaid = !facts.full.isEmpty();
    for (PartialDate* date : {&facts.birth, &facts.join, &facts.full}) {
        if (!date->isEmpty() && date->earliest() > today)
            *date = {};
    }
    return facts;
}

class RowCheck
{
public:
    RowCheck(const FieldValues& values, const CheckOptions& options)
        : m_values(values)
        , m_options(options)
        , m_facts(factsOf(values, options.today))
    {
    }

    std::vector<RowFinding> run()
    {
        checkFuture();
        checkIdNumber();
        checkAgeAtJoining();
        checkConversion();
        checkProbation();
        checkTypeAgainstDates();
        return std::move(m_findings);
    }

private:
    void add(Field field, const char16_t* code, Severity severity, const QStringList& args = {},
             Outcome outcome = Outcome::Keep)
    {
        m_findings.push_back({field, Problem{QString::fromUtf16(code), severity, args}, outcome});
    }

    void checkFuture()
    {
        for (const auto& [field, value] : m_values.entries()) {
            if (book::fieldInfo(field).kind != FieldKind::Date
                || mayLieAhead(field)) // a branch may note what is to come
                continue;
            const PartialDate date = PartialDate::fromIso(value);
            if (date.isEmpty() || date.earliest() <= m_options.today)
                continue;
            const bool grave = field == Field::BirthDate || field == Field::JoinDate;
            add(field, grave ? u"date.future" : u"date.future_left_empty", Severity::Error,
                {date.toChinese(), book::fieldLabel(field)}, grave ? Outcome::RejectRow : Outcome::DropValue);
        }
    }

    void checkIdNumber()
    {
        const ResidentId& id = m_facts.id;
        if (!id.birthDate.isValid())
            return;
        const PartialDate birth = m_facts.birth;
        if (!birth.isEmpty() && (id.birthDate < birth.earliest() || id.birthDate > birth.latest()))
            add(Field::BirthDate, u"birth_date.differs_from_id", Severity::Warning,
                {birth.toChinese(), PartialDate::of(id.birthDate).toChinese()});
        if (!m_facts.gender.isEmpty() && m_facts.gender != sexName(id.sex))
            add(Field::Gender, u"gender.differs_from_id", Severity::Warning, {m_facts.gender, sexName(id.sex)});
    }

    /// Rejected only where every reading of every date, and the ID number too, says that the person was too young.
    void checkAgeAtJoining()
    {
        const bool joined = !m_facts.join.isEmpty();
        const PartialDate join = joined ? m_facts.join : m_facts.full; // nobody is converted before he joins
        const PartialDate birth = m_facts.birth.isEmpty() ? PartialDate::of(m_facts.id.birthDate) : m_facts.birth;
        if (join.isEmpty() || birth.isEmpty())
            return;
        QDate earliest = birth.earliest();
        if (m_facts.id.birthDate.isValid())
            earliest = std::min(earliest, m_facts.id.birthDate);
        if (join.latest() >= addMonths(earliest, kYearsAtJoining * 12))
            return;
        const bool reject = m_options.underAge == UnderAge::Reject;
        add(joined ? Field::JoinDate : Field::FullMemberDate, joined ? u"join_date.under_18" : u"full_member.under_18",
            reject ? Severity::Error : Severity::Warning, {birth.toChinese(), join.toChinese()},
            reject ? Outcome::RejectRow : Outcome::Keep);
    }

    void checkConversion()
    {
        const PartialDate join = m_facts.join;
        const PartialDate full = m_facts.full;
        if (full.isEmpty())
            return checkWithoutConversion();
        if (join.isEmpty())
            return;
        if (full.latest() < join.earliest()) {
            add(Field::FullMemberDate, u"full_member.before_join", Severity::Warning,
                {join.toChinese(), full.toChinese()});
            return;
        }
        if (!hasYearOfProbation(join))
            return;
        const QDate end = earliestEnd();
        if (full == join && full.day != 0)
            add(Field::FullMemberDate, u"full_member.equals_join", Severity::Warning, {full.toChinese()});
        else if (full.latest() < end)
            add(Field::FullMemberDate, u"full_member.early", Severity::Warning,
                {join.toChinese(), full.toChinese(), endWords(end)});
        else if (full.earliest() > latestEnd())
            add(Field::FullMemberDate, u"full_member.far", Severity::Warning, {join.toChinese(), full.toChinese()});
        else if (join.month != 0 && full.month != 0)
            checkGap(join, full);
    }

    /// A full member whose probation cannot be over is none; one of long ago may lack the day alone.
    void checkWithoutConversion()
    {
        if (m_facts.memberType != u"正式党员")
            return;
        const PartialDate join = m_facts.join;
        if (!join.isEmpty() && hasYearOfProbation(join) && earliestEnd() > m_options.today)
            add(Field::MemberType, u"full_member.too_soon", Severity::Warning,
                {join.toChinese(), endWords(earliestEnd())});
        else if (!m_facts.isConversionSaid && !book::joinedWithoutProbation(join)) // there it is the day of joining
            add(Field::FullMemberDate, u"full_member.missing", Severity::Notice);
    }

    /// §2.4: one year since 15 September 1956, but for the years without probation.
    [[nodiscard]] static bool hasYearOfProbation(PartialDate join)
    {
        return !book::mayLackProbation(join) && join.earliest() >= oneYearProbationFrom();
    }

    /// However the dates are read, probation is not over before this day …
    [[nodiscard]] QDate earliestEnd() const
    {
        const QDate end = addMonths(m_facts.join.earliest(), kProbationMonths);
        return m_facts.extendedUntil.isEmpty() ? end : std::max(end, m_facts.extendedUntil.earliest());
    }
    /// … and after this one it is, extended as long as may be.
    [[nodiscard]] QDate latestEnd() const
    {
        const QDate end = addMonths(m_facts.join.latest(), kProbationMonths + kLongestExtension);
        return m_facts.extendedUntil.isEmpty() ? end : std::max(end, m_facts.extendedUntil.latest());
    }
    /// The day that is told, no finer than the dates it comes from.
    [[nodiscard]] QString endWords(QDate end) const
    {
        const PartialDate& extended = m_facts.extendedUntil;
        const bool byExtension = !extended.isEmpty() && extended.earliest() == end;
        const Precision known = (byExtension ? extended : m_facts.join).precision();
        return PartialDate::of(end.year(), known >= Precision::Month ? end.month() : 0,
                               known >= Precision::Day ? end.day() : 0)
            .toChinese();
    }

    void checkGap(PartialDate join, PartialDate full)
    {
        const int months = (full.year - join.year) * 12 + full.month - join.month;
        if (months != kProbationMonths)
            add(Field::FullMemberDate, u"full_member.gap", Severity::Notice,
                {join.toChinese(), full.toChinese(), QString::number(months)});
    }

    void checkProbation()
    {
        if (m_facts.memberType != u"预备党员" || m_facts.join.isEmpty())
            return;
        QDate end = addMonths(m_facts.join.latest(), kProbationMonths);
        if (!m_facts.extendedUntil.isEmpty())
            end = std::max(end, m_facts.extendedUntil.latest());
        if (end < m_options.today)
            add(Field::MemberType, u"probation.over", Severity::Notice, {m_facts.join.toChinese()});
    }

    /// The kind of member says that somebody has not joined, or has not been converted; the dates say otherwise.
    void checkTypeAgainstDates()
    {
        const PartialDate full = m_facts.full;
        if (m_facts.memberType == u"预备党员") {
            if (!full.isEmpty() && full.latest() < m_options.today)
                add(Field::MemberType, u"member_type.converted_already", Severity::Warning, {full.toChinese()});
            return;
        }
        if (m_facts.memberType.isEmpty() || m_facts.memberType == u"正式党员")
            return;
        const PartialDate date = m_facts.join.isEmpty() ? full : m_facts.join;
        if (!date.isEmpty())
            add(Field::MemberType, u"member_type.joined_already", Severity::Warning,
                {m_facts.memberType, date.toChinese()});
    }

    const FieldValues& m_values;
    const CheckOptions& m_options;
    const Facts m_facts;
    std::vector<RowFinding> m_findings;
};

} // namespace

std::vector<RowFinding> checkRow(const FieldValues& values, const CheckOptions& options)
{
    return RowCheck(values, options).run();
}

std::vector<RowFinding> checkChange(const FieldValues& before, const FieldValues& after, const CheckOptions& options)
{
    std::vector<RowFinding> found = checkRow(after, options);
    const std::vector<RowFinding> known = checkRow(before, options);
    std::erase_if(found, [&](const RowFinding& finding) {
        return std::any_of(known.begin(), known.end(),
                           [&](const RowFinding& each) { return each.problem == finding.problem; });
    });
    return found;
}

QDate leavingDay(const FieldValues& values, QDate today)
{
    const QDate out = PartialDate::fromIso(values.get(Field::TransferOutDate)).latest();
    if (!out.isValid() || out > today)
        return {};
    for (const Field field : {Field::TransferInDate, Field::JoinDate, Field::BirthDate}) {
        const QDate before = PartialDate::fromIso(values.get(field)).earliest();
        if (before.isValid() && before > out)
            return {};
    }
    return out;
}

std::span<const Field> impossibleTogether(QStringView code)
{
    if (code == u"full_member.before_join" || code == u"full_member.equals_join" || code == u"full_member.early")
        return kJoinAndConversion;
    if (code == u"full_member.too_soon")
        return kJoinAndType;
    if (code == u"member_type.converted_already")
        return kConversionAndType;
    if (code == u"full_member.under_18")
        return kBirthAndConversion;
    return code == u"join_date.under_18" ? std::span<const Field>(kBirthAndJoin) : std::span<const Field>();
}

} // namespace branchbook::roster
