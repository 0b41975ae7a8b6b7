// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/people.h"

namespace branchbook::rules {

People::People(std::initializer_list<Subject> people)
{
    for (const Subject& person : people)
        push_back(person);
}

void People::reserve(size_t people)
{
    constexpr qsizetype kUsualText = 48; // an id of 36 letters and a name of up to four
    m_texts.reserve(static_cast<qsizetype>(people) * kUsualText);
    m_people.reserve(people);
}

void People::push_back(const Subject& person)
{
    const auto idAt = static_cast<quint32>(m_texts.size());
    m_texts += person.id.toUtf8();
    const auto nameAt = static_cast<quint32>(m_texts.size());
    m_texts += person.name.toUtf8();
    m_people.push_back({idAt, nameAt, julianOf(person.since), julianOf(person.until)});
}

void People::clear()
{
    m_texts = {};
    m_people = {};
}

Subject People::operator[](size_t person) const
{
    return {id(person), name(person), since(person), until(person)};
}

QByteArrayView People::idText(size_t person) const
{
    const Person& one = m_people[person];
    return QByteArrayView(m_texts).sliced(one.idAt, one.nameAt - one.idAt);
}

QString People::name(size_t person) const
{
    const quint32 begin = m_people[person].nameAt;
    const auto end = person + 1 < m_people.size() ? m_people[person + 1].idAt : static_cast<quint32>(m_texts.size());
    return QString::fromUtf8(QByteArrayView(m_texts).sliced(begin, end - begin));
}

QDate People::dayOf(qint32 julian)
{
    return julian == kNoDay ? QDate() : QDate::fromJulianDay(julian);
}

qint32 People::julianOf(QDate day)
{
    return day.isValid() ? static_cast<qint32>(day.toJulianDay()) : kNoDay;
}

} // namespace branchbook::rules
