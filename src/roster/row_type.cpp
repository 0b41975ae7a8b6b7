// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kind of member, which a roster often does not say: asked once for the sheet, or once for a word, never guessed.
#include "branchbook/base/date.h"
#include "roster/row_reader.h"

#include <QHash>

#include <algorithm>

namespace branchbook::roster {

using book::Field;

namespace {

QString typeOfOption(const QString& option)
{
    if (option == u"full")
        return QStringLiteral("正式党员");
    return option == u"probationary" ? QStringLiteral("预备党员") : QString();
}

} // namespace

bool asksForType(const RowQuestion& question)
{
    return question.field == Field::MemberType;
}

void RowReader::takeTypeAnswers()
{
    static const QHash<QString, MemberTypes> kAnswers{{QStringLiteral("derive"), MemberTypes::Derive},
                                                      {QStringLiteral("empty"), MemberTypes::LeaveEmpty},
                                                      {QStringLiteral("full"), MemberTypes::AllFull},
                                                      {QStringLiteral("probationary"), MemberTypes::AllProbationary}};
    m_types = m_options.memberTypes;
    for (const Decision& decision : m_options.decisions) {
        if (decision.field != Field::MemberType)
            continue;
        if (decision.code == u"member_type.missing")
            m_types = kAnswers.value(decision.option, m_types);
        else
            m_typeWords.insert(decision.value, decision.option);
    }
}

/// true: there is an answer, and the row follows it.
bool RowReader::answerByWord(RowQuestion& question)
{
    const auto answer = m_typeWords.constFind(question.cell);
    if (answer == m_typeWords.cend())
        return false;
    question.answered = 0;
    question.fromDates = *answer == u"derive";
    m_row.values.set(Field::MemberType, typeOfOption(*answer));
    return true;
}

/// A column that says it of others, but not of this person.
void RowReader::askForType()
{
    if (m_typeColumn < 0 || m_row.rejected || m_row.values.has(Field::MemberType))
        return;
    const auto isType = [](const auto& each) { return each.field == Field::MemberType; };
    if (std::any_of(m_row.questions.begin(), m_row.questions.end(), isType)
        || std::any_of(m_row.problems.begin(), m_row.problems.end(), isType))
        return;
    RowQuestion question{Field::MemberType, QStringLiteral("member_type.blank"), {}, {}, false, -1, false};
    (void)answerByWord(question);
    m_row.questions.push_back(std::move(question));
}

/// Who has been converted is a full member, who joined less than a year ago is on probation; else empty.
QString RowReader::typeByDates() const
{
    const PartialDate full = PartialDate::fromIso(m_row.values.get(Field::FullMemberDate));
    const PartialDate join = PartialDate::fromIso(m_row.values.get(Field::JoinDate));
    const QDate today = m_options.today;
    if (!full.isEmpty() && full.earliest() <= today)
        return QStringLiteral("正式党员");
    if (!join.isEmpty() && join.earliest() <= today && addMonths(join.latest(), 12) >= today)
        return QStringLiteral("预备党员");
    return {};
}

void RowReader::deriveType()
{
    m_row.typeByDates.clear();
    if (m_row.rejected || (m_typeColumn >= 0 && m_row.questions.empty()))
        return;
    const auto asked = std::find_if(m_row.questions.begin(), m_row.questions.end(), asksForType);
    if (m_typeColumn >= 0 && asked == m_row.questions.end())
        return;
    m_row.typeByDates = typeByDates();
    if (m_typeColumn >= 0) {
        if (asked->fromDates)
            m_row.values.set(Field::MemberType, m_row.typeByDates);
        return;
    }
    m_row.derivedType = !m_row.typeByDates.isEmpty();
    m_row.noType = !m_row.derivedType;
    if (m_types == MemberTypes::Derive)
        m_row.values.set(Field::MemberType, m_row.typeByDates);
    else if (m_types != MemberTypes::LeaveEmpty)
        m_row.values.set(
            Field::MemberType,
            typeOfOption(m_types == MemberTypes::AllFull ? QStringLiteral("full") : QStringLiteral("probationary")));
}

} // namespace branchbook::roster
