// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/planner.h"

#include "branchbook/base/resident_id.h"
#include "branchbook/base/text.h"

#include <algorithm>

namespace branchbook::roster {

using book::Field;
using book::FieldKind;
using book::FieldValues;

namespace {

Problem matchWarning(const char16_t* code, const QStringList& args = {})
{
    return {QString::fromUtf16(code), Severity::Warning, args};
}

/// A value that says less than the other: 1985-07 beside 1985-07-12.
bool isCoarserDate(Field field, const QString& coarse, const QString& fine)
{
    return book::fieldInfo(field).kind == FieldKind::Date && coarse.size() < fine.size() && fine.startsWith(coarse);
}

/// As given, else from the ID number.
QString sexOf(const FieldValues& values)
{
    const QString given = values.get(Field::Gender);
    const ResidentId id = readResidentId(values.get(Field::IdNumber));
    return given.isEmpty() && id.fault == ResidentIdFault::None ? sexName(id.sex) : given;
}

bool hasBirth(const FieldValues& values)
{
    return values.has(Field::BirthDate) || values.has(Field::IdNumber);
}

/// Written, and no resident's number: one digit wrong, or another paper's.
bool isDoubtfulNumber(const QString& number)
{
    return !number.isEmpty() && readResidentId(number).fault != ResidentIdFault::None;
}

/// Birth dates that contradict each other have been told apart by the matcher.
Likeness likenessOf(const Match& match, const FieldValues& known, const FieldValues& values)
{
    if (match.member.isNull())
        return Likeness::Several;
    const QString number = values.get(Field::IdNumber);
    if (!match.otherNumber.isNull())
        return isDoubtfulNumber(number) ? Likeness::WrongNumber : Likeness::CorrectedNumber;
    const QString sex = sexOf(values);
    if (!sex.isEmpty() && !sexOf(known).isEmpty() && sex != sexOf(known))
        return Likeness::OtherSex;
    return hasBirth(known) && hasBirth(values) ? Likeness::Plausible : Likeness::NameOnly;
}

/// What is said of a row that waits for an answer; a number that differs is the reason where there is one. Where the row has
/// the day of birth and the book only the month, the row lacks nothing.
Problem uncertainty(Likeness likeness, const FieldValues& known, const FieldValues& values)
{
    const QString name = values.get(Field::FullName);
    const QString birth = known.get(Field::BirthDate);
    if (likeness == Likeness::Plausible && !birth.isEmpty()
        && isCoarserDate(Field::BirthDate, birth, values.get(Field::BirthDate)))
        return {QStringLiteral("match.book_lacks_day"),
                Severity::Error,
                {name, PartialDate::fromIso(birth).toChinese(),
                 PartialDate::fromIso(values.get(Field::BirthDate)).toChinese()}};
    const auto* code = likeness == Likeness::CorrectedNumber ? u"match.corrected_number"
        : likeness == Likeness::WrongNumber                  ? u"match.wrong_number"
                                                             : u"match.uncertain";
    return {QString::fromUtf16(code), Severity::Error, {name}};
}

/// The same name but for spaces and the dots between its parts.
bool isSameName(const QString& a, const QString& b)
{
    const auto key = [](const QString& name) { return comparisonKey(normalizedName(name)).remove(QChar(0x00B7)); };
    return a.isEmpty() || b.isEmpty() || key(a) == key(b);
}

} // namespace

void Planner::reject(PlanRow& row, Problem problem, std::optional<Field> field)
{
    problem.severity = Severity::Error;
    const HeaderColumn* column = field ? m_plan.layout.columnOf(*field) : nullptr;
    const sheet::Cell* cell = column == nullptr ? nullptr : m_table.find(row.index, column->column);
    m_plan.problems.push_back({row.number, column == nullptr ? -1 : column->column, field,
                               cell == nullptr ? QString() : cell->text.toString(), std::move(problem)});
    row.disposition = Disposition::Rejected;
}

const Decision* Planner::decisionOn(int row, const QString& code, std::optional<Field> field) const
{
    const auto& decisions = m_plan.options.decisions;
    const auto found = std::find_if(decisions.rbegin(), decisions.rend(), [&](const Decision& decision) {
        return decision.row == row && decision.code == code && (!field || decision.field == field);
    });
    return found == decisions.rend() ? nullptr : &*found;
}

void Planner::decideIdentity(PlanRow& row, const FieldValues& values)
{
    const PersonKeys keys =
        personKeys(values.get(Field::FullName), values.get(Field::IdNumber), values.get(Field::BirthDate));
    const Match match = m_matcher.find(keys);
    if (match.asideRow != 0)
        tellAside(row, match, keys);
    switch (match.identity) {
    case Identity::Duplicate: rejectDuplicate(row, match, keys); return;
    case Identity::New:
        if (const Uuid person = likelyByNumber(match, values, keys); !person.isNull()) {
            Match likely = match;
            likely.birthsApart = person != match.otherNumber;
            likely.member = likely.otherNumber = person;
            decideUncertain(row, values, likely);
            break;
        }
        if (match.otherNumberSameBirth)
            m_plan.problems.push_back({row.number, -1, Field::IdNumber, values.get(Field::IdNumber),
                                       matchWarning(u"match.other_id_number", {values.get(Field::FullName)})});
        else
            tellLikeInBook(row, values, keys);
        tellNamesake(row, values, keys);
        row.disposition = Disposition::Added;
        break;
    case Identity::Known:
        row.member = match.member;
        match.byIdNumber ? meetByNumber(row, values, keys) : meet(row, values);
        break;
    case Identity::Uncertain: decideUncertain(row, values, match); break;
    }
    if (row.disposition != Disposition::Rejected)
        m_matcher.remember(keys, row.number, row.member);
    else if (match.identity != Identity::Duplicate)
        m_matcher.setAside(keys, row.number);
}

/// Twice in one file, and too little written to tell whether it is one person: both are taken, and it is said.
void Planner::tellNamesake(const PlanRow& row, const FieldValues& values, const PersonKeys& keys)
{
    const Namesakes::Person person{keys, sexOf(values), row.number, isDoubtfulNumber(values.get(Field::IdNumber))};
    if (const auto earlier = m_namesakes.find(person)) {
        const auto* code = earlier->otherNumber ? u"row.namesake_number"
            : earlier->nothingKnown             ? u"row.namesake"
                                                : u"row.namesake_likely";
        m_plan.problems.push_back({row.number, -1, earlier->otherNumber ? Field::IdNumber : Field::FullName,
                                   values.get(earlier->otherNumber ? Field::IdNumber : Field::FullName),
                                   matchWarning(code, {QString::number(earlier->row)})});
    }
    m_namesakes.add(person);
}

/// Whom the book has in another branch: nobody changes branch by a sheet alone, and it is said; once, where the sheet says so too.
void Planner::tellOtherBranch(const PlanRow& row, const FieldValues& known, const FieldValues& values)
{
    const Places& places = m_plan.options.places;
    const auto current = std::find_if(places.branches.begin(), places.branches.end(),
                                      [&](const Places::Branch& branch) { return branch.id == places.current; });
    const QString branch = known.get(Field::PartyBranch);
    if (current == places.branches.end() || branch.isEmpty() || branch == current->name)
        return;
    const QString named = values.get(Field::PartyBranch); // a third one is a difference, and told as such
    if (named == branch)
        m_ofOtherBranch[branch].append(values.get(Field::FullName));
    if (!named.isEmpty())
        return;
    m_plan.problems.push_back({row.number, -1, Field::FullName, values.get(Field::FullName),
                               matchWarning(u"match.other_branch", {branch, current->name})});
}

bool Planner::isOneNumberDoubtful(const Match& match, const FieldValues& values) const
{
    return !match.otherNumber.isNull()
        && (isDoubtfulNumber(values.get(Field::IdNumber))
            || isDoubtfulNumber(m_existing.values(match.otherNumber).get(Field::IdNumber)));
}

/// What is said is what was compared: the number, or the name with the day of birth, or whom the book has.
void Planner::rejectDuplicate(PlanRow& row, const Match& match, const PersonKeys& keys)
{
    const QString earlier = QString::number(match.earlierRow);
    if (match.byMember)
        reject(row, matchWarning(u"row.same_member", {earlier}), Field::FullName);
    else if (match.byIdNumber)
        reject(row, matchWarning(u"row.same_id_number", {earlier}), Field::IdNumber);
    else
        reject(row, matchWarning(u"row.same_person", {earlier, keys.birth.toChinese()}), Field::FullName);
}

void Planner::tellAside(const PlanRow& row, const Match& match, const PersonKeys& keys)
{
    const Field field = match.asideByIdNumber ? Field::IdNumber : Field::FullName;
    const QString earlier = QString::number(match.asideRow);
    const HeaderColumn* column = m_plan.layout.columnOf(field);
    const sheet::Cell* cell = column == nullptr ? nullptr : m_table.find(row.index, column->column);
    m_plan.problems.push_back({row.number, column == nullptr ? -1 : column->column, field,
                               cell == nullptr ? QString() : cell->text.toString(),
                               match.asideByIdNumber
                                   ? matchWarning(u"row.id_number_aside", {earlier})
                                   : matchWarning(u"row.person_aside", {earlier, keys.birth.toChinese()})});
}

/// A row that is rejected for another reason may be twice in the file all the same.
void Planner::noteTwins(PlanRow& row, const FieldValues& values)
{
    const PersonKeys keys =
        personKeys(values.get(Field::FullName), values.get(Field::IdNumber), values.get(Field::BirthDate));
    const Match match = m_matcher.find(keys);
    if (match.asideRow != 0)
        tellAside(row, match, keys);
    if (match.identity == Identity::Duplicate)
        rejectDuplicate(row, match, keys);
    else
        m_matcher.setAside(keys, row.number);
}

/// Two names under one number: a new name, or a wrong number. Nobody is renamed, and nothing dropped, without a word.
void Planner::meetByNumber(PlanRow& row, const FieldValues& values, const PersonKeys& keys)
{
    const auto* person = m_existing.findByIdNumber(keys.idNumber);
    const QString name = values.get(Field::FullName);
    if (person != nullptr && person->keys.name == keys.name) {
        meet(row, values);
        return;
    }
    const QString known = m_existing.values(row.member).get(Field::FullName);
    if (isSameName(known, name)) {
        meet(row, values);
        return;
    }
    const QString code = QStringLiteral("match.other_name");
    Question question = questionAboutName(row.number, known, name);
    question.differences = differencesOf(row.number, m_existing.values(row.member), values);
    askAbout(std::move(question), row);
    const Decision* decision = decisionOn(row.number, code);
    const QString option = decision == nullptr ? QString() : decision->option;
    if (option == u"rename" || option == u"same") {
        meet(row, values, option == u"rename" ? NameRule::Take : NameRule::Keep);
        return;
    }
    row.member = {};
    if (option != u"skip") {
        reject(row, Problem{code, Severity::Error, {known, name}}, Field::FullName);
        return;
    }
    row.disposition = Disposition::Skipped;
    m_plan.problems.push_back({row.number, -1, std::nullopt, {}, matchWarning(u"row.skipped_by_user")});
}

/// A name alone proves nothing, whatever else is equal. Only a row that is the whole record is that record again: a roster
/// may be imported twice. Where the record is the name alone, nobody else in the book and no other row may bear it.
bool Planner::isSurely(const FieldValues& known, const FieldValues& values, const Match& match)
{
    if (match.member.isNull() || m_matcher.rowOf(match.member) != 0 || !says(known, values))
        return false;
    if (likenessOf(match, known, values) != Likeness::NameOnly)
        return true;
    return isWhole(known, values) && (saysMoreThanName(values) || rowsNamed(values.get(Field::FullName)) == 1);
}

/// Nobody is guessed: who is not surely the same person is asked about.
void Planner::decideUncertain(PlanRow& row, const FieldValues& values, const Match& found)
{
    Match match = found;
    if (match.member.isNull())
        match.member = onlyWholeRecord(values);
    const FieldValues known = match.member.isNull() ? FieldValues() : m_existing.values(match.member);
    if (isSurely(known, values, match)) {
        row.member = match.member;
        row.disposition = m_plan.options.policy == Policy::NewOnly ? Disposition::Skipped : Disposition::Unchanged;
        tellOtherBranch(row, known, values);
        if (row.disposition == Disposition::Skipped)
            m_plan.problems.push_back({row.number, -1, std::nullopt, {}, matchWarning(u"match.exists")});
        return;
    }
    const QString code = QStringLiteral("match.uncertain");
    const Likeness likeness = likenessOf(match, known, values);
    const int taken = m_matcher.rowOf(match.member);
    Question question = questionAboutMatch(row.number, values.get(Field::FullName), likeness, taken);
    if (!match.member.isNull())
        question.differences = differencesOf(row.number, known, values);
    for (Option& option : question.options)
        option.recommended = option.recommended && !match.birthsApart;
    askAbout(std::move(question), row);
    const Decision* decision = decisionOn(row.number, code);
    if (decision == nullptr) {
        Problem problem = uncertainty(likeness, known, values);
        const bool byNumber = likeness == Likeness::CorrectedNumber || likeness == Likeness::WrongNumber;
        reject(row, std::move(problem), byNumber ? Field::IdNumber : Field::FullName);
    } else if (decision->option == u"same" && taken != 0) {
        reject(row, matchWarning(u"row.same_member", {QString::number(taken)}), Field::FullName);
    } else if (decision->option == u"same" && !match.member.isNull()) {
        row.member = match.member;
        meet(row, values);
    } else if (decision->option == u"skip") {
        row.disposition = Disposition::Skipped;
        m_plan.problems.push_back({row.number, -1, std::nullopt, {}, matchWarning(u"row.skipped_by_user")});
    }
}

std::vector<Change> Planner::differencesOf(int row, const FieldValues& known, const FieldValues& values) const
{
    std::vector<Change> found;
    for (const auto& [field, value] : values.entries()) {
        const QString old = known.get(field);
        if (old != value && !isCoarserDate(field, value, old) && !(isOnlyDerived(field) && !old.isEmpty()))
            found.push_back({row, field, old, value});
    }
    return found;
}

bool Planner::says(const FieldValues& known, const FieldValues& values) const
{
    return std::all_of(values.entries().begin(), values.entries().end(), [&](const auto& entry) {
        const QString old = known.get(entry.first);
        return (isOnlyDerived(entry.first) && !old.isEmpty()) || old == entry.second
            || isCoarserDate(entry.first, entry.second, old);
    });
}

/// What the book says is better than what we work out.
bool Planner::isOnlyDerived(Field field) const
{
    return (field == Field::MemberType && m_typeDerived) || (field == Field::BirthDate && m_birthDerived)
        || (field == Field::Remark && m_remarkOfNotes);
}

/// The book keeps its value.
void Planner::report(const Change& difference)
{
    const HeaderColumn* column = m_plan.layout.columnOf(difference.field);
    m_plan.problems.push_back(
        {difference.row, column == nullptr ? -1 : column->column, difference.field, difference.newValue,
         matchWarning(u"value.differs",
                      {book::fieldLabel(difference.field), difference.oldValue, difference.newValue})});
}

/// Value by value: what somebody answers of one says nothing of another.
bool Planner::isTaken(PlanRow& row, const QString& person, const Change& difference)
{
    if (m_plan.options.policy != Policy::Ask)
        return m_plan.options.policy == Policy::Overwrite;
    askAbout(questionAboutDifference(person, difference), row);
    const Decision* decision = decisionOn(row.number, QStringLiteral("match.differs"), difference.field);
    return decision != nullptr && decision->option == u"update";
}

/// A new name that somebody confirmed is taken under every policy.
void Planner::meet(PlanRow& row, const FieldValues& values, NameRule rule)
{
    const auto& options = m_plan.options;
    const bool onlyName = options.policy == Policy::NewOnly;
    const FieldValues known = m_existing.values(row.member);
    tellOtherBranch(row, known, values);
    if (onlyName && rule != NameRule::Take) {
        row.disposition = Disposition::Skipped;
        m_plan.problems.push_back({row.number, -1, std::nullopt, {}, matchWarning(u"match.exists")});
        return;
    }
    std::vector<Change> fills;
    std::vector<Change> differences;
    for (const auto& [field, value] : values.entries()) {
        const QString old = known.get(field);
        if (old == value || isCoarserDate(field, value, old))
            continue;
        if ((isOnlyDerived(field) && !old.isEmpty()) || (onlyName && field != Field::FullName))
            continue;
        if (field == Field::FullName && rule == NameRule::Keep) {
            report({row.number, field, old, value});
            continue;
        }
        const bool renamed = field == Field::FullName && rule == NameRule::Take;
        if (field == Field::IdNumber && !old.isEmpty() && isDoubtfulNumber(old) != isDoubtfulNumber(value)) {
            if (isDoubtfulNumber(value)) // the right number stays under every policy, as it takes its place
                report({row.number, field, old, value});
            else
                fills.push_back({row.number, field, old, value});
            continue;
        }
        (renamed || old.isEmpty() ? fills : differences).push_back({row.number, field, old, value});
    }
    for (const Change& difference : differences) {
        if (isTaken(row, values.get(Field::FullName), difference))
            fills.push_back(difference);
        else
            report(difference);
    }
    settleContradictions(row, known, values, fills);
    row.disposition = fills.empty() ? Disposition::Unchanged : Disposition::Updated;
    std::move(fills.begin(), fills.end(), std::back_inserter(m_plan.changes));
}

} // namespace branchbook::roster
