// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody of a branch, in little memory: a large branch has a hundred thousand, and a rule may look at all of them.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <initializer_list>
#include <limits>
#include <vector>

namespace branchbook::rules {

/// Whom a fact is about: the branch itself (empty), a group or a person.
struct Subject {
    QString id;
    QString name; ///< 第二党小组, 罗小满; empty for the branch
    QDate since; ///< rules count for it from this day; invalid: always
    QDate until;
};

/// A list of subjects at about 65 bytes each instead of 220; the texts are made when asked for.
class People
{
public:
    People() = default;
    People(std::initializer_list<Subject> people);

    /// Room for so many of the usual size, so that the texts are not moved again and again.
    void reserve(size_t people);
    void push_back(const Subject& person);
    void clear();
    [[nodiscard]] size_t size() const { return m_people.size(); }
    [[nodiscard]] bool empty() const { return m_people.empty(); }

    [[nodiscard]] Subject operator[](size_t person) const;
    [[nodiscard]] QString id(size_t person) const { return QString::fromUtf8(idText(person)); }
    /// UTF-8; valid until the list changes.
    [[nodiscard]] QByteArrayView idText(size_t person) const;
    [[nodiscard]] QString name(size_t person) const;
    [[nodiscard]] QDate since(size_t person) const { return dayOf(m_people[person].since); }
    [[nodiscard]] QDate until(size_t person) const { return dayOf(m_people[person].until); }

private:
    static constexpr qint32 kNoDay = std::numeric_limits<qint32>::min();
    struct Person {
        quint32 idAt;
        quint32 nameAt;
        qint32 since; ///< Julian day
        qint32 until;
    };
    [[nodiscard]] static QDate dayOf(qint32 julian);
    [[nodiscard]] static qint32 julianOf(QDate day);

    QByteArray m_texts; ///< id and name of each, one after the other
    std::vector<Person> m_people;
};

} // namespace branchbook::rules
