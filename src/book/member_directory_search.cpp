// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is found by what is typed: one run over the names or the keys of everybody, not a look at each.
#include "branchbook/book/member_directory.h"

#include <algorithm>
#include <cstring>

namespace branchbook::book {

namespace {

QString searchWord(const QString& typed)
{
    QString word;
    for (const QChar letter : typed) {
        if (!letter.isSpace())
            word += letter.toLower();
    }
    return word;
}

/// Chinese is looked for in the names, all else in the keys.
bool isInNames(const QString& word)
{
    return word.front().unicode() > 0x7f;
}

qsizetype findIn(QByteArrayView text, QByteArrayView word, qsizetype from)
{
    const void* at =
        ::memmem(text.data() + from, size_t(text.size() - from), word.data(), static_cast<size_t>(word.size()));
    return at == nullptr ? -1 : static_cast<const char*>(at) - text.data();
}

} // namespace

QByteArrayView MemberDirectory::keys(int person) const
{
    const quint32 begin = m_keyAt[size_t(person)];
    return QByteArrayView(m_keys).sliced(begin, m_keyAt[size_t(person) + 1] - begin);
}

bool MemberDirectory::matches(int person, const QString& word, const QByteArray& key) const
{
    return isInNames(word) ? name(person).contains(word) : findIn(keys(person), key, 0) >= 0;
}

/// Calls `take` with everybody who matches, in order, until it answers false. `word` is not empty.
template <class Take>
void MemberDirectory::eachMatch(const QString& word, Take take) const
{
    const bool inNames = isInNames(word);
    const QByteArray key = word.toUtf8();
    const std::vector<quint32>& begins = inNames ? m_nameAt : m_keyAt;
    const auto next = [&](qsizetype from) { return inNames ? m_names.indexOf(word, from) : findIn(m_keys, key, from); };
    int person = 0;
    for (qsizetype at = next(0); at >= 0; at = next(begins[size_t(person)])) {
        while (begins[size_t(person) + 1] <= at)
            ++person;
        if (!take(person++))
            return;
    }
}

std::vector<int> MemberDirectory::select(RosterPart part, QDate day, const QString& typed) const
{
    const auto word = searchWord(typed);
    const auto& known = masks(day);
    const unsigned bit = 1U << unsigned(part);
    std::vector<int> people;
    const auto take = [&](int person) {
        if ((known[size_t(person)] & bit) != 0)
            people.push_back(person);
        return true;
    };
    if (!word.isEmpty()) {
        eachMatch(word, take);
        return people;
    }
    people.reserve(known.size());
    for (int i = 0; i < count(); ++i)
        take(i);
    return people;
}

std::vector<int> MemberDirectory::narrow(const std::vector<int>& people, const QString& typed) const
{
    const auto word = searchWord(typed);
    if (word.isEmpty())
        return people;
    const QByteArray key = word.toUtf8();
    std::vector<int> left;
    std::ranges::copy_if(people, std::back_inserter(left), [&](int person) { return matches(person, word, key); });
    return left;
}

std::vector<int> MemberDirectory::search(const QString& typed, QDate day, int most) const
{
    const auto word = searchWord(typed);
    std::vector<int> first;
    std::vector<int> then;
    if (word.isEmpty())
        return first;
    const auto& known = masks(day);
    const QByteArray key = word.toUtf8();
    const QByteArray spelling = '\n' + key; // behind the initials
    const auto begins = [&](int person) {
        return name(person).startsWith(word) || keys(person).startsWith(key) || keys(person).contains(spelling);
    };
    eachMatch(word, [&](int person) {
        if ((known[size_t(person)] & (1U << unsigned(RosterPart::Left))) != 0)
            return true;
        auto& into = begins(person) ? first : then;
        if (int(into.size()) < most)
            into.push_back(person);
        return int(first.size()) < most;
    });
    first.insert(first.end(), then.begin(), then.end());
    first.resize(std::min(first.size(), size_t(most)));
    return first;
}

} // namespace branchbook::book
