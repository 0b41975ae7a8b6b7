// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 年龄 and 党龄 are worked out, never stored; what the sheet says about them is compared with what the dates say.
#include "branchbook/base/date.h"
#include "branchbook/base/resident_id.h"
#include "branchbook/book/joining.h"
#include "roster/cell_values.h"
#include "roster/date_problems.h"
#include "roster/row_reader.h"

#include <algorithm>

namespace branchbook::roster {

using book::Field;
using book::FieldValues;

namespace {

constexpr int kTolerance = 1; ///< years: the roster may be from before somebody's birthday
constexpr qsizetype kMostDigits = 3;
constexpr int kYearsAtJoiningAtLeast = 18;
constexpr int kNoYears = -1;

/// The whole years that the cell begins with: 36, 36岁, 9年3个月, 9.5; kNoYears for other texts.
int yearsIn(const sheet::Cell& cell)
{
    const QString text = textOf(cell).text.normalized(QString::NormalizationForm_KC);
    qsizetype end = 0;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    if (end == 0 || end > kMostDigits)
        return kNoYears;
    return text.left(end).toInt();
}

PartialDate beginOf(Field field, const FieldValues& values)
{
    const PartialDate joined = PartialDate::fromIso(values.get(Field::JoinDate));
    if (field == Field::PartyStanding && book::joinedWithoutProbation(joined))
        return joined; // standing counts at once
    if (field == Field::PartyStanding)
        return PartialDate::fromIso(values.get(Field::FullMemberDate));
    const PartialDate birth = PartialDate::fromIso(values.get(Field::BirthDate));
    const ResidentId id = readResidentId(values.get(Field::IdNumber));
    return birth.isEmpty() && id.fault == ResidentIdFault::None ? PartialDate::of(id.birthDate) : birth;
}

} // namespace

/// A sheet that says nothing of the birth has the date in a checked ID number (domain-rules §11).
void RowReader::deriveBirth()
{
    if (m_row.rejected || m_row.values.has(Field::BirthDate) || !m_row.values.has(Field::IdNumber))
        return;
    const auto isBirth = [](const auto& each) { return each.field == Field::BirthDate; };
    if (std::any_of(m_row.problems.begin(), m_row.problems.end(), isBirth)
        || std::any_of(m_row.questions.begin(), m_row.questions.end(), isBirth))
        return; // it says something that is not certain
    const ResidentId id = readResidentId(m_row.values.get(Field::IdNumber));
    if (id.fault != ResidentIdFault::None || m_context.otherIdPaper || id.birthDate.year() < kFirstBirthYear
        || id.birthDate > m_options.today)
        return;
    m_row.values.set(Field::BirthDate, PartialDate::of(id.birthDate).toIso());
    m_row.derivedBirth = true;
}

/// The number 1985.1 may be January or October, and 88.8.8 of 1888 or 1988; a checked ID number beside it knows. It is told beside
/// the cell, and the question stays with its answer, so that somebody who knows better can change it.
void RowReader::settleBirth()
{
    const auto isMonth = [](const QString& code) { return code == u"date.ambiguous_month"; };
    const auto isYear = [](const QString& code) { return code.startsWith(u"date.two_digit_year"); };
    const auto asked = std::ranges::find_if(m_row.questions, [&](const RowQuestion& question) {
        return question.field == Field::BirthDate && (isMonth(question.code) || isYear(question.code));
    });
    const ResidentId id = readResidentId(m_row.values.get(Field::IdNumber));
    if (asked == m_row.questions.end() || id.fault != ResidentIdFault::None || m_context.otherIdPaper)
        return;
    const auto fits = [&](const QString& choice) {
        const PartialDate date = PartialDate::fromIso(choice);
        return date.earliest() <= id.birthDate && id.birthDate <= date.latest();
    };
    const auto found = std::ranges::find_if(asked->choices, fits);
    if (found == asked->choices.end()) {
        if (asked->answered < 0)
            asked->beside = PartialDate::of(id.birthDate).toChinese();
        return;
    }
    const QString birth = *found;
    asked->byNumber = static_cast<int>(found - asked->choices.begin());
    if (asked->answered >= 0)
        return; // somebody knew better
    const QString code =
        isMonth(asked->code) ? QStringLiteral("birth_date.month_by_id") : QStringLiteral("birth_date.year_by_id");
    for (RowProblem& problem : m_row.problems) {
        if (problem.field == Field::BirthDate && (isMonth(problem.problem.code) || isYear(problem.problem.code)))
            problem.problem = {code, Severity::Warning, {asked->cell, PartialDate::fromIso(birth).toChinese()}};
    }
    m_row.values.set(Field::BirthDate, birth);
}

/// 85.7 of somebody born in 1988: what cannot be is neither recommended nor offered first. The birthday is the earliest that
/// the row knows, as in the check of the age at joining.
void RowReader::weighDates()
{
    const PartialDate birth = PartialDate::fromIso(m_row.values.get(Field::BirthDate));
    const ResidentId id = readResidentId(m_row.values.get(Field::IdNumber));
    QDate born = birth.isEmpty() ? QDate() : birth.earliest();
    const bool isIdKnown = id.fault == ResidentIdFault::None && !m_context.otherIdPaper && id.birthDate.isValid();
    if (isIdKnown && (!born.isValid() || id.birthDate < born))
        born = id.birthDate;
    for (RowQuestion& question : m_row.questions) {
        if (!question.recommendFirst || question.choices.isEmpty() || question.byNumber >= 0
            || book::fieldInfo(question.field).kind != book::FieldKind::Date)
            continue;
        const bool joining = question.field == Field::JoinDate || question.field == Field::FullMemberDate;
        const auto fits = [&](const QString& choice) {
            const PartialDate date = PartialDate::fromIso(choice);
            if (question.field == Field::BirthDate && isIdKnown)
                return date.earliest() <= id.birthDate && id.birthDate <= date.latest();
            return (mayLieAhead(question.field) || date.earliest() <= m_options.today)
                && !(joining && born.isValid() && date.latest() < addMonths(born, kYearsAtJoiningAtLeast * 12));
        };
        if (fits(question.choices.front()))
            continue;
        std::stable_partition(question.choices.begin(), question.choices.end(), fits);
        question.recommendFirst = false;
        question.noneFits = !fits(question.choices.front());
        if (question.field == Field::BirthDate && isIdKnown && question.noneFits)
            question.beside = PartialDate::of(id.birthDate).toChinese();
        for (RowProblem& problem : m_row.problems) {
            if (problem.field == question.field && problem.problem.code == u"date.two_digit_year")
                problem.problem.code = QStringLiteral("date.two_digit_year_open");
        }
    }
}

void RowReader::checkComputed(int index)
{
    for (const auto& [column, field] : m_computed) {
        const sheet::Cell* cell = m_table.find(index, column);
        const int said = cell == nullptr ? kNoYears : yearsIn(*cell);
        const PartialDate begin = beginOf(field, m_row.values);
        const int most = fullYears(PartialDate::of(begin.earliest()), m_options.today).value_or(kNoYears);
        if (said != kNoYears && begin.isEmpty())
            m_row.problems.push_back(
                {m_table.rowNumber(index), column, field, cell->text.toString(),
                 Problem{field == Field::Age ? QStringLiteral("age.not_kept") : QStringLiteral("standing.not_kept"),
                         Severity::Notice,
                         {}}});
        if (said == kNoYears || begin.isEmpty() || most == kNoYears)
            continue;
        const int least = fullYears(PartialDate::of(begin.latest()), m_options.today).value_or(0);
        const int correction =
            field == Field::PartyStanding ? m_row.values.get(Field::PartyStandingCorrection).toInt() / 12 : 0;
        if (said >= least + correction - kTolerance && said <= most + correction + kTolerance)
            continue;
        m_row.problems.push_back(
            {m_table.rowNumber(index), column, field, cell->text.toString(),
             Problem{field == Field::Age ? QStringLiteral("age.differs") : QStringLiteral("standing.differs"),
                     Severity::Warning,
                     {cell->text.toString().simplified(), begin.toDotted(), QString::number(most + correction)}}});
    }
}

} // namespace branchbook::roster
